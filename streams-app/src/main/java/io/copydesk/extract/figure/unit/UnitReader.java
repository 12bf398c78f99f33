package io.copydesk.extract.figure.unit;

import io.copydesk.extract.figure.currency.Currencies;
import io.copydesk.extract.figure.currency.SentenceCurrency;
import io.copydesk.extract.figure.lexeme.Lexeme;
import io.copydesk.extract.figure.lexeme.Lexemes;
import io.copydesk.extract.figure.number.NumberPart;
import io.copydesk.extract.figure.number.NumberWords;
import io.copydesk.extract.place.Country;
import io.copydesk.table.Vocabulary;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the unit after a number: percent, a currency by name, else what is counted. */
public final class UnitReader {

  private static final Vocabulary WORDS = Vocabulary.beside(UnitReader.class);

  private static final Map<String, String> HUNDREDTHS = WORDS.meanings("unit-reader.hundredths");
  private static final Set<String> ONLY_BEFORE = WORDS.words("unit-reader.only-before");
  private static final Set<String> THRESHOLDS = WORDS.words("unit-reader.thresholds");
  private static final Set<String> WEIGHTS = WORDS.words("unit-reader.weights");

  private static final Set<String> OF = WORDS.words("unit-reader.of");
  private static final Set<String> TENS = WORDS.words("unit-reader.tens");
  private static final Set<String> PENCE = WORDS.words("unit-reader.pence");

  /**
   * Names of currencies that are also words: money only behind a scale, or in an article of such a
   * country.
   */
  static final Set<String> ALSO_WORDS = WORDS.words("unit-reader.also-words");

  /** Words between a number and its currency: "5 mln New Zealand dlrs". */
  private static final int MOST_ADJECTIVE_WORDS = 3;

  private final Lexemes in;
  private final SentenceCurrency currency;
  private final Currencies currencies;
  private final ScaledCode scaledCodes;
  private final PercentReader percents;
  private final CountedNoun counted;
  private final ExchangeRate rates;
  private final MeantMoney meant;
  private final Pounds pounds;

  /**
   * @param currency of the sentence: whose a bare "$" is
   */
  public UnitReader(Lexemes in, SentenceCurrency currency) {
    this.in = in;
    this.currency = currency;
    this.currencies = currency.currencies();
    this.scaledCodes = new ScaledCode(currencies);
    this.percents = new PercentReader(in);
    this.counted = new CountedNoun(in);
    this.rates = new ExchangeRate(in, currency);
    this.meant = new MeantMoney(in, currency);
    this.pounds = new Pounds(in);
  }

  /** The counted noun after a number, null when none is counted. */
  public @Nullable FoundUnit counted(int number) {
    return counted.read(number);
  }

  /** The money that a number without a mark is a rate of exchange in, null when it is none. */
  public @Nullable FoundUnit exchangeRate(NumberPart number) {
    return rates.read(number);
  }

  /** Whether the number counts years, days, hours. */
  public boolean isDuration(int at) {
    return counted.isDuration(in.behindHyphen(at));
  }

  /** Percent in its spellings, percentage points, basis points; null when none follows. */
  public @Nullable FoundUnit percent(int number) {
    return percents.read(number);
  }

