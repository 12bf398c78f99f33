package io.copydesk.faults;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.copydesk.events.RawArticle;
import io.copydesk.pipeline.TopicClient;
import java.util.Optional;

/** Records that can't be enriched, each for another reason. */
enum Poison {
  NOT_AVRO,
  UNKNOWN_SCHEMA,
  NO_BYTES,
  NO_VALUE,
  EMPTY_ARTICLE;

  static final byte[] SCHEMA_THAT_NOBODY_HAS = {0, 0, 15, 66, 63};

  /** The value of a record with that key, or empty for null. */
  Optional<byte[]> value(String key, TopicClient client, String topic) {
    return switch (this) {
      case NOT_AVRO -> Optional.of((key + " is not Avro").getBytes(UTF_8));
      case UNKNOWN_SCHEMA -> Optional.of(SCHEMA_THAT_NOBODY_HAS.clone());
      case NO_BYTES -> Optional.of(new byte[0]);
      case NO_VALUE -> Optional.empty();
      case EMPTY_ARTICLE -> Optional.of(client.encode(topic, empty(key)));
    };
  }

  private static RawArticle empty(String id) {
    return RawArticle.newBuilder().setId(id).setSource("faults").setTitle("").setBody("").build();
  }
}
