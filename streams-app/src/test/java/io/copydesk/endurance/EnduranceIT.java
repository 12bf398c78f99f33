package io.copydesk.endurance;

import static org.assertj.core.api.Assertions.assertThat;

import io.copydesk.local.LocalBroker;
import io.copydesk.local.LocalRegistry;
import io.copydesk.local.StackAddresses;
import io.copydesk.local.TestStack;
import io.copydesk.pipeline.TestPipeline;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Very many articles through one instance with two threads: it is as quick at the end as at the
 * beginning, its heap does not grow, and each article is there once. {@code mvn verify -Pfaults
 * -Dit.groups=endurance} runs it; {@code -Dendurance.articles=1000000} makes it as long as one
 * likes.
 */
@Tag("endurance")
class EnduranceIT {

  private static final int ARTICLES = Integer.getInteger("endurance.articles", 50_000);
  private static final int TENTHS = 10;

  /** Enough for both threads, and few enough that what is measured is no backlog. */
  private static final int UNDER_WAY = 1_000;

  private static final int AT_A_TIME = 100;
  private static final Duration SILENCE = Duration.ofMinutes(2);

  @TempDir Path folder;

  @Test
  void it_is_as_quick_and_as_small_at_the_end_as_at_the_beginning_and_nothing_is_lost()
      throws Exception {
    int port = StackAddresses.freePort();
    Map<String, String> settings = Map.of("copydesk.http.port", Integer.toString(port));
    try (LocalBroker broker = LocalBroker.start(folder.resolve("broker"), 0);
        LocalRegistry registry = LocalRegistry.start(folder.resolve("registry"), 0)) {
      TestStack stack = StackAddresses.of(broker.bootstrapServers(), registry);
      try (TestPipeline pipeline =
              TestPipeline.prepare(
                  stack, "endurance", folder, TestPipeline.Reference.BUNDLED, settings);
          Runner instance = Runner.start(pipeline, port, folder);
          Arrivals arrivals =
              new Arrivals(stack.bootstrapServers(), pipeline.topics().enriched().name())) {
        List<Tenth> tenths = run(pipeline, instance, arrivals);

        pipeline.awaitProcessed(SILENCE, instance::requireAlive);
        arrivals.pollToTheEnd();
        assertThat(arrivals.count()).as("different articles that came").isEqualTo(ARTICLES);
        assertThat(arrivals.doubled()).as("articles that came again").isZero();
        assertThat(pipeline.client().committed(pipeline.topics().deadLetters().name())).isEmpty();
        assertThat(instance.said()).doesNotContain("A stream thread is replaced");
        assertFlat(tenths);
      }
    }
  }

  private List<Tenth> run(TestPipeline pipeline, Runner instance, Arrivals arrivals)
      throws Exception {
    Repeated articles = Repeated.load();
    List<Tenth> tenths = new ArrayList<>();
    System.out.println(Tenth.HEADER);
    int posted = 0;
    for (int number = 1; number <= TENTHS; number++) {
      int before = arrivals.count();
      int end = (int) ((long) ARTICLES * number / TENTHS);
      long started = System.nanoTime();
      long heard = started;
      for (int seen = before; seen < end; seen = arrivals.count()) {
        instance.requireAlive();
        while (posted < ARTICLES && posted - seen < UNDER_WAY) {
          post(pipeline, articles, posted, Math.min(posted + AT_A_TIME, ARTICLES));
          posted = Math.min(posted + AT_A_TIME, ARTICLES);
        }
        arrivals.poll();
        heard = arrivals.count() > seen ? System.nanoTime() : heard;
        assertThat(Duration.ofNanos(System.nanoTime() - heard))
            .as("since the last article came, after %d", seen)
            .isLessThan(SILENCE);
      }
      double seconds = (System.nanoTime() - started) / 1e9;
      Tenth tenth =
          new Tenth(
              number,
              (arrivals.count() - before) / seconds,
              arrivals.p99Millis(),
              instance.heap(),
              instance.resident(),
              bytes(folder.resolve("streams"), file -> true),
              bytes(folder.resolve("broker"), EnduranceIT::isOfTopic));
      System.out.println(tenth);
      tenths.add(tenth);
    }
    return tenths;
  }

  private static void post(TestPipeline pipeline, Repeated articles, int from, int to) {
    String topic = pipeline.topics().raw().name();
    for (int number = from; number < to; number++) {
      pipeline.client().post(topic, Repeated.id(number), articles.get(number));
    }
    pipeline.client().flush();
  }

  /**
   * Compares the last three tenths with earlier ones; the first three do not count, since the JVM
   * still compiles. The limits are loose, since the machine has other work: they find a leak of 300
   * bytes an article, and a rate that falls by half.
   */
  private static void assertFlat(List<Tenth> tenths) {
    List<Tenth> early = tenths.subList(3, 6);
    List<Tenth> late = tenths.subList(7, 10);
    assertThat(median(late.stream().map(Tenth::perSecond)))
        .as("articles/s in the last three tenths")
        .isGreaterThan(0.6 * median(early.stream().map(Tenth::perSecond)));
    double grown =
        median(late.stream().map(tenth -> (double) tenth.heap()))
            - median(early.stream().map(tenth -> (double) tenth.heap()));
    int between = ARTICLES * 4 / TENTHS;
    assertThat(grown)
        .as("bytes that the heap has grown by over %d articles", between)
        .isLessThan(Math.max(10e6, 300.0 * between));
  }

  private static double median(Stream<Double> three) {
    return three.sorted().toList().get(1);
  }

  /** The logs of the application's topics and its changelog, without indexes. */
  private static boolean isOfTopic(Path file) {
    return file.getFileName().toString().endsWith(".log")
        && file.getParent().getFileName().toString().startsWith("endurance");
  }

  private static long bytes(Path folder, Predicate<Path> which) throws IOException {
    long total = 0;
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).filter(which).toList()) {
        // RocksDB deletes files at any time.
        total += Files.exists(file) ? Files.size(file) : 0;
      }
    }
    return total;
  }
}
