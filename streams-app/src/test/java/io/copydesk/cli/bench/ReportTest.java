package io.copydesk.cli.bench;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.copydesk.cli.Abroad;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ReportTest {

  private static final EnrichmentMeasurement ENRICHMENT =
      new EnrichmentMeasurement(200, 30_000, 400, 60_000, 1_200, 64_000, 1.9, 180.04, 3.3);

  private static final KafkaMeasurement KAFKA =
      new KafkaMeasurement(2, 600, 800, new KafkaMeasurement.Latency(6000, 60, 110, 140), 100, 12);

  private static final CatalogMeasurement CATALOG =
      new CatalogMeasurement(400, List.of(new CatalogMeasurement.Size(10_000, 390, 8, 0.5)));

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

  static List<Report> numbers_are_written_alike_in_every_country() {
    return List.of(ENRICHMENT, KAFKA, CATALOG);
  }

  @ParameterizedTest
  @MethodSource
  void numbers_are_written_alike_in_every_country(Report report) {
    List<String> lines = Abroad.withOtherDigits(report::lines);

    assertThat(lines).isEqualTo(Abroad.nowhere(report::lines));
  }

  @Test
  void a_catalog_is_compared_to_none() throws Exception {
    JsonNode json = new ObjectMapper().readTree(CATALOG.json());

    assertThat(json.get("ratio_10000").asDouble()).isEqualTo(0.975);
  }
}
