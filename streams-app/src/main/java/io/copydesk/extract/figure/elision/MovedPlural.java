package io.copydesk.extract.figure.elision;

import io.copydesk.extract.figure.amount.Amount;
import io.copydesk.extract.figure.lexeme.Lexeme;
import io.copydesk.extract.figure.lexeme.Lexemes;
import io.copydesk.extract.figure.unit.CountedNoun;
import io.copydesk.extract.figure.unit.FoundUnit;
import io.copydesk.extract.figure.unit.PercentReader;
import io.copydesk.extract.figure.unit.Singular;
import io.copydesk.extract.figure.unit.Unit;
import io.copydesk.extract.figure.words.MetricWords;
import io.copydesk.extract.figure.words.Movements;
import io.copydesk.extract.figure.words.SubjectWords;
import io.copydesk.extract.figure.words.WordKind;
import io.copydesk.extract.figure.words.WordKinds;
import io.copydesk.table.Vocabulary;
import java.math.BigDecimal;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tells what thousands without a unit count that a clause says to have risen or fallen: "jobless
 * claims fell by 8,000 to 220,000", "housing starts rose 5 pct to an annual rate of 1.3 million".
 * No list says what may be counted so: whatever plural is the subject, unless it is money or has a
 * price.
 */
final class MovedPlural {

  private static final Vocabulary WORDS = Vocabulary.beside(MovedPlural.class);

  private static final Set<String> BETWEEN = WORDS.words("moved-plural.between");
  private static final Set<String> EXPECTING = WORDS.words("moved-plural.expecting");
  private static final Set<String> RATE = WORDS.words("moved-plural.rate");
  private static final Set<String> SOLD = WORDS.words("moved-plural.sold");
  private static final Set<String> NO_COUNT = WORDS.words("moved-plural.no-count");
  private static final Set<String> JOINING = WORDS.words("moved-plural.joining");
  private static final Set<String> TIMES = WORDS.words("moved-plural.times");
  private static final Set<String> STANDING = WORDS.words("moved-plural.standing");
  private static final Set<String> TOTALLING = WORDS.words("moved-plural.totalling");
  private static final Set<String> NUMBER = WORDS.words("moved-plural.number");
  private static final Set<String> AVERAGE = WORDS.words("moved-plural.average");

  /** Such a number of something is money whose mark was left out. */
  private static final BigDecimal MOST = BigDecimal.valueOf(1_000_000_000);

  /** Lexemes of a rate behind "to": "a seasonally adjusted annual rate of". Set by hand, as all. */
  private static final int LONGEST_RATE = 7;

  /** Lexemes between two commas behind a subject: ", a measure of demand,". */
  private static final int LONGEST_ASIDE = 24;

  /** Lexemes of what moved, "new applications for unemployment benefits in the state". */
  private static final int LONGEST_SUBJECT = 16;

  /** Lexemes of a time between a change and where it led: "from a year ago". */
  private static final int LONGEST_TIME = 6;

  /** Words such as "about" in a row. */
  private static final int MOST_PASSED = 4;

  private final Lexemes in;
  private final CountedNoun nouns;

  MovedPlural(Lexemes in) {
    this.in = in;
    this.nouns = new CountedNoun(in);
  }

  /** What a number without a unit counts, null when its clause tells of no plural that moved. */
  @Nullable Unit of(Amount amount) {
    if (!amount.isMany() || amount.number().value().compareTo(MOST) >= 0) {
      return null;
    }
    int verb = verbBefore(amount.from());
    if (verb < 1 || !Movements.isVerb(in.get(verb).lower())) {
      return null;
    }
    return ofSubject(beforeAside(beforeAuxiliaries(verb - 1)));
  }

  /** The verb of "rose by 5,000", "rose 2 pct to an annual rate of 5,000", if there is one. */
  private int verbBefore(int number) {
    int at = beforeRate(passed(number - 1));
    if (in.is(at, "by")) {
      return adverb(at - 1);
    }
    int led = leadsFrom(at);
    return adverb(led < at ? beforeChange(beforeTime(led)) : at);
  }

  private int passed(int last) {
    int at = last;
    while (at > last - MOST_PASSED && NumberLinks.isPassedOver(in.get(at).lower())) {
      at--;
    }
    return at;
  }

  /** Before the "to", "to stand at" or "totalling" of where it led; the lexeme itself without. */
  private int leadsFrom(int at) {
    boolean stands =
        in.is(at, "at") && STANDING.contains(in.get(at - 1).lower()) && in.is(at - 2, "to");
    if (stands) {
      return at - 3;
    }
    boolean leads = in.is(at, "to") || TOTALLING.contains(in.get(at).lower());
    return leads ? at - 1 : at;
  }

  /** Before the "last week", "in May", "from a year ago" between a change and where it led. */
  private int beforeTime(int last) {
    int from = in.is(last, ",") ? last - 1 : last;
    int at = from;
    while (at > from - LONGEST_TIME && isOfTime(at)) {
      at--;
    }
    return at;
  }

  private boolean isOfTime(int at) {
    String word = in.get(at).lower();
    return TIMES.contains(word) || in.isHyphen(at) || WordKinds.is(word, WordKind.MONTH);
  }

