package io.copydesk.extract.figure.subject;

import io.copydesk.extract.figure.lexeme.Lexeme;
import io.copydesk.extract.figure.lexeme.Lexemes;
import io.copydesk.extract.figure.metric.MetricPhrase;
import io.copydesk.extract.figure.sentence.SentenceView;
import io.copydesk.extract.figure.words.MetricWords;
import io.copydesk.extract.figure.words.Movements;
import io.copydesk.extract.figure.words.SubjectWords;

/** Says what stands before a noun phrase and behind it, in few words that the weights know. */
final class Surroundings {

  /** What is behind "Acme" in "Acme's sales", by its name in the weights' file. */
  static final String POSSESSIVE = "possessive";

  /** Words that describe a name before it: "British lender". Set by hand. */
  private static final int LONGEST_DESCRIPTION = 5;

  private final SentenceView view;
  private final Lexemes in;

  Surroundings(SentenceView view) {
    this.view = view;
    this.in = view.lexemes();
  }

  /** What is before the phrase that begins at a lexeme, and before what describes it. */
  Preceding before(int from) {
    int at = beforeArticle(withDescription(from));
    Lexeme word = in.get(at);
    if (at < 0) {
      return new Preceding(Preceding.PrecedingKind.START, "start");
    }
    if (SubjectWords.NO_VERB.contains(word.lower()) || SubjectWords.CLAUSE.contains(word.lower())) {
      return new Preceding(Preceding.PrecedingKind.LINK, word.lower());
    }
    if (view.parts(at)) {
      return word.is(",")
          ? new Preceding(Preceding.PrecedingKind.COMMA, "comma")
          : new Preceding(Preceding.PrecedingKind.BREAK, "break");
    }
    return new Preceding(Preceding.PrecedingKind.WORD, wordBefore(word));
  }

  private static String wordBefore(Lexeme word) {
    if (word.isPossessive()) {
      return POSSESSIVE;
    }
    if (SubjectWords.isVerb(word)) {
      return "verb";
    }
    return MetricPhrase.isClosed(word) ? word.lower() : "word";
  }

  /** What is behind the phrase that ends before a lexeme, and behind its listing. */
  String after(int to) {
    if (isPossessive(to)) {
      return POSSESSIVE;
    }
    int next = view.behindListing(to);
    Lexeme word = in.get(next);
    if (view.figureStartingAt(next) != null) {
      return "figure";
    }
    if (view.parts(next)) {
      return word.is(",") ? "comma" : "break";
    }
    if (next >= in.size() - 1) {
      return "end";
    }
    return behind(word);
  }

  private static String behind(Lexeme word) {
    String lower = word.lower();
    if (SubjectWords.SAYING.contains(lower)) {
      return "says";
    }
    if (Movements.isVerb(lower)) {
      return "moves";
    }
    if (SubjectWords.isVerb(word)) {
      return lower.endsWith("ed") ? "did" : lower;
    }
    if (SubjectWords.NO_VERB.contains(lower)) {
      return lower;
    }
    if (SubjectWords.NOT_ITSELF.contains(lower)) {
      return "speaker";
    }
    if (MetricWords.isHead(lower)) {
      return "measure";
    }
    return MetricPhrase.isClosed(word) ? "closed" : "word";
  }

  /** Whether a phrase that ends before a lexeme is a possessive: "Acme's", "3M's", "Bros'". */
  private boolean isPossessive(int to) {
    boolean ending = in.is(to + 1, "s") || in.get(to + 1).gap();
    return in.get(to - 1).isPossessive() || (in.get(to).isApostrophe() && ending);
  }

  /** The lexeme before a phrase and its article. */
  int beforeArticle(int from) {
    boolean article = in.is(from - 1, "the") || in.is(from - 1, "a") || in.is(from - 1, "an");
    return article ? from - 2 : from - 1;
  }

  /** Where the noun phrase begins that ends in a name: "Kenya's Acme", "British lender Acme". */
  private int withDescription(int from) {
    Lexeme before = in.get(from - 1);
    boolean described =
        SubjectWords.COMPANY_NOUNS.contains(before.lower())
            || (before.isCapitalised() && before.isPossessive());
    if (!described) {
      return from;
    }
    int first = from - 1;
    while (from - first < LONGEST_DESCRIPTION && describes(first - 1)) {
      first--;
    }
    return first;
  }

  private boolean describes(int index) {
    Lexeme word = in.get(index);
    return index >= 0
        && word.isWord()
        && !word.is("the")
        && !SubjectWords.NO_VERB.contains(word.lower())
        && !SubjectWords.CLAUSE.contains(word.lower());
  }
}
