package io.copydesk.extract.figure.period;

import io.copydesk.extract.Period;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The periods of an article's figures so far, and those that its headline and its first sentence
 * speak of, in order. Immutable.
 */
public record DatedBefore(List<Period> periods) {

  /** Before the first figure. */
  public static final DatedBefore NONE = new DatedBefore(List.of());

  private static final int MOST = 8;

  public DatedBefore {
    periods = List.copyOf(periods);
  }

  /** With the periods of another sentence. */
  public DatedBefore behind(List<@Nullable Period> others) {
    List<Period> all = new ArrayList<>(periods);
    others.stream().filter(Objects::nonNull).forEach(all::add);
    boolean many = all.size() > MOST;
    return new DatedBefore(many ? all.subList(all.size() - MOST, all.size()) : all);
  }

  /** The one before, null when there is none. */
  @Nullable Period last() {
    return periods.isEmpty() ? null : periods.getLast();
  }

  /**
   * The one that begins latest: what others are compared with is earlier.
   *
   * @param months that it has to be long, 0 for any length
   * @return null when the days of none are known
   */
  @Nullable Period latest(int months) {
    Period latest = null;
    for (Period period : periods) {
      LocalDate start = period.start();
      LocalDate end = period.end();
      boolean fits = start != null && end != null && (months == 0 || months == length(start, end));
      if (fits && (latest == null || !start.isBefore(latest.start()))) {
        latest = period;
      }
    }
    return latest;
  }

  private static long length(LocalDate start, LocalDate end) {
    return ChronoUnit.MONTHS.between(start, end);
  }
}
