package io.copydesk.extract.place;

import io.copydesk.article.Article;
import io.copydesk.article.Dateline;
import io.copydesk.extract.text.Sentence;
import io.copydesk.extract.text.Token;
import io.copydesk.extract.text.TokenizedArticle;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The country that an article is at home in, whose offices and whose money are meant when no other
 * is named: the one that it shows most of, where the dateline's place weighs {@value #DATELINE}
 * mentions and the address's ending {@value #ADDRESS}; none when two are shown about as much.
 * Stateless, thread-safe.
 *
 * <p>The weights are an assumption: a dateline outweighs the few other countries that a short story
 * names.
 */
public final class HomeCountry {

  static final int DATELINE = 8;

  static final int ADDRESS = 4;

  /** How many times as much as the next one the home country is shown. */
  static final double MARGIN = 1.5;

  /** Words in the longest name that is looked for: "United Arab Emirates", "Papua New Guinea". */
  private static final int MAX_WORDS = 3;

  private final Countries countries;

  /** Of these countries. */
  public HomeCountry(Countries countries) {
    this.countries = countries;
  }

  /**
   * Its ISO 3166-1 alpha-2 code; null when the article shows none, or none more than the others.
   */
  public @Nullable String of(TokenizedArticle text) {
    Map<String, Integer> weights = new TreeMap<>();
    Article article = text.article();
    add(weights, ofDateline(article.dateline()), DATELINE);
    add(weights, ofAddress(article.url()), ADDRESS);
    for (Sentence sentence : text.sentences()) {
      addMentioned(weights, sentence.tokens());
    }
    return outstanding(weights);
  }

  private static @Nullable String outstanding(Map<String, Integer> weights) {
    List<Integer> most =
        weights.values().stream().sorted(Comparator.reverseOrder()).limit(2).toList();
    if (most.isEmpty() || (most.size() > 1 && most.getFirst() < MARGIN * most.getLast())) {
      return null;
    }
    return weights.entrySet().stream()
        .filter(weight -> weight.getValue().equals(most.getFirst()))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElseThrow();
  }

  private static void add(Map<String, Integer> weights, @Nullable Country country, int weight) {
    if (country != null) {
      weights.merge(country.code(), weight, Integer::sum);
    }
  }

  private @Nullable Country ofDateline(@Nullable Dateline dateline) {
    return dateline == null || dateline.place() == null ? null : countries.any(dateline.place());
  }

  private @Nullable Country ofAddress(@Nullable String url) {
    return url == null ? null : AddressCountry.of(url, countries);
  }

  private void addMentioned(Map<String, Integer> weights, List<Token> tokens) {
    for (int i = 0; i < tokens.size(); i++) {
      String word = tokens.get(i).text();
      if (Character.isUpperCase(word.charAt(0)) && countries.mayBeginWith(word)) {
        add(weights, longest(tokens, i), 1);
      }
    }
  }

  private @Nullable Country longest(List<Token> tokens, int first) {
    for (int end = Math.min(first + MAX_WORDS, tokens.size()); end > first; end--) {
      Country country = countries.any(words(tokens, first, end));
      if (country != null) {
        return country;
      }
    }
    return null;
  }

  private static String words(List<Token> tokens, int first, int end) {
    if (end == first + 1) {
      return tokens.get(first).text();
    }
    StringBuilder words = new StringBuilder(tokens.get(first).text());
    for (int i = first + 1; i < end; i++) {
      words.append(' ').append(tokens.get(i).text());
    }
    return words.toString();
  }
}
