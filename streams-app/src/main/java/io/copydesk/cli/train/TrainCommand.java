package io.copydesk.cli.train;

import io.copydesk.catalog.live.BundledCatalog;
import io.copydesk.cli.console.CommandFailure;
import io.copydesk.cli.console.Console;
import io.copydesk.extract.figure.FigureGrammar;
import io.copydesk.extract.figure.learn.FigureExample;
import io.copydesk.extract.figure.learn.FigureTrainer;
import io.copydesk.extract.figure.rank.RankWeights;
import io.copydesk.extract.learn.RuleWriters;
import io.copydesk.extract.name.learn.Disagreement;
import io.copydesk.extract.name.learn.Example;
import io.copydesk.extract.name.learn.NameTrainer;
import io.copydesk.extract.pipeline.CoreNlpExtractor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code copydesk train}: the judge's weights from marked stories and gold files. */
@Command(
    name = "train",
    description = {
      "Make the weights by which names are judged, from marked stories (.txt) and gold files (.jsonl); or, with"
          + " --figures, those by which figures are bound, from stories whose figures a reader bound.",
      "",
      "Prints how well each fifth of the articles is judged by weights that the other four made, how often a"
          + " probability was right, and which features speak most for each kind. Takes half an hour on two cores that have"
          + " nothing else to do, a quarter of an hour with --figures; the same files in the same order give the same weights.",
      ""
    })
public final class TrainCommand implements Callable<Integer> {

  private static final List<String> OF_NAMES =
      List.of(
          "# What features say of a name, learnt from examples: for company (C), ministry (M),",
          "# organization (O), person (P) and place (L), or against it (small letters), in fiftieths of",
          "# the logarithm of the odds. First the calibration, the usual themes and the hidden units (in",
          "# hundredths), then a template in square brackets and its values, sorted; a blank stands for the",
          "# first part of the pair above, up to '|'. Made by 'copydesk train', never by hand, from:");

  private static final List<String> OF_FIGURES =
      List.of(
          "# What clues say of whose a figure is, of what it is the size, which way it went and when: in",
          "# hundredths of the logarithm of the odds. A clue in square brackets, then its values,",
          "# sorted. Made by 'copydesk train --figures', never by hand, from:");

  @Parameters(
      arity = "1..*",
      paramLabel = "GOLD",
      description =
          "Stories with inline marks (.txt) and annotated articles (.jsonl). A file that is given twice counts twice,"
              + " in the table, too.")
  List<Path> gold = List.of();

  @Option(
      names = "--rules-know",
      paramLabel = "GOLD",
      description =
          "Annotated articles with which the rules were written: learnt from without the rules' votes.")
  List<Path> known = List.of();

  @Option(
      names = "--labels",
      paramLabel = "FILE",
      description =
          "Where names stand in articles of the .jsonl files (id, field, start, end, type), instead of their own marks;"
              + " with --figures, what figures are bound to there.")
  List<Path> labels = List.of();

  @Option(
      names = "--weights",
      paramLabel = "FILE",
      description = "Where to write the weights, once all is learnt (default: nowhere).")
  @Nullable Path weights;

  @Option(
      names = "--disagreements",
      paramLabel = "FILE",
      description =
          "Where to write which of the names that each fifth's judge finds are marked otherwise or not at all, the surest"
              + " first (default: nowhere): slips of marking, and what more examples would teach. Not with --figures.")
  @Nullable Path disagreements;

  @Option(
      names = "--figures",
      description = "Make the weights by which figures are bound, from stories of bound figures.")
  boolean figures;

  @Spec CommandSpec spec;

