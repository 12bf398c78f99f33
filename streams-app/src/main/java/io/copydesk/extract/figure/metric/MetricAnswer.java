package io.copydesk.extract.figure.metric;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Something that a figure may measure. */
sealed interface MetricAnswer {

  /** What it is, as the weights call it. */
  String label();

  /** Null for none. */
  @Nullable Metric metric();

  /** Nothing. */
  record NoMetric() implements MetricAnswer {
    @Override
    public String label() {
      return "none";
    }

    @Override
    public @Nullable Metric metric() {
      return null;
    }
  }

  /** What the figure before measures. */
  record PreviousMetric(Metric metric) implements MetricAnswer {
    @Override
    public String label() {
      return "previous";
    }
  }

  /** What the rules say, where no other answer has it. */
  record RuledMetric(Metric metric) implements MetricAnswer {
    @Override
    public String label() {
      return "ruled";
    }
  }

  /** What a verb alone may say of a figure of its kind: "paid 5 mln dlrs". */
  record MetricOfKind(Metric metric) implements MetricAnswer {
    @Override
    public String label() {
      return metric.words();
    }
  }

  /** What the figure counts: the "employees" of "750 employees". */
  record CountedMetric(Metric metric) implements MetricAnswer {
    @Override
    public String label() {
      return "counted";
    }
  }

  /**
   * What words of the sentence say.
   *
   * @param head the last word, in lower case
   * @param classed what the tables say of that word
   * @param before what stands before the words, as the weights call it
   * @param after what stands behind them
   */
  record SaidMetric(
      SaidBy by, Metric metric, String head, HeadClass classed, String before, String after)
      implements MetricAnswer {
    @Override
    public String label() {
      return by.text;
    }
  }

  /** What kind of words say a metric. */
  enum SaidBy {
    NOUN,
    /** A noun with all words of its run, also those of which no table says that they modify. */
    WHOLE,
    /** Two nouns joined by "of". */
    NOUN_OF,
    VERB,
    /** The word before the figure, mostly a verb in the present: "a ticket costs 5 dollars". */
    LINK;

    private final String text = name().toLowerCase(Locale.ROOT);

    boolean isNoun() {
      return this == NOUN || this == WHOLE || this == NOUN_OF;
    }
  }
}
