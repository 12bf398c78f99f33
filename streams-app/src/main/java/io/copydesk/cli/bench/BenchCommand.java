package io.copydesk.cli.bench;

import io.copydesk.cli.Console;
import io.copydesk.events.RawArticle;
import java.util.List;
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

  @Option(names = "--json", description = "Print one JSON object.")
  boolean json;

  @Spec CommandSpec spec;

  private final BenchParts parts;

  public BenchCommand(BenchParts parts) {
    this.parts = parts;
  }

  @Override
  public Integer call() throws Exception {
    if (rounds < 1 || articles < 1) {
      throw new ParameterException(
          spec.commandLine(), "--rounds and --articles have to be at least 1");
    }
    Console console = new Console(spec);
    Report report = measure(console);
    if (json) {
      console.data(report.json());
    } else {
      report.lines().forEach(console::data);
    }
    return ExitCode.OK;
  }

  private Report measure(Console console) throws Exception {
    return new EnrichmentBenchmark(this::sample, rounds, console::tell)
        .run(parts.enricher(), parts.demo().get().getFirst());
  }

  private List<RawArticle> sample() {
    return corpus == null
        ? Corpus.spread(parts.demo().get(), articles)
        : Corpus.sample(corpus, articles);
  }
}
