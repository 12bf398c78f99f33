package io.copydesk.local;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.copydesk.Programs;
import io.copydesk.local.LocalStack.Ports;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The laptop's stack: what it holds survives, and what stands in its way is named. */
class LocalStackIT {
  @TempDir Path dir;

  @Test
  void records_and_schemas_survive_a_restart() throws Exception {
    int id;
    try (LocalStack stack = start(dir)) {
      LocalTopic.create(stack.bootstrapServers(), "kept").append("first");
      id = new RegistryClient(stack.confluentUrl()).register("kept-value", "\"string\"");
    }

    try (LocalStack stack = start(dir)) {
      assertThat(new LocalTopic(stack.bootstrapServers(), "kept").committed())
          .containsExactly("first");
      assertThat(new RegistryClient(stack.confluentUrl()).schema(id)).isEqualTo("\"string\"");
    }
  }

  @Test
  void what_the_registry_unpacks_does_not_pile_up() throws Exception {
    start(dir).close();
    long once = unpacked();

    start(dir).close();

    assertThat(once).isPositive();
    assertThat(unpacked()).isEqualTo(once);
  }

  private long unpacked() throws IOException {
    try (Stream<Path> files = Files.walk(dir.resolve("registry").resolve("scratch"))) {
      return files.filter(Files::isRegularFile).count();
    }
  }

  @Test
  void a_registry_that_is_killed_is_told_with_the_end_of_its_log() throws Exception {
    try (LocalStack stack = start(dir)) {
      CompletableFuture<String> told = stack.whenRegistryEnded();

      stack.registry().destroyForcibly();

      assertThat(told)
          .succeedsWithin(20, SECONDS)
          .asString()
          .startsWith("The schema registry ended with exit code 137")
          .contains("registry.log");
    }
  }

  @Test
  void records_and_schemas_survive_a_kill_and_the_registry_ends_with_its_parent() throws Exception {
    int id;
    ProcessHandle registry;
    try (StackProcess stack = StackProcess.start(dir)) {
      registry = stack.registry();
      LocalTopic.create(stack.bootstrapServers(), "kept").append("first");
      id = new RegistryClient(stack.confluentUrl()).register("kept-value", "\"string\"");
      stack.kill();
    }

    assertThat(registry.onExit()).succeedsWithin(5, SECONDS);
    try (LocalStack stack = start(dir)) {
      assertThat(new LocalTopic(stack.bootstrapServers(), "kept").committed())
          .containsExactly("first");
      assertThat(new RegistryClient(stack.confluentUrl()).schema(id)).isEqualTo("\"string\"");
    }
  }

  @Test
  void a_second_process_on_the_same_directory_is_told_who_has_it_and_the_first_goes_on()
      throws Exception {
    try (StackProcess first = StackProcess.start(dir)) {
      assertThatThrownBy(() -> start(dir))
          .isInstanceOf(CannotStartException.class)
          .hasMessageContaining(dir.resolve("broker").toString())
          .hasMessageContaining("in use by process " + first.pid())
          .hasMessageContaining("--dir");

      LocalTopic topic = LocalTopic.create(first.bootstrapServers(), "still-there");
      topic.append("yes");
      assertThat(topic.committed()).containsExactly("yes");
    }
  }

  @Test
  void two_stacks_do_not_clash() throws Exception {
    try (LocalStack one = start(dir.resolve("one"));
        LocalStack other = start(dir.resolve("other"))) {
      LocalTopic.create(one.bootstrapServers(), "mine").append("one");
      LocalTopic.create(other.bootstrapServers(), "mine").append("other");

      assertThat(new LocalTopic(one.bootstrapServers(), "mine").committed()).containsExactly("one");
      assertThat(new LocalTopic(other.bootstrapServers(), "mine").committed())
          .containsExactly("other");
      assertThat(one.registryUrl()).isNotEqualTo(other.registryUrl());
    }
  }

