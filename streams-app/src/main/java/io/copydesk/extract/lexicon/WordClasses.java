package io.copydesk.extract.lexicon;

/**
 * The classes of words that stand in the same surroundings, as "rose", "fell" and "climbed" do: so
 * that what was learnt of one word holds for words that no example has. Thread-safe.
 */
@FunctionalInterface
public interface WordClasses {

  /** Knows of no word which class it has. */
  WordClasses NONE = word -> "";

  /**
   * The name of a word's class, which means nothing else; that of all unknown words when the word is
   * not known.
   *
   * @param word in any case
   */
  String of(String word);
}
