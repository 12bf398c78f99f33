package io.copydesk.extract.figure.period;

import io.copydesk.extract.Period;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The periods of an article's figures so far, and those that its headline and its first sentence
 * speak of, in order. Immutable.
 *
 * @param all the last eight at most
 * @param sentence number of the sentence that is read now
 */
public record DatedBefore(List<Dated> all, int sentence) {

  /** Before the first sentence. */
  public static final DatedBefore NONE = new DatedBefore(List.of(), 0);

  /** Periods that are kept, the latest ones. Set by hand. */
  private static final int MOST = 8;

  public DatedBefore {
    all = List.copyOf(all);
  }

  /**
   * A period that was spoken of.
   *
   * @param metric canonical name of what its figure measures, null when there is none
   * @param sentence number of the sentence
   */
  public record Dated(Period period, @Nullable String metric, int sentence) {}

  /** At the beginning of the next sentence. */
  public DatedBefore inNextSentence() {
    return new DatedBefore(all, sentence + 1);
  }

  /**
   * With the periods of the figures of this sentence.
   *
   * @param metrics canonical names of what each of them measures, null where there is none
   */
  DatedBefore with(List<@Nullable Period> periods, List<@Nullable String> metrics) {
    List<Dated> dated = new ArrayList<>(all);
    for (int i = 0; i < periods.size(); i++) {
      Period period = periods.get(i);
      if (period != null) {
        dated.add(new Dated(period, metrics.get(i), sentence));
      }
    }
    int from = Math.max(0, dated.size() - MOST);
    return new DatedBefore(dated.subList(from, dated.size()), sentence);
  }

  /** With further periods that the sentence speaks of without a figure. */
  DatedBefore with(List<Period> periods) {
    return with(List.copyOf(periods), Collections.nCopies(periods.size(), null));
  }

  /** The one before, null when there is none. */
  @Nullable Dated last() {
    return all.isEmpty() ? null : all.getLast();
  }

  /** The last of a metric, null when there is none or the metric is null. */
  @Nullable Dated last(@Nullable String metric) {
    for (int i = all.size() - 1; i >= 0 && metric != null; i--) {
      if (metric.equals(all.get(i).metric())) {
        return all.get(i);
      }
    }
    return null;
  }

  /**
   * The one that begins latest: what others are compared with is earlier.
   *
   * @param months that it has to be long
   * @return null when the days of none are known
   */
  @Nullable Dated latest(int months) {
    return latest(dated -> months == lengthOf(dated.period(), ChronoUnit.MONTHS));
  }

  /** The one that begins latest, null when the days of none are known. */
  @Nullable Dated latest() {
    return latest(dated -> true);
  }

  /**
   * What a figure is compared with that has no partner: the last of its metric, else the latest
   * that is longer than a day.
   *
   * @return null when the days of none are known
   */
  @Nullable Dated partner(@Nullable String metric) {
    Dated measured = last(metric);
    boolean known = measured != null && !measured.period().days().isEmpty();
    return known ? measured : latest(dated -> lengthOf(dated.period(), ChronoUnit.DAYS) > 1);
  }

  private @Nullable Dated latest(Predicate<Dated> fits) {
    Dated latest = null;
    for (Dated dated : all) {
      LocalDate start = dated.period().start();
      boolean known = start != null && dated.period().end() != null;
      boolean later = known && (latest == null || !start.isBefore(latest.period().start()));
      if (later && fits.test(dated)) {
        latest = dated;
      }
    }
    return latest;
  }

  private static long lengthOf(Period period, ChronoUnit unit) {
    return unit.between(
        Objects.requireNonNull(period.start()), Objects.requireNonNull(period.end()));
  }
}
