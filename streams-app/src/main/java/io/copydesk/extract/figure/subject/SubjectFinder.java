package io.copydesk.extract.figure.subject;

import io.copydesk.events.MentionType;
import io.copydesk.extract.Subject;
import io.copydesk.extract.figure.lexeme.Lexeme;
import io.copydesk.extract.figure.lexeme.Lexemes;
import io.copydesk.extract.figure.metric.ImpliedMetric;
import io.copydesk.extract.figure.metric.Metric;
import io.copydesk.extract.figure.metric.MetricPhrase;
import io.copydesk.extract.figure.sentence.SentenceView;
import io.copydesk.extract.figure.words.SubjectWords;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Finds whose figure it is: the nearest mention or country before it that stands as the subject of
 * its clause or owns its metric. What it cannot tell stays null.
 */
public final class SubjectFinder {

  private static final int FARTHEST = 40;
  private static final int LONGEST_DESCRIPTION = 6;
  private static final int MOST_NAMES = 8;

  private final SentenceView view;
  private final Lexemes in;
  private final Antecedent antecedent;
  private final Clause clause;
  private final CountryFinder countries;
  private final LoneCompany lone;

  /**
   * @param antecedent what the sentences before are about
   */
  public SubjectFinder(SentenceView view, Antecedent antecedent) {
    this.view = view;
    this.in = view.lexemes();
    this.antecedent = antecedent;
    this.clause = new Clause(view);
    this.countries = new CountryFinder(view, clause);
    this.lone = new LoneCompany(view, antecedent);
  }

  /** The subject of a figure, null when not known. */
  public @Nullable Subject of(SentenceView.Placed figure, @Nullable Metric metric) {
    Subject owner = metric == null ? null : ownerOf(metric, figure);
    if (owner == null) {
      owner = before(figure, metric);
    }
    return owner == null ? lone.of(figure, metric) : owner;
  }

  /** What the sentence hands on to the one behind it. */
  public Antecedent handOn() {
    SentenceView.Placed first = null;
    boolean several = false;
    for (SentenceView.Placed owner : view.owners()) {
      boolean media = SubjectWords.MEDIA.contains(owner.mention().text().toLowerCase(Locale.ROOT));
      if (owner.mention().type() == MentionType.COMPANY && !media) {
        several |= first != null && !isSame(first, owner);
        first = first == null ? owner : first;
      }
    }
    if (isTakenUp(1)) {
      Subject same = takenUp(1);
      return new Antecedent(same, antecedent.company(), antecedent.country());
    }
    if (first == null) {
      Subject country = countries.opening();
      Subject subject = country == null && opensWithPronoun(null) ? antecedent.subject() : country;
      return new Antecedent(
          subject, antecedent.company(), country == null ? antecedent.country() : country);
    }
    boolean topic = clause.isTopic(first);
    Subject company = topic || !several ? subject(first) : null;
    return new Antecedent(topic ? company : null, company, antecedent.country());
  }

  static boolean isSame(SentenceView.Placed one, SentenceView.Placed other) {
    String a = one.mention().text();
    String b = other.mention().text();
    return a.startsWith(b) || b.startsWith(a);
  }

  /** "Acme's profit", "profit at Acme", "a 5 pct rise in Acme's profit". */
  private @Nullable Subject ownerOf(Metric metric, SentenceView.Placed figure) {
    for (int gap = 0; gap <= 2; gap++) {
      SentenceView.Placed owner = view.ownerEndingAt(metric.from() - gap);
      if (owner != null && isOwner(owner) && clause.isPossessive(owner)) {
        return subject(owner);
      }
    }
    boolean joins = in.is(metric.to(), "of") || in.is(metric.to(), "at");
    for (int from = metric.to() + 1; joins && from <= metric.to() + LONGEST_DESCRIPTION; from++) {
      SentenceView.Placed owner = view.ownerStartingAt(from);
      if (owner != null) {
        int first = clause.withDescription(from);
        boolean beside = (in.is(first - 1, "the") ? first - 2 : first - 1) == metric.to();
        return beside && isOwner(owner) && owner.to() <= figure.from() ? subject(owner) : null;
      }
    }
    return null;
  }

  private static boolean isOwner(SentenceView.Placed owner) {
    return owner.mention().type() != MentionType.PERSON;
  }

