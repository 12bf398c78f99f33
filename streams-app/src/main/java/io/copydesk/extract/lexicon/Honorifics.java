package io.copydesk.extract.lexicon;

import io.copydesk.table.NamedLine;
import io.copydesk.table.ResourceLines;
import io.copydesk.table.WordSet;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The one table of what stands before a person's name and is none of it: "Mr", "Cllr.", "Hajiya",
 * "Tan Sri". Words are asked for in any case, with the full stop that shortens them or without.
 * Immutable, thread-safe.
 */
public final class Honorifics {

  private static final String RESOURCE = "honorifics.txt";

  /** Behind what a line tells of the bearer. */
  private static final String OR_A_NAME = " or a name";

  private static final Honorifics BUNDLED = new Honorifics();

  private final Set<String> all = new WordSet();
  private final Set<String> names = new WordSet();
  private final Set<String> ofMen = new WordSet();
  private final Set<String> ofWomen = new WordSet();
  private final Set<String> shortened = new WordSet();
  private int maxWords;

  private Honorifics() {
    NamedLine.read(Honorifics.class, RESOURCE, this::enter);
  }

  private void enter(NamedLine line) {
    boolean isName = line.name().endsWith(OR_A_NAME);
    String bearer =
        isName ? line.name().substring(0, line.name().length() - OR_A_NAME.length()) : line.name();
    for (String written : ResourceLines.cells(line.rest(), 1)) {
      List<String> words = ResourceLines.words(written);
      String honorific = joined(words);
      switch (bearer) {
        case "him" -> ofMen.add(honorific);
        case "her" -> ofWomen.add(honorific);
        case "either" -> {}
        default -> throw new IllegalArgumentException("neither him nor her nor either");
      }
      all.add(honorific);
      if (isName) {
        names.add(honorific);
      }
      words.stream()
          .filter(word -> word.endsWith("."))
          .map(Honorifics::plain)
          .forEach(shortened::add);
      maxWords = Math.max(maxWords, words.size());
    }
  }

  /** The table that is part of the application. */
  public static Honorifics bundled() {
    return BUNDLED;
  }

  /** All, without full stops; some are of several words, parted by one blank. */
  public Set<String> all() {
    return Collections.unmodifiableSet(all);
  }

  /** Whether a single word is one, with a full stop or without. */
  public boolean has(String word) {
    return all.contains(plain(word));
  }

  /** Those of men only, without full stops. */
  public Set<String> ofMen() {
    return Collections.unmodifiableSet(ofMen);
  }

  /** Those of women only, without full stops. */
  public Set<String> ofWomen() {
    return Collections.unmodifiableSet(ofWomen);
  }

  /** The single words that papers shorten by a full stop, without it. */
  public Set<String> shortened() {
    return Collections.unmodifiableSet(shortened);
  }

  /**
   * How many words the longest one has with which some words begin; 0 when they begin with none.
   */
  public int at(List<String> words) {
    for (int length = Math.min(maxWords, words.size()); length > 0; length--) {
      if (all.contains(joined(words.subList(0, length)))) {
        return length;
      }
    }
    return 0;
  }

  /** Whether these words, which are one, are a given name or a surname as well: "Prince". */
  public boolean mayBeName(List<String> words) {
    return names.contains(joined(words));
  }

  private static String joined(List<String> words) {
    return words.stream().map(Honorifics::plain).collect(Collectors.joining(" "));
  }

  /** In lower case and without a full stop. */
  private static String plain(String word) {
    String whole = word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
    return whole.toLowerCase(Locale.ROOT);
  }
}
