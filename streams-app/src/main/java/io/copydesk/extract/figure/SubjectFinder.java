package io.copydesk.extract.figure;

import io.copydesk.article.Span;
import io.copydesk.events.MentionType;
import io.copydesk.extract.Countries;
import io.copydesk.extract.Country;
import org.jspecify.annotations.Nullable;

/**
 * Finds whose figure it is: the nearest mention or country before it that stands as the subject of
 * its clause or owns its metric. What it cannot tell stays null.
 */
final class SubjectFinder {

  private static final int LONGEST_DESCRIPTION = 5;
  private static final int FARTHEST = 40;

  private final SentenceView view;
  private final Lexemes in;
  private final @Nullable Subject antecedent;

  /**
   * @param antecedent the subject of the sentence before, null when not known
   */
  SubjectFinder(SentenceView view, @Nullable Subject antecedent) {
    this.view = view;
    this.in = view.lexemes();
    this.antecedent = antecedent;
  }

  /** The subject of a figure, null when not known. */
  @Nullable Subject of(SentenceView.Placed figure, MetricFinder.@Nullable Metric metric) {
    for (int i = figure.from() - 1, steps = 0; i >= 0 && steps < FARTHEST; i--, steps++) {
      SentenceView.Placed owner = ownerEndingAt(i + 1);
      if (owner != null) {
        if (owns(owner, metric)) {
          return subject(owner);
        }
        i = owner.from();
        continue;
      }
      Subject country = ownerStartsAt(i + 1) ? null : country(i, metric);
      if (country != null) {
        return country;
      }
      if (in.is(i, ";")) {
        return null;
      }
    }
    return continues(metric) && figure.from() < FARTHEST ? antecedent : null;
  }

  /** The subject of the sentence as a whole, for the sentence behind it; null when not known. */
  @Nullable Subject ofSentence() {
    for (SentenceView.Placed owner : view.owners()) {
      if (owner.mention().type() == MentionType.COMPANY) {
        return opensClause(withDescription(owner.from())) ? subject(owner) : null;
      }
    }
    return continues(null) ? antecedent : null;
  }

  /** "Kenya's Safaricom" is a company, and no figure of its is Kenya's. */
  private boolean ownerStartsAt(int from) {
    return view.owners().stream().anyMatch(owner -> owner.from() == from);
  }

  private SentenceView.@Nullable Placed ownerEndingAt(int to) {
    int low = 0;
    int high = view.owners().size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      SentenceView.Placed owner = view.owners().get(middle);
      if (owner.to() == to) {
        return owner;
      }
      if (owner.to() < to) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return null;
  }

  private boolean owns(SentenceView.Placed owner, MetricFinder.@Nullable Metric metric) {
    if (metric != null && isPossessive(owner) && metric.from() >= owner.to()) {
      return owner.mention().type() != MentionType.PERSON;
    }
    return opensClause(withDescription(owner.from())) && isSubject(owner);
  }

  /** Where the noun phrase begins that ends in a name: "Kenya's Acme", "British lender Acme". */
  private int withDescription(int from) {
    Lexeme before = in.get(from - 1);
    boolean described =
        SubjectWords.DESCRIBING.contains(before.lower())
            || (before.isCapitalised() && hasPossessive(before));
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

  private static boolean hasPossessive(Lexeme word) {
    return word.lower().endsWith("'s") || word.lower().endsWith("’s");
  }

  private boolean isPossessive(SentenceView.Placed owner) {
    return in.is(owner.to(), "'s")
        || hasPossessive(in.get(owner.to() - 1))
        || (in.is(owner.to(), "'") && in.is(owner.to() + 1, "s"));
  }

  /** Begins the sentence or stands behind a word or comma that begins a clause. */
  private boolean opensClause(int from) {
    int before = in.is(from - 1, "the") ? from - 2 : from - 1;
    return before < 0 || SubjectWords.CLAUSE.contains(in.get(before).lower()) || view.parts(before);
  }

  private boolean isSubject(SentenceView.Placed owner) {
    int next = afterTicker(owner.to());
    Lexeme word = in.get(next);
    MentionType type = owner.mention().type();
    boolean speaks = SubjectWords.SAYING.contains(word.lower());
    if (type != MentionType.COMPANY && speaks) {
      return false;
    }
    if (isPossessive(owner)) {
      return true;
    }
    if (type != MentionType.COMPANY) {
      return isVerb(word);
    }
    boolean verb =
        word.isWord()
            && !word.isCapitalised()
            && !SubjectWords.NO_VERB.contains(word.lower())
            && !SubjectWords.NOT_ITSELF.contains(word.lower());
    boolean apposition = word.is(",") && owner.from() <= 1;
    return verb || apposition || in.size() <= owner.to();
  }

  /** Behind the "<BPI>" or "(NYSE: BABA)" beside a name. */
  private int afterTicker(int at) {
    boolean opens = in.is(at, "<") || in.is(at, "(");
    if (!opens) {
      return at;
    }
    for (int i = at + 1; i < at + 8; i++) {
      if (in.is(i, ">") || in.is(i, ")")) {
        return i + 1;
      }
    }
    return at;
  }

  /** A country that opens its clause or owns the metric: "China is now", "Brazil's exports". */
  private @Nullable Subject country(int index, MetricFinder.@Nullable Metric metric) {
    Lexeme last = in.get(index);
    if (!last.isCapitalised()) {
      return null;
    }
    boolean possessive = hasPossessive(last);
    String word = possessive ? last.text().substring(0, last.text().length() - 2) : last.text();
    int from = index;
    Country country = null;
    if (in.get(index - 1).isCapitalised()) {
      country = Countries.bundled().byName(in.get(index - 1).text() + " " + word);
      from = country == null ? index : index - 1;
      word = country == null ? word : in.get(index - 1).text() + " " + word;
    }
    if (country == null) {
      country = Countries.bundled().byName(word);
    }
    if (country == null || !opensClause(from)) {
      boolean named = country != null && possessive && metric != null && metric.from() > index;
      return named ? new Subject(word, null) : null;
    }
    Lexeme next = in.get(index + 1);
    boolean subject =
        possessive ? metric != null : isVerb(next) && !SubjectWords.SAYING.contains(next.lower());
    return subject ? new Subject(word, null) : null;
  }

  private static boolean isVerb(Lexeme word) {
    return SubjectWords.VERBS.contains(word.lower())
        || (word.isWord() && !word.isCapitalised() && word.lower().endsWith("ed"));
  }

  /** Whether the sentence goes on about the one before's subject: "It said", "Sales were". */
  private boolean continues(MetricFinder.@Nullable Metric metric) {
    boolean company = in.is(0, "the") && SubjectWords.COMPANY_NOUNS.contains(in.get(1).lower());
    boolean pronoun = SubjectWords.CONTINUES.contains(in.get(0).lower()) && !in.is(0, "the");
    boolean measures = metric != null && metric.from() == 0;
    return company || pronoun || measures;
  }

  private static Subject subject(SentenceView.Placed owner) {
    Span span = owner.mention().span();
    return new Subject(owner.mention().text(), span);
  }
}
