package io.copydesk.topology;

import static io.copydesk.topology.TopologyBench.MONDAY;
import static io.copydesk.topology.TopologyBench.TOPICS;
import static io.copydesk.topology.TopologyBench.article;
import static io.copydesk.topology.TopologyBench.header;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import io.copydesk.topology.deadletter.DeadLetter;
import io.copydesk.topology.topic.Limits;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.List;
import org.apache.avro.io.BinaryEncoder;
import org.apache.avro.io.EncoderFactory;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.streams.test.TestRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Records made to harm: each is one dead letter with its own bytes, soon and in little memory. */
class HostileRecordsTest {

  /** Far more than a small record takes, and far less than any length that one declares. */
  private static final long ALLOCATED = 16L * 1024 * 1024;

  private static final int HEADERS = 5_000;

  private final TopologyBench bench = new TopologyBench();

  @AfterEach
  void close() throws IOException {
    bench.close();
  }

  /** Where in a RawArticle the number stands. */
  enum Place {
    LENGTH_OF_ID(0),
    BRANCH_OF_URL(2),
    ITEMS_OF_KEYWORDS(7),
    ENTRIES_OF_ATTRIBUTES(8);

    private final int zerosBefore;

    Place(int zerosBefore) {
      this.zerosBefore = zerosBefore;
    }

    byte[] with(long number) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      out.writeBytes(new byte[5 + zerosBefore]);
      BinaryEncoder encoder = EncoderFactory.get().directBinaryEncoder(out, null);
      try {
        encoder.writeLong(number);
        encoder.writeString("x");
      } catch (IOException e) {
        throw new IllegalStateException(e);
      }
      return out.toByteArray();
    }
  }

  private static final long[] NUMBERS = {
    -1,
    1_000_000,
    500_000_000,
    Integer.MAX_VALUE - 8,
    Integer.MAX_VALUE,
    Long.MAX_VALUE,
    Long.MIN_VALUE
  };

  @ParameterizedTest
  @EnumSource
  void a_declared_number_of_any_size_is_not_believed(Place place) {
    bench.post("warm-up", new byte[] {0, 0, 0, 0, 0, 1}, MONDAY);
    bench.read(TOPICS.deadLetters());
    for (long number : NUMBERS) {
      byte[] value = place.with(number);
      long before = allocated();

      bench.post("hostile", value, MONDAY);

      assertThat(allocated() - before).as(place + " " + number).isLessThan(ALLOCATED);
      assertDeadLetter(value, "UNDECODABLE");
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 4, 5, 6, 20, 40})
  void a_record_that_was_cut_off_anywhere_is_a_dead_letter(int length) {
    byte[] whole = bench.bytes(article("cut", "A body that is long enough to be cut."));
    byte[] value = Arrays.copyOf(whole, length);

    bench.post("cut", value, MONDAY);

    assertDeadLetter(value, "UNDECODABLE");
  }

  @ParameterizedTest
  @CsvSource({"'', it has 0 bytes", "hello!, its first byte is 0x68"})
  void what_is_no_avro_at_all_is_told_by_its_length_or_first_byte(String value, String told) {
    bench.post("other", value.getBytes(UTF_8), MONDAY);

    assertThat(header(bench.read(TOPICS.deadLetters()).getFirst(), DeadLetter.MESSAGE))
        .contains(told);
  }

  @Test
  void the_id_of_an_unknown_schema_is_a_dead_letter() {
    byte[] value = {0, 127, 127, 127, 127, 1};

    bench.post("unknown", value, MONDAY);

    assertDeadLetter(value, "UNDECODABLE");
  }

  @Test
  void thousands_of_headers_go_along_with_the_dead_letter() {
    RecordHeaders headers = new RecordHeaders();
    for (int i = 0; i < HEADERS; i++) {
      headers.add("trace", new byte[0]);
    }
    byte[] value = "not Avro".getBytes(UTF_8);

    bench.post("headers", value, MONDAY, headers);

    TestRecord<byte[], byte[]> letter = bench.read(TOPICS.deadLetters()).getFirst();
    assertThat(letter.value()).isEqualTo(value);
    assertThat(letter.headers().headers("trace")).hasSize(HEADERS);
  }

  @Test
  void an_id_that_is_too_long_for_a_key_is_a_dead_letter_with_its_own_remedy() throws IOException {
    try (TopologyBench roomy = new TopologyBench(Limits.DEFAULT)) {
      byte[] value = roomy.bytes(article("i".repeat(200_000), "A body."));

      roomy.post("long", value, MONDAY);

      TestRecord<byte[], byte[]> letter = roomy.read(TOPICS.deadLetters()).getFirst();
      assertThat(header(letter, DeadLetter.CODE)).isEqualTo("RESULT_TOO_LARGE");
      assertThat(header(letter, DeadLetter.MESSAGE))
          .contains("200000 bytes, where 131072 are allowed", "a shorter one")
          .doesNotContain("copydesk.limits");
    }
  }

  private void assertDeadLetter(byte[] value, String code) {
    List<TestRecord<byte[], byte[]>> letters = bench.read(TOPICS.deadLetters());
    assertThat(letters).hasSize(1);
    assertThat(letters.getFirst().value()).isEqualTo(value);
    assertThat(header(letters.getFirst(), DeadLetter.CODE)).isEqualTo(code);
    assertThat(header(letters.getFirst(), DeadLetter.MESSAGE)).contains("correct the producer");
    assertThat(bench.read(TOPICS.enriched())).isEmpty();
  }

  /** By this thread, in bytes; the driver works in it. */
  private static long allocated() {
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    return threads.getCurrentThreadAllocatedBytes();
  }
}
