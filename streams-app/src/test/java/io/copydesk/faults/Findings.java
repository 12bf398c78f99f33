package io.copydesk.faults;

import io.copydesk.catalog.Catalog;
import io.copydesk.catalog.live.BundledCatalog;
import io.copydesk.events.EnrichedArticle;
import io.copydesk.pipeline.Downstream;
import io.copydesk.pipeline.Model;
import io.copydesk.pipeline.TestPipeline;
import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Compares the records that are downstream with those that have to be there: how often there is
 * each, by its kind.
 *
 * @param articles enriched, wanted and found
 * @param facts entities and figures, wanted and found
 * @param letters dead letters, wanted and found
 */
record Findings(Comparison articles, Comparison facts, Comparison letters) {

  private static final Catalog CATALOG = BundledCatalog.catalog().snapshot();

  /**
   * How often each of some records has to be there and is.
   *
   * @param wanted each once
   */
  record Comparison(Map<?, Long> wanted, Map<?, Long> found) {

    long lost() {
      return missing(wanted, found);
    }

    long duplicates() {
      return missing(found, wanted);
    }

    private static long missing(Map<?, Long> from, Map<?, Long> in) {
      return from.entrySet().stream()
          .mapToLong(
              entry ->
                  Math.max(0, entry.getValue() - in.getOrDefault(entry.getKey(), 0L).longValue()))
          .sum();
    }

    /** How many different ones are there as they have to be. */
    int correct() {
      return (int) wanted.keySet().stream().filter(found::containsKey).count();
    }
  }

  private record Letter(String key, Optional<ByteBuffer> value) {}

  /** Compares what a read-committed consumer finds with a clean computation. */
  static Findings of(TestPipeline pipeline, Load load) {
    Downstream downstream = Downstream.read(pipeline);
    List<EnrichedArticle> expected = Model.enrich(load.articles(), CATALOG);
    return new Findings(
        new Comparison(Downstream.counted(expected), Downstream.counted(downstream.articles())),
        new Comparison(
            Downstream.counted(Downstream.factsOf(expected, pipeline.topics())),
            Downstream.counted(downstream.facts())),
        new Comparison(posted(load), lettersOf(downstream)));
  }

  private static Map<Letter, Long> posted(Load load) {
    Map<Letter, Long> letters = new HashMap<>();
    load.poison()
        .forEach((key, value) -> letters.put(new Letter(key, value.map(ByteBuffer::wrap)), 1L));
    return letters;
  }

  private static Map<Letter, Long> lettersOf(Downstream downstream) {
    return downstream.deadLetters().stream()
        .map(
            record ->
                new Letter(
                    Downstream.key(record),
                    Optional.ofNullable(record.value()).map(ByteBuffer::wrap)))
        .collect(Collectors.groupingBy(letter -> letter, Collectors.counting()));
  }

  long duplicates() {
    return articles.duplicates() + facts.duplicates() + letters.duplicates();
  }

  long lost() {
    return articles.lost() + facts.lost() + letters.lost();
  }
}