  /** A currency by name, perhaps with its country before it: "Canadian dlrs". */
  public @Nullable FoundUnit money(NumberPart number) {
    FoundUnit marked = marked(number);
    if (marked != null) {
      return marked;
    }
    int at = in.behindHyphen(behindOf(number));
    boolean joined = in.isHyphen(at - 1);
    for (int words = 0; words <= MOST_ADJECTIVE_WORDS; words++) {
      int name = at + words;
      if (words > 0 && !mayBeAdjective(name - 1)) {
        return null;
      }
      FoundUnit found = named(number, at, name, joined);
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  /**
   * Behind the "of" of "1.2 billion of euros"; without a scale, something would be of the money.
   */
  private int behindOf(NumberPart number) {
    boolean of = number.scaled() && OF.contains(in.get(number.to()).lower());
    return of ? number.to() + 1 : number.to();
  }

  /** A mark behind the number, "1,200€" or "42 RM", or a code with its scale, "12 MEUR". */
  private @Nullable FoundUnit marked(NumberPart number) {
    int at = number.to();
    Lexeme mark = in.get(at);
    if (mark.isWord()) {
      Unit scaled = number.scaled() ? null : scaledCodes.read(mark.text());
      return scaled == null ? markedByLetters(mark, at) : new FoundUnit(scaled, at + 1);
    }
    String hundredth = in.glued(at) ? HUNDREDTHS.get(mark.text()) : null;
    if (hundredth != null) {
      return meant.hundredth(currencies.byHundredth(hundredth), null, at);
    }
    boolean ofNext = in.glued(at + 1) && in.get(at + 1).isNumber();
    boolean money = mark.kind() == Lexeme.Kind.SIGN && currencies.isSign(mark.text());
    return money && !ofNext ? meant.sign(mark.text(), at) : null;
  }

  private @Nullable FoundUnit markedByLetters(Lexeme mark, int at) {
    boolean sure = SignReader.SURE.contains(mark.text()) && !ONLY_BEFORE.contains(mark.text());
    boolean money = sure || (endsPhrase(at + 1) && isSuggestedSign(mark));
    return money && !in.get(at + 1).isNumber() ? meant.sign(mark.text(), at) : null;
  }

  /** "500 Ft", "300 DH" where the article is at home with such money. */
  private boolean isSuggestedSign(Lexeme mark) {
    boolean letters = mark.text().length() == 2 && mark.isCapitalised();
    List<Currencies.Meaning> candidates = letters ? currencies.bySign(mark.text()) : List.of();
    return !candidates.isEmpty() && currency.suggests(candidates);
  }

  /** As {@link MeantMoney#ofCountryBehind(String, int)}. */
  public @Nullable FoundUnit ofCountryBehind(String sign, int at) {
    return meant.ofCountryBehind(sign, at);
  }

  /** Whether no noun or adjective stands at a lexeme: a sign, a word of grammar, or the end. */
  public boolean endsPhrase(int at) {
    return meant.endsPhrase(at);
  }

  private boolean mayBeAdjective(int index) {
    Lexeme word = in.get(index);
    return word.isWord() || word.isDash() || word.is("$");
  }

  private @Nullable FoundUnit named(NumberPart number, int at, int name, boolean joined) {
    Lexeme word = in.get(name);
    if (!word.isWord()) {
      return null;
    }
    FoundUnit longer = inSeveralWords(at, name);
    if (longer != null) {
      return longer;
    }
    String adjective = adjective(at, name);
    if (name > at && adjective == null) {
      return null;
    }
    List<Currencies.Meaning> whole = candidates(name);
    if (!whole.isEmpty()) {
      List<Currencies.Meaning> parts = hundredthsOf(whole, in.get(name + 1).lower());
      return parts.isEmpty()
          ? whole(whole, adjective, name, number, joined)
          : meant.hundredth(parts, adjective, name + 1);
    }
    List<Currencies.Meaning> hundredths = currencies.byHundredth(word.lower());
    boolean letter = word.text().length() == 1 && !isGluedSmallLetter(name);
    return hundredths.isEmpty() || letter ? null : meant.hundredth(hundredths, adjective, name);
  }

  /**
   * Of the currencies that a name may mean, those that have such hundredths: "3.9 euro cents" are
   * no euros. A letter alone is too little, "5 dollars c".
   */
  private List<Currencies.Meaning> hundredthsOf(List<Currencies.Meaning> whole, String part) {
    return part.length() < 2
        ? List.of()
        : currencies.byHundredth(part).stream()
            .filter(each -> whole.stream().anyMatch(money -> money.code().equals(each.code())))
            .toList();
  }

  private @Nullable FoundUnit whole(
      List<Currencies.Meaning> candidates,
      @Nullable String adjective,
      int name,
      NumberPart number,
      boolean joined) {
    boolean sure = adjective != null || number.scaled() || joined || isDecimal(number);
    if (!certain(name, number, sure, candidates)) {
      return null;
    }
    FoundUnit found = meant.whole(candidates, adjective, name);
    if (found != null && TENS.contains(in.get(name).lower())) {
      return new FoundUnit(found.unit().times(BigDecimal.TEN), found.to());
    }
    return found == null || number.scaled() ? found : withScaleBehind(found);
  }

  /** "75 USD million". */
  private FoundUnit withScaleBehind(FoundUnit money) {
    Lexeme word = in.get(money.to());
    BigDecimal scale =
        word.text().length() > 1 && word.text().equals(word.lower())
            ? NumberWords.scale(word.lower())
            : null;
    return scale == null ? money : new FoundUnit(money.unit().times(scale), money.to() + 1);
  }

  private List<Currencies.Meaning> candidates(int name) {
    Lexeme word = in.get(name);
    // "sdr's" is how some write the plural.
    List<Currencies.Meaning> byName = currencies.byName(word.lowerPossessor());
    boolean code = byName.isEmpty() && word.text().length() >= 3 && word.isCapitals();
    return code ? currencies.bySign(word.text()) : byName;
  }

  private boolean certain(
      int name, NumberPart number, boolean sure, List<Currencies.Meaning> candidates) {
    Lexeme word = in.get(name);
    if (WEIGHTS.contains(word.lower())) {
      return areMoney(name, number, candidates);
    }
    if (isThreshold(name, number)) {
      return false;
    }
    boolean alsoWord =
        ALSO_WORDS.contains(word.lower()) || SignReader.ALSO_WORDS.contains(word.text());
    return !alsoWord || sure || currency.suggests(candidates);
  }

  private boolean areMoney(int name, NumberPart number, List<Currencies.Meaning> candidates) {
    boolean weighs =
        in.is(name + 1, "of") || in.get(name + 1).isDash() || pounds.followWeighed(name);
    return pounds.arePaid(name, number)
        || isPenceBehind(name)
        || (currency.suggests(candidates) && !pounds.areOnScales(name, number))
        || (number.scaled() && !number.inWords() && !weighs);
  }

  /** "the 5 million mark": money is "5 million marks", "a 5 million mark loan". */
  private boolean isThreshold(int name, NumberPart number) {
    return THRESHOLDS.contains(in.get(name).lower()) && number.scaled() && endsPhrase(name + 1);
  }

  /** "3 pounds and 10 pence". */
  private boolean isPenceBehind(int pounds) {
    int at = in.is(pounds + 1, "and") ? pounds + 2 : pounds + 1;
    return in.get(at).isNumber() && PENCE.contains(in.get(at + 1).lower());
  }

  private boolean isGluedSmallLetter(int name) {
    return in.glued(name) && Character.isLowerCase(in.get(name).text().charAt(0));
  }

  private @Nullable FoundUnit inSeveralWords(int at, int name) {
    if (name != at || !in.get(name + 1).isWord()) {
      return null;
    }
    String words = in.get(name).lower() + " " + in.get(name + 1).lower();
    List<Currencies.Meaning> three = currencies.byName(words + " " + in.get(name + 2).lower());
    if (!three.isEmpty()) {
      return meant.whole(three, null, name + 2);
    }
    List<Currencies.Meaning> two = currencies.byName(words);
    return two.isEmpty() ? null : meant.whole(two, null, name + 1);
  }

  /** The country that the words between number and name show, null when they show none. */
  private @Nullable String adjective(int at, int name) {
    if (name == at) {
      return null;
    }
    StringBuilder words = new StringBuilder();
    for (int i = at; i < name; i++) {
      if (in.get(i).isWord()) {
        words.append(words.isEmpty() ? "" : " ").append(in.get(i).text());
      }
    }
    String abbreviated = MeantMoney.ABBREVIATED.get(words.toString().toLowerCase(Locale.ROOT));
    if (abbreviated != null) {
      return abbreviated;
    }
    Country country = currency.countries().any(words.toString());
    return country == null ? null : country.code();
  }

  private static boolean isDecimal(NumberPart number) {
    return number.form() == NumberPart.Form.WRITTEN_OUT && number.mantissa().scale() > 0;
  }
}
