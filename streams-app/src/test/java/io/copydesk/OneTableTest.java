package io.copydesk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Each fact stands in one table. A word that only such a table would have reveals a second one, be
 * it a table of words or a list in the code.
 */
class OneTableTest {

  private static final Path SOURCES = Path.of("src/main/java/io/copydesk");

  /** Words of a set that is compared with others. */
  private static final int LEAST = 3;

  private static final Path TABLES = Path.of("src/main/resources/io/copydesk");

  /**
   * Files that may repeat such words: weights that are learnt from examples, lists of names or of
   * frequent words, and entities or their ids.
   */
  private static final Pattern NO_TABLE_OF_FACTS =
      Pattern.compile(
          "weights\\.txt|regions-of-places\\.txt|forenames\\.txt|surnames\\.txt|institutions\\.txt|mapped-\\w+\\.txt|common-words\\.txt|live/.*");

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "february, extract/lexicon/calendar.txt",
    "sept, extract/lexicon/calendar.txt",
    "wednesday, extract/lexicon/calendar.txt",
    "botswanan, extract/place/countries.csv extract/bank/central-banks.csv",
    "paraguayans, extract/place/countries.csv",
    "queensland, extract/place/countries.csv",
    "guadalajara, extract/place/countries.csv",
    "bundesbank, extract/bank/central-banks.csv",
    "banxico, extract/bank/central-banks.csv",
    "boj, extract/bank/central-banks.csv",
    "mlrd, extract/figure/number/scales.txt",
    "quadrillion, extract/figure/number/scales.txt",
    "nzsx, extract/exchange/exchanges.csv",
    "ttse, extract/exchange/exchanges.csv",
    "bovespa, extract/exchange/exchanges.csv",
    "hajiya, extract/lexicon/honorifics.txt",
    "cllr, extract/lexicon/honorifics.txt",
    "smt, extract/lexicon/honorifics.txt",
    "aktiengesellschaft, extract/lexicon/legal-forms.txt",
    "gmbh, extract/lexicon/legal-forms.txt",
    "versus, extract/figure/words/comparisons.txt extract/figure/words/words.txt",
    "preceding, extract/figure/words/periods.txt",
    "oxen, extract/figure/unit/vocabulary.txt",
    "scarves, extract/figure/unit/vocabulary.txt"
  })
  void a_fact_stands_in_its_table_and_nowhere_else(String telling, String tables) {
    Pattern inTable = Pattern.compile("(?i)(?<![\\p{L}])" + telling + "(?![\\p{L}])");
    Pattern inCode =
        Pattern.compile("(?i)\"[^\"\n]*(?<![\\p{L}])" + telling + "(?![\\p{L}])[^\"\n]*\"");

    Stream<String> found =
        Stream.concat(
            files(TABLES, "article", "extract", "catalog", "cli/render")
                .filter(OneTableTest::isTableOfFacts)
                .filter(file -> inTable.matcher(read(TABLES.resolve(file))).find()),
            files(SOURCES, "article", "extract", "catalog", "enrich", "cli/render")
                .filter(file -> inCode.matcher(withoutComments(SOURCES.resolve(file))).find()));

    assertThat(found).containsExactlyInAnyOrder(tables.split(" ", -1));
  }

  @Test
  void a_word_stands_once_in_its_set() {
    List<String> words =
        files(TABLES, "article", "extract", "catalog", "cli")
            .filter(file -> file.endsWith("vocabulary.txt"))
            .flatMap(file -> rows(file).flatMap(row -> words(file, row, ":", "\\|")))
            .toList();

    assertThat(words).hasSizeGreaterThan(2_000).doesNotHaveDuplicates();
  }

  /** Sets that differ in little are one fact in two places, which drift apart. */
  @Test
  void no_two_sets_are_alike() {
    NavigableMap<String, Set<String>> sets = new TreeMap<>();
    files(TABLES, "article", "extract", "catalog", "cli")
        .filter(file -> file.endsWith("vocabulary.txt"))
        .forEach(file -> addSets(file, "\\|", sets));
    files(TABLES, "extract/figure/words").forEach(file -> addSets(file, " ", sets));

    List<String> alike = new ArrayList<>();
    sets.forEach(
        (name, set) ->
            sets.tailMap(name, false).entrySet().stream()
                .filter(other -> areAlike(set, other.getValue()))
                .forEach(other -> alike.add(name + " = " + other.getKey())));

    assertThat(sets).hasSizeGreaterThan(400);
    assertThat(alike).isEmpty();
  }

  /** Several lines may have the name of one set. */
  private static void addSets(String file, String between, Map<String, Set<String>> sets) {
    rows(file)
        .map(row -> row.split(":", 2))
        .forEach(
            row ->
                sets.computeIfAbsent(file + ", " + row[0], name -> new HashSet<>())
                    .addAll(set(row[1].strip(), between)));
  }

  private static Set<String> set(String words, String between) {
    return Stream.of(words.split(between, -1)).map(String::strip).collect(Collectors.toSet());
  }

  /** Of three words or more: whether more than four of five that either has are in both. */
  private static boolean areAlike(Set<String> one, Set<String> other) {
    long both = one.stream().filter(other::contains).count();
    long either = one.size() + other.size() - both;
    return Math.min(one.size(), other.size()) >= LEAST && 5 * both > 4 * either;
  }

  @Test
  void a_word_stands_once_in_its_class() {
    String file = "extract/lexicon/words.txt";

    List<String> words = rows(file).flatMap(row -> words(file, row, " ", " ")).toList();

    assertThat(words).hasSizeGreaterThan(1_000).doesNotHaveDuplicates();
  }

  private static Stream<String> rows(String file) {
    return read(TABLES.resolve(file)).lines().filter(row -> !row.isBlank() && !row.startsWith("#"));
  }

  /** Each word of a row, behind the names of its table and of its set. */
  private static Stream<String> words(String file, String row, String behindName, String between) {
    String[] parts = row.split(behindName, 2);
    return Stream.of(parts[1].split(between, -1))
        .map(word -> file + ", " + parts[0] + ": " + word.strip());
  }

  private static boolean isTableOfFacts(String file) {
    return !NO_TABLE_OF_FACTS.matcher(file).find();
  }

  private static Stream<String> files(Path root, String... folders) {
    return Stream.of(folders)
        .flatMap(folder -> walk(root.resolve(folder)).stream())
        .map(file -> root.relativize(file).toString());
  }

  private static List<Path> walk(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String withoutComments(Path source) {
    return read(source).replaceAll("(?s)/\\*.*?\\*/", "").replaceAll("(?m)//.*$", "");
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