  @Test
  void a_taken_broker_port_is_named_with_its_remedy() throws Exception {
    try (ServerSocket taken =
        new ServerSocket(0, 1, InetAddress.getByAddress(new byte[] {127, 0, 0, 1}))) {
      assertThatThrownBy(
              () -> LocalStack.start(dir, new Ports(taken.getLocalPort(), 0), line -> {}))
          .isInstanceOf(CannotStartException.class)
          .hasMessageContaining("Port " + taken.getLocalPort())
          .hasMessageContaining("--port");
    }
    assertThatTheDirectoryIsFree();
  }

  @Test
  void a_taken_registry_port_is_named_with_its_remedy() throws Exception {
    try (ServerSocket taken =
        new ServerSocket(0, 1, InetAddress.getByAddress(new byte[] {127, 0, 0, 1}))) {
      assertThatThrownBy(
              () -> LocalStack.start(dir, new Ports(0, taken.getLocalPort()), line -> {}))
          .isInstanceOf(CannotStartException.class)
          .hasMessageContaining("Port " + taken.getLocalPort())
          .hasMessageContaining("--registry-port");
    }
    assertThatTheDirectoryIsFree();
  }

  @Test
  void a_registry_whose_port_is_taken_before_it_listens_gets_another_one() throws Exception {
    try (ServerSocket taken =
        new ServerSocket(0, 1, InetAddress.getByAddress(new byte[] {127, 0, 0, 1}))) {
      Iterator<Integer> ports =
          List.of(taken.getLocalPort(), LoopbackPort.claimAny("registry")).iterator();

      try (LocalRegistry registry = LocalRegistry.start(dir.resolve("registry"), ports::next)) {
        assertThat(registry.port()).isNotEqualTo(taken.getLocalPort());
      }
    }
  }

  @Test
  void a_registry_that_fails_is_reported_with_the_end_of_its_log() throws Exception {
    Files.createDirectories(dir.resolve("registry"));
    Files.writeString(dir.resolve("registry").resolve("schemas.mv.db"), "no database");

    assertThatThrownBy(() -> start(dir))
        .isInstanceOf(CannotStartException.class)
        .hasMessageContaining("registry.log")
        .hasMessageContaining("MVStoreException");
  }

  @Test
  void progress_says_where_to_connect() throws Exception {
    List<String> progress = new ArrayList<>();

    try (LocalStack stack = LocalStack.start(dir, Ports.free(), progress::add)) {
      assertThat(progress)
          .anyMatch(line -> line.contains(stack.bootstrapServers()))
          .anyMatch(line -> line.contains(stack.confluentUrl().toString()));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"Kafka is ready", "The schema registry is ready"})
  void a_start_that_is_called_off_leaves_nothing_running(String reached) throws Exception {
    Consumer<String> progress =
        line -> {
          if (line.startsWith(reached)) {
            throw new CancellationException(line);
          }
        };

    assertThatThrownBy(() -> LocalStack.start(dir, Ports.free(), progress))
        .isInstanceOf(CancellationException.class);

    assertThatTheDirectoryIsFree();
  }

  @Test
  void kcat_lists_the_topics() throws Exception {
    Programs.require("TESTS_REQUIRE_KCAT", "kcat");
    try (LocalStack stack = start(dir)) {
      LocalTopic.create(stack.bootstrapServers(), "listed");

      Process kcat =
          new ProcessBuilder("kcat", "-b", stack.bootstrapServers(), "-L")
              .redirectErrorStream(true)
              .start();

      assertThat(kcat.inputReader().lines())
          .anyMatch(line -> line.contains("topic \"listed\" with 1 partitions"));
      assertThat(kcat.waitFor()).isZero();
    }
  }

  private static LocalStack start(Path directory) throws CannotStartException {
    return LocalStack.start(directory, Ports.free(), line -> {});
  }

  private void assertThatTheDirectoryIsFree() throws CannotStartException {
    try (LocalStack stack = start(dir)) {
      assertThat(stack.bootstrapServers()).isNotEmpty();
    }
  }
}