  @Override
  public Integer call() {
    Console console = new Console(spec);
    if (figures && disagreements != null) {
      throw CommandFailure.misused("--disagreements is about names: leave it or --figures out");
    }
    if (weights != null && disagreements != null && isSame(weights, disagreements)) {
      throw CommandFailure.misused("--weights and --disagreements name one file: " + weights);
    }
    checkWritable("--weights", weights);
    checkWritable("--disagreements", disagreements);
    if (figures) {
      return trainFigures(console);
    }
    ExampleReader reader = new ExampleReader(new Labels(labels), console::tell);
    List<Example> examples = new ArrayList<>();
    gold.forEach(file -> examples.addAll(reader.read(file, RuleWriters.DID_NOT_KNOW_IT)));
    known.forEach(file -> examples.addAll(reader.read(file, RuleWriters.KNEW_IT)));
    requireAny(examples, "names are marked");
    console.tell("learning from " + examples.size() + " articles");
    NameTrainer.Trained trained =
        new NameTrainer(examples, BundledCatalog.catalog().snapshot())
            .train(told(console, NameTrainer.LESSONS));
    trained.scores().table().lines().forEach(console::data);
    trained.telling().forEach(console::data);
    if (weights != null) {
      write(weights, withHeader(OF_NAMES, trained.weights()));
    }
    if (disagreements != null) {
      write(
          disagreements,
          Stream.concat(
                  Stream.of(Disagreement.COLUMNS),
                  trained.scores().disagreements().stream().map(Disagreement::line))
              .toList());
    }
    return ExitCode.OK;
  }

  private int trainFigures(Console console) {
    CoreNlpExtractor extractor =
        new CoreNlpExtractor(clusters -> new FigureGrammar(RankWeights.of(List.of()), clusters));
    FigureReader reader =
        new FigureReader(
            extractor,
            BundledCatalog.catalog().snapshot(),
            new FigureLabels(labels),
            console::tell);
    List<FigureExample> examples = new ArrayList<>();
    gold.forEach(file -> examples.addAll(reader.read(file, RuleWriters.DID_NOT_KNOW_IT)));
    known.forEach(file -> examples.addAll(reader.read(file, RuleWriters.KNEW_IT)));
    requireAny(examples, "figures are bound");
    console.tell(
        "learning from %d articles; %d figures were not found"
            .formatted(examples.size(), reader.lost()));
    FigureTrainer.TrainedFigures trained =
        new FigureTrainer(examples, extractor.wordClusters())
            .train(told(console, FigureTrainer.LESSONS));
    trained.scores().forEach(console::data);
    if (weights != null) {
      write(weights, withHeader(OF_FIGURES, trained.weights()));
    }
    return ExitCode.OK;
  }

  /** Weights of nothing would be written over those that are there. */
  private static void requireAny(List<?> examples, String what) {
    if (examples.isEmpty()) {
      throw CommandFailure.failed(
          "nothing to learn from: there is no article in which " + what + " (GOLD, --labels)");
    }
  }

  /** Tells how far a training is, since it takes long. */
  private static Runnable told(Console console, int lessons) {
    AtomicInteger over = new AtomicInteger();
    return () -> console.tell("learnt %d times of %d".formatted(over.incrementAndGet(), lessons));
  }

  private List<String> withHeader(List<String> header, List<String> lines) {
    List<String> all = new ArrayList<>(header);
    gold.forEach(path -> all.add("#   " + path.getFileName()));
    labels.forEach(path -> all.add("#   " + path.getFileName() + ", labels"));
    known.forEach(path -> all.add("#   " + path.getFileName() + ", without the rules' votes"));
    all.addAll(lines);
    return all;
  }

  private static boolean isSame(Path one, Path other) {
    return one.toAbsolutePath().normalize().equals(other.toAbsolutePath().normalize());
  }

  /** Before the training, which all would be lost with. What is there is kept until then. */
  private static void checkWritable(String option, @Nullable Path file) {
    if (file == null) {
      return;
    }
    if (Files.isDirectory(file)) {
      throw CommandFailure.misused("%s: %s is a folder".formatted(option, file));
    }
    if (Files.exists(file) && !Files.isRegularFile(file)) {
      return;
    }
    boolean isNew = Files.notExists(file, LinkOption.NOFOLLOW_LINKS);
    try {
      Files.newByteChannel(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE).close();
      if (isNew) {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw CommandFailure.misused("%s: cannot write %s: %s".formatted(option, file, e));
    }
  }

  private static void write(Path file, List<String> lines) {
    try {
      Files.write(file, lines);
    } catch (IOException e) {
      throw CommandFailure.failed("cannot write " + file + ": " + e.getMessage(), e);
    }
  }
}
