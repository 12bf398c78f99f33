package io.copydesk.cli.score;

import io.copydesk.cli.console.CommandFailure;
import io.copydesk.cli.console.Console;
import io.copydesk.cli.console.SafeText;
import io.copydesk.cli.enrich.Engine;
import io.copydesk.cli.enrich.EngineOptions;
import io.copydesk.cli.enrich.Enrichment;
import io.copydesk.cli.enrich.InOrder;
import io.copydesk.cli.input.ArticleInput;
import io.copydesk.cli.input.InputFormat;
import io.copydesk.cli.input.InputItem;
import io.copydesk.cli.score.figures.FigureScores;
import io.copydesk.cli.score.links.LinkLabel;
import io.copydesk.cli.score.links.LinkScores;
import io.copydesk.cli.score.roles.RoleScores;
import io.copydesk.enrich.PlainJson;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
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
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code copydesk score}: accuracy against a gold file. */
@Command(
    name = "score",
    description = {
      "Measure accuracy against a gold file.",
      "",
      "With --links, how well the bundled catalog links names that a reader labelled; with --roles, how well"
          + " who holds which role where is found.",
      "",
      "Prints precision, recall and F1 by type of mention, for equal spans (strict) and for overlapping ones,"
          + " and for the figures that were found how many are right in value, unit and kind.",
      ""
    })
public final class ScoreCommand implements Callable<Integer> {

  @Parameters(
      index = "0",
      arity = "0..1",
      paramLabel = "GOLD",
      description = "Annotated articles, one JSON object a line: id, title, body, mentions.")
  @Nullable String gold;

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

  @Option(
      names = "--links",
      arity = "0..1",
      fallbackValue = "",
      paramLabel = "FILE",
      description =
          "Measure linking by the labels of a CSV file (file,article,field,start,end,type,entity), or by ours.")
  @Nullable String links;

  @Option(
      names = "--reliability",
      description =
          "With --links, also how often links are right, by the confidence that they say they have.")
  boolean reliability;

  @Option(
      names = "--roles",
      paramLabel = "LABELS",
      description =
          "Measure roles by the labels of a tab-separated file: article, person, role, organisation, status,"
              + " evidence, and OPTIONAL where readers could disagree.")
  @Nullable String roles;

  @Option(
      names = "--figures",
      description =
          "Measure how figures are bound: subject, metric, period, direction and basis, each labelled in GOLD as a list.")
  boolean figures;

  @Option(
      names = "--articles",
      paramLabel = "FOLDER",
      description = "With --links, where the labelled files are (default: ../shared).")
  Path articles = Path.of("..", "shared");

  @Option(names = "--json", description = "Print the numbers as JSON.")
  boolean json;

  @Mixin EngineOptions options = new EngineOptions();

  @Spec CommandSpec spec;

  private final Engine.Factory engines;

  public ScoreCommand(Engine.Factory engines) {
    this.engines = engines;
  }

  @Override
  public Integer call() {
    Console console = new Console(spec);
    if (links != null) {
      return new LinkScores(articles, misses != null, reliability, console)
          .print(links.isEmpty() ? LinkLabel.bundled() : linkLabels(links));
    }
    if (gold == null) {
      throw new ParameterException(spec.commandLine(), "which gold file?");
    }
    return roles == null
        ? scoreAgainst(gold, console)
        : new RoleScores(misses != null, console)
            .print(roles, lines(roles), systemOrigin(gold), systemLines(gold, console));
  }

  private String systemOrigin(String goldFile) {
    return system == null ? "the enriched " + goldFile : system;
  }

  private List<String> systemLines(String goldFile, Console console) {
    return system == null ? enriched(goldFile, console) : lines(system);
  }

  private int scoreAgainst(String goldFile, Console console) {
    List<String> goldLines = lines(goldFile);
    if (figures) {
      printFigures(new FigureScores(goldLines, systemLines(goldFile, console)), console);
      return ExitCode.OK;
    }
    ScoreRun run =
        ScoreRun.of(goldFile, goldLines, systemOrigin(goldFile), systemLines(goldFile, console));
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

  private void printFigures(FigureScores scores, Console console) {
    if (json) {
      console.data(scores.json());
      return;
    }
    scores.lines().forEach(console::data);
    if (misses != null) {
      scores.misses(misses).forEach(miss -> console.data(SafeText.lines(miss)));
    }
  }

  private List<String> enriched(String goldFile, Console console) {
    List<String> lines = new ArrayList<>();
    PlainJson writer = new PlainJson();
    Enrichment enrichment = new Enrichment(options.engine(engines, console::tell), console::tell);
    ArticleInput input = new ArticleInput(InputStream.nullInputStream(), InputFormat.JSON);
    new InOrder<InputItem, Enrichment.Result>(options.threads(), enrichment::of)
        .run(
            sink -> input.read(List.of(goldFile), sink),
            result -> enrichment.report(result).map(writer::write).ifPresent(lines::add));
    return lines;
  }

  private static List<LinkLabel> linkLabels(String file) {
    try {
      return LinkLabel.read(new StringReader(String.join("\n", lines(file))));
    } catch (IOException | IllegalArgumentException e) {
      throw CommandFailure.failed(file + " has no labels of links: " + e.getMessage(), e);
    }
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
