package io.copydesk.topology.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.copydesk.local.LocalRegistry;
import io.copydesk.local.RegistryClient;
import io.copydesk.topology.fault.Causes;
import io.copydesk.topology.fault.FaultKind;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.Arrays;
import org.apache.kafka.common.serialization.Deserializer;
import org.apache.kafka.common.utils.Utils;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Records that name a schema which the registry does not have, or has as something else. */
class UnknownSchemaIT {

  private static LocalRegistry registry;

  @BeforeAll
  static void start(@TempDir Path folder) throws Exception {
    registry = LocalRegistry.start(folder.resolve("registry"), 0);
  }

  @AfterAll
  static void stop() {
    registry.close();
  }

  @ParameterizedTest
  @ValueSource(ints = {987_654, 0, -5, Integer.MIN_VALUE})
  void an_id_that_the_registry_does_not_know_is_the_record_s_fault(int id) throws Exception {
    Throwable failure = failure(registry.url().toString(), id);

    assertThat(FaultKind.of(failure)).as(() -> described(failure)).isEqualTo(FaultKind.PERMANENT);
    assertThat(FaultKind.isRefusedByRegistry(failure)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "JSON, '{\"$schema\":\"http://json-schema.org/draft-07/schema#\",\"type\":\"object\"}'",
    "PROTOBUF, 'syntax = \"proto3\"; message M { string a = 1; }'"
  })
  void a_schema_of_another_kind_is_the_record_s_fault(String type, String schema) throws Exception {
    URI confluent = registry.url().resolve("/apis/ccompat/v7");
    int id = new RegistryClient(confluent).register("other-" + type, schema, type);

    Throwable failure = failure(registry.url().toString(), id);

    assertThat(FaultKind.of(failure)).as(() -> described(failure)).isEqualTo(FaultKind.PERMANENT);
  }

  @Test
  void an_address_where_the_registry_has_no_api_is_no_record_s_fault() throws Exception {
    Throwable failure = failure(registry.url().resolve("/apis/registry/v33").toString(), 1);

    assertThat(FaultKind.of(failure)).as(() -> described(failure)).isEqualTo(FaultKind.TRANSIENT);
  }

  /** Without the codec, which gives up after a time. */
  private static Throwable failure(String url, int id) throws ClassNotFoundException {
    byte[] record = ByteBuffer.allocate(6).put((byte) 0).putInt(id).put((byte) 7).array();
    try (Deserializer<?> deserializer =
        Utils.newInstance(SerdeSettings.APICURIO_DESERIALIZER, Deserializer.class)) {
      deserializer.configure(RecordCodec.apicurio(url, false), false);
      return catchThrowable(() -> deserializer.deserialize("news.articles.raw", record));
    }
  }

  private static String described(Throwable failure) {
    Throwable root = Causes.root(failure);
    return Causes.of(failure).toList() + " at " + Arrays.toString(root.getStackTrace());
  }
}
