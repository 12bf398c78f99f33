package io.copydesk.pipeline;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.copydesk.events.RawArticle;
import io.copydesk.local.RegistryClient;
import io.copydesk.local.TestStack;
import io.copydesk.local.WithStack;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.avro.Schema;
import org.apache.avro.io.BinaryEncoder;
import org.apache.avro.io.EncoderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A record is read with its writer's schema, which anybody may register: each that is made to harm
 * is one dead letter with its own bytes, and the articles behind it are enriched.
 */
@WithStack
class HostileSchemasIT {

  private static final Duration LIMIT = Duration.ofMinutes(2);
  private static final int WIRE_HEADER = 5;
  private static final int DEPTH = 100_000;

  /** What a hostile producer adds to the article, behind all that we read. */
  private enum Attack {
    /** A list that links to itself. */
    NESTED_RECORDS(
        "[\"null\",{\"type\":\"record\",\"name\":\"Link\",\"fields\":"
            + "[{\"name\":\"next\",\"type\":[\"null\",\"Link\"]}]}]") {
      @Override
      void write(BinaryEncoder out) throws IOException {
        for (int i = 0; i < DEPTH; i++) {
          out.writeIndex(1);
        }
        out.writeIndex(0);
      }
    },
    /** Arrays of arrays. */
    NESTED_ARRAYS(
        "{\"type\":\"record\",\"name\":\"Tree\",\"fields\":"
            + "[{\"name\":\"branches\",\"type\":{\"type\":\"array\",\"items\":\"Tree\"}}]}") {
      @Override
      void write(BinaryEncoder out) throws IOException {
        for (int i = 0; i < DEPTH; i++) {
          out.writeArrayStart();
          out.setItemCount(1);
        }
      }
    },
    /** A record that holds itself needs no byte, and has no end. */
    ENDLESS_RECORD(
        "{\"type\":\"record\",\"name\":\"Endless\",\"fields\":"
            + "[{\"name\":\"again\",\"type\":\"Endless\"}]}") {
      @Override
      void write(BinaryEncoder out) {}
    },
    /** Items that need no byte, more than can be counted in a lifetime. */
    COUNTLESS_NULLS("{\"type\":\"array\",\"items\":\"null\"}") {
      @Override
      void write(BinaryEncoder out) throws IOException {
        out.writeLong(Long.MAX_VALUE);
      }
    },
    /** The same in many parts, each of which is allowed. */
    COUNTLESS_NULLS_IN_PARTS("{\"type\":\"array\",\"items\":\"null\"}") {
      @Override
      void write(BinaryEncoder out) throws IOException {
        for (int i = 0; i < 1_000; i++) {
          out.writeLong(2_000_000_000);
        }
        out.writeLong(0);
      }
    };

    private final String type;

    Attack(String type) {
      this.type = type;
    }

    abstract void write(BinaryEncoder out) throws IOException;

    /** Of a RawArticle that has one field more. */
    String schema() {
      String ours = RawArticle.getClassSchema().toString();
      int end = ours.lastIndexOf(']');
      return ours.substring(0, end)
          + ",{\"name\":\"extra\",\"type\":"
          + type
          + "}"
          + ours.substring(end);
    }

    byte[] value(int schemaId, byte[] article) throws IOException {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      out.write(0);
      out.writeBytes(ByteBuffer.allocate(Integer.BYTES).putInt(schemaId).array());
      out.writeBytes(Arrays.copyOfRange(article, WIRE_HEADER, article.length));
      BinaryEncoder encoder = EncoderFactory.get().binaryEncoder(out, null);
      write(encoder);
      encoder.flush();
      return out.toByteArray();
    }
  }

  @Test
  void each_is_a_dead_letter_and_the_articles_behind_it_are_enriched(
      TestStack stack, @TempDir Path folder) throws Exception {
    RegistryClient registry = new RegistryClient(stack.confluentUrl());
    Map<String, byte[]> hostile = new LinkedHashMap<>();
    try (TestPipeline pipeline =
            TestPipeline.prepare(
                stack,
                "hostile",
                folder,
                TestPipeline.Reference.EMPTY,
                Map.of("copydesk.topics.partitions", "1"));
        RunningApplication running = RunningApplication.start(pipeline.config())) {
      String raw = pipeline.topics().raw().name();
      byte[] article = pipeline.client().encode(raw, Texts.cloudPilot("hostile"));
      for (Attack attack : Attack.values()) {
        new Schema.Parser().parse(attack.schema());
        int id = registry.register("hostile-" + attack + "-value", attack.schema());
        byte[] value = attack.value(id, article);
        hostile.put(attack.name(), value);
        // Twice: records of a schema that is known by then take another way through the
        // application.
        pipeline.client().postBytes(raw, attack.name().getBytes(UTF_8), value);
        pipeline.client().postBytes(raw, attack.name().getBytes(UTF_8), value);
      }
      pipeline.client().post(raw, "good", Texts.cloudPilot("good"));
      pipeline.client().flush();

      pipeline.awaitProcessed(LIMIT, () -> requireUnharmed(running));

      Downstream downstream = Downstream.read(pipeline);
      assertThat(downstream.articles()).extracting(found -> found.getId()).containsExactly("good");
      assertThat(downstream.deadLetters())
          .hasSize(2 * hostile.size())
          .allSatisfy(
              letter -> assertThat(letter.value()).isEqualTo(hostile.get(Downstream.key(letter))));
    }
  }

  private static void requireUnharmed(RunningApplication running) {
    assertThat(running.application().stopReason().exitCode()).isZero();
  }
}
