package io.copydesk.cli.bench;

import io.copydesk.cli.console.Console;
import io.copydesk.events.RawArticle;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code copydesk bench}: throughput, latency and memory. */
@Command(
    name = "bench",
    description = {
      "Measure throughput, latency and memory on this machine.",
      "",
      "What is compared is measured in one run, in alternating rounds, and the medians count: ratios mean something on"
          + " a busy machine too, rates do not.",
      ""
    })
public final class BenchCommand implements Callable<Integer> {

  private static final int DEFAULT_ARTICLES = 200;

  @ArgGroup(multiplicity = "1")
  Mode mode = new Mode();

  /** What to measure; one of them. */
  static final class Mode {
    @Option(
        names = "--enrich",
        required = true,
        description =
            "Enrichment without Kafka, against CoreNLP's stock pipeline and its bare 3-class CRF.")
    boolean enrich;

    @Option(
        names = "--catalog",
        required = true,
        description =
            "What catalogs of several sizes cost (see --entities). A million entities need"
                + " COPYDESK_JAVA_OPTS=-Xmx4g.")
    boolean catalog;

    @Option(
        names = "--kafka",
        required = true,
        description =
            "The application behind a broker on this machine, exactly once: throughput against"
                + " enrichment in process, and latency at half of it.")
    boolean kafka;
  }

  @Option(
      names = "--corpus",
      paramLabel = "FILE",
      description = "Articles to measure with, as JSON lines (default: the demo's articles).")
  @Nullable String corpus;

  @Option(
      names = "--articles",
      paramLabel = "N",
      description =
          "How many articles of the corpus to take, spread over it (default: ${DEFAULT-VALUE}).")
  int articles = DEFAULT_ARTICLES;

  @Option(
      names = "--rounds",
      paramLabel = "N",
      description = "How many times each is measured (default: ${DEFAULT-VALUE}).")
  int rounds = 5;

  @Option(
      names = "--entities",
      split = ",",
      paramLabel = "N",
      description = "With --catalog: sizes of the catalogs (default: 10000,1000000).")
  List<Integer> entities = List.of(10_000, 1_000_000);

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "With --kafka: threads of the application (default: one for each processor).")
  int threads = Runtime.getRuntime().availableProcessors();

  @Option(
      names = "--set",
      paramLabel = "KEY=VALUE",
      description = "With --kafka: override one setting of the application. May be repeated.")
  Map<String, String> overrides = new LinkedHashMap<>();

  @Option(names = "--json", description = "Print one JSON object.")
  boolean json;

  @Spec CommandSpec spec;

  private final BenchParts parts;

  /**
   * @param parts of the application, so that what is measured is what is delivered
   */
  public BenchCommand(BenchParts parts) {
    this.parts = parts;
  }

  @Override
  public Integer call() throws Exception {
    check();
    Console console = new Console(spec);
    Report report = measure(console);
    if (json) {
      console.data(report.json());
    } else {
      report.lines().forEach(console::data);
    }
    return ExitCode.OK;
  }

  private void check() {
    if (rounds < 1 || articles < 1 || threads < 1) {
      throw new ParameterException(
          spec.commandLine(), "--rounds, --articles and --threads have to be at least 1");
    }
    if (entities.stream().anyMatch(size -> size < 1 || size > SyntheticEntities.MOST)) {
      throw new ParameterException(
          spec.commandLine(), "--entities has to be from 1 to " + SyntheticEntities.MOST);
    }
  }

  private Report measure(Console console) throws Exception {
    if (mode.kafka) {
      return new KafkaBenchmark(sample(), threads, rounds, console::tell).run(parts, overrides);
    }
    if (mode.catalog) {
      return new CatalogBenchmark(sample(), rounds, console::tell)
          .run(parts.enricher().get(), entities);
    }
    return new EnrichmentBenchmark(this::sample, rounds, console::tell)
        .run(parts.enricher(), parts.demo().get().getFirst());
  }

  private List<RawArticle> sample() {
    return corpus == null
        ? Corpus.spread(parts.demo().get(), articles)
        : Corpus.sample(corpus, articles);
  }
}
