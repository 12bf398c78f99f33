package io.copydesk.extract.figure;

import io.copydesk.extract.figure.metric.Metric;
import org.jspecify.annotations.Nullable;

/**
 * What a figure measures.
 *
 * @param metric null when it is not known
 * @param id its canonical name, null when it has none
 * @param measure as the weights call it
 */
record Measured(@Nullable Metric metric, @Nullable String id, String measure) {

  /** What is measured, in the text's words; null when it is not known. */
  @Nullable String words() {
    return metric == null ? null : metric.words();
  }
}
