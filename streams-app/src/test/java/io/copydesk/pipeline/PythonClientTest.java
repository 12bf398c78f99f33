package io.copydesk.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.copydesk.Programs;
import io.copydesk.enrich.PlainJson;
import io.copydesk.events.EnrichedArticle;
import io.copydesk.events.Mention;
import io.copydesk.events.MentionType;
import io.copydesk.events.RawArticle;
import io.copydesk.events.TextField;
import io.copydesk.topology.topic.Limits;
import io.copydesk.topology.topic.Topics;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.apache.avro.Schema;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The Python of deploy/clients.md. Its libraries come from PyPI alone, since Debian has no
 * fastavro, which they need. So it is run on a stand-in that is in {@code src/test/python}: what it
 * says of topics, fields and offsets is held, and what the library makes of its settings is not.
 */
class PythonClientTest {

  private static final Path PAGE = Path.of("..", "deploy", "clients.md");
  private static final Path STAND_IN = Path.of("src", "test", "python");
  private static final Pattern BLOCK = Pattern.compile("```python\n(.*?)```", Pattern.DOTALL);
  private static final long LIMIT_SECONDS = 60;
  private static final Topics TOPICS = Topics.of("news.", 12, Limits.DEFAULT);

  private final ObjectMapper json = new ObjectMapper();

  @TempDir Path folder;

  private String producer = "";
  private String consumer = "";

  @BeforeAll
  static void need_python() {
    Programs.require("TESTS_REQUIRE_PYTHON", "python3");
  }

  @BeforeEach
  void read_the_page() throws IOException {
    List<String> programs =
        BLOCK.matcher(Files.readString(PAGE)).results().map(block -> block.group(1)).toList();
    assertThat(programs).hasSize(2);
    producer = programs.getFirst();
    consumer = programs.getLast();
  }

  @Test
  void the_pages_producer_posts_a_raw_article_by_its_id() throws Exception {
    JsonNode posted = json.readTree(outputOf(producer, ""));

    JsonNode article = posted.path("value");
    assertThat(posted.path("topic").asText()).isEqualTo(TOPICS.raw().name());
    assertThat(posted.path("key").asText()).isNotEmpty().isEqualTo(article.path("id").asText());
    assertThat(RawArticle.getClassSchema().getFields())
        .extracting(Schema.Field::name)
        .containsAll(article::fieldNames);
  }

  @Test
  void the_pages_consumer_finds_the_words_of_mentions_behind_an_emoji() throws Exception {
    String title = "\ud83d\ude80 Acme Corp lifts profit";
    EnrichedArticle article =
        EnrichedArticle.newBuilder()
            .setId("a1")
            .setTitle(title)
            .setMentions(List.of(company(title, "Acme Corp")))
            .build();

    String printed = outputOf(consumer, record(TOPICS.enriched().name(), article));

    assertThat(printed).isEqualTo("a1 COMPANY Acme Corp\n");
  }

  private static Mention company(String title, String name) {
    int start = title.indexOf(name);
    return Mention.newBuilder()
        .setType(MentionType.COMPANY)
        .setField(TextField.TITLE)
        .setStart(start)
        .setEnd(start + name.length())
        .setText(name)
        .build();
  }

  private static String record(String topic, EnrichedArticle article) {
    return "{\"topic\": \"%s\", \"value\": %s}\n".formatted(topic, new PlainJson().write(article));
  }

  /** What a program prints, given what a consumer reads; it has to end well. */
  private String outputOf(String program, String records) throws Exception {
    Path source = Files.writeString(folder.resolve("client.py"), program);
    Path given = Files.writeString(folder.resolve("records.jsonl"), records);
    Path printed = folder.resolve("printed");
    ProcessBuilder python =
        new ProcessBuilder("python3", "-B", "-X", "utf8", source.toString())
            .redirectInput(given.toFile())
            .redirectErrorStream(true)
            .redirectOutput(printed.toFile());
    python.environment().put("PYTHONPATH", STAND_IN.toAbsolutePath().toString());
    Process running = python.start();
    try {
      assertThat(running.waitFor(LIMIT_SECONDS, TimeUnit.SECONDS)).as("it ends").isTrue();
    } finally {
      running.destroyForcibly();
    }
    String text = Files.readString(printed, StandardCharsets.UTF_8);
    assertThat(running.exitValue()).as(text).isZero();
    return text;
  }
}
