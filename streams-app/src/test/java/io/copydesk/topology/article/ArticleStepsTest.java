package io.copydesk.topology.article;

import static org.assertj.core.api.Assertions.assertThat;

import io.copydesk.catalog.Catalog;
import io.copydesk.enrich.Budget;
import io.copydesk.enrich.Enricher;
import io.copydesk.enrich.Outcome;
import io.copydesk.enrich.Rejection;
import io.copydesk.enrich.SentenceSpans;
import io.copydesk.events.EnrichedArticle;
import io.copydesk.events.Entity;
import io.copydesk.events.EntityType;
import io.copydesk.events.Provenance;
import io.copydesk.events.RawArticle;
import io.copydesk.topology.TopologyBench;
import io.copydesk.topology.WireDeserializer;
import io.copydesk.topology.WireSerializer;
import io.copydesk.topology.fault.Patience;
import io.copydesk.topology.topic.MinConfidence;
import io.copydesk.topology.wire.RecordCodec;
import io.copydesk.topology.wire.SerdeSettings;
import java.time.Duration;
import java.util.AbstractList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.kafka.common.serialization.Serializer;
import org.junit.jupiter.api.Test;

class ArticleStepsTest {

  /** As an Avro writer does with what is nested too deeply. */
  public static final class Overflowing implements Serializer<Object> {

    @Override
    public byte[] serialize(String topic, Object data) {
      throw new StackOverflowError();
    }
  }

  /** Cannot be gone through. */
  private static final class EndlessEntities extends AbstractList<Entity> {

    @Override
    public Entity get(int index) {
      throw new StackOverflowError();
    }

    @Override
    public int size() {
      return 1;
    }
  }

  private static final class NotAsked implements Enricher {

    @Override
    public Outcome enrich(RawArticle raw, Catalog catalog) {
      throw new AssertionError("the article is enriched already");
    }

    @Override
    public Enricher within(Budget budget) {
      return this;
    }
  }

  @Test
  void an_article_whose_facts_exhaust_the_stack_is_refused() {
    StepResult<List<Output>> result =
        outputs(WireSerializer.class, article().setEntities(new EndlessEntities()).build());

    assertRefused(result, Rejection.Code.INTERNAL_ERROR, "fan-out failed: StackOverflowError");
  }

  @Test
  void an_article_whose_encoding_exhausts_the_stack_is_refused() {
    StepResult<List<Output>> result = outputs(Overflowing.class, article().build());

    assertRefused(
        result, Rejection.Code.INTERNAL_ERROR, "could not be encoded: StackOverflowError");
  }

  @Test
  void of_records_that_are_too_large_together_fewer_topics_are_the_remedy() {
    List<Entity> entities =
        IntStream.range(0, 1_200)
            .mapToObj(
                i ->
                    Entity.newBuilder()
                        .setId("company:" + i)
                        .setType(EntityType.COMPANY)
                        .setName("Acme")
                        .build())
            .toList();

    StepResult<List<Output>> result =
        outputs(
            WireSerializer.class,
            article().setTitle("long ".repeat(200)).setEntities(entities).build());

    assertRefused(
        result,
        Rejection.Code.RESULT_TOO_LARGE,
        "all records together: ",
        "name fewer topics in copydesk.publish.topics");
  }

  @Test
  void of_one_record_that_is_too_large_the_limit_is_the_remedy() {
    StepResult<List<Output>> result =
        outputs(WireSerializer.class, article().setBody("x".repeat(100_000)).build());

    assertRefused(
        result,
        Rejection.Code.RESULT_TOO_LARGE,
        " bytes, where 100000 are allowed; raise copydesk.limits.message.bytes");
  }

  private static void assertRefused(
      StepResult<List<Output>> result, Rejection.Code code, String... words) {
    assertThat(result)
        .isInstanceOfSatisfying(
            StepResult.Refused.class,
            refused -> {
              assertThat(refused.rejection().code()).isEqualTo(code);
              assertThat(refused.rejection().message()).contains(words);
            });
  }

  private static EnrichedArticle.Builder article() {
    return EnrichedArticle.newBuilder()
        .setId("a")
        .setTitle("A title")
        .setBody("A body")
        .setProvenance(
            Provenance.newBuilder()
                .setApplication("test")
                .setModel("")
                .setRules("")
                .setCatalog("")
                .build());
  }

  private static StepResult<List<Output>> outputs(
      Class<? extends Serializer<Object>> serializer, EnrichedArticle article) {
    SerdeSettings serdes =
        new SerdeSettings(serializer.getName(), WireDeserializer.class.getName(), Map.of());
    try (RecordCodec codec = RecordCodec.of(serdes)) {
      return new ArticleSteps(
              TopologyBench.TOPICS,
              MinConfidence.NONE,
              TopologyBench.LIMITS,
              new NotAsked(),
              codec,
              new Patience(Duration.ofSeconds(1)))
          .outputs(new Outcome.Enriched(article, new SentenceSpans(Map.of())));
    }
  }
}
