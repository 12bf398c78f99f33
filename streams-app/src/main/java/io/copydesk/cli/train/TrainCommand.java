package io.copydesk.cli.train;

import io.copydesk.catalog.live.BundledCatalog;
import io.copydesk.catalog.live.LiveCatalog;
import io.copydesk.cli.console.CommandFailure;
import io.copydesk.cli.console.Console;
import io.copydesk.extract.name.learn.Example;
import io.copydesk.extract.name.learn.NameTrainer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
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
      "Make the weights by which names are judged, from marked stories (.txt) and gold files (.jsonl).",
      "",
      "Prints how well each fifth of the articles is judged by weights that the other four made, and how often a"
          + " probability was right. Takes minutes; the same files in the same order give the same weights.",
      ""
    })
public final class TrainCommand implements Callable<Integer> {

  @Parameters(
      arity = "1..*",
      paramLabel = "GOLD",
      description = "Stories with inline marks (.txt) and annotated articles (.jsonl).")
  List<Path> gold = List.of();

  @Option(
      names = "--rules-know",
      paramLabel = "GOLD",
      description =
          "Annotated articles with which the rules were written: learnt from without the rules' votes.")
  List<Path> known = List.of();

  @Option(
      names = "--weights",
      paramLabel = "FILE",
      description = "Where to write the weights (default: nowhere).")
  @Nullable Path weights;

  @Spec CommandSpec spec;

  @Override
  public Integer call() {
    Console console = new Console(spec);
    ExampleReader reader = new ExampleReader();
    List<Example> examples = new ArrayList<>();
    gold.forEach(file -> examples.addAll(reader.read(file, false)));
    known.forEach(file -> examples.addAll(reader.read(file, true)));
    console.tell("learning from " + examples.size() + " articles");
    NameTrainer.Trained trained =
        new NameTrainer(examples, LiveCatalog.over(BundledCatalog.entities()).snapshot()).train();
    trained.scores().table().lines().forEach(console::data);
    if (weights != null) {
      write(weights, trained.weights());
    }
    return ExitCode.OK;
  }

  private void write(Path file, List<String> lines) {
    List<String> all = new ArrayList<>();
    all.add(
        "# What features say of a name, learnt from examples: for company, ministry, organization,");
    all.add("# person and place in hundredths of the logarithm of the odds. A template in square");
    all.add("# brackets, then its values, sorted. Made by 'copydesk train', never by hand, from:");
    for (Path path : gold) {
      all.add("#   " + path.getFileName());
    }
    for (Path path : known) {
      all.add("#   " + path.getFileName() + ", without the rules' votes");
    }
    all.addAll(lines);
    try {
      Files.write(file, all);
    } catch (IOException e) {
      throw CommandFailure.failed("cannot write " + file + ": " + e.getMessage(), e);
    }
  }
}
