package io.copydesk.catalog.link;

import io.copydesk.article.Dateline;
import io.copydesk.extract.Mention;
import io.copydesk.extract.place.Countries;
import io.copydesk.extract.place.Country;
import io.copydesk.extract.text.Sentence;
import io.copydesk.extract.text.Token;
import io.copydesk.extract.text.TokenizedArticle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which countries an article speaks of, and where it was filed. */
final class Geography {

  /** Of whom an English newswire speaks when it says no country at all. */
  static final String UNSAID_COUNTRY = "US";

  private static final int LONGEST_NAME = 4;

  /** How many times as often as the next one the country is named that an article is about. */
  private static final double MARGIN = 1.5;

  private final Countries countries = Countries.bundled();
  private final Map<String, Integer> spokenOf = new HashMap<>();
  private final Map<String, Sentence> sentences = new HashMap<>();
  private final Map<String, Set<String>> besideBySentence = new HashMap<>();
  private final @Nullable String dateline;
  private final @Nullable String mostSpokenOf;
  private final boolean clear;

  Geography(TokenizedArticle text) {
    for (Sentence sentence : text.sentences()) {
      String key = key(sentence.field().name(), sentence.index());
      sentences.put(key, sentence);
      besideBySentence.put(key, count(sentence.tokens()));
    }
    dateline = codeOfDateline(text.article().dateline());
    List<Integer> most =
        spokenOf.values().stream().sorted(Comparator.reverseOrder()).limit(2).toList();
    clear = most.size() < 2 || most.getFirst() >= MARGIN * most.getLast();
    mostSpokenOf = top();
  }

  /** Country of the dateline's place; null when there is none. */
  @Nullable String dateline() {
    return dateline;
  }

  /** The country that is named more often than each other one; null when there is none. */
  @Nullable String mostSpokenOf() {
    return mostSpokenOf;
  }

  /**
   * Whether the article has to do with a country; with none it has, since nothing speaks against.
   */
  boolean isAtHome(@Nullable String code) {
    return code == null
        || code.equals(UNSAID_COUNTRY)
        || code.equals(dateline)
        || code.equals(mostSpokenOf)
        || weightOf(code) > 1;
  }

  /** Whether the country most spoken of is named far more often than the next one. */
  boolean isClear() {
    return clear;
  }

  /** Where the article was filed, else what it is clearly about; null when it tells neither. */
  @Nullable String home() {
    return dateline == null && clear ? mostSpokenOf : dateline;
  }

  /** Whether the article is at home in another country than this. */
  boolean isElsewhere(String code) {
    return home() != null && !code.equals(home());
  }

  /** Whether the sentence of a mention names the country, its people or its places. */
  boolean isBeside(Mention mention, String code) {
    Set<String> codes = besideBySentence.get(key(mention.field().name(), mention.sentence()));
    return codes != null && codes.contains(code);
  }

  /** What a country and its people are called. */
  List<String> wordsFor(String code) {
    Country country = countries.byCode(code);
    if (country == null) {
      return List.of();
    }
    List<String> words = new ArrayList<>(country.adjectives());
    words.addAll(country.names());
    return words;
  }

  /** How much the article speaks of the country: 2 for its name or a place, 1 for its people. */
  int weightOf(String code) {
    return spokenOf.getOrDefault(code, 0);
  }

  /**
   * The country that the words around a mention say it belongs to: "China's [Ministry ...]",
   * "Japanese [Finance Ministry]", "[Ministry of Finance] of Japan"; null when they say none.
   */
  @Nullable String ownerBeside(Mention mention) {
    Sentence sentence = sentences.get(key(mention.field().name(), mention.sentence()));
    if (sentence == null) {
      return null;
    }
    int first = tokenAt(sentence.tokens(), mention.span().start());
    int end = tokenAt(sentence.tokens(), mention.span().end());
    String before = ownerBefore(sentence.tokens(), first);
    return before == null ? ownerAfter(sentence.tokens(), end) : before;
  }

