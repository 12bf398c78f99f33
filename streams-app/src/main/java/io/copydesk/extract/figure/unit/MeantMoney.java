package io.copydesk.extract.figure.unit;

import io.copydesk.extract.figure.currency.Currencies;
import io.copydesk.extract.figure.currency.SentenceCurrency;
import io.copydesk.extract.figure.lexeme.Lexeme;
import io.copydesk.extract.figure.lexeme.Lexemes;
import io.copydesk.extract.figure.words.WordKind;
import io.copydesk.extract.figure.words.WordKinds;
import io.copydesk.extract.place.Country;
import io.copydesk.table.Vocabulary;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Which money a name or a sign means, of those that go by it: what the text says beside it, else
 * what the article is at home with.
 */
final class MeantMoney {

  /** How newswires shorten a country before its currency. */
  static final Map<String, String> ABBREVIATED =
      Vocabulary.beside(MeantMoney.class).meanings("meant-money.abbreviated");

  private final Lexemes in;
  private final SentenceCurrency currency;
  private final Currencies currencies;
  private final SumBeside besides;

  MeantMoney(Lexemes in, SentenceCurrency currency) {
    this.in = in;
    this.currency = currency;
    this.currencies = currency.currencies();
    this.besides = new SumBeside(in, currencies);
  }

  /** The money of a sign at a lexeme, without a code when the text leaves it open. */
  FoundUnit sign(String mark, int at) {
    String code = currency.choose(currencies.bySign(mark));
    return new FoundUnit(Unit.money(code == null ? "" : code), at + 1);
  }

  /**
   * The country's money that stands behind an amount whose sign left it open: "$12 million
   * Canadian", "$20 million (U.S.)"; null when none does, or when a noun follows, whose adjective
   * it is.
   */
  @Nullable FoundUnit ofCountryBehind(String sign, int at) {
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
  boolean endsPhrase(int at) {
    Lexeme next = in.get(at);
    return next.kind() == Lexeme.Kind.SIGN || WordKinds.is(next.lower(), WordKind.FUNCTION);
  }

  /**
   * The money that the name at a lexeme means, null when it has none such in the country.
   *
   * @param candidates what the name may mean
   * @param country whose money the words before it say; null when they say none
   */
  @Nullable FoundUnit whole(
      List<Currencies.Meaning> candidates, @Nullable String country, int name) {
    return found(candidates, country, name, currency::choose);
  }

  /** The hundredths of one of the candidates that the name at a lexeme means: "cents". */
  @Nullable FoundUnit hundredth(
      List<Currencies.Meaning> candidates, @Nullable String country, int name) {
    FoundUnit whole = found(candidates, country, name, all -> chosenHundredth(all, name));
    return whole == null ? null : new FoundUnit(partOf(whole.unit().name(), name), whole.to());
  }

  /**
   * The money of a name, by the country that is said before or behind it, else by a choice.
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
}