  /** The "to" before "a seasonally adjusted annual rate of"; the lexeme itself without such. */
  private int beforeRate(int of) {
    if (!in.is(of, "of") || !RATE.contains(in.get(of - 1).lower())) {
      return of;
    }
    int at = of - 2;
    while (at > of - LONGEST_RATE && !in.is(at, "to")) {
      at--;
    }
    return at;
  }

  /** The verb of "rose [by 8,000] to", "fell [0.2 percent] to", "fell [-0.2 per cent] to". */
  private int beforeChange(int last) {
    int percent = PercentReader.isLastWord(in.get(last).lower()) ? last - 1 : last;
    int number = percent < last && in.is(percent, "per") ? percent - 1 : percent;
    if (!in.get(number).isNumber()) {
      return last;
    }
    int before = in.get(number - 1).isDash() ? number - 2 : number - 1;
    return in.is(before, "by") ? before - 1 : before;
  }

  private int adverb(int at) {
    return in.get(at).lower().endsWith("ly") ? at - 1 : at;
  }

  private int beforeAuxiliaries(int last) {
    int at = last;
    while (at > 0 && (isBetween(at) || adverb(at) < at)) {
      at--;
    }
    return at;
  }

  private boolean isBetween(int index) {
    Lexeme word = in.get(index);
    boolean bound = word.is("to") && expects(index - 1);
    return bound
        || expects(index)
        || SubjectWords.isAuxiliary(word)
        || BETWEEN.contains(word.lower());
  }

  private boolean expects(int index) {
    return EXPECTING.contains(in.get(index).lower());
  }

  /** Before ", a measure of demand,"; the lexeme itself when it ends no aside. */
  private int beforeAside(int comma) {
    for (int i = comma - 1; in.is(comma, ",") && i > Math.max(0, comma - LONGEST_ASIDE); i--) {
      if (in.is(i, ",")) {
        return i - 1;
      }
    }
    return comma;
  }

  /**
   * What the noun phrase that ends in a lexeme is the number of. A "to" that is left there is of
   * "expected claims to fall": elsewhere the verb behind it is somebody's who "plans to cut 9,000".
   */
  private @Nullable Unit ofSubject(int end) {
    boolean infinitive = in.is(end, "to");
    int last = infinitive ? end - 1 : end;
    int first = last;
    int head = last;
    while (first > Math.max(0, last - LONGEST_SUBJECT) && isInside(first - 1)) {
      first--;
      head = JOINING.contains(in.get(first).lower()) ? first - 1 : head;
    }
    boolean clause = first == 0 || CountedSubject.opensClause(in.get(first - 1).lower());
    boolean opens = infinitive ? expects(first - 1) : clause;
    return opens && head >= first ? ofPhrase(first, head, last) : null;
  }

  /** What the noun counts that a phrase of these lexemes is about; null when it counts nothing. */
  private @Nullable Unit ofPhrase(int first, int head, int last) {
    String noun = in.get(head).lower();
    if (NUMBER.contains(noun) && in.is(head + 1, "of")) {
      FoundUnit of = nouns.read(head + 2);
      return of == null ? null : of.unit();
    }
    if (AVERAGE.contains(noun) && JOINING.contains(in.get(head + 1).lower())) {
      return averaged(head + 2, last);
    }
    return SOLD.contains(noun) ? sold(head, first) : counted(head, first);
  }

  /** "The moving average for new claims": whatever plural it is the average of. */
  private @Nullable Unit averaged(int first, int last) {
    int head = first;
    while (head < last && in.get(head + 1).isWord() && !isFunction(head + 1)) {
      head++;
    }
    return counted(head, first);
  }

  private boolean isInside(int index) {
    Lexeme word = in.get(index);
    boolean joins = word.isWord() || in.isHyphen(index);
    return joins && !CountedSubject.opensClause(word.lower()) && !expects(index);
  }

  /** "vehicle sales", "sales of new homes": so many of what is sold. */
  private @Nullable Unit sold(int sales, int first) {
    String thing = in.get(sales - 1).lower();
    if (sales > first && WordKinds.is(thing + "s", WordKind.COUNTED)) {
      return Unit.quantity(thing);
    }
    for (int i = sales + 2; in.is(sales + 1, "of") && in.get(i).isWord() && !isFunction(i); i++) {
      if (nouns.isPlural(i)) {
        return WordKinds.is(in.get(i).lower(), WordKind.COUNTED) ? named(i) : null;
      }
    }
    return null;
  }

  private @Nullable Unit counted(int head, int first) {
    String noun = in.get(head).lower();
    boolean small = in.get(head).text().equals(noun);
    boolean count = CountedSubject.isCounted(noun);
    boolean metric = MetricWords.isHead(noun) && !count;
    if (metric || NO_COUNT.contains(noun) || isMeasure(noun)) {
      return null;
    }
    if (!nouns.isPlural(head) || !(small || count)) {
      return null;
    }
    for (int i = first; i < head; i++) {
      if (isFunction(i) && !CountedSubject.determines(in.get(i).lower())) {
        return null;
      }
    }
    return named(head);
  }

  private static boolean isMeasure(String noun) {
    return WordKinds.is(noun, WordKind.DURATION) || WordKinds.is(noun, WordKind.COMPARISONS);
  }

  private boolean isFunction(int index) {
    return WordKinds.is(in.get(index).lower(), WordKind.FUNCTION);
  }

  private Unit named(int noun) {
    return Unit.quantity(Singular.of(in.get(noun).lower()));
  }
}
