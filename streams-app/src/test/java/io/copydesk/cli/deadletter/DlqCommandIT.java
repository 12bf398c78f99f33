package io.copydesk.cli.deadletter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.copydesk.cli.Cli.Run;
import io.copydesk.cli.ClusterCli;
import io.copydesk.cli.DeadLetterTopic;
import io.copydesk.cli.DeadLetterTopic.Letter;
import io.copydesk.local.CommittedRecords;
import io.copydesk.local.TestStack;
import io.copydesk.local.WithStack;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.clients.admin.ListOffsetsOptions;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.admin.RecordsToDelete;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.common.IsolationLevel;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What operators do with dead letters, on a real broker. */
@WithStack
class DlqCommandIT {

  private static final String TRANSACTIONAL_ID = "copydesk-dlq-replay";

  private final TestStack stack;
  private final Path directory;
  private final ClusterCli cli;
  private final DeadLetterTopic topic;

  DlqCommandIT(TestStack stack, @TempDir Path directory) {
    this.stack = stack;
    this.directory = directory;
    this.cli = ClusterCli.withTopics(stack, directory);
    this.topic = new DeadLetterTopic(cli);
  }

  @BeforeEach
  void keep_old_records() throws Exception {
    keepForEver(cli.topic("articles.raw"));
  }

