package io.copydesk.extract.figure.metric;

import io.copydesk.extract.figure.lexeme.Lexemes;
import io.copydesk.extract.figure.words.MetricWords;
import io.copydesk.extract.figure.words.WordKind;
import io.copydesk.extract.figure.words.WordKinds;
import io.copydesk.table.Vocabulary;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Names of metrics that go on behind a word which else ends a run of nouns: "return on equity",
 * "cost of sales", "profit after zakat and tax". Those of {@code metric-ids.txt}, and what is told
 * before or after levies. Immutable.
 */
final class MetricNames {

  private static final Vocabulary WORDS = Vocabulary.beside(MetricNames.class);

  private static final Set<String> LEVIES = WORDS.words("metric-names.levies");

  /** Behind these, tax is not what is measured. */
  private static final Set<String> NET_OF = WORDS.words("metric-names.net-of");

  /** What {@code metric-ids.txt} calls all levies together. */
  private static final String TAX = WORDS.word("metric-names.levy");

  /** The words of the names by their first one, the longest names first. */
  private static final Map<String, List<List<String>>> BY_FIRST = load();

  /** No fewer than the lexemes of the longest names. */
  private static final int LONGEST = 7;

  private MetricNames() {}

  /** One past the last lexeme of the name that begins at one; one past that when none does. */
  static int end(Lexemes in, int from) {
    for (List<String> name : BY_FIRST.getOrDefault(in.get(from).lower(), List.of())) {
      if (isAt(in, from, name)) {
        return from + name.size();
      }
    }
    return MetricWords.isHead(in.get(from).lower()) ? behindLevies(in, from + 1) : from + 1;
  }

  /** Where the name begins that ends with a lexeme; that lexeme when none does. */
  static int start(Lexemes in, int last) {
    for (int from = Math.max(0, last - LONGEST); from < last; from++) {
      if (end(in, from) == last + 1) {
        return from;
      }
    }
    return last;
  }

  /** The noun that a phrase is about: the "return" of "return on equity". */
  static int head(Lexemes in, int from, int to) {
    for (int i = from + 1; i < to - 1; i++) {
      if (parts(in.get(i).lower())) {
        return i - 1;
      }
    }
    return to - 1;
  }

  /**
   * A metric with one word for all the levies that it is told before or after: "profit after zakat
   * and tax" is "profit after tax".
   *
   * @param phrase in lower case, its words parted by single blanks
   */
  static String withoutLevies(String phrase) {
    if (!mayEndLevies(phrase.substring(phrase.lastIndexOf(' ') + 1))) {
      return phrase;
    }
    List<String> words = List.of(phrase.split(" ", -1));
    int last = words.size() - 1;
    while (last > 0 && mayEndLevies(words.get(last))) {
      last--;
    }
    boolean told = last > 0 && last < words.size() - 1 && NET_OF.contains(words.get(last));
    return told ? String.join(" ", words.subList(0, last + 1)) + " " + TAX : phrase;
  }

  private static boolean mayEndLevies(String word) {
    return LEVIES.contains(word) || word.equals("and");
  }

  /** Whether a word makes the levy behind it no metric: "profit before tax". */
  static boolean isNetOf(String lower) {
    return NET_OF.contains(lower);
  }

  /** Past "after zakat and tax"; the lexeme itself when none stands there. */
  private static int behindLevies(Lexemes in, int from) {
    int levy = from + 1;
    if (!NET_OF.contains(in.get(from).lower()) || !isLevy(in, levy)) {
      return from;
    }
    while (isLevy(in, levy + 1) || (in.is(levy + 1, "and") && isLevy(in, levy + 2))) {
      levy += in.is(levy + 1, "and") ? 2 : 1;
    }
    return levy + 1;
  }

  private static boolean isLevy(Lexemes in, int index) {
    return LEVIES.contains(in.get(index).lower());
  }

  private static boolean isAt(Lexemes in, int from, List<String> name) {
    for (int i = 0; i < name.size(); i++) {
      if (!in.is(from + i, name.get(i))) {
        return false;
      }
    }
    return true;
  }

  private static Map<String, List<List<String>>> load() {
    Map<String, List<List<String>>> names = new HashMap<>();
    for (String synonym : MetricIds.synonyms()) {
      List<String> words = List.of(synonym.split(" ", -1));
      if (!parts(words.get(0))
          && words.subList(1, words.size()).stream().anyMatch(MetricNames::parts)) {
        names.computeIfAbsent(words.get(0), first -> new ArrayList<>()).add(words);
      }
    }
    names
        .values()
        .forEach(of -> of.sort(Comparator.<List<String>>comparingInt(List::size).reversed()));
    return Map.copyOf(names);
  }

  private static boolean parts(String word) {
    return WordKinds.is(word, WordKind.FUNCTION) && !word.equals("and");
  }
}
