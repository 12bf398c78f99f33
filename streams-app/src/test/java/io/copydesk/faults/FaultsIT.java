package io.copydesk.faults;

import static org.assertj.core.api.Assertions.assertThat;

import io.copydesk.local.BrokerProcess;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/**
 * Everything that the application stands on is taken away while articles arrive, and each article
 * is downstream exactly once afterwards, each poison record in the dead letters exactly once.
 * {@code mvn verify -Pfaults} runs it.
 */
@Tag("faults")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FaultsIT {

  private static final int ARTICLES = 5_000;
  private static final int BEFORE_THE_FAULT = 500;
  private static final int STAGES = 5;
  private static final int REPEATED = 500;
  private static final int THREADS = 2;
  private static final int IMPORTED = 40_000;

  /** What the log says when a thread dies, and its stores are restored. */
  private static final String REPLACED = "A stream thread is replaced";

  /**
   * Beginnings of the log messages by which Kafka Streams closes tasks dirty, for a corrupted state
   * or a producer that brokers have fenced. The tasks' stores are then deleted and restored from
   * their changelog.
   */
  private static final String WIPED = "Detected th";

  private static final Duration OUTAGE = Duration.ofSeconds(30);
  private static final Duration LONG_OUTAGE = Duration.ofSeconds(60);

  private final FaultTable table = new FaultTable();
  private FaultStack stack;

  @TempDir Path folder;

  @BeforeAll
  void start_the_cluster(@TempDir Path directory) throws Exception {
    stack = FaultStack.start(directory);
  }

  @AfterAll
  void publish_the_table() throws Exception {
    stack.close();
    table.publish(Path.of("target", "faults", "table.txt"));
  }

  private FaultRun prepare(String name, String fault) throws Exception {
    return FaultRun.prepare(stack, name, fault, folder);
  }

  @Test
  void the_application_is_killed_five_times() throws Exception {
    try (FaultRun run = prepare("kill", "the application killed, five times")) {
      Instance instance = run.start("only");
      for (int stage = 0; stage < STAGES; stage++) {
        run.beginAndAwait(ARTICLES / STAGES - FaultRun.AFTER, ARTICLES / STAGES / 4);

        run.recoverFrom(instance::kill, instance::restart);
      }
      run.finish(table);
    }
  }

  @Test
  void one_of_two_instances_is_killed_and_another_one_added() throws Exception {
    try (FaultRun run = prepare("replace", "one of two instances killed for good, one added")) {
      Instance lost = run.start("lost");
      run.start("stays");
      run.awaitThreads(2 * THREADS);
      run.beginAndAwait(ARTICLES - FaultRun.AFTER, BEFORE_THE_FAULT);
      run.mayEnd(lost);

      run.recoverFrom(lost::kill, () -> run.start("added"));

      run.awaitThreads(2 * THREADS);
      run.finish(table);
    }
  }

  @Test
  void a_broker_is_killed_and_restarted() throws Exception {
    try (FaultRun run = prepare("broker", "a broker killed and restarted")) {
      run.start("only");
      run.beginAndAwait(ARTICLES - FaultRun.AFTER, BEFORE_THE_FAULT);
      BrokerProcess broker = stack.brokers().brokers().get(0);

      run.recoverFrom(broker::kill, () -> {});

      broker.restart();
      stack.brokers().awaitInSync();
      run.finish(table);
    }
  }

  @Test
  void the_state_directory_is_deleted() throws Exception {
    try (FaultRun run = prepare("state", "the state directory deleted")) {
      Instance instance = run.start("only");
      run.beginAndAwait(ARTICLES - FaultRun.AFTER, BEFORE_THE_FAULT + REPEATED);

      run.recoverFrom(
          () -> {
            instance.kill();
            instance.deleteState();
          },
          instance::restart);

      // What was published before is remembered, though no disk has it any more.
      run.load().repeat(REPEATED);
      run.finish(table);
    }
  }

  @Test
  void an_instance_is_paused_beyond_its_session() throws Exception {
    try (FaultRun run = prepare("pause", "an instance paused beyond its session")) {
      Instance zombie = run.start("zombie");
      run.start("other");
      run.awaitThreads(2 * THREADS);
      run.beginAndAwait(ARTICLES - FaultRun.AFTER, BEFORE_THE_FAULT);

      run.recoverFrom(
          zombie::pause,
          () -> {
            run.awaitCommitsEverywhere();
            zombie.resume();
          });

      // What it was about to publish is taken back; then it works again.
      run.awaitThreads(2 * THREADS);
      run.finish(table);
      assertThat(zombie.said()).contains("fenced");
      assertThat(run.aborted()).isPositive();
    }
  }

  @Test
  void the_registry_is_down_for_a_minute() throws Exception {
    try (FaultRun run = prepare("registry", "the registry down for 60 s")) {
      Instance instance = run.start("only");
      run.beginAndAwait(ARTICLES - FaultRun.AFTER, BEFORE_THE_FAULT);

      run.recoverFrom(
          () -> {
            stack.stopRegistry();
            // The first record with a schema that it has not met has to wait for the registry.
            run.watch(LONG_OUTAGE);
          },
          stack::startRegistry);

      run.finish(table);
      assertThat(instance.said()).doesNotContain(REPLACED).doesNotContain(WIPED);
    }
  }

  @Test
  void everything_is_restarted_one_after_the_other() throws Exception {
    try (FaultRun run = prepare("rolling", "a rolling restart of everything")) {
      Instance one = run.start("one");
      Instance other = run.start("other");
      run.awaitThreads(2 * THREADS);
      for (BrokerProcess broker : stack.brokers().brokers()) {
        run.beginAndAwait(ARTICLES / STAGES - FaultRun.AFTER, ARTICLES / STAGES / 4);
        run.recoverFrom(broker::stop, broker::restart);
        stack.brokers().awaitInSync();
      }
      for (Instance instance : new Instance[] {one, other}) {
        run.beginAndAwait(ARTICLES / STAGES - FaultRun.AFTER, ARTICLES / STAGES / 4);
        run.mayEnd(instance);
        run.recoverFrom(() -> assertThat(instance.stop()).isZero(), instance::restart);
        run.mustLive(instance);
      }
      stack.stopRegistry();
      stack.startRegistry();
      run.finish(table);
    }
  }

  @Test
  void the_catalogs_feed_stalls() throws Exception {
    try (FaultRun run = prepare("feed", "the catalog's feed stalled for 30 s")) {
      Instance instance = run.start("only");
      run.load().withoutUnknownSchemas();
      run.beginAndAwait(ARTICLES - FaultRun.AFTER, BEFORE_THE_FAULT);

      // An entry that only the registry could judge; articles go on without.
      run.recoverFrom(
          () -> {
            stack.stopRegistry();
            run.load().postRefusedEntry(run.pipeline().topics().entities().name());
          },
          () -> {});
      run.watch(OUTAGE);
      stack.startRegistry();

      run.awaitDeadLetter("company:refused");
      run.finish(table);
      assertThat(instance.said()).doesNotContain(REPLACED);
    }
  }

  @Test
  void forty_thousand_entities_are_imported() throws Exception {
    try (FaultRun run = prepare("import", "40,000 entities imported")) {
      Instance instance = run.start("only");
      run.beginAndAwait(ARTICLES - FaultRun.AFTER, BEFORE_THE_FAULT);

      // The same entities again and again, so that articles are linked as before.
      run.recoverFrom(() -> run.importEntities(IMPORTED), () -> {});

      run.finish(table);
      assertThat(instance.said()).doesNotContain(REPLACED);
    }
  }

  @Test
  void the_registry_is_down_while_partitions_move() throws Exception {
    try (FaultRun run = prepare("moving", "the registry down during a rebalance")) {
      Instance goes = run.start("goes");
      Instance stays = run.start("stays");
      run.awaitThreads(2 * THREADS);
      run.load().withoutUnknownSchemas();
      run.beginAndAwait(ARTICLES - FaultRun.AFTER, BEFORE_THE_FAULT);
      run.mayEnd(goes);

      // The registry stays down: an instance that knows the schemas goes on with the others'
      // partitions.
      run.recoverFrom(
          () -> {
            stack.stopRegistry();
            assertThat(goes.stop()).isZero();
          },
          () -> {});

      stack.startRegistry();
      run.finish(table);
      assertThat(stays.said()).doesNotContain(REPLACED);
    }
  }

  @Test
  void every_broker_is_killed_in_turn() throws Exception {
    try (FaultRun run = prepare("brokers", "every broker killed and restarted, in turn")) {
      run.start("only");
      int share = ARTICLES / stack.brokers().brokers().size();
      for (BrokerProcess broker : stack.brokers().brokers()) {
        run.beginAndAwait(share - FaultRun.AFTER, share / 4);
        run.recoverFrom(broker::kill, broker::restart);
        stack.brokers().awaitInSync();
      }
      run.load().begin(ARTICLES % share);
      run.finish(table);
    }
  }

  @Test
  void the_whole_cluster_is_away_for_a_minute() throws Exception {
    try (FaultRun run = prepare("cluster", "all brokers stopped for 60 s")) {
      Instance instance = run.start("only");
      run.beginAndAwait(ARTICLES - FaultRun.AFTER, BEFORE_THE_FAULT);

      run.recoverFrom(
          () -> {
            stack.brokers().killAll();
            run.watch(LONG_OUTAGE);
            stack.brokers().restartAll();
            stack.brokers().awaitInSync();
          },
          () -> {});

      run.finish(table);
      assertThat(instance.said()).doesNotContain(REPLACED).doesNotContain(WIPED);
    }
  }

  @Test
  void the_disk_under_the_state_directory_is_full() throws Exception {
    try (FaultRun run = prepare("disk", "a full disk under the state directory");
        SmallDisk disk = SmallDisk.mount(folder.resolve("small"))) {
      Instance instance = run.start("small");
      run.beginAndAwait(ARTICLES - FaultRun.AFTER, BEFORE_THE_FAULT);
      run.mayEnd(instance);

      run.recoverFrom(
          () -> {
            // Filled once it is down: a process that ends gives back what it had deleted and still
            // held open, and with a tenth of a megabyte to spare the next one lives.
            instance.kill();
            disk.fill();
            instance.restart();
            assertThat(instance.awaitEnd(FaultRun.LIMIT)).as("exit code").isOne();
          },
          () -> {
            disk.free();
            instance.restart();
          });

      run.mustLive(instance);
      run.finish(table);
      assertThat(instance.said()).contains("No space left on device");
    }
  }

  @Test
  void articles_are_of_tomorrow_and_of_1987() throws Exception {
    try (FaultRun run = prepare("times", "timestamps of tomorrow and of 1987")) {
      run.pipeline().allowTheFuture(run.pipeline().topics().raw());
      run.start("only");
      run.beginAndAwait(ARTICLES - FaultRun.AFTER, BEFORE_THE_FAULT);

      run.recoverFrom(run.load()::withStrangeTimes, () -> {});

      // The timestamps of tomorrow have made no repeat be forgotten.
      run.load().repeat(REPEATED);
      run.finish(table);
    }
  }

  @Test
  void one_of_two_instances_is_killed_under_the_streams_protocol() throws Exception {
    Map<String, String> settings =
        Map.of(
            "group.protocol", "streams",
            "main.consumer.session.timeout.ms", "",
            "main.consumer.heartbeat.interval.ms", "");
    String fault = "one of two instances killed, group.protocol=streams";
    try (FaultRun run = FaultRun.prepare(stack, "protocol", fault, folder, settings)) {
      Instance lost = run.start("lost");
      run.start("stays");
      run.beginAndAwait(ARTICLES - FaultRun.AFTER, BEFORE_THE_FAULT);
      run.mayEnd(lost);

      run.recoverFrom(lost::kill, () -> {});

      run.finish(table);
    }
  }
}
