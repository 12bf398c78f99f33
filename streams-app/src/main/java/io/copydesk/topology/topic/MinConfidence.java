package io.copydesk.topology.topic;

import java.util.Map;

/**
 * How sure a fact has to be to be published on its feed's topic; the enriched article holds it in
 * any case. Immutable.
 *
 * @param byFeed the least confidence, 0 to 1; a feed without one takes everything
 */
public record MinConfidence(Map<Feed, Double> byFeed) {

  /** Everything is published. */
  public static final MinConfidence NONE = new MinConfidence(Map.of());

  public MinConfidence {
    byFeed = Map.copyOf(byFeed);
  }

  /** Whether a fact of that confidence may go out. */
  public boolean admits(Feed feed, double confidence) {
    return confidence >= byFeed.getOrDefault(feed, 0.0);
  }
}
