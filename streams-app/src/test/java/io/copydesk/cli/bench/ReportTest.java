package io.copydesk.cli.bench;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ReportTest {

  private static final EnrichmentMeasurement ENRICHMENT =
      new EnrichmentMeasurement(200, 30_000, 400, 60_000, 1_200, 64_000, 1.9, 180.04, 3.3);

  private static final KafkaMeasurement KAFKA =
      new KafkaMeasurement(2, 600, 800, new KafkaMeasurement.Latency(6000, 60, 110, 140), 100, 12);

  @Test
  void enrichment_has_the_documented_keys() throws Exception {
    JsonNode json = new ObjectMapper().readTree(ENRICHMENT.json());

    assertThat(json.fieldNames())
        .toIterable()
        .contains(
            "ours_tokens_per_s",
            "stock_tokens_per_s",
            "bare_tokens_per_s",
            "ratio_stock",
            "ratio_bare",
            "ratio_two_threads",
            "heap_mb",
            "first_article_s");
  }

  @Test
  void ratios_compare_ours_to_the_other() throws Exception {
    JsonNode json = new ObjectMapper().readTree(ENRICHMENT.json());

    assertThat(json.get("ratio_stock").asDouble()).isEqualTo(50);
    assertThat(json.get("ratio_bare").asDouble()).isEqualTo(0.9375);
  }

  @Test
  void kafka_has_the_documented_keys_and_their_ratio() throws Exception {
    JsonNode json = new ObjectMapper().readTree(KAFKA.json());

    assertThat(json.get("ratio_inprocess").asDouble()).isEqualTo(0.75);
    assertThat(json.fieldNames())
        .toIterable()
        .contains("kafka_articles_per_s", "inprocess_articles_per_s", "p50_ms", "p95_ms", "p99_ms");
  }

  @Test
  void numbers_are_written_alike_in_every_country() {
    Locale ours = Locale.getDefault();
    try {
      Locale.setDefault(Locale.GERMANY);

      assertThat(ENRICHMENT.lines()).anyMatch(line -> line.contains("50.0"));
      assertThat(KAFKA.lines()).anyMatch(line -> line.contains("0.75"));
    } finally {
      Locale.setDefault(ours);
    }
  }

  @Test
  void a_catalog_is_compared_to_none() throws Exception {
    CatalogMeasurement figures =
        new CatalogMeasurement(400, List.of(new CatalogMeasurement.Size(10_000, 390, 8, 0.5)));

    JsonNode json = new ObjectMapper().readTree(figures.json());

    assertThat(json.get("ratio_10000").asDouble()).isEqualTo(0.975);
  }
}
