package io.copydesk.topology.wire;

import static org.assertj.core.api.Assertions.assertThat;

import io.copydesk.pipeline.Await;
import io.copydesk.topology.TopologyBench;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.common.serialization.Deserializer;
import org.junit.jupiter.api.Test;

class SchemaScoutTest {

  private static final byte[] OF_SCHEMA_ONE = {0, 0, 0, 0, 1, 7};

  /** As with a class of the registry's client that is missing. */
  public static final class Breaking implements Deserializer<Object> {
    @Override
    public Object deserialize(String topic, byte[] bytes) {
      throw new NoClassDefFoundError("on purpose");
    }
  }

  @Test
  void an_error_ends_the_scout_and_is_told_to_who_made_it() throws Exception {
    CompletableFuture<Error> death = new CompletableFuture<>();
    SerdeSettings serdes =
        new SerdeSettings(
            SerdeSettings.APICURIO_SERIALIZER,
            Breaking.class.getName(),
            Map.of("apicurio.registry.url", "http://127.0.0.1:1/apis/registry/v3"));
    try (RecordCodec codec = RecordCodec.of(serdes);
        SchemaScout scout = new SchemaScout(codec, List.of(), death::complete)) {
      scout.start();

      boolean ready = scout.isReady("articles", OF_SCHEMA_ONE);

      assertThat(ready).isFalse();
      assertThat(death.get(10, TimeUnit.SECONDS)).hasMessage("on purpose");
      assertThat(scout.problem())
          .hasValueSatisfying(why -> assertThat(why).contains("NoClassDefFoundError: on purpose"));
    }
  }

  @Test
  void before_any_article_has_come_none_is_said_to_wait_for_a_registry_that_is_away()
      throws Exception {
    SerdeSettings serdes =
        new SerdeSettings(
            SerdeSettings.APICURIO_SERIALIZER,
            Breaking.class.getName(),
            RecordCodec.apicurio("http://127.0.0.1:1/apis/registry/v3", false));
    try (RecordCodec codec = RecordCodec.of(serdes);
        SchemaScout scout =
            new SchemaScout(codec, List.of(TopologyBench.TOPICS.enriched()), death -> {})) {
      scout.start();

      Await.until("it is told", Duration.ofSeconds(20), () -> scout.problem().isPresent());

      assertThat(scout.problem().orElseThrow())
          .startsWith("the schema registry has not told the schemas of what is written yet: ")
          .doesNotContain("java.lang");
    }
  }
}
