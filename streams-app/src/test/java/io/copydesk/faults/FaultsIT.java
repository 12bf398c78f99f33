package io.copydesk.faults;

import static org.assertj.core.api.Assertions.assertThat;

import io.copydesk.local.BrokerProcess;
import java.nio.file.Path;
import java.time.Duration;
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
  private static final Duration OUTAGE = Duration.ofSeconds(30);

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
  void the_registry_is_down_for_half_a_minute() throws Exception {
    try (FaultRun run = prepare("registry", "the registry down for 30 s")) {
      run.start("only");
      run.beginAndAwait(ARTICLES - FaultRun.AFTER, BEFORE_THE_FAULT);

      run.recoverFrom(
          () -> {
            stack.stopRegistry();
            // The first record with a schema that it has not met has to wait for the registry.
            run.watch(OUTAGE);
          },
          stack::startRegistry);

      run.finish(table);
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
}
