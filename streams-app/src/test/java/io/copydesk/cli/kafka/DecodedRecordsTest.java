package io.copydesk.cli.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.copydesk.events.EnrichedArticle;
import io.copydesk.topology.WireSerializer;
import io.copydesk.topology.wire.RecordCodec;
import io.copydesk.topology.wire.SerdeSettings;
import java.net.ConnectException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.serialization.Deserializer;
import org.junit.jupiter.api.Test;

class DecodedRecordsTest {

  private final List<String> told = new ArrayList<>();

  @Test
  void a_record_that_is_no_article_is_told_and_the_next_one_is_waited_for() {
    assertThat(articles(Malformed.class).decode(record())).isNull();

    assertThat(told)
        .singleElement()
        .satisfies(
            line -> assertThat(line).contains("news.articles.enriched-3@7 is no enriched article"));
  }

  @Test
  void a_registry_that_does_not_answer_ends_the_command_since_articles_would_be_passed_over() {
    assertThatThrownBy(() -> articles(NoRegistry.class).decode(record()))
        .hasRootCauseInstanceOf(ConnectException.class);

    assertThat(told).isEmpty();
  }

  private static ConsumerRecord<byte[], byte[]> record() {
    return new ConsumerRecord<>("news.articles.enriched", 3, 7, null, new byte[] {0, 0, 0, 0, 1});
  }

  private DecodedRecords<EnrichedArticle> articles(Class<?> deserializer) {
    return new DecodedRecords<>(
        RecordCodec.of(
            new SerdeSettings(WireSerializer.class.getName(), deserializer.getName(), Map.of())),
        EnrichedArticle.class,
        "enriched article",
        told::add);
  }

  /** Cannot read anything. */
  public static final class Malformed implements Deserializer<Object> {
    @Override
    public Object deserialize(String topic, byte[] bytes) {
      throw new SerializationException("malformed");
    }
  }

  /** Asks a registry that is not there. */
  public static final class NoRegistry implements Deserializer<Object> {
    @Override
    public Object deserialize(String topic, byte[] bytes) {
      throw new IllegalStateException(new ConnectException());
    }
  }
}
