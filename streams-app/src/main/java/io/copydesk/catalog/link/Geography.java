package io.copydesk.catalog.link;

import io.copydesk.events.MentionType;
import io.copydesk.extract.Extraction;
import io.copydesk.extract.Mention;
import io.copydesk.extract.place.ArticleCountries;
import io.copydesk.extract.place.Countries;
import io.copydesk.extract.place.Country;
import io.copydesk.extract.text.Sentence;
import io.copydesk.extract.text.TextOrder;
import io.copydesk.extract.text.Token;
import io.copydesk.extract.text.TokenizedArticle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Which countries the names of an article may belong to: what the words around a name say, and what
 * the article shows. Belongs to one article.
 */
final class Geography {

  /** Whose body an English-language newswire means when it says no country at all. */
  static final String DEFAULT_COUNTRY = "US";

  private final ArticleCountries shown;
  private final Countries table;
  private final TokenizedArticle text;
  private final List<String> places;

  Geography(Extraction extraction) {
    shown = extraction.countries();
    table = shown.table();
    text = extraction.text();
    places =
        extraction.mentions().stream()
            .filter(m -> m.type() == MentionType.PLACE)
            .map(m -> m.text().toLowerCase(Locale.ROOT))
            .distinct()
            .toList();
  }

  /** The countries that the article shows. */
  ArticleCountries shown() {
    return shown;
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

  /** Whether the article names a place whose words one of these names has: "Maharashtra". */
  boolean isPlaceNamedIn(List<String> names) {
    return names.stream()
        .map(name -> name.toLowerCase(Locale.ROOT))
        .anyMatch(name -> places.stream().anyMatch(place -> hasWords(name, place)));
  }

  private static boolean hasWords(String name, String words) {
    int start = name.indexOf(words);
    while (start >= 0) {
      int end = start + words.length();
      boolean begins = start == 0 || !Character.isLetterOrDigit(name.charAt(start - 1));
      if (begins && (end == name.length() || !Character.isLetterOrDigit(name.charAt(end)))) {
        return true;
      }
      start = name.indexOf(words, start + 1);
    }
    return false;
  }

  /** Whether the article is at home in this country. */
  boolean isHome(String code) {
    return code.equals(shown.home());
  }

  /** Whether the article is at home in another country than this. */
  boolean isElsewhere(String code) {
    return shown.home() != null && !code.equals(shown.home());
  }

  /**
   * What a country and its people are called, adjectives first; empty for a code that is not known.
   */
  List<String> wordsFor(String code) {
    Country country = table.byCode(code);
    if (country == null) {
      return List.of();
    }
    List<String> words = new ArrayList<>(country.adjectives());
    words.addAll(country.names());
    return words;
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
  @Nullable LeadingCountry leading(List<String> words) {
    for (int n = Math.min(table.longestName(), words.size() - 1); n > 0; n--) {
      String code = folded(words.subList(0, n));
      if (code != null) {
        return new LeadingCountry(code, n);
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
   * The country whose adjective a word is, as "Japanese"; null for other words, among them its name
   * and what its people are called, "Austrians".
   */
  @Nullable String ofAdjective(String word) {
    Country country = table.byAdjective(word);
    boolean capital = !word.isEmpty() && Character.isUpperCase(word.charAt(0));
    return country == null || !capital || isPlural(word) ? null : country.code();
  }

  private boolean isPlural(String people) {
    int last = people.length() - 1;
    return Character.toLowerCase(people.charAt(last)) == 's'
        && table.byAdjective(people.substring(0, last)) != null;
  }

  /**
   * The country whose name, adjective or capital these words are; null when they are none. Another
   * city's or a province's body is not the country's.
   */
  @Nullable String owner(String words) {
    Country country = table.byName(words);
    if (country == null) {
      country = table.byAdjective(words);
    }
    if (country == null) {
      country = table.byCapital(words);
    }
    return country == null ? null : country.code();
  }

  /**
   * The country that a body's own words say: the first of "Kenyan Treasury", the last of "Ministry
   * of Finance of Kenya"; null when they say none.
   */
  @Nullable String saidIn(List<String> words) {
    LeadingCountry leading = leading(words);
    if (leading != null) {
      return leading.code();
    }
    int of = words.lastIndexOf("of");
    return of > 0 && of < words.size() - 1 ? folded(words.subList(of + 1, words.size())) : null;
  }

  /** The country of this very name; null when there is none. */
  @Nullable String countryNamed(String words) {
    Country country = table.byName(words);
    return country == null ? null : country.code();
  }

  /** A country's code and how many words name it. */
  record LeadingCountry(String code, int words) {}

  private @Nullable String ownerBefore(Sentence sentence, int end) {
    List<Token> tokens = sentence.tokens();
    int last = end - 1;
    if (last >= 0 && tokens.get(last).text().equalsIgnoreCase("the")) {
      return null;
    }
    if (last >= 1 && Token.isPossessive(tokens.get(last).text())) {
      last--;
    }
    for (int n = Math.min(table.longestName(), last + 1); n > 0; n--) {
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
    for (int n = Math.min(table.longestName(), tokens.size() - start); n > 0; n--) {
      Country country = table.byName(sentence.join(start, start + n));
      if (country != null) {
        return country.code();
      }
    }
    return null;
  }

  /** The first token at or after a character. */
  private static int tokenAt(List<Token> tokens, int offset) {
    return TextOrder.countBefore(tokens, token -> token.start() < offset);
  }
}
