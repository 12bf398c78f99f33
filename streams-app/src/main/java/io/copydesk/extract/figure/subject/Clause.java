package io.copydesk.extract.figure.subject;

import io.copydesk.events.MentionType;
import io.copydesk.extract.figure.lexeme.Lexeme;
import io.copydesk.extract.figure.lexeme.Lexemes;
import io.copydesk.extract.figure.metric.Metric;
import io.copydesk.extract.figure.metric.MetricPhrase;
import io.copydesk.extract.figure.sentence.SentenceView;
import io.copydesk.extract.figure.words.SubjectWords;
import io.copydesk.extract.lexicon.Vocabulary;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells whether a name is the subject of its clause, by the words beside it. */
final class Clause {

  private static final int LONGEST_DESCRIPTION = 5;
  private static final int DIRECT = 7;

  /** Behind these a clause follows, behind other words of saying what is told of. */
  private static final Set<String> TELLING =
      Vocabulary.beside(Clause.class).words("clause.telling");

  private final SentenceView view;
  private final Lexemes in;

  Clause(SentenceView view) {
    this.view = view;
    this.in = view.lexemes();
  }

  /** Whether the name opens a clause as its subject and the figure is what the clause says. */
  boolean isSubject(
      SentenceView.Placed owner, SentenceView.Placed figure, @Nullable Metric metric) {
    int next = view.behindListing(owner.to());
    if (hasRelative(next, figure)) {
      return true;
    }
    if (!opens(withDescription(owner.from())) && !followsTime(owner)) {
      return false;
    }
    if (in.is(next, ",") && owner.mention().type() == MentionType.COMPANY) {
      return beginsText(owner.from()) && holdsBehindApposition(next, figure, metric);
    }
    return SubjectWords.SAYING.contains(in.get(next).lower())
        ? owner.mention().type() == MentionType.COMPANY && saysOfItself(next, figure, metric)
        : goesOn(owner, next);
  }

  /** "Acme, the largest of its kind, said sales were 5 mln": what is said behind the commas. */
  private boolean holdsBehindApposition(
      int comma, SentenceView.Placed figure, @Nullable Metric metric) {
    for (int i = comma + 1; i < figure.from(); i++) {
      if (in.is(i, ",")) {
        boolean says = SubjectWords.SAYING.contains(in.get(i + 1).lower());
        return !says || saysOfItself(i + 1, figure, metric);
      }
      boolean relative = in.is(i, "that") || in.is(i, "which") || in.is(i, "who");
      if (relative && i > comma + 1) {
        return false;
      }
    }
    return true;
  }

  /** Whether the name opens a clause and something is said of it, whatever it is. */
  boolean isTopic(SentenceView.Placed owner) {
    return opens(withDescription(owner.from()));
  }

  /** Begins the sentence or stands behind a word or comma that begins a clause. */
  boolean opens(int from) {
    int before = in.is(from - 1, "the") ? from - 2 : from - 1;
    return before < 0 || SubjectWords.CLAUSE.contains(in.get(before).lower()) || view.parts(before);
  }

  /** Where the noun phrase begins that ends in a name: "Kenya's Acme", "British lender Acme". */
  int withDescription(int from) {
    if (in.is(from - 1, "up") && in.is(from - 3, "start")) {
      return from - 3;
    }
    Lexeme before = in.get(from - 1);
    boolean described =
        SubjectWords.COMPANY_NOUNS.contains(before.lower())
            || (before.isCapitalised() && MetricPhrase.isPossessive(before));
    if (!described) {
      return from;
    }
    int first = from - 1;
    while (from - first < LONGEST_DESCRIPTION && describes(first - 1)) {
      first--;
    }
    return first;
  }

  boolean isPossessive(SentenceView.Placed owner) {
    return in.is(owner.to(), "'s")
        || MetricPhrase.isPossessive(in.get(owner.to() - 1))
        || (in.is(owner.to(), "'") && (in.is(owner.to() + 1, "s") || in.get(owner.to() + 1).gap()));
  }

  private boolean describes(int index) {
    Lexeme word = in.get(index);
    return index >= 0
        && word.isWord()
        && !word.is("the")
        && !SubjectWords.NO_VERB.contains(word.lower())
        && !SubjectWords.CLAUSE.contains(word.lower());
  }

  /** "Acme, which owns 55 pct of Emca, said": what stands in the relative clause. */
  private boolean hasRelative(int next, SentenceView.Placed figure) {
    boolean says = SubjectWords.SAYING.contains(in.get(next + 2).lower());
    if (!in.is(next, ",") || !in.is(next + 1, "which") || says) {
      return false;
    }
    for (int i = next + 2; i < figure.from(); i++) {
      if (view.parts(i)) {
        return false;
      }
    }
    return true;
  }

  /** "In the year to 1986 Acme made": no comma parts the time from the subject. */
  private boolean followsTime(SentenceView.Placed owner) {
    Lexeme before = in.get(owner.from() - 1);
    boolean time = before.isNumber() || in.get(owner.from() - 1).is("year");
    boolean opened = in.is(0, "in") || in.is(0, "for") || in.is(0, "last") || in.is(0, "during");
    return time && opened && SubjectWords.isVerb(in.get(owner.to()));
  }

  private boolean goesOn(SentenceView.Placed owner, int next) {
    Lexeme word = in.get(next);
    if (isPossessive(owner)) {
      return true;
    }
    if (owner.mention().type() != MentionType.COMPANY) {
      return SubjectWords.isVerb(word);
    }
    boolean infinitive = word.is("to") && owner.from() == 0;
    boolean verb =
        word.isWord()
            && !word.isCapitalised()
            && !SubjectWords.NO_VERB.contains(word.lower())
            && !SubjectWords.NOT_ITSELF.contains(word.lower());
    return verb || infinitive || in.size() <= owner.to();
  }

  /** At the start of the sentence, or behind a dateline. */
  private boolean beginsText(int from) {
    Lexeme before = in.get(from - 1);
    return from <= 1 || before.is(":") || before.isDash();
  }

  /** "Acme said it", "Acme reported sales of": not "Acme said two mines lost". */
  boolean saysOfItself(int saying, SentenceView.Placed figure, @Nullable Metric metric) {
    boolean before = metric != null && metric.from() > saying && metric.from() < figure.from();
    int to = before ? metric.from() : figure.from();
    for (int i = saying + 1; i < to; i++) {
      Lexeme word = in.get(i);
      if (word.is("it") || word.is("they") || word.is("to")) {
        return true;
      }
      if (word.is("its") || word.is("their")) {
        return before && to - i <= DIRECT / 2;
      }
      if (i - saying > DIRECT || SubjectWords.isVerb(word)) {
        return false;
      }
    }
    boolean object = before || !TELLING.contains(in.get(saying).lower());
    return object && to - saying <= DIRECT;
  }
}
