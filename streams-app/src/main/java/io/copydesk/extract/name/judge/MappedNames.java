package io.copydesk.extract.name.judge;

import io.copydesk.extract.lexicon.HashTable;
import io.copydesk.extract.name.reading.TextHash;
import io.copydesk.extract.text.ArticleTokenizer;
import io.copydesk.table.ResourceLines;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Names that maps of the world show on shops, banks, schools and offices: of brands, and of those
 * who run such places. Each has sorts, "brands/shop/clothes" for one, whose first two parts are its
 * broad sort. Capitals make no difference. Immutable, thread-safe.
 */
public final class MappedNames {

  private static final String BRANDS = "mapped-brands.txt";
  private static final String OPERATORS = "mapped-operators.txt";
  private static final String SORTS_FOLLOW = "=";
  private static final String BETWEEN_NAMES = ";";
  private static final char BETWEEN_PARTS = '/';
  private static final Sorts NONE = new Sorts(new long[0], new long[0]);

  /** The index in {@link #sorts} of each name's sorts, by the name's key. */
  private final HashTable names;

  private final List<Sorts> sorts = new ArrayList<>();

  private MappedNames(Map<Long, Set<String>> sortsOfNames) {
    names = new HashTable(sortsOfNames.size());
    Map<Set<String>, Integer> numbers = new HashMap<>();
    sortsOfNames.forEach(
        (name, each) -> names.put(name, numbers.computeIfAbsent(each, this::number)));
  }

  private int number(Set<String> each) {
    sorts.add(
        new Sorts(
            each.stream().mapToLong(TextHash::of).toArray(),
            each.stream().map(MappedNames::broad).distinct().mapToLong(TextHash::of).toArray()));
    return sorts.size() - 1;
  }

  /**
   * The names of the application.
   *
   * @param tokenizer splits them as an article is split
   */
  public static MappedNames bundled(ArticleTokenizer tokenizer) {
    return of(bundledLines().toList(), tokenizer);
  }

  /**
   * Reads lines: after "=" the sorts, parted by blanks, of the names in the lines below it, which
   * are parted by semicolons.
   *
   * @throws IllegalStateException when a name stands above all sorts, or a sort has not three parts
   */
  static MappedNames of(List<String> lines, ArticleTokenizer tokenizer) {
    Map<Long, Set<String>> sortsOfNames = new HashMap<>();
    List<String> sorts = List.of();
    for (String line : lines) {
      if (line.startsWith(SORTS_FOLLOW)) {
        sorts = sorts(line);
        continue;
      }
      if (sorts.isEmpty()) {
        throw new IllegalStateException(
            "no line with \"" + SORTS_FOLLOW + "\" and the sorts stands above \"" + line + "\"");
      }
      for (List<String> name : names(tokenizer.words(line + BETWEEN_NAMES))) {
        sortsOfNames.computeIfAbsent(TextHash.ofWords(name), key -> new TreeSet<>()).addAll(sorts);
      }
    }
    return new MappedNames(sortsOfNames);
  }

  /**
   * Divides the words of a whole line, with a semicolon behind its last name too, since a lexer
   * takes the full stop off "Co." only where a text ends. Splitting each name by itself would take
   * four times as long.
   */
  private static List<List<String>> names(List<String> words) {
    List<List<String>> names = new ArrayList<>();
    int first = 0;
    for (int i = 0; i < words.size(); i++) {
      if (words.get(i).equals(BETWEEN_NAMES)) {
        names.add(words.subList(first, i));
        first = i + 1;
      }
    }
    return names;
  }

  /** All sorts of the application's names, the broad ones too. */
  public static Set<String> bundledSorts() {
    return bundledLines()
        .filter(line -> line.startsWith(SORTS_FOLLOW))
        .flatMap(line -> sorts(line).stream())
        .flatMap(sort -> Stream.of(sort, broad(sort)))
        .collect(Collectors.toUnmodifiableSet());
  }

  /**
   * The sorts of a name by the hash of its words ({@link TextHash#ofWords}); none when maps do not
   * show it.
   */
  Sorts of(long key) {
    int number = names.get(key);
    return number == HashTable.ABSENT ? NONE : sorts.get(number);
  }

  private static Stream<String> bundledLines() {
    return Stream.of(BRANDS, OPERATORS)
        .flatMap(resource -> ResourceLines.of(MappedNames.class, resource).stream());
  }

  private static List<String> sorts(String line) {
    return ResourceLines.words(line.substring(SORTS_FOLLOW.length()));
  }

  private static String broad(String sort) {
    int end = sort.indexOf(BETWEEN_PARTS, sort.indexOf(BETWEEN_PARTS) + 1);
    if (end < 0) {
      throw new IllegalStateException(
          "\"" + sort + "\" has not three parts, as \"brands/shop/clothes\" has");
    }
    return sort.substring(0, end);
  }

  /**
   * The hashes of a name's sorts.
   *
   * @param narrow of "brands/shop/clothes" and the like
   * @param broad of "brands/shop" and the like
   */
  @SuppressWarnings("ArrayRecordComponent") // read only, never compared
  record Sorts(long[] narrow, long[] broad) {}
}
