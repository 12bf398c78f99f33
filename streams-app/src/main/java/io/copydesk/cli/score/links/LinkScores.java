package io.copydesk.cli.score.links;

import io.copydesk.catalog.Catalog;
import io.copydesk.catalog.live.BundledCatalog;
import io.copydesk.cli.console.Console;
import io.copydesk.cli.console.SafeText;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.ExitCode;

/**
 * Prints how well the bundled catalog links labelled names.
 *
 * @param articles the folder that the labels' files are in
 * @param withMistakes whether each mistake is printed too
 * @param withReliability whether it is printed how often links are right by their confidence
 */
public record LinkScores(
    Path articles, boolean withMistakes, boolean withReliability, Console console) {

  /** A line for each file; exits with 1 when a file is not there. */
  public int print(List<LinkLabel> labels) {
    Catalog catalog = BundledCatalog.catalog().snapshot();
    console.data("file\tmentions\tprecision\trecall");
    int exitCode = ExitCode.OK;
    LinkReliability reliability = new LinkReliability();
    for (String file : LinkingGold.files(labels)) {
      Path path = articles.resolve(file);
      if (Files.isReadable(path)) {
        reliability.addAll(print(LinkingGold.of(labels, file), file, path, catalog));
      } else {
        console.tell("there is no file " + path + ": --articles names its folder");
        exitCode = ExitCode.SOFTWARE;
      }
    }
    if (withReliability) {
      console.data("confidence\tlinks\tright\tshare");
      reliability.lines().forEach(console::data);
    }
    return exitCode;
  }

  private LinkReliability print(LinkingGold gold, String file, Path path, Catalog catalog) {
    LinkingGold.LinkScore score = gold.score(catalog, path);
    console.data(
        String.format(
            Locale.ROOT,
            "%s\t%d\t%.3f\t%.3f",
            SafeText.line(file),
            gold.size(),
            score.precision(),
            score.recall()));
    if (score.unscored() > 0) {
      console.tell(
          "%d of %d labels are of articles that are not in %s, and are not scored"
              .formatted(score.unscored(), gold.size(), path));
    }
    if (withMistakes) {
      score.mistakes().forEach(mistake -> console.data(SafeText.line(mistake)));
    }
    return score.reliability();
  }
}
