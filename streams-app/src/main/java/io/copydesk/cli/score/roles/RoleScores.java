package io.copydesk.cli.score.roles;

import io.copydesk.cli.console.Console;
import io.copydesk.cli.console.SafeText;
import java.util.List;
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
   * @param labelsOrigin what messages call the labels
   * @param labels tab separated, as {@link LabelledRole#read} tells
   * @param systemOrigin what messages call the articles
   * @param system enriched articles, one JSON object a line
   */
  public int print(
      String labelsOrigin, List<String> labels, String systemOrigin, List<String> system) {
    RoleScore score =
        RoleScore.of(LabelledRole.read(labelsOrigin, labels), FoundRole.read(systemOrigin, system));
    if (withMistakes) {
      score.misses().forEach(miss -> console.data(SafeText.lines(miss)));
    }
    console.data(score.line());
    return ExitCode.OK;
  }
}
