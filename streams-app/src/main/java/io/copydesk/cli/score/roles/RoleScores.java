package io.copydesk.cli.score.roles;

import io.copydesk.cli.console.CommandFailure;
import io.copydesk.cli.console.Console;
import io.copydesk.cli.console.SafeText;
import io.copydesk.cli.gold.GoldFile;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import picocli.CommandLine.ExitCode;

/**
 * Prints how well roles are found.
 *
 * @param withMistakes whether each mistake is printed too
 */
public record RoleScores(boolean withMistakes, Console console) {

  /**
   * Prints one line, after the mistakes.
   *
   * @param labels tab separated, as {@link LabelledRole#read} tells; those of articles that are not
   *     in {@code gold} are not scored, which is told
   * @param gold the articles to score, one JSON object a line
   * @param system the same enriched; one that is not there has no roles
   * @throws CommandFailure naming the line that is none, or when no label is of an article in
   *     {@code gold}
   */
  public int print(GoldFile labels, GoldFile gold, GoldFile system) {
    List<LabelledRole> all = LabelledRole.read(labels);
    Set<String> articles = articles(gold);
    Map<String, List<FoundRole>> found = FoundRole.read(system);
    List<LabelledRole> labelled =
        all.stream().filter(label -> articles.contains(label.article())).toList();
    if (labelled.isEmpty()) {
      throw CommandFailure.failed(
          "no label in " + labels.name() + " is of an article in " + gold.name());
    }
    if (labelled.size() < all.size()) {
      console.tell(
          "%d of %d labels are of articles that are not in %s, and are not scored"
              .formatted(all.size() - labelled.size(), all.size(), gold.name()));
    }
    RoleScore score = RoleScore.of(labelled, found);
    if (withMistakes) {
      score.misses().forEach(miss -> console.data(SafeText.lines(miss)));
    }
    console.data(score.line());
    return ExitCode.OK;
  }

  private static Set<String> articles(GoldFile gold) {
    Set<String> ids = new HashSet<>();
    gold.objects(article -> ids.add(article.path("id").asText()));
    return ids;
  }
}