  private @Nullable Subject before(SentenceView.Placed figure, @Nullable Metric metric) {
    for (int i = figure.from() - 1, steps = 0; i >= 0 && steps < FARTHEST; i--, steps++) {
      SentenceView.Placed owner = view.ownerEndingAt(i + 1);
      if (owner != null) {
        if (clause.isSubject(owner, figure, metric) || ownsShares(owner, figure, metric)) {
          return owner.mention().type() == MentionType.PERSON ? null : subject(owner);
        }
        i = owner.from();
        continue;
      }
      if (isTakenUp(i)) {
        boolean told = SubjectWords.SAYING.contains(in.get(i + 1).lower());
        return told && !clause.saysOfItself(i + 1, figure, metric) ? null : takenUp(i);
      }
      if (isOfOther(i)) {
        return null;
      }
      Subject country = countries.at(i, metric);
      // "Kenya's Safaricom" is a company, and no figure of its is Kenya's.
      if (country != null && view.ownerStartingAt(i + 1) == null) {
        return country;
      }
      if (in.is(i, ";") || isContrast(i)) {
        return null;
      }
    }
    boolean told = in.is(0, "it") && SubjectWords.SAYING.contains(in.get(1).lower());
    boolean other = told && !clause.saysOfItself(1, figure, metric);
    boolean goesOn = opensWithPronoun(metric) && !other && figure.from() < FARTHEST;
    return goesOn ? antecedent.subject() : null;
  }

  /** "Shares of Acme rose 5 pct and those in Emca fell". */
  private boolean ownsShares(
      SentenceView.Placed owner, SentenceView.Placed figure, @Nullable Metric metric) {
    if (metric == null || !metric.words().equals(ImpliedMetric.SHARE_PRICE)) {
      return false;
    }
    if (owner.equals(view.companyEndingAt(view.beforeBound(figure) + 1))) {
      return true;
    }
    boolean joins = in.is(owner.from() - 1, "of") || in.is(owner.from() - 1, "in");
    boolean shares = in.is(owner.from() - 2, "shares") || in.is(owner.from() - 2, "those");
    return joins && shares;
  }

  /** "firms which": the relative clause of what is no company that is known. */
  private boolean isOfOther(int index) {
    int to = in.is(index - 1, ",") ? index - 1 : index;
    boolean relative = in.is(index, "which") || in.is(index, "who");
    return relative && view.companyEndingAt(to) == null;
  }

  /** A clause about something else, unless it goes on about the same: "but it lost". */
  private boolean isContrast(int index) {
    Lexeme next = in.get(index + 1);
    if (in.is(index, "but")) {
      return next.isCapitalised() || next.is("the") || next.is("a") || next.is("analysts");
    }
    return SubjectWords.CONTRAST.contains(in.get(index).lower())
        && !next.is("it")
        && !next.is("its")
        && !SubjectWords.isVerb(next);
  }

  /** "the company" or "the country's", where something is said of it. */
  private boolean isTakenUp(int index) {
    String word = in.get(index).lower();
    String noun =
        MetricPhrase.isPossessive(in.get(index)) ? word.substring(0, word.length() - 2) : word;
    boolean known = SubjectWords.COMPANY_NOUNS.contains(noun) || noun.equals("country");
    return known && in.is(index - 1, "the") && clause.opens(index - 1) && isSaidOf(index);
  }

  private boolean isSaidOf(int noun) {
    Lexeme next = in.get(noun + 1);
    return MetricPhrase.isPossessive(in.get(noun))
        || (next.isWord()
            && view.ownerEndingAt(noun + 2) == null
            && !next.isCapitalised()
            && !SubjectWords.NO_VERB.contains(next.lower())
            && !SubjectWords.NOT_ITSELF.contains(next.lower()));
  }

  private @Nullable Subject takenUp(int noun) {
    if (in.get(noun).lower().startsWith("country")) {
      return antecedent.country();
    }
    SentenceView.Placed only = null;
    int before = view.ownersBefore(noun);
    for (int i = before - 1; i >= 0 && i >= before - MOST_NAMES; i--) {
      SentenceView.Placed owner = view.owners().get(i);
      boolean company = owner.mention().type() == MentionType.COMPANY;
      if (company && only != null && !isSame(only, owner)) {
        return null;
      }
      only = company && only == null ? owner : only;
    }
    return only == null ? antecedent.company() : subject(only);
  }

  /** Whether the sentence goes on about the one before's subject: "It said", "Sales were". */
  private boolean opensWithPronoun(@Nullable Metric metric) {
    boolean measures = metric != null && metric.from() == 0;
    return SubjectWords.CONTINUES.contains(in.get(0).lower()) || measures;
  }

  private static Subject subject(SentenceView.Placed owner) {
    return new Subject(owner.mention().text(), owner.mention().span());
  }
}
