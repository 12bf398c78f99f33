package io.copydesk.topology.wire;

import static org.assertj.core.api.Assertions.assertThat;

import io.copydesk.app.health.CapturedLog;
import io.copydesk.pipeline.Await;
import io.copydesk.topology.TopologyBench;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.common.errors.InterruptException;
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

  /** As with a registry that does not answer. */
  public static final class Hanging implements Deserializer<Object> {

    private static final CountDownLatch ASKED = new CountDownLatch(1);

    @Override
    public Object deserialize(String topic, byte[] bytes) {
      ASKED.countDown();
      try {
        new CountDownLatch(1).await();
        return "never";
      } catch (InterruptedException e) {
        throw new InterruptException(e);
      }
    }
  }

  @Test
  void a_question_that_a_stop_interrupts_is_not_told_as_a_fault_of_the_registry() throws Exception {
    SerdeSettings serdes =
        new SerdeSettings(
            SerdeSettings.APICURIO_SERIALIZER,
            Hanging.class.getName(),
            Map.of("apicurio.registry.url", "http://127.0.0.1:1/apis/registry/v3"));
    try (RecordCodec codec = RecordCodec.of(serdes);
        CapturedLog log = CapturedLog.of(SchemaScout.class)) {
      SchemaScout scout = new SchemaScout(codec, List.of(), death -> {});
      List<Thread> ofOthers = scouts();
      scout.start();
      assertThat(scout.isReady("articles", OF_SCHEMA_ONE)).isFalse();
      assertThat(Hanging.ASKED.await(10, TimeUnit.SECONDS)).isTrue();
      List<Thread> own = new ArrayList<>(scouts());
      own.removeAll(ofOthers);

      scout.close();

      assertThat(own).hasSize(1);
      assertThat(own.getFirst().join(Duration.ofSeconds(10))).isTrue();
      assertThat(scout.problem()).isEmpty();
      assertThat(log.messages()).isEmpty();
    }
  }

  private static List<Thread> scouts() {
    return Thread.getAllStackTraces().keySet().stream()
        .filter(thread -> thread.getName().equals("copydesk-schemas"))
        .toList();
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
