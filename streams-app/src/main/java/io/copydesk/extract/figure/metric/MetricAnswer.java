package io.copydesk.extract.figure.metric;

import org.jspecify.annotations.Nullable;

/**
 * Something that a figure may measure.
 *
 * @param kind "none", "previous", "ruled", "noun", "noun_of", "verb" or the metric itself where a
 *     verb alone says it
 * @param metric null for none
 * @param noun what is known of it as a noun or verb of the sentence, null when it is none
 */
record MetricAnswer(String kind, @Nullable Metric metric, @Nullable Noun noun) {

  /**
   * A noun phrase or a verb of the sentence.
   *
   * @param head its last word, in lower case
   * @param classed what the tables say of that word, "verb" of a verb
   * @param before what stands before the phrase
   * @param after what stands behind it
   */
  record Noun(String head, String classed, String before, String after) {}

  /** What no noun of the sentence says. */
  static MetricAnswer of(String kind, @Nullable Metric metric) {
    return new MetricAnswer(kind, metric, null);
  }
}
