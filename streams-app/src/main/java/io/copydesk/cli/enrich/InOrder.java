package io.copydesk.cli.enrich;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Processes items on several threads and hands the results on in the items' order, each as soon as
 * possible. The number of waiting results is bounded, so that the input may be endless.
 */
public final class InOrder<A, B> {

  private static final int WAITING_PER_THREAD = 8;

  private final int threads;
  private final Function<A, B> work;

  /**
   * @param threads at least 1
   * @param work done on an item, by several threads at a time; never null
   */
  public InOrder(int threads, Function<A, B> work) {
    this.threads = threads;
    this.work = work;
  }

  /**
   * Runs until the source is at its end. The sink is called from this thread.
   *
   * @param source hands items to the consumer it is given; runs on a thread of its own
   * @throws RuntimeException or {@link Error}, the first failure of the source, the work or the
   *     sink
   */
  public void run(Consumer<Consumer<A>> source, Consumer<B> sink) {
    ExecutorService workers =
        Executors.newFixedThreadPool(
            threads, Thread.ofPlatform().daemon().name("copydesk-worker-", 0).factory());
    BlockingQueue<CompletableFuture<Awaited<B>>> results =
        new ArrayBlockingQueue<>(threads * WAITING_PER_THREAD);
    Thread reader =
        Thread.ofPlatform()
            .daemon()
            .name("copydesk-reader")
            .start(() -> read(source, workers, results));
    try {
      drain(results, sink);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CancellationException("interrupted");
    } finally {
      reader.interrupt();
      workers.shutdownNow();
    }
  }

  private void read(
      Consumer<Consumer<A>> source,
      ExecutorService workers,
      BlockingQueue<CompletableFuture<Awaited<B>>> results) {
    CompletableFuture<Awaited<B>> last;
    try {
      source.accept(
          item ->
              put(
                  CompletableFuture.supplyAsync(() -> new Worked<>(work.apply(item)), workers),
                  results));
      last = CompletableFuture.completedFuture(new End<>());
    } catch (RuntimeException | Error e) {
      // An error too: without an end among the results, they would be waited for forever.
      last = CompletableFuture.failedFuture(e);
    }
    try {
      results.put(last);
    } catch (InterruptedException e) {
      // The run is over, since the sink or an item's work has failed: nobody waits for the end.
    }
  }

  private static <T> void put(T result, BlockingQueue<T> results) {
    try {
      results.put(result);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CancellationException("interrupted");
    }
  }

  private static <B> void drain(
      BlockingQueue<CompletableFuture<Awaited<B>>> results, Consumer<B> sink)
      throws InterruptedException {
    while (true) {
      switch (Join.of(results.take())) {
        case End<B> end -> {
          return;
        }
        case Worked<B> done -> sink.accept(done.value());
      }
    }
  }

  private sealed interface Awaited<B> {}

  private record Worked<B>(B value) implements Awaited<B> {}

  private record End<B>() implements Awaited<B> {}
}