  /** The country that a text begins with, by name, adjective or capital. */
  @Nullable Named leading(List<String> words) {
    for (int n = Math.min(LONGEST_NAME, words.size() - 1); n > 0; n--) {
      String code = folded(words.subList(0, n));
      if (code != null) {
        return new Named(code, n);
      }
    }
    return null;
  }

  /** The country of words without capitals: "us" is "US" again, as no name begins with "us". */
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

  /** The country whose name or place these words are; null when they are none. */
  @Nullable String named(String words) {
    Country country = countries.any(words);
    return country == null ? null : country.code();
  }

  /** A country and how many words name it. */
  record Named(String code, int words) {}

  private @Nullable String ownerBefore(List<Token> tokens, int end) {
    int last = end - 1;
    if (last >= 0 && tokens.get(last).text().equalsIgnoreCase("the")) {
      return null;
    }
    if (last >= 1 && isPossessive(tokens.get(last).text())) {
      last--;
    }
    for (int n = Math.min(LONGEST_NAME, last + 1); n > 0; n--) {
      String code = owner(words(tokens, last + 1 - n, last + 1));
      if (code != null) {
        return code;
      }
    }
    return null;
  }

  private @Nullable String ownerAfter(List<Token> tokens, int from) {
    if (from >= tokens.size() || !tokens.get(from).text().equals("of")) {
      return null;
    }
    int start = from + 1;
    if (start < tokens.size() && tokens.get(start).text().equals("the")) {
      start++;
    }
    for (int n = Math.min(LONGEST_NAME, tokens.size() - start); n > 0; n--) {
      Country country = countries.byName(words(tokens, start, start + n));
      if (country != null) {
        return country.code();
      }
    }
    return null;
  }

  private static boolean isPossessive(String token) {
    return token.equalsIgnoreCase("'s") || token.equalsIgnoreCase("\u2019s") || token.equals("'");
  }

  private Set<String> count(List<Token> tokens) {
    Set<String> codes = new HashSet<>();
    int i = 0;
    while (i < tokens.size()) {
      int next = i + 1;
      if (countries.mayBeginWith(tokens.get(i).text())) {
        for (int n = Math.min(LONGEST_NAME, tokens.size() - i); n > 0; n--) {
          Country country = countries.any(words(tokens, i, i + n));
          if (country != null) {
            boolean adjective = countries.byAdjective(words(tokens, i, i + n)) != null;
            spokenOf.merge(country.code(), adjective ? 1 : 2, Integer::sum);
            codes.add(country.code());
            next = i + n;
            break;
          }
        }
      }
      i = next;
    }
    return codes;
  }

  private @Nullable String top() {
    String best = null;
    int most = 0;
    boolean tie = false;
    for (Map.Entry<String, Integer> entry : spokenOf.entrySet()) {
      if (entry.getValue() > most) {
        most = entry.getValue();
        best = entry.getKey();
        tie = false;
      } else if (entry.getValue() == most) {
        tie = true;
      }
    }
    return tie ? null : best;
  }

  private @Nullable String codeOfDateline(@Nullable Dateline line) {
    if (line == null || line.place() == null) {
      return null;
    }
    String place = line.place();
    String code = named(place);
    int comma = place.indexOf(',');
    if (code == null && comma > 0) {
      code = named(place.substring(comma + 1).strip());
      code = code == null ? named(place.substring(0, comma).strip()) : code;
    }
    return code;
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

  private static String words(List<Token> tokens, int from, int to) {
    if (to - from == 1) {
      return tokens.get(from).text();
    }
    StringBuilder words = new StringBuilder(tokens.get(from).text());
    for (int i = from + 1; i < to; i++) {
      words.append(' ').append(tokens.get(i).text());
    }
    return words.toString();
  }

  private static String key(String field, int sentence) {
    return field + sentence;
  }
}
