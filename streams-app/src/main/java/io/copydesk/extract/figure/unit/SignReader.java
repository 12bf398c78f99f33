package io.copydesk.extract.figure.unit;

import io.copydesk.extract.figure.currency.Currencies;
import io.copydesk.extract.figure.currency.SentenceCurrency;
import io.copydesk.extract.figure.lexeme.Lexeme;
import io.copydesk.extract.figure.lexeme.Lexemes;
import io.copydesk.extract.figure.number.NumberPart;
import io.copydesk.extract.figure.words.WordKind;
import io.copydesk.extract.figure.words.WordKinds;
import io.copydesk.table.Vocabulary;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the currency sign or code before a number: "HK$", "Rs.", "USD", "£". */
public final class SignReader {

  private static final Vocabulary WORDS = Vocabulary.beside(SignReader.class);

  /** Codes that in capitals are also words: "ALL", "TRY". */
  static final Set<String> ALSO_WORDS = WORDS.words("sign-reader.also-words");

  /** Letters before "$" that stand for a country which is not in the table: "Q$5". */
  private static final int MOST_LETTERS = 3;

  /** Lexemes of a sign before its last one. */
  private static final int MOST_BEFORE_LAST = 3;

  /** Signs of one letter that are money when glued to a number with a scale: "N12.7bn". */
  private static final Set<String> LETTERS = WORDS.words("sign-reader.letters");

  /** Signs of one letter that are money only so, and with a scale in small letters: not "Y2K". */
  private static final Set<String> SCALED_LETTERS = WORDS.words("sign-reader.scaled-letters");

  /** Signs of two letters that mean nothing else before a number. */
  static final Set<String> SURE = WORDS.words("sign-reader.sure");

  /** Signs of two letters that are money before an amount with a scale. */
  private static final Set<String> WITH_SCALE = WORDS.words("sign-reader.with-scale");

  /** Those of {@link #ALSO_WORDS} that before a scale may be the word as well. */
  private static final Set<String> WORDS_BEFORE_SCALE =
      WORDS.words("sign-reader.words-before-scale");

  /** Names that some write before the number: "euro1.4 billion", "EURO 8.20". */
  private static final Set<String> NAMES = WORDS.words("sign-reader.names");

  /** In capitals before "$" an article and no country: "A $5 fee". */
  private static final Set<String> ARTICLES = WORDS.words("sign-reader.articles");

  /** Before a letter and a whole number these say that it is a sum: "[at] R280". */
  private static final Set<String> PLACING = WORDS.words("sign-reader.placing");

  /** Behind such a sum and before a measure: "R410 [a] tonne". */
  private static final Set<String> EACH = WORDS.words("sign-reader.each");

  /** Names of money before a number, behind whose country they are a sign: "US [dollars] 5 mln". */
  private static final Set<String> SPOKEN = WORDS.words("sign-reader.spoken");

  private static final Map<String, String> COUNTRY_DOLLARS =
      WORDS.meanings("sign-reader.country-dollars");

  /** Digits behind the point of a sum. */
  private static final int HUNDREDTHS = 2;

  /** Letters of a country that a blank parts from its "$". */
  private static final int LONGEST_COUNTRY = 3;

  private final Lexemes in;
  private final SentenceCurrency currency;
  private final Currencies currencies;
  private final ScaledCode scaledCodes;
  private final MeantMoney meant;

  /**
   * @param currency of the sentence: whose a bare "$" is
   */
  public SignReader(Lexemes in, SentenceCurrency currency) {
    this.in = in;
    this.currency = currency;
    this.currencies = currency.currencies();
    this.scaledCodes = new ScaledCode(currencies);
    this.meant = new MeantMoney(in, currency);
  }

  /**
   * A sign before a number.
   *
   * @param from its first lexeme
   * @param text as written, without blanks
   * @param open whether the sign alone may mean several currencies, so that a name behind the
   *     number may still tell which
   */
  public record Sign(int from, Unit unit, String text, boolean open) {}

