package io.copydesk.extract.figure.unit;

import io.copydesk.extract.figure.currency.Currencies;
import io.copydesk.extract.figure.currency.SentenceCurrency;
import io.copydesk.extract.figure.lexeme.Lexeme;
import io.copydesk.extract.figure.lexeme.Lexemes;
import io.copydesk.extract.figure.number.NumberPart;
import io.copydesk.extract.figure.number.NumberWords;
import io.copydesk.extract.figure.words.WordKind;
import io.copydesk.extract.figure.words.WordKinds;
import io.copydesk.extract.place.Country;
import io.copydesk.table.Vocabulary;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads the unit after a number: percent, a currency by name, else what is counted. */
public final class UnitReader {

  private static final Vocabulary WORDS = Vocabulary.beside(UnitReader.class);

  /** How newswires shorten a country before its currency. */
  private static final Map<String, String> ABBREVIATED = WORDS.meanings("unit-reader.abbreviated");

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
  private final SumBeside besides;
  private final Pounds pounds;

  public UnitReader(Lexemes in, SentenceCurrency currency) {
    this.in = in;
    this.currency = currency;
    this.currencies = currency.currencies();
    this.scaledCodes = new ScaledCode(currencies);
    this.percents = new PercentReader(in);
    this.counted = new CountedNoun(in);
    this.rates = new ExchangeRate(in, currency);
    this.besides = new SumBeside(in, currencies);
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
      return foundHundredth(currencies.byHundredth(hundredth), null, at);
    }
    boolean ofNext = in.glued(at + 1) && in.get(at + 1).isNumber();
    boolean money = mark.kind() == Lexeme.Kind.SIGN && currencies.isSign(mark.text());
    return money && !ofNext ? sign(mark.text(), at) : null;
  }

  private @Nullable FoundUnit markedByLetters(Lexeme mark, int at) {
    boolean sure = SignReader.SURE.contains(mark.text()) && !ONLY_BEFORE.contains(mark.text());
    boolean money = sure || (endsPhrase(at + 1) && isSuggestedSign(mark));
    return money && !in.get(at + 1).isNumber() ? sign(mark.text(), at) : null;
  }

  /** "500 Ft", "300 DH" where the article is at home with such money. */
  private boolean isSuggestedSign(Lexeme mark) {
    boolean letters = mark.text().length() == 2 && mark.isCapitalised();
    List<Currencies.Meaning> candidates = letters ? currencies.bySign(mark.text()) : List.of();
    return !candidates.isEmpty() && currency.suggests(candidates);
  }

  private FoundUnit sign(String mark, int at) {
    String code = currency.choose(currencies.bySign(mark));
    return new FoundUnit(Unit.money(code == null ? "" : code), at + 1);
  }

  /**
   * The country's money that stands behind an amount whose sign left it open: "$12 million
   * Canadian", "$20 million (U.S.)"; null when none does, or when a noun follows, whose adjective
   * it is.
   */
  public @Nullable FoundUnit ofCountryBehind(String sign, int at) {
    return ofCountryBehind(currencies.bySign(sign), at);
  }

  private @Nullable FoundUnit ofCountryBehind(List<Currencies.Meaning> candidates, int at) {
    boolean bracket = in.is(at, "(");
    Lexeme word = in.get(bracket ? at + 1 : at);
    int end = bracket ? at + 2 : at + 1;
    boolean compound = in.get(end).isDash() && in.glued(end);
    boolean closed = bracket ? in.is(end, ")") : endsPhrase(end) && !compound;
    if (!word.isCapitalised() || !closed) {
      return null;
    }
    String country = ABBREVIATED.get(word.lower());
    if (country == null) {
      Country people = currency.countries().byAdjective(word.text());
      country = people == null ? null : people.code();
    }
    String code = country == null ? null : ofCountry(candidates, country);
    return code == null ? null : new FoundUnit(Unit.money(code), bracket ? at : end);
  }

  /** Whether no noun or adjective stands at a lexeme: a sign, a word of grammar, or the end. */
  public boolean endsPhrase(int at) {
    Lexeme next = in.get(at);
    return next.kind() == Lexeme.Kind.SIGN || WordKinds.is(next.lower(), WordKind.FUNCTION);
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
          : foundHundredth(parts, adjective, name + 1);
    }
    List<Currencies.Meaning> hundredths = currencies.byHundredth(word.lower());
    boolean letter = word.text().length() == 1 && !isGluedSmallLetter(name);
    return hundredths.isEmpty() || letter ? null : foundHundredth(hundredths, adjective, name);
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
    FoundUnit found = found(candidates, adjective, name);
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
    boolean code = byName.isEmpty() && word.text().length() >= 3 && isUpper(word.text());
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
      return found(three, null, name + 2);
    }
    List<Currencies.Meaning> two = currencies.byName(words);
    return two.isEmpty() ? null : found(two, null, name + 1);
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
    String abbreviated = ABBREVIATED.get(words.toString().toLowerCase(Locale.ROOT));
    if (abbreviated != null) {
      return abbreviated;
    }
    Country country = currency.countries().any(words.toString());
    return country == null ? null : country.code();
  }

  /**
   * The money that the name at a lexeme means, null when it has none such in the country.
   *
   * @param candidates what the name may mean
   * @param country whose money the words before it say; null when they say none
   */
  private @Nullable FoundUnit found(
      List<Currencies.Meaning> candidates, @Nullable String country, int name) {
    return found(candidates, country, name, currency::choose);
  }

  /** The same of hundredths of the candidates: "cents". */
  private @Nullable FoundUnit foundHundredth(
      List<Currencies.Meaning> candidates, @Nullable String country, int name) {
    FoundUnit whole = found(candidates, country, name, all -> chosenHundredth(all, name));
    return whole == null ? null : new FoundUnit(partOf(whole.unit().name(), name), whole.to());
  }

  /**
   * The same.
   *
   * @param choice which of the candidates the article means, where no country is said
   */
  private @Nullable FoundUnit found(
      List<Currencies.Meaning> candidates,
      @Nullable String country,
      int name,
      Function<List<Currencies.Meaning>, @Nullable String> choice) {
    if (country != null) {
      String code = ofCountry(candidates, country);
      return code == null ? null : new FoundUnit(Unit.money(code), name + 1);
    }
    FoundUnit behind = ofCountryBehind(candidates, name + 1);
    if (behind != null) {
      return behind;
    }
    String code = choice.apply(candidates);
    return new FoundUnit(Unit.money(code == null ? "" : code), name + 1);
  }

  private Unit partOf(String code, int name) {
    return Unit.partOf(code, currencies.partOf(code, in.get(name).lower()));
  }

  /** The code whose hundredths the name at a lexeme means by what the article says. */
  private @Nullable String chosenHundredth(List<Currencies.Meaning> candidates, int cents) {
    String beside = besides.of(candidates, cents);
    return beside == null ? currency.chooseHundredth(candidates) : beside;
  }

  private static @Nullable String ofCountry(List<Currencies.Meaning> candidates, String country) {
    return candidates.stream()
        .filter(c -> c.countries().contains(country))
        .map(Currencies.Meaning::code)
        .findFirst()
        .orElse(null);
  }

  private static boolean isDecimal(NumberPart number) {
    return number.form() == NumberPart.Form.WRITTEN_OUT && number.mantissa().scale() > 0;
  }

  private static boolean isUpper(String text) {
    return text.chars().allMatch(Character::isUpperCase);
  }
}
