package io.copydesk.app.start;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Something that keeps the application from starting.
 *
 * @param reason has the exit code
 * @param description what is wrong and the remedy, on one line or several
 */
public record StartProblem(StopReason reason, String description) {

  /**
   * What has to be put right first comes first: without rights or an answer nothing else can be
   * prepared.
   */
  private static final List<StopReason> FIRST_TO_LAST =
      List.of(
          StopReason.NOT_ALLOWED,
          StopReason.MISCONFIGURED,
          StopReason.FAILED,
          StopReason.NOT_PREPARED);

  /**
   * Problems that {@code copydesk topics} would put right, as one.
   *
   * @param what is not as needed
   * @param wrong a line each; none when there is no problem
   */
  public static List<StartProblem> unprepared(String what, List<String> wrong) {
    return wrong.isEmpty()
        ? List.of()
        : List.of(
            new StartProblem(
                StopReason.NOT_PREPARED,
                wrong.stream()
                    .map(line -> "  " + line)
                    .collect(Collectors.joining("\n", what + "; run `copydesk topics`:\n", ""))));
  }

  /** All of them for the operator, with the exit code of what has to be put right first. */
  public static CannotRunException all(List<StartProblem> problems) {
    Set<StopReason> reasons =
        problems.stream().map(StartProblem::reason).collect(Collectors.toSet());
    return new CannotRunException(
        FIRST_TO_LAST.stream().filter(reasons::contains).findFirst().orElse(StopReason.FAILED),
        problems.stream().map(StartProblem::description).collect(Collectors.joining("\n")));
  }
}
