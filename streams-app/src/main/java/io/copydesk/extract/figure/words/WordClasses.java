package io.copydesk.extract.figure.words;

import io.copydesk.extract.lexicon.CalendarTable;
import io.copydesk.extract.lexicon.ResourceLines;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Closed classes of words, from the table {@code words.txt}. Immutable. */
public final class WordClasses {

  public enum WordKind {
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
    /** What is weighed, or how much of it: of a number behind it pounds are no money. */
    WEIGHED,
    /** What is counted: a number behind it with no unit of its own is that many of them. */
    COUNTED,
    /** Noun that a number names one of: "article 23". */
    NAME,
    COMPARISONS
  }

  public static final WordClasses DEFAULT = load("words.txt");

  private final Map<String, Set<WordKind>> classes;

  private WordClasses(Map<String, Set<WordKind>> classes) {
    this.classes = classes;
  }

  /** Whether the word, in lower case, is of the class. */
  public boolean is(String lower, WordKind wordClass) {
    Set<WordKind> of = classes.get(lower);
    return of != null && of.contains(wordClass);
  }

  /** The words of a table's cell, parted by blanks. */
  public static List<String> words(String cell) {
    return cell.isBlank() ? List.of() : List.of(cell.trim().split(" +", -1));
  }

  private static WordClasses load(String table) {
    Map<String, Set<WordKind>> classes = new HashMap<>();
    for (String line : ResourceLines.of(WordClasses.class, table)) {
      int colon = line.indexOf(':');
      WordKind of = WordKind.valueOf(line.substring(0, colon).toUpperCase(Locale.ROOT));
      words(line.substring(colon + 1)).forEach(word -> enter(classes, word, of));
    }
    CalendarTable calendar = new CalendarTable();
    calendar.names().forEach(name -> enter(classes, name, WordKind.FUNCTION));
    for (String month : calendar.months()) {
      enter(classes, month, WordKind.FUNCTION);
      enter(classes, month, WordKind.MONTH);
    }
    return new WordClasses(classes);
  }

  private static void enter(Map<String, Set<WordKind>> classes, String word, WordKind of) {
    classes.computeIfAbsent(word, key -> EnumSet.noneOf(WordKind.class)).add(of);
  }
}
