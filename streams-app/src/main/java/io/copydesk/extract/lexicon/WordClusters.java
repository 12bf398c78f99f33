package io.copydesk.extract.lexicon;

/**
 * Clusters of words that stand in the same surroundings, as "rose", "fell" and "climbed" do, so
 * that what was learnt of one word holds for words that no example has. Those of the application
 * are the distributional classes of CoreNLP's model. Thread-safe.
 */
@FunctionalInterface
public interface WordClusters {

  /** Knows of no word which cluster it is in. */
  WordClusters NONE = word -> "";

  /**
   * The name of a word's cluster, which means nothing else; that of all unknown words when the word
   * is not known.
   *
   * @param word in any case
   */
  String of(String word);
}
