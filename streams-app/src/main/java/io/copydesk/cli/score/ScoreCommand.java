package io.copydesk.cli.score;

import io.copydesk.cli.console.CommandFailure;
import io.copydesk.cli.console.Console;
import io.copydesk.cli.console.SafeText;
import io.copydesk.cli.enrich.Engine;
import io.copydesk.cli.enrich.EngineOptions;
import io.copydesk.cli.enrich.Enrichment;
import io.copydesk.cli.enrich.InOrder;
import io.copydesk.cli.gold.GoldFile;
import io.copydesk.cli.input.ArticleInput;
import io.copydesk.cli.input.InputFormat;
import io.copydesk.cli.input.InputItem;
import io.copydesk.cli.score.figures.FigureScores;
import io.copydesk.cli.score.figures.StoryArticles;
import io.copydesk.cli.score.links.LinkLabel;
import io.copydesk.cli.score.links.LinkScores;
import io.copydesk.cli.score.roles.RoleScores;
import io.copydesk.enrich.PlainJson;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParseResult;
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

  private static final List<String> OF_ENRICHMENT =
      List.of("--threads", "--catalog", "--no-catalog");

  @Parameters(
      index = "0",
      arity = "0..1",
      paramLabel = "GOLD",
      description =
          "Annotated articles, one JSON object a line: id, title, body, mentions; or a .txt file of stories as"
              + " 'copydesk train' reads them: with inline marks, or for --figures with a row for each figure.")
  @Nullable String gold;

  @Parameters(
      index = "1",
      arity = "0..1",
      paramLabel = "SYSTEM",
      description =
          "Enriched articles as 'copydesk enrich' prints them (default: enrich the gold articles now).")
  @Nullable String system;

  /** What is measured instead of the mentions; at most one. */
  @ArgGroup Instead instead = new Instead();

  @ArgGroup PrintOptions output = new PrintOptions();

  @Mixin EngineOptions options = new EngineOptions();

  @Spec CommandSpec spec;

  private final Engine.Factory engines;

  /**
   * @param engines which loads what enriches, where no enriched articles are given
   */
  public ScoreCommand(Engine.Factory engines) {
    this.engines = engines;
  }

  /** Measures of something else than the mentions. */
  static final class Instead {

    @ArgGroup(exclusive = false)
    @Nullable LinkOptions links;

    @Option(
        names = "--roles",
        paramLabel = "LABELS",
        description =
            "Measure roles in the articles of GOLD by the labels of a tab-separated file: article, person, role,"
                + " organisation, status, evidence, and OPTIONAL where readers could disagree.")
    @Nullable String roles;

    @Option(
        names = "--figures",
        description =
            "Measure how figures are bound: subject, metric, period, direction and basis, each labelled in GOLD as a list.")
    boolean figures;
  }

  /** How linking is measured. */
  static final class LinkOptions {

    @Option(
        names = "--links",
        required = true,
        arity = "0..1",
        fallbackValue = "",
        paramLabel = "FILE",
        description =
            "Measure linking by the labels of a CSV file (file,article,field,start,end,type,entity), or by ours.")
    String labels = "";

    @Option(
        names = "--reliability",
        description =
            "With --links, also how often links are right, by the confidence that they say they have.")
    boolean reliability;

    @Option(
        names = "--articles",
        required = true,
        paramLabel = "FOLDER",
        description =
            "With --links, the folder that the labels' files are in; those of ours are not part of the repository.")
    Path articles = Path.of("");
  }

  /** What is printed beside the numbers, or how they are. */
  static final class PrintOptions {

    @Option(
        names = "--misses",
        arity = "0..1",
        fallbackValue = "",
        paramLabel = "TYPE",
        description =
            "List what went wrong too, of one type of mention or of all; with --figures, of one attribute.")
    @Nullable String misses;

    @Option(names = "--json", description = "Print the numbers as JSON.")
    boolean json;
  }

  @Override
  public Integer call() {
    Console console = new Console(spec);
    if (instead.links != null) {
      return scoreLinks(instead.links, console);
    }
    if (instead.roles != null) {
      refuseForms("--roles");
    } else {
      checkTypeOfMisses(instead.figures ? FigureScores.MISSED : ScoreRun.MISSED);
    }
    if (gold == null) {
      throw misuse("which gold file?");
    }
    if (instead.roles != null) {
      return scoreRoles(instead.roles, gold, console);
    }
    if (instead.figures) {
      scoreFigures(gold, console);
    } else {
      scoreMentions(gold, console);
    }
    return ExitCode.OK;
  }

  private int scoreLinks(LinkOptions of, Console console) {
    if (gold != null) {
      throw misuse("--links takes no GOLD: its labels say in which files the articles are");
    }
    refuse("with --links nothing is enriched", OF_ENRICHMENT);
    refuseForms("--links");
    return new LinkScores(of.articles, output.misses != null, of.reliability, console)
        .print(of.labels.isEmpty() ? LinkLabel.bundled() : linkLabels(of.labels));
  }

  private int scoreRoles(String labels, String goldFile, Console console) {
    GoldFile articles = GoldFile.of(Path.of(goldFile));
    return new RoleScores(output.misses != null, console)
        .print(GoldFile.of(Path.of(labels)), articles, answers(articles, console));
  }

  private void scoreFigures(String goldFile, Console console) {
    GoldFile written = GoldFile.of(Path.of(goldFile));
    GoldFile annotated = written.isOfStories() ? StoryArticles.annotated(written) : written;
    FigureScores scores = new FigureScores(annotated, answers(annotated, console));
    print(scores::json, scores::lines, scores::misses, console);
  }

  private void scoreMentions(String goldFile, Console console) {
    GoldFile written = GoldFile.of(Path.of(goldFile));
    GoldFile annotated = written.isOfStories() ? MarkedStories.annotated(written) : written;
    ScoreRun run = ScoreRun.of(annotated, answers(annotated, console));
    print(run::json, run::lines, run::misses, console);
  }

  private void print(
      Supplier<String> asJson,
      Supplier<List<String>> lines,
      Function<String, List<String>> missesOf,
      Console console) {
    if (output.json) {
      console.data(asJson.get());
      return;
    }
    lines.get().forEach(console::data);
    if (output.misses != null) {
      missesOf.apply(output.misses).forEach(miss -> console.data(SafeText.lines(miss)));
    }
  }

  /** The system's articles: those of SYSTEM, else those of GOLD, enriched now. */
  private GoldFile answers(GoldFile annotated, Console console) {
    if (system == null) {
      return new GoldFile("the enriched " + annotated.name(), enriched(annotated, console));
    }
    refuse("the articles of SYSTEM are enriched already", OF_ENRICHMENT);
    return GoldFile.of(Path.of(system));
  }

  private void refuseForms(String measure) {
    refuse(measure + " prints lines only", List.of("--json"));
    if (output.misses != null && !output.misses.isEmpty()) {
      throw misuse("with " + measure + " --misses lists all and takes no TYPE");
    }
  }

  /** A file behind --misses would be taken for its TYPE, and nothing would be listed. */
  private void checkTypeOfMisses(List<String> types) {
    String type = output.misses == null ? "" : output.misses;
    if (!type.isEmpty() && types.stream().noneMatch(type::equalsIgnoreCase)) {
      throw misuse(
          "--misses takes one of %s, or nothing: not \"%s\". Files stand before it"
              .formatted(String.join(", ", types), type));
    }
  }

  /** Refuses options that would have no effect. */
  private void refuse(String why, List<String> options) {
    ParseResult given = spec.commandLine().getParseResult();
    for (String option : options) {
      if (given.hasMatchedOption(option)) {
        throw misuse(why + ": leave " + option + " out");
      }
    }
  }

  private ParameterException misuse(String message) {
    return new ParameterException(spec.commandLine(), message);
  }

  private List<String> enriched(GoldFile annotated, Console console) {
    List<String> lines = new ArrayList<>();
    PlainJson writer = new PlainJson();
    Enrichment enrichment = new Enrichment(options.engine(engines, console::tell), console::tell);
    ArticleInput input = new ArticleInput(InputStream.nullInputStream(), InputFormat.JSON);
    new InOrder<InputItem, Enrichment.Result>(options.threads(), enrichment::of)
        .run(
            sink -> input.read(annotated.name(), annotated.lines(), sink),
            result -> enrichment.report(result).map(writer::write).ifPresent(lines::add));
    return lines;
  }

  private static List<LinkLabel> linkLabels(String file) {
    try {
      return LinkLabel.read(
          new StringReader(String.join("\n", GoldFile.of(Path.of(file)).lines())));
    } catch (IOException | IllegalArgumentException e) {
      throw CommandFailure.failed(file + " has no labels of links: " + e.getMessage(), e);
    }
  }
}
