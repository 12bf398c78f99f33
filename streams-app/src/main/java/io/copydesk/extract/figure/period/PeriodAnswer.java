package io.copydesk.extract.figure.period;

import io.copydesk.extract.Period;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A time that a figure may cover. */
sealed interface PeriodAnswer {

  /** The sort of answer that it is, as the weights call it. */
  String label();

  /** The period itself; null in {@link NoPeriod}. */
  @Nullable Period period();

  /** The answer that the figure has no period. */
  record NoPeriod() implements PeriodAnswer {
    @Override
    public String label() {
      return "none";
    }

    @Override
    public @Nullable Period period() {
      return null;
    }
  }

  /** The period of the figure before in the sentence. */
  record PreviousPeriod(Period period) implements PeriodAnswer {
    @Override
    public String label() {
      return "previous";
    }
  }

  /** What the rules say, where the sentence has no such time near the figure. */
  record RuledPeriod(Period period) implements PeriodAnswer {
    @Override
    public String label() {
      return "ruled";
    }
  }

  /**
   * One that a sentence before speaks of, mostly with a figure.
   *
   * @param sentences how many sentences ago, from 1
   */
  record Handed(HandedBy by, DatedBefore.Dated dated, int sentences) implements PeriodAnswer {

    /** Which of the periods of the sentences before it is. */
    enum HandedBy {
      /** Spoken of last. */
      LAST,
      /** Spoken of last with a figure of the same metric. */
      MEASURED,
      /** Latest in time. */
      LATEST;

      private final String text = name().toLowerCase(Locale.ROOT);
    }

    @Override
    public String label() {
      return by.text;
    }

    @Override
    public Period period() {
      return dated.period();
    }
  }

  /**
   * One that the sentence says.
   *
   * @param from its first lexeme
   * @param to one past its last lexeme
   * @param nearer how many are nearer to the figure on its side
   */
  record InSentence(PeriodForm form, Period period, int from, int to, int nearer)
      implements PeriodAnswer {
    @Override
    public String label() {
      return form.text();
    }
  }
}
