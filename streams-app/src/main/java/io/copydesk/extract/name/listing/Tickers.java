package io.copydesk.extract.name.listing;

import io.copydesk.extract.ListedAs;
import io.copydesk.extract.exchange.Exchange;
import io.copydesk.extract.exchange.Exchanges;
import io.copydesk.extract.tag.TaggedSentence;
import io.copydesk.extract.text.Dash;
import io.copydesk.table.Vocabulary;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tickers beside names in the forms of the news: {@code <CRNS>}, {@code <BETL.L>}, {@code (NYSE:
 * BABA)}, {@code (0700.HK)}, {@code (TYO:7203)}, {@code (HVT:US)}, {@code (700 HK)}, {@code (Stock
 * Code: 700)}. Stateless, thread-safe.
 */
public final class Tickers {

  /** Characters of a ticker beside its exchange; those of India's are the longest. */
  private static final int MAX_SYMBOL = 12;

  /** Characters of a ticker without an exchange: what is longer in angle brackets is a name. */
  private static final int MAX_ALONE = 8;

  /** Digits of a symbol that says no exchange at least: "(Ticker: 5)" counts something. */
  private static final int MIN_DIGITS = 3;

  /** Digits of a symbol before a country at least, where low numbers are none. */
  private static final int MIN_BEFORE_COUNTRY = 4;

  /** Tokens within the brackets of a listing, or within those before it. */
  private static final int MAX_LISTING = 20;

  /** Tokens before the colon among which an exchange is looked for: "NYSE and TASE". */
  private static final int MAX_EXCHANGE = 4;

  private static final Vocabulary WORDS = Vocabulary.beside(Tickers.class);

  /** Letters for a country behind a ticker. */
  private static final Set<String> COUNTRIES = WORDS.words("tickers.countries");

  /** Countries, by such letters, on whose exchanges symbols are numbers. */
  private static final Set<String> NUMBERED = WORDS.words("tickers.numbered");

  /** The one of these countries whose symbols may be low numbers. */
  private static final String LOW_NUMBERS = WORDS.word("tickers.low-numbers");

  /** Those of these countries whose symbols may look like a year of now: "2021". */
  private static final Set<String> YEARS = WORDS.words("tickers.numbers-like-years");

  /** What stands before a symbol that is a number: "Code". */
  private static final String NUMBER_CODE = WORDS.word("tickers.number-codes");

  /** What stands before a symbol and says no exchange: "Stock Code". */
  private static final Set<String> CODES = WORDS.words("tickers.codes");

  /** Services that have symbols of their own: "Bloomberg". */
  private static final Set<String> SERVICES = WORDS.words("tickers.services");

  private final Exchanges exchanges;

  /**
   * @param exchanges whose codes are known before and behind a symbol
   */
  public Tickers(Exchanges exchanges) {
    this.exchanges = exchanges;
  }

  /**
   * A ticker in brackets.
   *
   * @param end one past the closing bracket
   */
  public record FoundTicker(ListedAs listedAs, int end) {}

  /**
   * The ticker beside a name that ends before the token: "Ford <F>", "Ford's <F>"; else null. What
   * a company will be called in the rest of a press release may stand before it: {@code Ford Motor
   * Company ("Ford") (NYSE: F)}.
   */
  public @Nullable ListedAs beside(TaggedSentence s, int end) {
    int open = s.isPossessive(end) ? end + 1 : end;
    FoundTicker found = at(s, open);
    if (found == null && s.isOpen(open)) {
      found = at(s, close(s, open) + 1);
    }
    return found == null ? null : found.listedAs();
  }

