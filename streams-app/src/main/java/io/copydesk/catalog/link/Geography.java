package io.copydesk.catalog.link;

import io.copydesk.extract.Extraction;
import io.copydesk.extract.Mention;
import io.copydesk.extract.place.ArticleCountries;
import io.copydesk.extract.place.Countries;
import io.copydesk.extract.place.Country;
import io.copydesk.extract.text.Sentence;
import io.copydesk.extract.text.Token;
import io.copydesk.extract.text.TokenizedArticle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Which countries an article speaks of, and where it was filed. Belongs to one article. */
final class Geography {

  /** Whose body an English-language newswire means when it says no country at all. */
  static final String DEFAULT_COUNTRY = "US";

  /** Words of the longest name of a country that is looked for. */
  private static final int LONGEST_NAME = 4;

  private final ArticleCountries shown;
  private final Countries countries;
  private final TokenizedArticle text;

  Geography(Extraction extraction) {
    shown = extraction.countries();
    countries = shown.table();
    text = extraction.text();
  }

  /**
   * The country where the article is at home, as {@link ArticleCountries#home} decides; null when
   * it does not tell.
   */
  @Nullable String home() {
    return shown.home();
  }

  /** Country of the dateline's place; null when there is none. */
  @Nullable String dateline() {
    return shown.dateline();
  }

  /** The country that is named more than each other one; null when there is none. */
  @Nullable String mostSpokenOf() {
    return shown.mostSpokenOf();
  }

  /**
   * Whether the article has to do with a country: it is filed there, is at home there or speaks of
   * it, or the country is the United States, of which English-language news need not say so. True
   * for null, since nothing speaks against.
   */
  boolean concerns(@Nullable String code) {
    return code == null
        || code.equals(DEFAULT_COUNTRY)
        || code.equals(shown.home())
        || code.equals(shown.dateline())
        || shown.weightOf(code) > 1;
  }

  /** Whether the country most spoken of is named far more often than the next one. */
  boolean isClear() {
    return shown.isClear();
  }

  /** Whether the article is at home in another country than this. */
  boolean isElsewhere(String code) {
    return home() != null && !code.equals(home());
  }

  /** Whether the sentence of a mention names the country, its people or its places. */
  boolean isBeside(Mention mention, String code) {
    return shown.isNamedIn(mention.sentenceId(), code);
  }

  /**
   * What a country and its people are called, adjectives first; empty for a code that is not known.
   */
  List<String> wordsFor(String code) {
    Country country = countries.byCode(code);
    if (country == null) {
      return List.of();
    }
    List<String> words = new ArrayList<>(country.adjectives());
    words.addAll(country.names());
    return words;
  }

  /**
   * How much the article speaks of the country: the sum of 2 for each time that it names it or a
   * place of it, 1 for each that it names its people.
   */
  int weightOf(String code) {
    return shown.weightOf(code);
  }

  /**
   * The country that the words around a mention say it belongs to: "China's [Ministry ...]",
   * "Japanese [Finance Ministry]", "[Ministry of Finance] of Japan"; null when they say none.
   */
  @Nullable String ownerBeside(Mention mention) {
    Sentence sentence = text.sentence(mention.sentenceId());
    if (sentence == null) {
      return null;
    }
    int first = tokenAt(sentence.tokens(), mention.span().start());
    int end = tokenAt(sentence.tokens(), mention.span().end());
    String before = ownerBefore(sentence, first);
    return before == null ? ownerAfter(sentence, end) : before;
  }

  /**
   * The country that words begin with, by name, adjective or capital, as long as others follow;
   * null when there is none.
   */
  @Nullable Named leading(List<String> words) {
    for (int n = Math.min(LONGEST_NAME, words.size() - 1); n > 0; n--) {
      String code = folded(words.subList(0, n));
      if (code != null) {
        return new Named(code, n);
      }
    }
    return null;
  }

  /**
   * The country of words in lower case, where "us" is taken for "US", since no name begins with the
   * pronoun; null when they are none.
   */
  @Nullable String folded(List<String> words) {
    String joined = String.join(" ", words);
    String code = words.size() == 1 ? owner(joined.toUpperCase(Locale.ROOT)) : null;
    return code == null ? owner(joined) : code;
  }

  /**
   * The country whose name, adjective or capital these words are; null when they are none. Another
   * city's or a province's body is not the country's.
   */
  @Nullable String owner(String words) {
    Country country = countries.byName(words);
    if (country == null) {
      country = countries.byAdjective(words);
    }
    if (country == null) {
      Country home = countries.byPlace(words);
      boolean capital =
          home != null
              && !home.places().isEmpty()
              && home.places().getFirst().equalsIgnoreCase(words);
      country = capital ? home : null;
    }
    return country == null ? null : country.code();
  }

  /** A country's code and how many words name it. */
  record Named(String code, int words) {}

  private @Nullable String ownerBefore(Sentence sentence, int end) {
    List<Token> tokens = sentence.tokens();
    int last = end - 1;
    if (last >= 0 && tokens.get(last).text().equalsIgnoreCase("the")) {
      return null;
    }
    if (last >= 1 && Token.isPossessive(tokens.get(last).text())) {
      last--;
    }
    for (int n = Math.min(LONGEST_NAME, last + 1); n > 0; n--) {
      String code = owner(sentence.join(last + 1 - n, last + 1));
      if (code != null) {
        return code;
      }
    }
    return null;
  }

  private @Nullable String ownerAfter(Sentence sentence, int from) {
    List<Token> tokens = sentence.tokens();
    if (from >= tokens.size() || !tokens.get(from).text().equals("of")) {
      return null;
    }
    int start = from + 1;
    if (start < tokens.size() && tokens.get(start).text().equals("the")) {
      start++;
    }
    for (int n = Math.min(LONGEST_NAME, tokens.size() - start); n > 0; n--) {
      Country country = countries.byName(sentence.join(start, start + n));
      if (country != null) {
        return country.code();
      }
    }
    return null;
  }

  /** The first token at or after a character. */
  private static int tokenAt(List<Token> tokens, int offset) {
    int low = 0;
    int high = tokens.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (tokens.get(middle).start() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