  /** The records here are of 2025: the broker would delete them at its next look, every 5 min. */
  private void keepForEver(String topic) throws Exception {
    AlterConfigOp forEver =
        new AlterConfigOp(
            new ConfigEntry(TopicConfig.RETENTION_MS_CONFIG, "-1"), AlterConfigOp.OpType.SET);
    Map<ConfigResource, Collection<AlterConfigOp>> changes =
        Map.of(new ConfigResource(ConfigResource.Type.TOPIC, topic), List.of(forEver));
    Map<String, Object> settings =
        Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, stack.bootstrapServers());
    try (Admin admin = Admin.create(settings)) {
      admin.incrementalAlterConfigs(changes).all().get();
    }
  }

  @Test
  void each_committed_dead_letter_is_a_line() {
    topic.append(new Letter("x").error("stage", "DECODE").error("code", "UNDECODABLE"));
    topic.appendAndAbort(new Letter("y"));
    topic.append(new Letter("z").key(null));

    Run run = cli.run("dlq", "list");

    assertThat(run.exitCode()).as(run.err()).isZero();
    assertThat(run.out().lines().map(DlqCommandIT::withoutTime))
        .containsExactly(
            List.of(
                "0:0",
                "DECODE",
                "UNDECODABLE",
                cli.topic("articles.raw") + "-0@41",
                "a1",
                "no text"),
            List.of(
                "0:4",
                "CLEAN",
                "EMPTY_ARTICLE",
                cli.topic("articles.raw") + "-0@41",
                "-",
                "no text"));
    assertThat(run.err()).contains("2 dead letters");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          --stage decode                                        | 0:0
          --stage DECODE,extract                                | 0:0 0:2
          --code empty_article                                  | 0:1
          --stage decode --code EMPTY_ARTICLE                   |
          --since 1h                                            | 0:0 0:1 0:2
          --until 1h                                            |
          --until 2025-06-16                                    |
          --partition 0                                         | 0:0 0:1 0:2
          --partition 1                                         |
          """)
  void filters_choose_by_stage_code_and_time(String filters, String places) {
    topic.append(
        new Letter("x").error("stage", "DECODE").error("code", "UNDECODABLE"),
        new Letter("y"),
        new Letter("z").error("stage", "EXTRACT").error("code", "INTERNAL_ERROR"));
    String[] command = ("dlq list " + filters).split(" ", -1);

    Run run = cli.run(command);

    assertThat(run.exitCode()).as(run.err()).isZero();
    assertThat(run.out().lines().map(line -> line.split("\t", -1)[0]))
        .isEqualTo(places == null ? List.of() : List.of(places.split(" ", -1)));
  }

  @Test
  void control_characters_are_shown_escaped() {
    topic.append(
        new Letter("\u001b[2J").key("\u001b]0;owned\u0007").header("x\u001b[31m", "red\u202e"));

    Run listed = cli.run("dlq", "list");
    Run shown = cli.run("dlq", "show", "0:0");

    assertThat(listed.out()).contains("\t\\u001b]0;owned\\u0007\t");
    assertThat(shown.out())
        .contains("key\t\\u001b]0;owned\\u0007\n", "x\\u001b[31m\tred\\u202e\n")
        .contains("text\t\\u001b[2J\n");
    assertThat(listed.out() + shown.out()).doesNotContain("\u001b", "\u0007", "\u202e");
  }

  @Test
  void a_value_that_cannot_be_decoded_is_shown_as_bytes_between_headers_and_stack_trace() {
    topic.append(
        new Letter("{\"id\": 7}")
            .header("trace", "t-1")
            .header("__streams.errors.stacktrace", "X: bad\n\tat A.b(A.java:1)\n"));

    Run run = cli.run("dlq", "show", "0:0");

    assertThat(run.exitCode()).as(run.err()).isZero();
    List<String> lines = run.out().lines().toList();
    assertThat(lines)
        .contains("key\ta1", "copydesk.error.timestamp\t" + DeadLetterTopic.TIMESTAMP)
        .contains("trace\tt-1", "copydesk.error.code\tEMPTY_ARTICLE")
        .endsWith("bytes\t7b226964223a20377d", "text\t{\"id\": 7}", "X: bad", "\tat A.b(A.java:1)");
    assertThat(lines)
        .anySatisfy(line -> assertThat(line).startsWith("value\t9 bytes that can't be decoded: "));
  }

  @Test
  void a_registry_that_does_not_answer_is_not_blamed_on_the_value() {
    topic.append(new Letter("\0\0\0\0\1rest"));

    Run run = cli.withRegistry("http://127.0.0.1:1").run("dlq", "show", "0:0");

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err()).contains("schema registry at http://127.0.0.1:1");
  }

  @Test
  void of_a_large_value_only_the_beginning_is_shown() {
    topic.append(new Letter("x".repeat(300)));

    Run run = cli.run("dlq", "show", "0:0");

    assertThat(run.out())
        .contains("value\t300 bytes", "bytes\t" + "78".repeat(256) + "…\n")
        .contains("text\t" + "x".repeat(256) + "…\n");
  }

  @Test
  void an_article_is_shown_as_json() throws Exception {
    Path file = directory.resolve("one.jsonl");
    Files.writeString(file, "{\"id\": \"a1\", \"title\": \" \", \"body\": \"<p></p>\"}\n");
    assertThat(cli.run("post", file.toString()).exitCode()).isZero();
    topic.append(new Letter(topic.raw().getFirst().value()));

    Run run = cli.run("dlq", "show", "0:0");

    assertThat(run.out()).contains("value\t{\"id\":\"a1\",").doesNotContain("bytes\t");
  }

  @ParameterizedTest
  @CsvSource({
    "0:1, 1, there is no dead letter at 0:1",
    "0:7, 1, there is no dead letter at 0:7",
    "99:0, 1, there is no dead letter at 99:0",
    "zero, 2, 'zero' is no place: write partition:offset"
  })
  void a_place_without_a_dead_letter_is_said_to_be_one(String place, int exitCode, String message) {
    topic.append(new Letter("x"));
    // At 0:1 is the mark of the first transaction's commit.
    topic.append(new Letter("y"));

    Run run = cli.run("dlq", "show", place);

    assertThat(run.exitCode()).isEqualTo(exitCode);
    assertThat(run.err()).contains(message);
    assertThat(run.out()).isEmpty();
  }

  @Test
  void a_dead_letter_of_an_old_article_has_the_time_of_its_failure() {
    Instant before = Instant.now().minusSeconds(1);

    topic.append(new Letter("x"));

    // Else the broker would delete it, for the topic keeps letters for 30 days.
    Instant time = Instant.parse(cli.run("dlq", "list").out().split("\t", -1)[1]);
    assertThat(time).isBetween(before, Instant.now().plusSeconds(1));
  }

  @Test
  void a_dry_run_counts_and_posts_nothing() {
    topic.fail(new Letter("x"), new Letter("y").key("b1"));

    Run run = cli.run("dlq", "replay", "--dry-run");

    assertThat(run.exitCode()).as(run.err()).isZero();
    assertThat(run.out()).startsWith("to replay\t2\n");
    assertThat(topic.replayed()).isEmpty();
  }

  @Test
  void a_replay_posts_the_chosen_records_as_they_were_with_a_mark() {
    byte[] bytes = {0, 1, (byte) 0xff, 2};
    topic.fail(
        new Letter(bytes).header("trace", "t-1").header("__streams.errors.message", "no text"),
        new Letter("other").key("b1").error("stage", "DECODE"));

    Run run = cli.run("dlq", "replay", "--stage", "clean");

    assertThat(run.exitCode()).as(run.err()).isZero();
    assertThat(run.out()).startsWith("replayed\t1\n");
    ConsumerRecord<byte[], byte[]> posted = topic.replayed().getFirst();
    assertThat(topic.replayed()).hasSize(1);
    assertThat(posted.key()).isEqualTo("a1".getBytes(StandardCharsets.UTF_8));
    assertThat(posted.value()).isEqualTo(bytes);
    assertThat(posted.timestamp()).isEqualTo(DeadLetterTopic.TIMESTAMP);
    assertThat(headers(posted))
        .containsExactly(
            "trace=t-1", "copydesk.replayed.from=0:0 of " + cli.topic("articles.raw") + "-0@0");
  }

  @Test
  void a_time_further_ahead_than_the_topic_allows_hinders_no_replay() {
    long nextYear = Instant.now().plus(Duration.ofDays(365)).toEpochMilli();
    topic.fail(new Letter("x").error("timestamp", "" + nextYear), new Letter("y").key("b1"));

    Run run = cli.run("dlq", "replay");

    assertThat(run.exitCode()).as(run.err()).isZero();
    assertThat(topic.replayed().stream().map(ConsumerRecord::timestamp))
        .hasSize(2)
        .allMatch(time -> time < nextYear)
        .contains(DeadLetterTopic.TIMESTAMP);
  }

  @Test
  void a_record_goes_to_the_partition_that_it_failed_in_whatever_its_key() {
    for (int partition = 0; partition < 3; partition++) {
      topic.fail(new Letter("x").error("partition", "" + partition));
      topic.fail(new Letter("x").key(null).error("partition", "" + partition));
    }

    Run run = cli.run("dlq", "replay");

    assertThat(run.exitCode()).as(run.err()).isZero();
    assertThat(topic.replayed().stream().map(ConsumerRecord::partition))
        .containsExactlyInAnyOrder(0, 0, 1, 1, 2, 2);
  }

  @ParameterizedTest
  @CsvSource({"99", "no number", "''"})
  void a_record_of_a_partition_that_is_not_there_is_posted_when_asked_for_and_once(
      String partition) {
    topic.append(new Letter("x").error("partition", partition));

    Run plain = cli.run("dlq", "replay");
    Run first = cli.run("dlq", "replay", "--older");
    Run second = cli.run("dlq", "replay", "--older");

    assertThat(plain.out())
        .startsWith("replayed\t0\n")
        .contains("older than the raw topic reaches back\t1\n");
    assertThat(first.out()).as(first.err()).startsWith("replayed\t1\n");
    assertThat(second.out()).startsWith("replayed\t0\nreplayed before\t1\n");
    assertThat(topic.raw()).hasSize(1);
  }

  @Test
  void a_second_replay_posts_only_what_is_new() {
    topic.fail(new Letter("x"));
    cli.run("dlq", "replay");
    topic.fail(new Letter("y").key("b1"));

    Run second = cli.run("dlq", "replay");
    Run third = cli.run("dlq", "replay");

    assertThat(second.out()).startsWith("replayed\t1\nreplayed before\t1\n");
    assertThat(third.out()).startsWith("replayed\t0\nreplayed before\t2\n");
    assertThat(topic.replayed()).hasSize(2);
  }

  @Test
  void replays_in_a_raw_topic_that_was_made_anew_are_found_wherever_they_are() {
    topic.post(0, "a1", "0:0 of " + cli.topic("articles.raw") + "-0@1");
    topic.post(0, "c1", null);
    topic.post(0, "d1", "0:1 of " + cli.topic("articles.raw") + "-0@7");
    topic.append(
        new Letter("x").error("offset", "1"), new Letter("x").key("d1").error("offset", "7"));

    Run run = cli.run("dlq", "replay", "--dry-run", "--older", "--superseded");

    assertThat(run.out()).as(run.err()).startsWith("to replay\t0\nreplayed before\t2\n");
  }

  @ParameterizedTest
  @CsvSource({
    "1, a1, superseded by a later record",
    "9, a1, superseded by a later record",
    "0, a1, superseded by a later record",
    "1, d1, older than the raw topic reaches back",
    "9, d1, older than the raw topic reaches back",
    "1,   , older than the raw topic reaches back",
  })
  void of_a_record_that_the_raw_topic_lacks_every_version_there_is_newer(
      String offset, @Nullable String key, String counted) {
    topic.post(0, "a1", null);
    topic.post(0, "c1", null);
    topic.post(0, "d2", null);
    topic.append(new Letter("old").key(key).error("offset", offset));

    Run run = cli.run("dlq", "replay", "--dry-run");

    assertThat(run.out()).as(run.err()).startsWith("to replay\t0\n").contains(counted + "\t1\n");
  }

  @Test
  void replays_are_looked_for_only_behind_the_first_of_the_records_in_its_partition() {
    String mark = "0:0 of " + cli.topic("articles.raw") + "-0@1";
    topic.post(1, "b1", mark);
    topic.post(0, "b1", mark);
    topic.post(0, "a1", null);
    topic.append(new Letter("a1").error("offset", "1"));

    Run before = cli.run("dlq", "replay", "--dry-run");
    topic.post(0, "b1", mark);
    Run after = cli.run("dlq", "replay", "--dry-run");

    assertThat(before.out()).startsWith("to replay\t1\nreplayed before\t0\n");
    assertThat(after.out()).startsWith("to replay\t0\nreplayed before\t1\n");
  }

  @Test
  void an_older_version_of_an_article_is_left_alone_unless_asked_for() {
    topic.fail(new Letter("old"), new Letter("new").key("b1"));
    topic.post(0, "a1", null);

    Run plain = cli.run("dlq", "replay");
    Run asked = cli.run("dlq", "replay", "--superseded");

    assertThat(plain.out())
        .startsWith("replayed\t1\n")
        .contains("superseded by a later record\t1\n");
    assertThat(asked.out())
        .startsWith("replayed\t1\nreplayed before\t1\n")
        .contains("superseded by a later record\t0\n");
    assertThat(topic.raw().stream().skip(3).map(r -> new String(r.value(), StandardCharsets.UTF_8)))
        .containsExactly("new", "old");
  }

  @Test
  void of_two_versions_that_failed_only_the_newer_is_replayed() {
    topic.fail(new Letter("old"), new Letter("new"));

    Run run = cli.run("dlq", "replay");

    assertThat(run.out()).startsWith("replayed\t1\n").contains("superseded by a later record\t1\n");
    assertThat(new String(topic.raw().getLast().value(), StandardCharsets.UTF_8)).isEqualTo("new");
  }

  @Test
  void what_the_raw_topic_no_longer_reaches_back_to_is_left_alone_unless_asked_for()
      throws Exception {
    topic.post(0, "a1", null);
    topic.post(0, "a1", null);
    topic.post(0, "b1", null);
    forget(2);
    topic.append(new Letter("x").error("offset", "0"));

    Run plain = cli.run("dlq", "replay");
    Run asked = cli.run("dlq", "replay", "--older");

    assertThat(plain.out())
        .startsWith("replayed\t0\n")
        .contains("older than the raw topic reaches back\t1\n");
    assertThat(asked.out()).startsWith("replayed\t1\n");
  }

  /**
   * The broker deletes the records of partition 0 before an offset, as it does when they are old.
   */
  private void forget(long before) throws Exception {
    TopicPartition partition = new TopicPartition(cli.topic("articles.raw"), 0);
    Map<String, Object> settings =
        Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, stack.bootstrapServers());
    try (Admin admin = Admin.create(settings)) {
      admin.deleteRecords(Map.of(partition, RecordsToDelete.beforeOffset(before))).all().get();
    }
  }

  @Test
  void many_are_posted_once_each_in_their_order() {
    List<String> values = IntStream.range(0, 1_100).mapToObj(i -> "v" + i).toList();
    topic.fail(values.stream().map(v -> new Letter(v).key(v)).toArray(Letter[]::new));

    Run run = cli.run("dlq", "replay");

    assertThat(run.out()).as(run.err()).startsWith("replayed\t1100\n");
    assertThat(topic.replayed()).extracting(DlqCommandIT::value).isEqualTo(values);
  }

  @Test
  void what_a_killed_replay_has_sent_nobody_sees_and_the_next_one_posts_all() throws Exception {
    List<String> values = failed("x", "y", "z");
    try (KafkaProducer<byte[], byte[]> killed = new CutOffProducer()) {
      sendWithoutCommit(killed);
      assertThat(endOfRaw(IsolationLevel.READ_UNCOMMITTED)).isEqualTo(6);
      assertThat(endOfRaw(IsolationLevel.READ_COMMITTED)).isEqualTo(3);

      Run next = cli.run("dlq", "replay");

      assertThat(next.out()).as(next.err()).startsWith("replayed\t3\nreplayed before\t0\n");
      assertThat(topic.replayed()).extracting(DlqCommandIT::value).isEqualTo(values);
    }
    assertThat(topic.replayed()).as("after the killed one's end").hasSize(3);
  }

  @Test
  void a_replay_that_fails_before_its_commit_takes_back_what_it_sent_and_the_next_one_posts_all()
      throws Exception {
    List<String> values = failed("x", "y", "z");
    try (KafkaProducer<byte[], byte[]> failing = new CutOffProducer()) {
      sendWithoutCommit(failing);
    }
    assertThat(endOfRaw(IsolationLevel.READ_UNCOMMITTED)).isGreaterThanOrEqualTo(6);
    assertThat(topic.replayed()).isEmpty();

    Run next = cli.run("dlq", "replay");

    assertThat(next.out()).as(next.err()).startsWith("replayed\t3\nreplayed before\t0\n");
    assertThat(topic.replayed()).extracting(DlqCommandIT::value).isEqualTo(values);
  }

  private List<String> failed(String... values) {
    topic.fail(Arrays.stream(values).map(v -> new Letter(v).key(v)).toArray(Letter[]::new));
    return List.of(values);
  }

  /** The transactional producer of the command's replays, which does not come to a commit. */
  private final class CutOffProducer extends KafkaProducer<byte[], byte[]> {

    CutOffProducer() {
      super(
          Map.of(
              "bootstrap.servers", stack.bootstrapServers(), "transactional.id", TRANSACTIONAL_ID),
          new ByteArraySerializer(),
          new ByteArraySerializer());
      initTransactions();
    }

    @Override
    public void commitTransaction() {
      flush();
      throw new KafkaException("cut off");
    }
  }

  private void sendWithoutCommit(KafkaProducer<byte[], byte[]> producer) {
    ReplayBatches batches = new ReplayBatches(producer, cli.topic("articles.raw"));
    CommittedRecords.of(stack.bootstrapServers(), cli.topic("articles.dlq"))
        .forEach(record -> batches.post(new DeadLetterRecord(record)));
    assertThatExceptionOfType(KafkaException.class).isThrownBy(batches::end);
  }

  /** One past the last record of the first partition that such a reader is given. */
  private long endOfRaw(IsolationLevel isolation) throws Exception {
    TopicPartition first = new TopicPartition(cli.topic("articles.raw"), 0);
    try (Admin admin = Admin.create(Map.of("bootstrap.servers", stack.bootstrapServers()))) {
      return admin
          .listOffsets(Map.of(first, OffsetSpec.latest()), new ListOffsetsOptions(isolation))
          .partitionResult(first)
          .get()
          .offset();
    }
  }

  private static String value(ConsumerRecord<byte[], byte[]> record) {
    return new String(record.value(), StandardCharsets.UTF_8);
  }

  @Test
  void what_failed_again_is_replayed_only_when_asked_for_and_once() {
    topic.fail(new Letter("x").header("copydesk.replayed.from", "0:9 of elsewhere"));

    Run plain = cli.run("dlq", "replay");
    Run asked = cli.run("dlq", "replay", "--again");
    Run twice = cli.run("dlq", "replay", "--again");

    assertThat(plain.out())
        .startsWith("replayed\t0\nreplayed before\t0\nfailed again after a replay\t1\n");
    assertThat(asked.out()).startsWith("replayed\t1\n");
    assertThat(twice.out()).startsWith("replayed\t0\nreplayed before\t1\n");
    assertThat(topic.replayed()).hasSize(1);
    assertThat(headers(topic.replayed().getFirst()))
        .containsExactly("copydesk.replayed.from=0:0 of " + cli.topic("articles.raw") + "-0@0");
  }

  @Test
  void incomplete_records_and_those_of_other_topics_are_counted_and_not_replayed() {
    topic.append(
        new Letter("entity").error("topic", cli.topic("reference.entities")),
        new Letter("cut").error("omitted", "value"));

    Run run = cli.run("dlq", "replay");

    assertThat(run.out())
        .isEqualTo(
            """
            replayed\t0
            replayed before\t0
            failed again after a replay\t0
            superseded by a later record\t0
            older than the raw topic reaches back\t0
            not from %s\t1
            not kept whole\t1
            """
                .formatted(cli.topic("articles.raw")));
    assertThat(topic.raw()).isEmpty();
  }

  private static List<String> withoutTime(String line) {
    List<String> fields = new ArrayList<>(List.of(line.split("\t", -1)));
    fields.remove(1);
    return fields;
  }

  private static List<String> headers(ConsumerRecord<byte[], byte[]> record) {
    return Arrays.stream(record.headers().toArray()).map(DlqCommandIT::text).toList();
  }

  private static String text(Header header) {
    return header.key() + "=" + new String(header.value(), StandardCharsets.UTF_8);
  }
}