  /** The ticker whose opening bracket stands at the token; null when none does. */
  public @Nullable FoundTicker at(TaggedSentence s, int open) {
    if (!s.isOpen(open)) {
      return null;
    }
    boolean angle = s.word(open, "<");
    if (s.isClose(open + 2)) {
      String symbol = s.word(open + 1);
      ListedAs listed = bare(symbol, angle);
      return listed == null ? null : new FoundTicker(listed, open + 3);
    }
    boolean inCountry = s.isClose(open + 3) && isNumberIn(s.word(open + 1), s.word(open + 2));
    return inCountry ? inCountry(s.word(open + 1), open + 3) : listing(s, open);
  }

  /** "(NYSE: BABA; HKEX: 9988)": the first of several listings at exchanges that are known. */
  private @Nullable FoundTicker listing(TaggedSentence s, int open) {
    int close = close(s, open);
    int first = open + 1;
    ListedAs coded = null;
    for (int colon = open + 2; colon < close - 1 && s.isClose(close); colon++) {
      if (s.word(colon, ":")) {
        String prefix = prefix(s, first, colon);
        String symbol = s.word(colon + 1);
        if (!isSymbol(symbol)) {
          return null;
        }
        if (prefix != null) {
          String exchange = exchanges.byPrefix(prefix);
          return new FoundTicker(new ListedAs(withoutSuffix(symbol), exchange, prefix), close + 1);
        }
        if (COUNTRIES.contains(symbol) && colon == open + 2 && colon + 2 == close) {
          return inCountry(s.word(open + 1), close);
        }
        if (coded == null && isBeforeCode(s, first, colon)) {
          coded = coded(symbol);
        }
        first = colon + 3;
      }
    }
    return coded == null
        ? behindDash(s, first, close)
        : new FoundTicker(atExchange(s, coded, first, close), close + 1);
  }

  /** "(Stock Code: 700, HKEX)": with the exchange that stands behind a symbol by itself. */
  private ListedAs atExchange(TaggedSentence s, ListedAs coded, int first, int close) {
    boolean behind = coded.exchange() == null && first < close && s.word(first - 1, ",");
    String prefix = behind ? prefix(s, first, close) : null;
    return prefix == null
        ? coded
        : new ListedAs(coded.symbol(), exchanges.byPrefix(prefix), prefix);
  }

  private boolean isBeforeCode(TaggedSentence s, int first, int colon) {
    String words = s.join(first, colon).toLowerCase(Locale.ROOT);
    String symbol = s.word(colon + 1);
    boolean inCountry = COUNTRIES.contains(s.wordOrNone(colon + 2));
    if (inCountry || !withoutSuffix(symbol).equals(symbol)) {
      return CODES.contains(words) || NUMBER_CODE.equals(words) || SERVICES.contains(words);
    }
    boolean number = isNumber(symbol, MIN_DIGITS);
    return (CODES.contains(words) && (number || hasLetter(symbol)))
        || (NUMBER_CODE.equals(words) && number);
  }

  /** "(845 HK)", not the year and the land of a film, "(2021 US)". */
  private static boolean isNumberIn(String symbol, String country) {
    boolean year =
        symbol.length() == MIN_BEFORE_COUNTRY
            && (symbol.startsWith("19") || symbol.startsWith("20"));
    return NUMBERED.contains(country)
        && isNumber(symbol, LOW_NUMBERS.equals(country) ? MIN_DIGITS : MIN_BEFORE_COUNTRY)
        && (!year || YEARS.contains(country));
  }

  /** "(Stock Code: 700)", "(Bloomberg: ORV LN)", "(Reuters: ORV.L)": the symbol by itself. */
  private ListedAs coded(String symbol) {
    String base = withoutSuffix(symbol);
    return base.equals(symbol)
        ? new ListedAs(symbol, null)
        : new ListedAs(base, exchanges.bySuffix(symbol.substring(base.length() + 1)));
  }

