package io.copydesk.cli.score.roles;

import io.copydesk.cli.console.Console;
import io.copydesk.cli.console.SafeText;
import io.copydesk.cli.gold.GoldFile;
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
   * @param labels tab separated, as {@link LabelledRole#read} tells
   * @param system enriched articles, one JSON object a line
   * @throws io.copydesk.cli.console.CommandFailure naming the line that is none
   */
  public int print(GoldFile labels, GoldFile system) {
    RoleScore score = RoleScore.of(LabelledRole.read(labels), FoundRole.read(system));
    if (withMistakes) {
      score.misses().forEach(miss -> console.data(SafeText.lines(miss)));
    }
    console.data(score.line());
    return ExitCode.OK;
  }
}
