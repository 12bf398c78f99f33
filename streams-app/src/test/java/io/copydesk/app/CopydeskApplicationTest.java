package io.copydesk.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.copydesk.app.config.ConfigReader;
import io.copydesk.app.config.CopydeskConfig;
import io.copydesk.app.start.CannotRunException;
import io.copydesk.app.start.StopReason;
import io.copydesk.catalog.live.LiveCatalog;
import io.copydesk.enrich.CopyingEnricher;
import io.copydesk.extract.role.word.RoleTitles;
import io.copydesk.topology.CountingSerializer;
import io.copydesk.topology.NoMetrics;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.streams.KafkaStreams;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What is found out before anything is asked over the network. */
class CopydeskApplicationTest {

  @TempDir Path folder;

  private static CopydeskApplication application(Map<String, String> more) {
    Map<String, String> settings = new HashMap<>(more);
    settings.put("bootstrap.servers", "127.0.0.1:1");
    CopydeskConfig config = ConfigReader.read(settings);
    return CopydeskApplication.of(
        config, new CopyingEnricher(), new LiveCatalog(RoleTitles.bundled()), new NoMetrics());
  }

  private static CannotRunException refusal(Map<String, String> more) {
    return catchThrowableOfType(CannotRunException.class, () -> application(more));
  }

  @Test
  void a_state_folder_that_cannot_be_made_is_not_blamed_on_the_brokers() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "no folder");

    CannotRunException refusal = refusal(Map.of("state.dir", file.resolve("state").toString()));

    assertThat(refusal.reason()).isEqualTo(StopReason.FAILED);
    assertThat(refusal)
        .hasMessageContaining("state.dir")
        .hasMessageContaining(file.toString())
        .hasMessageNotContaining("brokers");
  }

  @Test
  void a_state_folder_that_another_instance_has_is_named_with_what_each_needs_of_its_own()
      throws Exception {
    try (CopydeskApplication first = application(Map.of("state.dir", folder.toString()))) {

      CannotRunException refusal = refusal(Map.of("state.dir", folder.toString()));

      assertThat(first.state()).isEqualTo(KafkaStreams.State.CREATED);
      assertThat(refusal.reason()).isEqualTo(StopReason.FAILED);
      assertThat(refusal)
          .hasMessageContaining("another instance")
          .hasMessageContaining(folder.resolve("copydesk").toString())
          .hasMessageContaining("state.dir")
          .hasMessageContaining("copydesk.http.port")
          .hasMessageNotContaining("brokers");
    }
  }

  @Test
  void a_class_that_is_no_serializer_is_a_matter_of_the_configuration() {
    CannotRunException refusal = refusal(Map.of("copydesk.value.serializer", "java.lang.String"));

    assertThat(refusal.reason()).isEqualTo(StopReason.MISCONFIGURED);
    assertThat(refusal).hasMessageContaining("java.lang.String is no Serializer");
  }

  @Test
  void what_was_opened_before_a_part_that_cannot_be_made_is_closed_again() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "no folder");
    int before = CountingSerializer.closed();

    refusal(
        Map.of(
            "state.dir", file.resolve("state").toString(),
            "copydesk.value.serializer", CountingSerializer.Failing.class.getName(),
            "copydesk.value.deserializer", ByteArrayDeserializer.class.getName()));

    assertThat(CountingSerializer.closed()).isEqualTo(before + 1);
  }

  @Test
  @Timeout(60)
  void stops_although_a_class_that_the_operator_names_does_not_close() throws Exception {
    CopydeskApplication application =
        application(
            Map.of(
                "state.dir", folder.toString(),
                "copydesk.value.serializer", CountingSerializer.Failing.class.getName(),
                "copydesk.value.deserializer", ByteArrayDeserializer.class.getName()));

    application.close();

    assertThat(application.awaitStop()).isEqualTo(StopReason.REQUESTED);
  }
}
