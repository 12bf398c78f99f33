package io.copydesk.cli.deadletter;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Chooses among dead letters.
 *
 * @param stages of the step that failed; none means any
 * @param codes of the reason; none means any
 * @param since the dead letters' earliest time, null for any
 * @param until the time before which theirs has to be, null for any
 */
public record DeadLetterFilter(
    List<String> stages, List<String> codes, @Nullable Instant since, @Nullable Instant until) {

  /** Whether it is wanted. */
  public boolean matches(ReadLetter letter) {
    return isAmong(stages, letter.stage())
        && isAmong(codes, letter.code())
        && (since == null || !letter.time().isBefore(since))
        && (until == null || letter.time().isBefore(until));
  }

  private static boolean isAmong(List<String> wanted, String value) {
    return wanted.isEmpty() || wanted.stream().anyMatch(value::equalsIgnoreCase);
  }
}
