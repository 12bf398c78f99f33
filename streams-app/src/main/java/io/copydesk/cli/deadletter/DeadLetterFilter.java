package io.copydesk.cli.deadletter;

import io.copydesk.cli.console.CommandFailure;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Chooses among dead letters.
 *
 * @param stages names of the steps that failed, in any case; empty for all
 * @param codes of the reasons, in any case; empty for all
 * @param since the earliest time, included; null for no limit
 * @param until the latest time, excluded, which has to be behind {@code since}; null for no limit
 */
public record DeadLetterFilter(
    List<String> stages, List<String> codes, @Nullable Instant since, @Nullable Instant until) {

  public DeadLetterFilter {
    if (since != null && until != null && !since.isBefore(until)) {
      throw CommandFailure.misused(
          "no dead letter is of " + since + " or later and before " + until + ": --since, --until");
    }
  }

  /** Whether the dead letter is among the chosen. */
  public boolean matches(DeadLetterRecord letter) {
    return isAmong(stages, letter.stage())
        && isAmong(codes, letter.code())
        && (since == null || !letter.time().isBefore(since))
        && (until == null || letter.time().isBefore(until));
  }

  private static boolean isAmong(List<String> wanted, String value) {
    return wanted.isEmpty() || wanted.stream().anyMatch(value::equalsIgnoreCase);
  }
}
