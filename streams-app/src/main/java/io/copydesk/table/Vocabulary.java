package io.copydesk.table;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * The sets of words that the classes of a package look for, from the table {@value #TABLE} beside
 * them. Words stand there and not in the code, so that they can be changed by somebody who knows no
 * Java. Immutable, thread-safe.
 */
public final class Vocabulary {

  private static final String TABLE = "vocabulary.txt";

  /** A class mostly looks for several sets, and the table is read once for all of them. */
  private static final ClassValue<Vocabulary> BESIDE =
      new ClassValue<>() {
        @Override
        protected Vocabulary computeValue(Class<?> owner) {
          return new Vocabulary(owner);
        }
      };

  private final Class<?> owner;
  private final Map<String, List<String>> byName = new HashMap<>();

  private Vocabulary(Class<?> owner) {
    this.owner = owner;
    NamedLine.allOf(owner, TABLE).forEach(this::read);
  }

  /**
   * The table beside a class.
   *
   * @throws NullPointerException when there is none
   * @throws IllegalStateException when it has two sets of one name, or a line without a name
   */
  public static Vocabulary beside(Class<?> owner) {
    return BESIDE.get(owner);
  }

  /**
   * The words of a set. It is a {@link WordSet}, since {@link Set#copyOf} would give one that
   * divides at each look-up and compares texts to find out that it has not got a word, as of most
   * it has not.
   *
   * @throws IllegalArgumentException when the table has no such set
   */
  public Set<String> words(String name) {
    return WordSet.of(inOrder(name));
  }

  /**
   * The words of a set in the table's order.
   *
   * @throws IllegalArgumentException when the table has no such set
   */
  public List<String> inOrder(String name) {
    List<String> words = byName.get(name);
    if (words == null) {
      throw new IllegalArgumentException(
          "no words for \"" + name + "\" in " + TABLE + " beside " + owner.getName());
    }
    return words;
  }

  /**
   * The words that those of a set begin with, up to the first blank: a cheap look-up before texts
   * are joined of several words.
   *
   * @throws IllegalArgumentException when the table has no such set
   */
  public Set<String> firstWords(String name) {
    Set<String> words = new HashSet<>();
    for (String each : inOrder(name)) {
      int blank = each.indexOf(' ');
      words.add(blank < 0 ? each : each.substring(0, blank));
    }
    return WordSet.of(words);
  }

  /**
   * The word of a set that has one.
   *
   * @throws IllegalArgumentException when the table has no such set, or several words in it
   */
  public String word(String name) {
    List<String> words = inOrder(name);
    if (words.size() > 1) {
      throw new IllegalArgumentException(name + " has several words: " + words);
    }
    return words.getFirst();
  }

  /**
   * What each word of a set stands for, where the table says so: "people = person".
   *
   * @throws IllegalArgumentException when the table has no such set, or words without a meaning
   */
  public Map<String, String> meanings(String name) {
    return meanings(name, meaning -> meaning);
  }

  /**
   * What each word of a set stands for, where that is no word: "half = 6".
   *
   * @param read a meaning as it is written
   * @throws IllegalArgumentException when the table has no such set, or words without a meaning
   */
  public <T> Map<String, T> meanings(String name, Function<String, T> read) {
    Map<String, T> meanings = new HashMap<>();
    for (String entry : inOrder(name)) {
      int equals = entry.indexOf(" = ");
      if (equals < 0) {
        throw new IllegalArgumentException(name + " does not say what is meant by " + entry);
      }
      meanings.put(entry.substring(0, equals), read.apply(entry.substring(equals + 3)));
    }
    return WordMap.of(meanings);
  }

  private void read(NamedLine line) {
    List<String> words = ResourceLines.cells(line.rest(), 1);
    if (byName.put(line.name(), words) != null) {
      throw new IllegalStateException(
          TABLE + " beside " + owner.getName() + " has two sets \"" + line.name() + "\"");
    }
  }
}
