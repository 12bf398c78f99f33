package io.copydesk.extract.figure.currency;

import io.copydesk.article.Article;
import io.copydesk.extract.figure.lexeme.Lexeme;
import io.copydesk.extract.figure.lexeme.Lexemes;
import io.copydesk.extract.figure.lexeme.WrittenYear;
import io.copydesk.table.Vocabulary;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which currencies an article writes, and how. Not thread-safe. */
final class WrittenMoney {

  private static final Set<String> AMERICAN =
      Vocabulary.beside(WrittenMoney.class).words("written-money.american");

  private static final String DOLLAR = "$";

  /** Lexemes of a sum with its mark and its scale: "$", "5", "million". */
  private static final int LONGEST_SUM = 4;

  private final Currencies currencies;
  private final Set<String> written = new HashSet<>();
  private final Set<String> marked = new HashSet<>();
  private final Set<String> named = new HashSet<>();
  private final Set<String> sums = new HashSet<>();
  private final Map<String, Integer> letterSums = new HashMap<>();
  private boolean dollars;
  private boolean foreignMarked;
  private boolean glossed;
  private boolean americanSetApart;
  private int latestYear;

  WrittenMoney(Article article, Currencies currencies) {
    this.currencies = currencies;
    read(article.title());
    read(article.body());
  }

  /** Whether the article writes a currency out, by a name or a mark that no other has. */
  boolean isWritten(String code) {
    return written.contains(code);
  }

  /** Whether it writes a currency with a mark or a country of its own: "A$5". */
  boolean isMarked(String code) {
    return marked.contains(code);
  }

  /** Whether it calls a currency by a name that no dollar has. */
  boolean isNamed(String code) {
    return named.contains(code);
  }

  /** Whether it writes sums of a currency, by name or by a sign before a number. */
  boolean isSum(String code) {
    return sums.contains(code);
  }

  /**
   * How much it writes sums of a currency with a letter right before them: 2 for one with a scale,
   * "R5m", 1 for one with a fraction, "R102.50".
   */
  int letterSums(String code) {
    return letterSums.getOrDefault(code, 0);
  }

  /** Whether it writes dollars of any country. */
  boolean hasDollars() {
    return dollars;
  }

  /** Whether it sets the American dollar apart from its own: "US$5". */
  boolean setsAmericanApart() {
    return americanSetApart;
  }

  /** Whether it marks dollars that are not American: "A$5". */
  boolean marksForeign() {
    return foreignMarked;
  }

  /** Whether it says in brackets what a marked sum is in bare dollars, or the other way round. */
  boolean glossesWithBare() {
    return glossed;
  }

  /** The latest year that it names, 0 when it names none. */
  int latestYear() {
    return latestYear;
  }

  private void read(String text) {
    Lexemes in = Lexemes.of(text, 0, text.length());
    for (int i = 0; i < in.size(); i++) {
      Lexeme lexeme = in.get(i);
      switch (lexeme.kind()) {
        case WORD -> readWord(in, i);
        case SIGN -> readSign(in, i);
        case NUMBER -> readNumber(lexeme.text());
      }
    }
  }

  private void readNumber(String digits) {
    latestYear = Math.max(latestYear, WrittenYear.reported(digits));
  }

  /** Names are written small, as those of firms are not: "Ingersoll-Rand". */
  private void readSum(Lexemes in, int i, List<Currencies.Meaning> meanings) {
    Lexeme word = in.get(i);
    dollars |= meanings.stream().anyMatch(Currencies.Meaning::isAmerican);
    boolean amount =
        in.get(i + 1).isNumber() && (!word.isWord() || in.get(i + 1).text().length() > 2);
    boolean small = word.text().equals(word.lower()) && word.text().length() > 2;
    List<Currencies.Meaning> sum = amount ? currencies.bySign(word.text()) : meanings;
    if (sum.size() == 1 && (amount || small)) {
      sums.add(sum.getFirst().code());
    }
  }

  private void readLetterSum(Lexemes in, int i) {
    boolean joined = in.get(i).text().length() == 1 && in.get(i + 1).isNumber() && in.glued(i + 1);
    if (!joined) {
      return;
    }
    int fraction = in.get(i + 1).text().indexOf('.') > 0 ? 1 : 0;
    int weight = in.get(i + 2).isWord() && in.glued(i + 2) ? 2 : fraction;
    List<Currencies.Meaning> meanings = currencies.bySign(in.get(i).text());
    if (weight > 0 && meanings.size() == 1) {
      letterSums.merge(meanings.getFirst().code(), weight, Integer::sum);
    }
  }

  private void readWord(Lexemes in, int i) {
    Lexeme word = in.get(i);
    readLetterSum(in, i);
    List<Currencies.Meaning> meanings = currencies.byName(word.lower());
    readSum(in, i, meanings);
    if (meanings.size() == 1 && word.lower().length() > 2) {
      written.add(meanings.getFirst().code());
    }
    if (meanings.stream().noneMatch(Currencies.Meaning::isAmerican)) {
      meanings.forEach(meaning -> named.add(meaning.code()));
    } else if (AMERICAN.contains(in.get(i - 1).lower())) {
      americanSetApart = true;
    }
  }

  private void readSign(Lexemes in, int i) {
    readSum(in, i, currencies.bySign(in.get(i).text()));
    Lexeme before = in.get(i - 1);
    boolean prefixed = before.isWord() && (in.glued(i) || isApart(in, i));
    if (!prefixed) {
      glossed |= in.is(i, DOLLAR) && isForeignMark(in, dollarOfSumBefore(in, i - 1));
      return;
    }
    List<Currencies.Meaning> meanings = currencies.bySign(before.text() + in.get(i).text());
    if (meanings.size() == 1) {
      mark(in, i, meanings.getFirst());
    }
  }

  private void mark(Lexemes in, int i, Currencies.Meaning meaning) {
    written.add(meaning.code());
    marked.add(meaning.code());
    americanSetApart |= meaning.isAmerican();
    if (in.is(i, DOLLAR) && !meaning.isAmerican()) {
      foreignMarked = true;
      glossed |= isBare(in, dollarOfSumBefore(in, i - 2));
    }
  }

  private boolean isForeignMark(Lexemes in, int i) {
    List<Currencies.Meaning> meanings =
        in.glued(i) ? currencies.bySign(in.get(i - 1).text() + in.get(i).text()) : List.of();
    return in.is(i, DOLLAR) && meanings.size() == 1 && !meanings.getFirst().isAmerican();
  }

  private static boolean isBare(Lexemes in, int i) {
    return in.is(i, DOLLAR) && !(in.glued(i) && in.get(i - 1).isWord());
  }

  /**
   * The "$" of the sum behind which a bracket opens, "A$5 million ($3", "$3 million (A$5"; -1 when
   * there is none.
   */
  private static int dollarOfSumBefore(Lexemes in, int bracket) {
    int least = in.is(bracket, "(") ? bracket - LONGEST_SUM : bracket;
    for (int i = bracket - 1; i >= least; i--) {
      if (in.is(i, DOLLAR)) {
        return i;
      }
    }
    return -1;
  }

  /** "HK $5", where a blank parts the country from its dollar. */
  private static boolean isApart(Lexemes in, int i) {
    Lexeme country = in.get(i - 1);
    return in.is(i, "$") && country.text().length() == 2 && country.isCapitals();
  }
}