  /**
   * The sign of a number, null when none stands before it.
   *
   * @param at the lexeme behind the sign: the number's first, or the minus before it
   */
  public @Nullable Sign before(int at, NumberPart number) {
    int last = beforeRate(at - 1);
    Lexeme end = in.get(last);
    if (end.text().isEmpty()) {
      return null;
    }
    Sign scaled = number.scaled() ? null : scaled(last);
    if (scaled != null) {
      return scaled;
    }
    Sign spoken = SPOKEN.contains(end.lower()) ? spoken(last, number) : null;
    if (spoken != null) {
      return spoken;
    }
    if (!currencies.mayEndSign(end.text().charAt(end.text().length() - 1))) {
      return null;
    }
    for (int from = Math.max(0, last - MOST_BEFORE_LAST); from <= last; from++) {
      Sign sign = spelled(from, last, number);
      if (sign != null) {
        return sign;
      }
    }
    return null;
  }

  /** "US dollars 443 million", as papers of South Asia write it. */
  private @Nullable Sign spoken(int last, NumberPart number) {
    String code = COUNTRY_DOLLARS.get(in.get(last - 1).lower());
    return code == null || !isAmount(number)
        ? null
        : new Sign(last - 1, Unit.money(code), in.text(last - 1, last + 1), false);
  }

  /** Before the "/day" of "USD/day 29,840", which rates the money; the lexeme itself elsewhere. */
  private int beforeRate(int last) {
    String by = in.get(last).lower();
    boolean rate = WordKinds.is(by, WordKind.DURATION) || WordKinds.is(by, WordKind.MEASURE);
    boolean slash = in.is(last - 1, "/") && in.glued(last - 1) && in.glued(last);
    return rate && slash ? last - 2 : last;
  }

  /** "MEUR 12", "EUR mn 12": the scale stands with the code. */
  private @Nullable Sign scaled(int last) {
    Lexeme end = in.get(last);
    if (!end.isWord()) {
      return null;
    }
    Unit unit = scaledCodes.read(end.text());
    if (unit != null) {
      return new Sign(last, unit, end.text(), false);
    }
    Lexeme code = in.get(last - 1);
    Unit apart =
        code.text().length() == ScaledCode.CODE ? scaledCodes.of(code.text(), end.lower()) : null;
    return apart == null ? null : new Sign(last - 1, apart, code.text(), false);
  }

  /** "Q$5": letters of no known currency show that the dollar is that of some other country. */
  private boolean isOfUnknownCountry(int from) {
    Lexeme before = in.get(from - 1);
    return in.glued(from) && before.isCapitals() && before.text().length() <= MOST_LETTERS;
  }

  private @Nullable Sign spelled(int from, int last, NumberPart number) {
    StringBuilder spelling = new StringBuilder();
    for (int i = from; i <= last; i++) {
      if (i > from && in.get(i).gap() && !mayStandApart(from, last)) {
        return null;
      }
      spelling.append(in.get(i).text());
    }
    String sign = asInTable(spelling.toString(), from, last);
    List<Currencies.Meaning> candidates = currencies.bySign(sign);
    if (candidates.isEmpty()
        || (in.glued(from) && in.get(from - 1).isWord() && !sign.equals("$"))) {
      return null;
    }
    if (!certain(sign, candidates, number)) {
      return null;
    }
    String code = isOfUnknownCountry(from) ? null : currency.choose(candidates);
    return new Sign(from, Unit.money(code == null ? "" : code), sign, candidates.size() > 1);
  }

  /**
   * "us$5", "Hk$5": in whatever case, letters that are joined to a dollar say whose it is, as some
   * papers write them small throughout.
   */
  private String asInTable(String spelled, int from, int last) {
    boolean ofCountry = last == from + 1 && in.is(last, "$") && in.glued(last);
    return ofCountry && !currencies.isSign(spelled) ? spelled.toUpperCase(Locale.ROOT) : spelled;
  }

  /**
   * "HK $3.7 billion", "C\n$6": a blank parts the country from its dollar. "A $5" is an article,
   * and the "M" of "$45.2 M $41.0 M" a scale.
   */
  private boolean mayStandApart(int from, int last) {
    Lexeme country = in.get(from);
    return last == from + 1
        && in.is(last, "$")
        && !in.get(from - 1).isNumber()
        && country.text().length() <= LONGEST_COUNTRY
        && !ARTICLES.contains(country.text())
        && (country.isCapitals() || (from > 0 && Character.isUpperCase(country.text().charAt(0))));
  }

