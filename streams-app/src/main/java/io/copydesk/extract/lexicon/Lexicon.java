package io.copydesk.extract.lexicon;

import io.copydesk.table.ResourceLines;
import io.copydesk.table.WordMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The classes of single words, from {@code words.txt}, legal forms, honorifics and the calendar.
 * Immutable, thread-safe.
 */
public final class Lexicon {

  private static final String RESOURCE = "words.txt";

  private static final Lexicon BUNDLED = new Lexicon();

  private final Map<String, Integer> classes = new WordMap<>();

  /**
   * Of words listed in capitals: in lower case they are other words ("AS", a legal form, and "as").
   */
  private final Map<String, Integer> capitals = new WordMap<>();

  /** The lexicon of the application's own tables. */
  public static Lexicon bundled() {
    return BUNDLED;
  }

  private Lexicon() {
    ResourceLines.read(Lexicon.class, RESOURCE, this::enter);
    for (String form : LegalFormTable.bundled().spellings()) {
      enter(form, WordClass.LEGAL_FORM.bit());
    }
    Honorifics.bundled().all().forEach(this::enterHonorific);
    CalendarTable calendar = CalendarTable.bundled();
    calendar.words().forEach(word -> enter(word, WordClass.CALENDAR.bit()));
    calendar.names().forEach(name -> enter(name, WordClass.GENERIC.bit()));
  }

  private void enter(String line) {
    List<String> words = ResourceLines.words(line);
    int bit = WordClass.valueOf(words.getFirst()).bit();
    words.stream().skip(1).forEach(word -> enter(word, bit));
  }

  /** As it is written with a full stop and without. */
  private void enterHonorific(String word) {
    enter(word, WordClass.HONORIFIC.bit());
    enter(word + ".", WordClass.HONORIFIC.bit());
  }

  private void enter(String word, int bit) {
    boolean small = word.equals(word.toLowerCase(Locale.ROOT));
    (small ? classes : capitals).merge(word, bit, (a, b) -> a | b);
  }

  /**
   * The bits of the word's classes, 0 when it has none. Case does not count but for the few words
   * that are listed in capitals.
   */
  public int classes(String word) {
    Integer exact = capitals.get(word);
    return exact == null ? classes.getOrDefault(word.toLowerCase(Locale.ROOT), 0) : exact;
  }

  /** Whether a word is of a class, as it is written. */
  public boolean is(String word, WordClass wordClass) {
    return (classes(word) & wordClass.bit()) != 0;
  }
}
