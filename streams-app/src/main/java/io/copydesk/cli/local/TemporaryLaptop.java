package io.copydesk.cli.local;

import io.copydesk.cli.run.StopSignal;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * A laptop whose data is in a temporary folder, for one piece of work, which may be interrupted at
 * any moment and has to leave nothing behind then either.
 */
public final class TemporaryLaptop {

  /** How long an interruption waits for a start to end, which takes 2 to 5 s. */
  private static final Duration START_WITHIN = Duration.ofSeconds(30);

  private final TemporaryFolder folder;
  private final Consumer<String> progress;
  private final CompletableFuture<Optional<Laptop>> starting = new CompletableFuture<>();
  private volatile boolean interrupted;

  private TemporaryLaptop(TemporaryFolder folder, Consumer<String> progress) {
    this.folder = folder;
    this.progress = progress;
  }

  /** What is done with a laptop. */
  public interface Work {

    /** Does it; the exit code. */
    int with(Laptop laptop) throws IOException, InterruptedException;

    /** The exit code when it is interrupted now. */
    int whenInterrupted();
  }

  /**
   * Starts a laptop, does the work and removes all; also when the process is asked to end.
   *
   * @param prefix of the folder's name
   * @param plan the laptop to start in a folder
   * @param progress is told what has been reached
   * @return the work's exit code
   */
  public static int run(
      String prefix, Function<Path, Laptop.Plan> plan, Consumer<String> progress, Work work)
      throws IOException, InterruptedException {
    try (TemporaryFolder folder = TemporaryFolder.create(prefix, progress)) {
      TemporaryLaptop temporary = new TemporaryLaptop(folder, progress);
      return StopSignal.<IOException>orAwait(
          () -> temporary.interrupt(work), () -> temporary.run(plan, work));
    }
  }

  private int run(Function<Path, Laptop.Plan> plan, Work work)
      throws IOException, InterruptedException {
    try (Laptop laptop = start(plan.apply(folder.path()))) {
      return work.with(laptop);
    }
  }

  private Laptop start(Laptop.Plan plan) throws IOException, InterruptedException {
    try {
      Laptop laptop = Laptop.start(plan, this::tell);
      starting.complete(Optional.of(laptop));
      return laptop;
    } finally {
      // Changes nothing when it was completed with what has started.
      starting.complete(Optional.empty());
    }
  }

  private void tell(String line) {
    if (interrupted) {
      throw new CancellationException("interrupted");
    }
    progress.accept(line);
  }

  /** Stops what there is; the exit code. */
  private int interrupt(Work work) {
    interrupted = true;
    // A broker that is just starting would write its files after they were removed.
    starting
        .completeOnTimeout(Optional.empty(), START_WITHIN.toSeconds(), TimeUnit.SECONDS)
        .join()
        .ifPresent(Laptop::close);
    folder.close();
    return work.whenInterrupted();
  }
}
