package io.copydesk.extract.name.reading;

import io.copydesk.extract.lexicon.HashTable;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A large table of classes of words, as the build makes them. Each line has the names of the
 * classes of its words, one of each sort, and then the words in lower case; the names are parted by
 * tabulators, the words by blanks. Words are hashed where they stand, since there are hundreds of
 * thousands. Immutable, thread-safe.
 */
final class WordLines {

  private final String resource;
  private final int sorts;
  private final HashTable words;
  private final String[][] classes;

  /**
   * @param resource what the table is called in messages
   * @param sorts how many classes a line names
   * @throws IllegalStateException when a line has fewer or more, or no word, or two lines share one
   */
  WordLines(String resource, int sorts, List<String> lines) {
    this.resource = resource;
    this.sorts = sorts;
    this.classes = new String[lines.size()][];
    int[] begins = new int[lines.size()];
    int count = 0;
    for (int i = 0; i < begins.length; i++) {
      begins[i] = wordsIn(lines.get(i));
      classes[i] = lines.get(i).substring(0, begins[i] - 1).split("\t", -1);
      count += 1 + count(' ', lines.get(i), begins[i]);
    }
    this.words = new HashTable(count);
    for (int i = 0; i < begins.length; i++) {
      enter(lines.get(i), begins[i], i);
    }
  }

  private int wordsIn(String line) {
    int begin = line.lastIndexOf('\t') + 1;
    if (count('\t', line, 0) != sorts || begin == line.length()) {
      throw new IllegalStateException(
          resource + ": a line names " + sorts + " classes and then words: " + line);
    }
    return begin;
  }

  /** How often a character stands in a line, from a place on. */
  private static int count(char sought, String line, int from) {
    int count = 0;
    for (int i = line.indexOf(sought, from); i >= 0; i = line.indexOf(sought, i + 1)) {
      count++;
    }
    return count;
  }

  private void enter(String line, int begin, int number) {
    int end;
    for (int from = begin; from < line.length(); from = end + 1) {
      int blank = line.indexOf(' ', from);
      end = blank < 0 ? line.length() : blank;
      words.put(TextHash.of(line, from, end), number);
    }
  }

  /** The number of the word's line, {@link HashTable#ABSENT} when it is in none. */
  int of(long word) {
    return words.get(word);
  }

  /** The numbers of the lines of many words, as {@link #of} gives that of one. */
  void find(long[] hashes, int[] lines) {
    words.find(hashes, hashes.length, lines);
  }

  /** The names of the classes of one sort, line after line. */
  List<String> classes(int sort) {
    return Arrays.stream(classes).map(line -> line[sort]).toList();
  }

  /** Their hashes. */
  long[] hashes(int sort) {
    return Arrays.stream(classes).mapToLong(line -> TextHash.of(line[sort])).toArray();
  }

  /**
   * The names of all classes, of whatever sort.
   *
   * @param none the name of the class of words that the table does not have
   */
  Set<String> names(String none) {
    Set<String> names = new HashSet<>(Set.of(none));
    for (String[] line : classes) {
      names.addAll(List.of(line));
    }
    return names;
  }
}