  /** Whether what is spelled like a sign is one before this number. */
  private boolean certain(String sign, List<Currencies.Meaning> candidates, NumberPart number) {
    if (ALSO_WORDS.contains(sign)) {
      boolean scaled = isScaledInLowerCase(number) && !WORDS_BEFORE_SCALE.contains(sign);
      return scaled || currency.suggests(candidates);
    }
    if (NAMES.contains(sign)) {
      return !number.looksLikeYear() && isAmount(number);
    }
    return !isOfLetters(sign)
        || isCode(sign)
        || SURE.contains(sign)
        || isMoney(sign, candidates, number);
  }

  private static boolean isOfLetters(String sign) {
    return sign.chars().allMatch(c -> Character.isLetter(c) || c == '.');
  }

  private static boolean isCode(String sign) {
    return sign.length() > 2 && !sign.endsWith(".");
  }

  /**
   * Whether one or two letters are a currency sign here, which are much else as well: "N12.7bn".
   */
  private boolean isMoney(String letters, List<Currencies.Meaning> candidates, NumberPart number) {
    boolean joined = in.glued(number.from());
    if (isPlace(letters, number)) {
      return false;
    }
    boolean two = letters.length() > 1;
    return (joined && isMoneyJoined(letters, candidates, number))
        || (number.scaled() && WITH_SCALE.contains(letters))
        || (currency.suggests(candidates) && (joined || isAmount(number) || two));
  }

  /**
   * Whether the letters are a country's, as in "the US 10-year yield", "in the US 3 million
   * people": apart from a number they are its money before a sum of nothing else alone, "cost US 5
   * million".
   */
  private boolean isPlace(String letters, NumberPart number) {
    boolean country = COUNTRY_DOLLARS.containsKey(letters.toLowerCase(Locale.ROOT));
    boolean sum =
        isAmount(number)
            && meant.endsPhrase(number.to())
            && !in.isHyphen(number.to())
            && !in.is(number.from() - 2, "the");
    return country && !in.glued(number.from()) && !sum;
  }

  /** Whether such letters are one right before a number, without a blank between. */
  private boolean isMoneyJoined(
      String letters, List<Currencies.Meaning> candidates, NumberPart number) {
    boolean two = letters.length() > 1;
    boolean usual = two || LETTERS.contains(letters) || currency.isNearAny(candidates);
    usual |= SCALED_LETTERS.contains(letters) && isScaledInLowerCase(number);
    boolean amount = isWrittenOut(number) || isOfCents(number) || currency.hasSumsOf(candidates);
    return (number.scaled() && usual) || (two && amount) || isByLetter(letters, candidates, number);
  }

  /**
   * The "R102.50" of an article that writes such sums, and its "at R280"; "R75.2" and "the R21" may
   * be anything.
   */
  private boolean isByLetter(
      String letters, List<Currencies.Meaning> candidates, NumberPart number) {
    int digits = number.mantissa().scale();
    if (LETTERS.contains(letters) && isForEach(number.to())) {
      return true;
    }
    boolean placed = PLACING.contains(in.get(number.from() - 2).lower());
    boolean sum = digits == HUNDREDTHS || (digits <= 0 && (isWrittenOut(number) || placed));
    return LETTERS.contains(letters) && sum && currency.writesByLetter(candidates);
  }

  /** "R410 a tonne", "N950 per litre": what is paid for each measure is money. */
  private boolean isForEach(int behind) {
    boolean each = EACH.contains(in.get(behind).lower());
    return each && WordKinds.is(in.get(behind + 1).lower(), WordKind.MEASURE);
  }

  /** "US65c": whether cents or the like stand right behind a number; the "C" of "TD3C" is none. */
  private boolean isOfCents(NumberPart number) {
    return in.glued(number.to()) && !currencies.byHundredth(in.get(number.to()).text()).isEmpty();
  }

  /** Whether a number is written as sums of money are. */
  private static boolean isAmount(NumberPart number) {
    return number.scaled() || isWrittenOut(number);
  }

  /** A headline in capitals shouts words, too: "TRY 5 MILLION". */
  private boolean isScaledInLowerCase(NumberPart number) {
    Lexeme scale = in.get(number.to() - 1);
    return number.scaled() && scale.text().equals(scale.lower());
  }

  private static boolean isWrittenOut(NumberPart number) {
    return number.form() == NumberPart.Form.WRITTEN_OUT;
  }
}
