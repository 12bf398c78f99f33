package io.copydesk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.copydesk.pipeline.Await;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** deploy/copydesk as it is, in a checkout whose Maven and Java only take note of their calls. */
class LauncherTest {

  private static final String MAVEN =
      """
      #!/bin/sh
      echo build >>"$ROOT/calls"
      while [ -e "$ROOT/hold" ]; do sleep 0.05; done
      echo built >>"$ROOT/calls"
      [ -z "$BUILD_FAILS" ] || exit 1
      cd "$ROOT/streams-app/target" || exit 1
      mkdir -p launcher registry
      touch copydesk-streams-app.jar copydesk-streams-app-workbench.jar registry/quarkus-run.jar
      echo "$ROOT/calls" >launcher/classpath
      echo "$ROOT/calls" >launcher/workbench-classpath
      """;

  private static final String JAVA =
      """
      #!/bin/sh
      case $1 in
        -XX:AOTCacheOutput=*)
          cat >/dev/null
          echo prepare >>"$ROOT/calls"
          [ -n "$CACHE_FAILS" ] || echo made >"${1#*=}"
          while [ -e "$ROOT/hold" ]; do sleep 0.05; done
          exit
          ;;
      esac
      case $* in
        *-XX:AOTCache="$ROOT"/*) echo run from cache >>"$ROOT/calls" ;;
        *) echo run >>"$ROOT/calls" ;;
      esac
      """;

  @TempDir Path root;

  @BeforeEach
  void checkout() throws IOException {
    Files.createDirectories(root.resolve("deploy/image"));
    for (String part : List.of("deploy/copydesk", "deploy/image/start-cache")) {
      Files.copy(Path.of("..", part), root.resolve(part));
    }
    script("maven/mvn", MAVEN);
    script("jdk/bin/java", JAVA);
    script("jdk/bin/javac", JAVA);
    Files.createDirectories(root.resolve("streams-app/src/test/resources/io/copydesk/golden"));
    Files.writeString(
        root.resolve("streams-app/src/test/resources/io/copydesk/golden/output.jsonl"), "{}\n");
    java("21.0.1");
  }

  @Test
  void two_commands_at_once_in_a_fresh_checkout_build_once_and_both_run() throws Exception {
    hold();
    Process one = start("");
    Process other = start("");
    awaitWaiting();
    release();

    assertThat(exitCode(one)).isZero();
    assertThat(exitCode(other)).isZero();
    assertThat(calls()).containsExactly("build", "built", "run", "run");
    assertThat(root.resolve("streams-app/target/launcher/building")).doesNotExist();
  }

  @Test
  void who_waits_for_a_build_that_fails_builds_itself() throws Exception {
    hold();
    Process failing = start("yes");
    awaitCalls("build", 1);
    Process other = start("");
    awaitWaiting();
    release();

    assertThat(exitCode(failing)).isEqualTo(1);
    assertThat(exitCode(other)).isZero();
    assertThat(calls()).containsExactly("build", "built", "build", "built", "run");
  }

  @Test
  void what_a_build_has_left_that_was_killed_is_no_obstacle() throws Exception {
    Path launcher = Files.createDirectories(root.resolve("streams-app/target/launcher"));
    Process gone = new ProcessBuilder("true").start();
    gone.waitFor();
    Files.writeString(launcher.resolve("building"), gone.pid() + "\n");

    assertThat(exitCode(start(""))).isZero();

    assertThat(calls()).containsExactly("build", "built", "run");
  }

  @Test
  void two_commands_at_once_may_both_prepare_for_a_fast_start() throws Exception {
    java("25.0.1");
    assertThat(exitCode(start(""))).isZero();
    Files.delete(root.resolve("streams-app/target/launcher/start.aot"));
    hold();

    Process one = start("");
    Process other = start("");
    awaitCalls("prepare", 3);
    release();

    assertThat(exitCode(one)).isZero();
    assertThat(exitCode(other)).isZero();
    try (Stream<Path> left = Files.list(root.resolve("streams-app/target/launcher"))) {
      assertThat(left.map(path -> path.getFileName().toString()).filter(n -> n.startsWith("start")))
          .containsExactly("start.aot");
    }
  }

  @Test
  void a_cache_that_cannot_be_made_is_no_obstacle() throws Exception {
    java("25.0.1");

    int exitCode = exitCode(start("", "yes", ""));

    assertThat(exitCode).isZero();
    assertThat(calls()).containsExactly("build", "built", "prepare", "run");
  }

  @Test
  void a_command_starts_from_the_cache_unless_its_own_options_name_another() throws Exception {
    java("25.0.1");

    assertThat(exitCode(start("", "", ""))).isZero();
    assertThat(exitCode(start("", "", "-XX:AOTCache=mine.aot"))).isZero();

    assertThat(calls()).containsExactly("build", "built", "prepare", "run from cache", "run");
  }

  private void java(String version) throws IOException {
    Files.writeString(root.resolve("jdk/release"), "JAVA_VERSION=\"" + version + "\"\n");
  }

  private void script(String path, String text) throws IOException {
    Path script = root.resolve(path);
    Files.createDirectories(script.getParent());
    Files.writeString(script, text);
    assertThat(script.toFile().setExecutable(true)).isTrue();
  }

  private Process start(String buildFails) throws IOException {
    return start(buildFails, "", "");
  }

  private Process start(String buildFails, String cacheFails, String options) throws IOException {
    ProcessBuilder command =
        new ProcessBuilder("sh", root.resolve("deploy/copydesk").toString(), "enrich");
    command.environment().put("ROOT", root.toString());
    command.environment().put("JAVA_HOME", root.resolve("jdk").toString());
    command.environment().put("BUILD_FAILS", buildFails);
    command.environment().put("CACHE_FAILS", cacheFails);
    command.environment().put("COPYDESK_JAVA_OPTS", options);
    command
        .environment()
        .merge("PATH", root.resolve("maven").toString(), (old, ours) -> ours + ":" + old);
    command
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.appendTo(root.resolve("said").toFile()));
    return command.start();
  }

  private static int exitCode(Process process) throws InterruptedException {
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).as("has ended").isTrue();
    return process.exitValue();
  }

  /** From here on a build and a preparation last until {@link #release}. */
  private void hold() throws IOException {
    Files.createFile(root.resolve("hold"));
  }

  private void release() throws IOException {
    Files.delete(root.resolve("hold"));
  }

  private void awaitCalls(String call, int times) throws Exception {
    Await.until(
        call + " is called " + times + " times",
        Duration.ofMinutes(1),
        () -> Files.exists(root.resolve("calls")) && Collections.frequency(calls(), call) == times);
  }

  private void awaitWaiting() throws Exception {
    Await.until(
        "one waits for the other's build",
        Duration.ofMinutes(1),
        () -> Files.readString(root.resolve("said")).contains("is building: waiting for it"));
  }

  private List<String> calls() throws IOException {
    return Files.readAllLines(root.resolve("calls"));
  }
}
