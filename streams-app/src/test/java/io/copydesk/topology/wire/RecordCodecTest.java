package io.copydesk.topology.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.copydesk.events.RawArticle;
import io.copydesk.topology.WireDeserializer;
import io.copydesk.topology.fault.TransientFaultException;
import java.util.Map;
import org.apache.kafka.common.serialization.Serializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecordCodecTest {

  private static final String TOPIC = "news.articles.raw";
  private static final byte[] OF_SOME_SCHEMA = {0, 0, 0, 0, 1};
  private static final RawArticle ARTICLE = RawArticle.newBuilder().setId("a").build();

  /** Of an operator's, which does no work once it is closed. */
  public static final class Closing implements Serializer<Object> {

    private boolean closed;

    @Override
    public byte[] serialize(String topic, Object data) {
      if (closed) {
        throw new IllegalStateException("closed");
      }
      return new byte[0];
    }

    @Override
    public void close() {
      closed = true;
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void what_a_stop_closes_under_a_threads_hands_is_not_the_fault_of_its_article(
      boolean usedBefore) {
    SerdeSettings serdes =
        new SerdeSettings(Closing.class.getName(), WireDeserializer.class.getName(), Map.of());
    RecordCodec codec = RecordCodec.of(serdes);
    if (usedBefore) {
      codec.encode(TOPIC, ARTICLE);
    }
    codec.close();

    Throwable failure = catchThrowable(() -> codec.encode(TOPIC, ARTICLE));

    assertThat(failure).isInstanceOf(TransientFaultException.class);
  }

  @Test
  void what_is_read_when_a_stop_has_closed_the_codec_is_not_at_fault() {
    RecordCodec codec =
        RecordCodec.of(
            new SerdeSettings(Closing.class.getName(), WireDeserializer.class.getName(), Map.of()));
    codec.close();

    Throwable failure = catchThrowable(() -> codec.decode(TOPIC, OF_SOME_SCHEMA, RawArticle.class));

    assertThat(failure).isInstanceOf(TransientFaultException.class);
  }
}
