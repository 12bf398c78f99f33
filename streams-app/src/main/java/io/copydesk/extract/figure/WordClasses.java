package io.copydesk.extract.figure;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Closed classes of words, from the table {@code words.txt}. Immutable. */
final class WordClasses {

  enum WordClass {
    /** Ends a noun phrase. */
    FUNCTION,
    /** Ends in s and is no plural. */
    SINGULAR,
    /** Counts many without an s. */
    PLURAL,
    /** Unit of measurement, fine after a hyphen or a number of any size. */
    MEASURE,
    /** Noun that a hyphen joins to its count: "25-member". */
    COUNTABLE,
    DURATION,
    MONTH,
    /** Noun that a number names one of: "article 23". */
    NAME,
    COMPARISONS
  }

  static final WordClasses DEFAULT = load("words.txt");

  private final Map<String, Set<WordClass>> classes;

  private WordClasses(Map<String, Set<WordClass>> classes) {
    this.classes = classes;
  }

  /** Whether the word, in lower case, is of the class. */
  boolean is(String lower, WordClass wordClass) {
    Set<WordClass> of = classes.get(lower);
    return of != null && of.contains(wordClass);
  }

  /** The words of a table's cell, parted by blanks. */
  static List<String> words(String cell) {
    return cell.isBlank() ? List.of() : List.of(cell.trim().split(" +", -1));
  }

  /** The lines of a table beside this class, without comments. */
  static List<String> lines(String table) {
    try (InputStream in = WordClasses.class.getResourceAsStream(table)) {
      if (in == null) {
        throw new IllegalStateException("table " + table + " is missing from the class path");
      }
      var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      return reader.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static WordClasses load(String table) {
    Map<String, Set<WordClass>> classes = new HashMap<>();
    for (String line : lines(table)) {
      int colon = line.indexOf(':');
      WordClass of = WordClass.valueOf(line.substring(0, colon).toUpperCase(Locale.ROOT));
      words(line.substring(colon + 1))
          .forEach(w -> classes.computeIfAbsent(w, k -> EnumSet.noneOf(WordClass.class)).add(of));
    }
    return new WordClasses(classes);
  }
}