  /** "(ASX – AM5)", with blanks around the dash: "TSX-V" is an exchange. */
  private @Nullable FoundTicker behindDash(TaggedSentence s, int first, int close) {
    int dash = close - 2;
    if (dash <= first || !isDash(s, dash) || s.joined(dash) || s.joined(dash + 1)) {
      return null;
    }
    String symbol = s.word(dash + 1);
    String prefix = isSymbol(symbol) && hasLetter(symbol) ? prefix(s, first, dash) : null;
    return prefix == null
        ? null
        : new FoundTicker(
            new ListedAs(withoutSuffix(symbol), exchanges.byPrefix(prefix), prefix), close + 1);
  }

  private static boolean isDash(TaggedSentence s, int i) {
    return Dash.is(s.wordOrNone(i));
  }

  /** "(ORV:US)": the symbol and a country, as Bloomberg writes, which says no exchange. */
  private static @Nullable FoundTicker inCountry(String symbol, int close) {
    return isSymbol(symbol) ? new FoundTicker(new ListedAs(symbol, null), close + 1) : null;
  }

  /** The bracket that closes; another token where none does so nearby. */
  private static int close(TaggedSentence s, int open) {
    int close = open + 1;
    while (close < s.size() && close - open < MAX_LISTING && !s.isClose(close)) {
      close++;
    }
    return close;
  }

  /**
   * By what the table of exchanges has "Euronext Paris", "NYSE", "NYSE and TASE" (the first); null
   * when none is known.
   */
  private @Nullable String prefix(TaggedSentence s, int first, int end) {
    int most = end - first <= MAX_EXCHANGE ? 1 : end - first;
    for (int length = end - first; length >= most; length--) {
      for (int i = first; i + length <= end; i++) {
        String prefix = prefix(s.join(i, i + length));
        if (prefix != null) {
          return prefix;
        }
      }
    }
    return null;
  }

  /** By a prefix of the table, or by a name of an exchange: "Nasdaq Stockholm" is not "Nasdaq". */
  private @Nullable String prefix(String words) {
    String joined = words.replace(" - ", "-").replace(' ', '-').toUpperCase(Locale.ROOT);
    if (exchanges.byPrefix(joined) != null) {
      return joined;
    }
    Exchange named = exchanges.named(words);
    return named == null || named.prefixes().isEmpty() ? null : named.prefixes().getFirst();
  }

  private @Nullable ListedAs bare(String symbol, boolean angle) {
    int dot = symbol.lastIndexOf('.');
    if (dot > 0 && dot < symbol.length() - 1) {
      String exchange = exchanges.bySuffix(symbol.substring(dot + 1));
      String base = symbol.substring(0, dot);
      if (exchange != null && isSymbol(withoutClass(base)) && (angle || dot > 1)) {
        return new ListedAs(base, exchange);
      }
    }
    boolean alone = angle && symbol.length() <= MAX_ALONE && hasLetter(symbol);
    return alone && isSymbol(symbol) ? new ListedAs(symbol, null) : null;
  }

  private String withoutSuffix(String symbol) {
    int dot = symbol.lastIndexOf('.');
    return dot > 0 && exchanges.bySuffix(symbol.substring(dot + 1)) != null
        ? symbol.substring(0, dot)
        : symbol;
  }

  /** "ERICb", as Reuters writes the B shares, without its class. */
  private static String withoutClass(String symbol) {
    int last = symbol.length() - 1;
    boolean small = last > 1 && symbol.charAt(last) >= 'a' && symbol.charAt(last) <= 'z';
    return small ? symbol.substring(0, last) : symbol;
  }

  private static boolean isSymbol(String word) {
    if (word.isEmpty() || word.length() > MAX_SYMBOL) {
      return false;
    }
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      boolean fits = Character.isDigit(c) || (c >= 'A' && c <= 'Z') || c == '.' || c == '-';
      if (!fits) {
        return false;
      }
    }
    return Character.isLetterOrDigit(word.charAt(0));
  }

  private static boolean isNumber(String word, int minDigits) {
    return word.length() >= minDigits && word.chars().allMatch(Character::isDigit);
  }

  private static boolean hasLetter(String word) {
    return word.chars().anyMatch(Character::isLetter);
  }
}
