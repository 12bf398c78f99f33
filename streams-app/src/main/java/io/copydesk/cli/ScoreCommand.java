package io.copydesk.cli;

import io.copydesk.cli.input.ArticleInput;
import io.copydesk.cli.input.InputFormat;
import io.copydesk.cli.input.InputItem;
import io.copydesk.cli.score.ScoreRun;
import io.copydesk.enrich.PlainJson;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code copydesk score}: accuracy against a gold file. */
@Command(
    name = "score",
    description = {
      "Measure accuracy against a gold file.",
      "",
      "Prints precision, recall and F1 by type of mention, for equal spans (strict) and for overlapping ones,"
          + " and for the figures that were found how many are right in value, unit and kind.",
      ""
    })
final class ScoreCommand implements Callable<Integer> {

  @Parameters(
      index = "0",
      paramLabel = "GOLD",
      description = "Annotated articles, one JSON object a line: id, title, body, mentions.")
  String gold = "";

  @Parameters(
      index = "1",
      arity = "0..1",
      paramLabel = "SYSTEM",
      description =
          "Enriched articles as 'copydesk enrich' prints them (default: enrich the gold articles now).")
  @Nullable String system;

  @Option(
      names = "--misses",
      arity = "0..1",
      fallbackValue = "",
      paramLabel = "TYPE",
      description = "List what went wrong, of one type of mention or of all.")
  @Nullable String misses;

  @Option(names = "--json", description = "Print the numbers as JSON.")
  boolean json;

  @Mixin EngineOptions options = new EngineOptions();

  @Spec CommandSpec spec;

  private final Engine.Factory engines;

  ScoreCommand(Engine.Factory engines) {
    this.engines = engines;
  }

  @Override
  public Integer call() {
    Console console = new Console(spec);
    List<String> goldLines = lines(gold);
    ScoreRun run =
        system == null
            ? ScoreRun.of(gold, goldLines, "the enriched " + gold, enriched(console))
            : ScoreRun.of(gold, goldLines, system, lines(system));
    if (json) {
      console.data(run.json());
    } else {
      run.lines().forEach(console::data);
      if (misses != null) {
        run.misses(misses).forEach(miss -> console.data(SafeText.lines(miss)));
      }
    }
    return ExitCode.OK;
  }

  private List<String> enriched(Console console) {
    List<String> lines = new ArrayList<>();
    PlainJson writer = new PlainJson();
    Enrichment enrichment = new Enrichment(options.engine(engines), console::tell);
    ArticleInput input = new ArticleInput(InputStream.nullInputStream(), InputFormat.JSON);
    new InOrder<InputItem, Enrichment.Result>(options.threads(), enrichment::of)
        .run(
            sink -> input.read(List.of(gold), sink),
            result -> enrichment.report(result).map(writer::write).ifPresent(lines::add));
    return lines;
  }

  private static List<String> lines(String file) {
    ArticleInput.checked(List.of(file));
    try {
      return Files.readAllLines(Path.of(file));
    } catch (CharacterCodingException e) {
      throw CommandFailure.failed(file + " is not UTF-8", e);
    } catch (IOException e) {
      throw CommandFailure.failed("cannot read " + file + ": " + e.getMessage(), e);
    }
  }
}
