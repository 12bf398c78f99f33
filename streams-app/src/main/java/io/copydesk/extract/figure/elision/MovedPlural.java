package io.copydesk.extract.figure.elision;

import io.copydesk.extract.figure.amount.Amount;
import io.copydesk.extract.figure.lexeme.Lexeme;
import io.copydesk.extract.figure.lexeme.Lexemes;
import io.copydesk.extract.figure.unit.CountedNoun;
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
  private static final Set<String> PERCENT = WORDS.words("moved-plural.percent");
  private static final Set<String> RATE = WORDS.words("moved-plural.rate");
  private static final Set<String> SOLD = WORDS.words("moved-plural.sold");
  private static final Set<String> NO_COUNT = WORDS.words("moved-plural.no-count");
  private static final Set<String> JOINING = WORDS.words("moved-plural.joining");

  /** Such a number of something is money whose mark was left out. */
  private static final BigDecimal MOST = BigDecimal.valueOf(1_000_000_000);

  private static final int LONGEST_RATE = 7;
  private static final int LONGEST_ASIDE = 16;
  private static final int LONGEST_SUBJECT = 10;

  private final Lexemes in;
  private final CountedNoun nouns;

  MovedPlural(Lexemes in) {
    this.in = in;
    this.nouns = new CountedNoun(in);
  }

  /** What a number without a unit counts, null when its clause tells of no plural that moved. */
  @Nullable Unit of(Amount amount) {
    boolean many = amount.scaled() || amount.inThousands();
    if (!many || amount.number().value().compareTo(MOST) >= 0) {
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
    return adverb(in.is(at, "to") ? beforeChange(at - 1) : at);
  }

  private int passed(int at) {
    boolean passes = NumberLinks.isPassedOver(in.get(at).lower());
    return passes ? at - 1 : at;
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

  /** The verb of "rose [by 8,000] to", "fell [0.2 percent] to". */
  private int beforeChange(int last) {
    int number = PERCENT.contains(in.get(last).lower()) ? last - 1 : last;
    if (!in.get(number).isNumber()) {
      return last;
    }
    return in.is(number - 1, "by") ? number - 2 : number - 1;
  }

  private int adverb(int at) {
    return in.get(at).lower().endsWith("ly") ? at - 1 : at;
  }

  private int beforeAuxiliaries(int last) {
    int at = last;
    while (at > 0 && (isBetween(in.get(at).lower()) || adverb(at) < at)) {
      at--;
    }
    return at;
  }

  private static boolean isBetween(String lower) {
    return SubjectWords.HAVING.contains(lower) || BETWEEN.contains(lower);
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

  /** What the noun phrase that ends in a lexeme is the number of. */
  private @Nullable Unit ofSubject(int last) {
    int first = last;
    int head = last;
    while (first > Math.max(0, last - LONGEST_SUBJECT) && isInside(first - 1)) {
      first--;
      head = JOINING.contains(in.get(first).lower()) ? first - 1 : head;
    }
    boolean opens = first == 0 || CountedSubject.opensClause(in.get(first - 1).lower());
    if (!opens || head < first) {
      return null;
    }
    return SOLD.contains(in.get(head).lower()) ? sold(head, first) : counted(head, first);
  }

  private boolean isInside(int index) {
    Lexeme word = in.get(index);
    boolean joins = word.isWord() || in.isHyphen(index);
    return joins && !CountedSubject.opensClause(word.lower());
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
    boolean none = MetricWords.isHead(noun) || NO_COUNT.contains(noun) || isMeasure(noun);
    if (none || !nouns.isPlural(head) || !(small || CountedSubject.isCounted(noun))) {
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
