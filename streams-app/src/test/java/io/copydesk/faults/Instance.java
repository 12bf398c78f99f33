package io.copydesk.faults;

import io.copydesk.local.JavaProcess;
import io.copydesk.pipeline.CopydeskProcess;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import org.apache.kafka.common.utils.Utils;

/** One instance of the application: {@code copydesk run} with a state directory of its own. */
final class Instance implements AutoCloseable {

  private final Path settings;
  private final Path home;
  private JavaProcess process;

  private Instance(Path settings, Path home) throws IOException {
    this.settings = settings;
    this.home = home;
    this.process = launch();
  }

  /**
   * Starts it; it enriches some seconds later.
   *
   * @param settings for {@code copydesk run -c}
   * @param home its log is beside this folder, its state in it
   */
  static Instance start(Path settings, Path home) throws IOException {
    return new Instance(settings, home);
  }

  private JavaProcess launch() throws IOException {
    return CopydeskProcess.startBriefly(
        home.resolveSibling(home.getFileName() + ".log"),
        "run",
        "-c",
        settings.toString(),
        "--set",
        "state.dir=" + home);
  }

  void kill() {
    process.kill();
  }

  /** Asks it to end; its exit code. */
  int stop() throws IOException, InterruptedException {
    return process.stop();
  }

  /** Starts it again, with the state that it left. */
  void restart() throws IOException {
    process = launch();
  }

  void pause() throws IOException, InterruptedException {
    process.pause();
  }

  void resume() throws IOException, InterruptedException {
    process.resume();
  }

  /** Removes its state from the disk, whether it runs or not. */
  void deleteState() throws IOException {
    Utils.delete(home.toFile());
  }

  /** Throws an {@link AssertionError} when it has ended. */
  void requireAlive() {
    process.requireAlive();
  }

  /** Its exit code, once it has ended by itself. */
  int awaitEnd(Duration limit) throws InterruptedException {
    return process.await(limit);
  }

  /** All that it has logged. */
  String said() throws IOException {
    return process.said();
  }

  @Override
  public void close() {
    process.kill();
  }
}
