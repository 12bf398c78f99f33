package io.copydesk.cli.enrich;

import io.copydesk.cli.console.Console;
import io.copydesk.cli.console.SafeText;
import io.copydesk.cli.input.ArticleInput;
import io.copydesk.cli.input.InputItem;
import io.copydesk.cli.input.InputOptions;
import io.copydesk.cli.render.ArticleRenderer;
import io.copydesk.enrich.PlainJson;
import io.copydesk.events.EnrichedArticle;
import java.io.InputStream;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code copydesk enrich}: articles in, enriched articles out, without Kafka. */
@Command(
    name = "enrich",
    description = {
      "Enrich articles in this process, without Kafka.",
      "",
      "Reads JSON lines (any of the fields of a RawArticle, with at least a title or a body; others are passed over,"
          + " each with a message) or text files"
          + " (a title line; optionally a line that ends in YYYY/MM/DD HH:MM:SS and a line of short keywords"
          + " separated by semicolons, without a full stop; the body), and writes one enriched article a line, in the order of the input.",
      ""
    },
    footer = {
      "",
      "Exit code 1 when an article could not be enriched; the others are written all the same."
    })
public final class EnrichCommand implements Callable<Integer> {

  @Mixin InputOptions input = new InputOptions();

  @Option(names = "--pretty", description = "Show the articles readably instead of as JSON.")
  boolean pretty;

  @Mixin EngineOptions options = new EngineOptions();

  @Spec CommandSpec spec;

  private final InputStream standardInput;
  private final Engine.Factory engines;

  /**
   * @param standardInput read where no file is named
   * @param engines which loads what enriches: only when the command runs, since it takes a second
   */
  public EnrichCommand(InputStream standardInput, Engine.Factory engines) {
    this.standardInput = standardInput;
    this.engines = engines;
  }

  @Override
  public Integer call() {
    Console console = new Console(spec);
    ArticleInput articles = new ArticleInput(standardInput, input.format, console::tell);
    List<String> sources = ArticleInput.checked(input.files);
    Enrichment enrichment = new Enrichment(options.engine(engines, console::tell), console::tell);
    Function<EnrichedArticle, String> writer = writer();
    new InOrder<InputItem, Enrichment.Result>(options.threads(), enrichment::of)
        .run(
            sink -> articles.read(sources, sink),
            result -> enrichment.report(result).map(writer).ifPresent(console::data));
    return enrichment.failures() == 0 ? ExitCode.OK : ExitCode.SOFTWARE;
  }

  private Function<EnrichedArticle, String> writer() {
    if (pretty) {
      return new ArticleRenderer(spec.commandLine().getColorScheme())::render;
    }
    PlainJson json = new PlainJson();
    return article -> SafeText.json(json.write(article));
  }
}
