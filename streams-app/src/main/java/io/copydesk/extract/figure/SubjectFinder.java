package io.copydesk.extract.figure;

import io.copydesk.article.Span;
import io.copydesk.events.MentionType;
import io.copydesk.extract.Countries;
import io.copydesk.extract.Country;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds whose figure it is: the nearest mention or country before it that stands as the subject of
 * its clause or owns its metric. What it cannot tell stays null.
 */
final class SubjectFinder {

  private static final Set<String> SAYING =
      Set.of(
          "said",
          "says",
          "say",
          "told",
          "tells",
          "added",
          "reported",
          "announced",
          "estimated",
          "estimates",
          "quoted",
          "noted",
          "stated",
          "projects",
          "projected",
          "indicated",
          "sees",
          "warned",
          "believes",
          "approved",
          "predicted",
          "forecast",
          "forecasts",
          "expects",
          "expected",
          "showed",
          "put",
          "revised",
          "explained",
          "stressed");
  private static final Set<String> NO_VERB =
      Set.of(
          "of", "in", "and", "or", "for", "to", "on", "at", "by", "from", "with", "against", "into",
          "as", "than", "per", "a", "an", "the", "between", "through", "under", "over");
  private static final Set<String> CLAUSE =
      Set.of(
          "said",
          "says",
          "that",
          "while",
          "and",
          "but",
          "with",
          "whereas",
          "as",
          "because",
          "although",
          "when",
          "after",
          "if",
          "since");

  /** Verbs and auxiliaries that make the name before them a subject beyond doubt. */
  private static final Set<String> VERBS =
      Set.of(
          "is",
          "are",
          "was",
          "were",
          "has",
          "had",
          "will",
          "would",
          "may",
          "might",
          "could",
          "should",
          "can",
          "owns",
          "holds",
          "bought",
          "sold",
          "spent",
          "grew",
          "rose",
          "fell",
          "won",
          "made",
          "paid",
          "took",
          "makes",
          "became",
          "lost",
          "cut",
          "began",
          "got",
          "gave",
          "plans",
          "imports",
          "exports",
          "produces",
          "needs");

  /** Nouns that take the figure away from the name before them: "a Ford spokesman". */
  private static final Set<String> NOT_ITSELF =
      Set.of(
          "report",
          "reports",
          "survey",
          "study",
          "spokesman",
          "spokeswoman",
          "spokesperson",
          "official",
          "officials",
          "analyst",
          "analysts",
          "economist",
          "economists",
          "data",
          "figures",
          "chairman",
          "president",
          "executive",
          "chief",
          "director",
          "governor",
          "minister",
          "law",
          "statement",
          "dealers",
          "sources",
          "shares",
          "stock");

  private static final Set<String> CONTINUES = Set.of("it", "its", "the");
  private static final Set<String> COMPANY_NOUNS =
      Set.of("company", "bank", "firm", "group", "airline", "carrier");
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
      Subject country = country(i, metric);
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
        return opensClause(owner.from()) ? subject(owner) : null;
      }
    }
    return continues(null) ? antecedent : null;
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
    return opensClause(owner.from()) && isSubject(owner);
  }

  private boolean isPossessive(SentenceView.Placed owner) {
    String last = in.get(owner.to() - 1).lower();
    return in.is(owner.to(), "'s")
        || last.endsWith("'s")
        || last.endsWith("’s")
        || (in.is(owner.to(), "'") && in.is(owner.to() + 1, "s"));
  }

  /** Begins the sentence or stands behind a word or comma that begins a clause. */
  private boolean opensClause(int from) {
    int before = in.is(from - 1, "the") ? from - 2 : from - 1;
    return before < 0 || CLAUSE.contains(in.get(before).lower()) || view.parts(before);
  }

  private boolean isSubject(SentenceView.Placed owner) {
    int next = afterTicker(owner.to());
    Lexeme word = in.get(next);
    MentionType type = owner.mention().type();
    boolean speaks = SAYING.contains(word.lower());
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
            && !NO_VERB.contains(word.lower())
            && !NOT_ITSELF.contains(word.lower());
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
    boolean possessive = last.lower().endsWith("'s") || last.lower().endsWith("’s");
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
    boolean subject = possessive ? metric != null : isVerb(next) && !SAYING.contains(next.lower());
    return subject ? new Subject(word, null) : null;
  }

  private static boolean isVerb(Lexeme word) {
    return VERBS.contains(word.lower())
        || (word.isWord() && !word.isCapitalised() && word.lower().endsWith("ed"));
  }

  /** Whether the sentence goes on about the one before's subject: "It said", "Sales were". */
  private boolean continues(MetricFinder.@Nullable Metric metric) {
    boolean company = in.is(0, "the") && COMPANY_NOUNS.contains(in.get(1).lower());
    boolean pronoun = CONTINUES.contains(in.get(0).lower()) && !in.is(0, "the");
    boolean measures = metric != null && metric.from() == 0;
    return company || pronoun || measures;
  }

  private static Subject subject(SentenceView.Placed owner) {
    Span span = owner.mention().span();
    return new Subject(owner.mention().text(), span);
  }
}
