package io.copydesk.extract.figure.currency;

import io.copydesk.table.ResourceLines;
import io.copydesk.table.Vocabulary;
import io.copydesk.table.WordMap;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Currencies by sign, code and name, from the table {@code currencies.txt}. Immutable, thread-safe.
 */
public final class Currencies {

  /**
   * A currency that a sign or name may mean.
   *
   * @param code ISO 4217
   * @param countries ISO 3166-1 alpha-2 codes of the countries that use it
   * @param usual whether it is meant when the article does not tell the country
   * @param lastYear in which it was money, {@link Integer#MAX_VALUE} when it still is
   */
  public record Meaning(String code, Set<String> countries, boolean usual, int lastYear) {

    boolean isAmerican() {
      return code.equals(AMERICAN);
    }
  }

  /**
   * A sign or name as a cell of the table has it: "Rs.*", "pounds_sterling", "fils/1000".
   *
   * @param text with blanks for its underscores
   * @param usual whether a star marks it as meant when the article does not tell the country
   * @param thousandth whether a thousand of these make one
   */
  private record TableName(String text, boolean usual, boolean thousandth) {

    private static final String USUAL = "*";
    private static final String OF_THOUSAND = "/1000";

    static TableName of(String word) {
      boolean thousandth = word.endsWith(OF_THOUSAND);
      String marked = thousandth ? word.substring(0, word.length() - OF_THOUSAND.length()) : word;
      boolean usual = marked.endsWith(USUAL);
      String text = usual ? marked.substring(0, marked.length() - USUAL.length()) : marked;
      return new TableName(text.replace('_', ' '), usual, thousandth);
    }

    /** The name, and its plural; a letter has none. */
    List<String> forms() {
      return text.length() > 1
          ? List.of(text, PLURALS.getOrDefault(text, text + "s"))
          : List.of(text);
    }
  }

  /** The code of the dollar that is meant where nothing speaks for another. */
  public static final String AMERICAN = "USD";

  /** Code, countries, signs, names and parts; the last year is told of past currencies only. */
  private static final int FEWEST_CELLS = 5;

  private static final BigDecimal HUNDREDTH = new BigDecimal("0.01");
  private static final BigDecimal THOUSANDTH = new BigDecimal("0.001");
  private static final Vocabulary WORDS = Vocabulary.beside(Currencies.class);
  private static final String DOLLAR = WORDS.word("currencies.dollar");
  private static final Map<String, String> PLURALS = WORDS.meanings("currencies.plurals");

  private final Map<String, List<Meaning>> signs = new WordMap<>();
  private final Map<String, List<Meaning>> names = new WordMap<>();
  private final Map<String, List<Meaning>> hundredths = new WordMap<>();
  private final Map<String, Set<String>> thousandths = new WordMap<>();
  private final Map<String, Set<String>> byCountry = new LinkedHashMap<>();
  private final Set<Character> signEnds = new HashSet<>();

  /** Reads the table that is part of the application. */
  public Currencies() {
    ResourceLines.read(Currencies.class, "currencies.txt", this::enter);
    signs.keySet().forEach(sign -> signEnds.add(sign.charAt(sign.length() - 1)));
  }

  private void enter(String line) {
    List<String> cells = ResourceLines.cells(line, FEWEST_CELLS);
    Meaning meaning = meaning(cells);
    meaning
        .countries()
        .forEach(c -> byCountry.computeIfAbsent(c, k -> new HashSet<>()).add(meaning.code()));
    put(signs, meaning.code(), false, meaning);
    words(cells.get(2)).stream()
        .map(TableName::of)
        .filter(sign -> !sign.text().equals(meaning.code()))
        .forEach(sign -> put(signs, sign.text(), sign.usual(), meaning));
    words(cells.get(3)).forEach(name -> putName(names, TableName.of(name), meaning));
    words(cells.get(4)).forEach(name -> putPart(TableName.of(name), meaning));
  }

  /** What a sign or code before a number may mean; case counts. Empty when it's none. */
  public List<Meaning> bySign(String sign) {
    return signs.getOrDefault(sign, List.of());
  }

  /** What a name after a number may mean, in lower case, singular or plural. */
  public List<Meaning> byName(String lower) {
    return names.getOrDefault(lower, List.of());
  }

  /** What a name of cents or the like may mean, in lower case, singular or plural. */
  public List<Meaning> byHundredth(String lower) {
    return hundredths.getOrDefault(lower, List.of());
  }

  /**
   * How much of a currency its cents or the like are: a hundredth, or a thousandth as fils of
   * dinars.
   *
   * @param lower their name, in lower case, singular or plural
   * @param code empty when the currency is not known
   */
  public BigDecimal partOf(String code, String lower) {
    Set<String> codes = thousandths.getOrDefault(lower, Set.of());
    return codes.contains(code) ? THOUSANDTH : HUNDREDTH;
  }

  /**
   * Whether a currency's cents or the like are called so: "cents" of dollars, "sen" of yen.
   *
   * @param code empty when the currency is not known
   * @param lower their name, in lower case, singular or plural
   */
  public boolean isPart(String code, String lower) {
    return byHundredth(lower).stream().anyMatch(candidate -> candidate.code().equals(code));
  }

  /** Whether a currency has this sign, in this case: "US$". */
  public boolean isSign(String sign) {
    return signs.containsKey(sign);
  }

  /**
   * Whether a currency is called so, in the singular or the plural: "dollars".
   *
   * @param lower in lower case
   */
  public boolean isName(String lower) {
    return names.containsKey(lower);
  }

  /** Whether a sign may end in this character: a cheap check before building one. */
  public boolean mayEndSign(char c) {
    return signEnds.contains(c);
  }

  /** The dollars of all countries that have one. */
  List<Meaning> dollars() {
    return byName(DOLLAR);
  }

  /** The codes of a country's currencies, present and past. */
  Set<String> of(String country) {
    return byCountry.getOrDefault(country, Set.of());
  }

  private static Meaning meaning(List<String> cells) {
    Set<String> countries = Set.copyOf(words(cells.get(1).replace(',', ' ')));
    int lastYear = cells.size() > 5 ? Integer.parseInt(cells.get(5)) : Integer.MAX_VALUE;
    return new Meaning(cells.getFirst(), countries, false, lastYear);
  }

  private void putPart(TableName name, Meaning meaning) {
    putName(hundredths, name, meaning);
    if (name.thousandth()) {
      for (String form : name.forms()) {
        thousandths.computeIfAbsent(form, k -> new HashSet<>()).add(meaning.code());
      }
    }
  }

  private static void putName(Map<String, List<Meaning>> table, TableName name, Meaning meaning) {
    name.forms().forEach(form -> put(table, form, name.usual(), meaning));
  }

  private static void put(
      Map<String, List<Meaning>> table, String key, boolean usual, Meaning meaning) {
    List<Meaning> same = table.computeIfAbsent(key, k -> new ArrayList<>());
    if (same.stream().noneMatch(c -> c.code().equals(meaning.code()))) {
      same.add(new Meaning(meaning.code(), meaning.countries(), usual, meaning.lastYear()));
    }
  }

  private static List<String> words(String cell) {
    return ResourceLines.words(cell);
  }
}
