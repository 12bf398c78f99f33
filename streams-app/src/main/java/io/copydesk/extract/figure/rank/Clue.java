package io.copydesk.extract.figure.rank;

import java.util.List;
import java.util.Locale;

/** What kind of thing a clue looks at. */
@SuppressWarnings("EnumOrdinal") // mixed into keys of this run, never kept
public enum Clue {
  /** Of a subject: what it is. */
  SUBJECT_KIND,
  SUBJECT_KIND_FIGURE,
  /** How it stands in its clause: what is before it and behind it. */
  SUBJECT_ROLE,
  SUBJECT_BEFORE,
  SUBJECT_AFTER,
  /** How many of its kind, and how many names, stand between it and the figure. */
  SUBJECT_RANK,
  SUBJECT_DISTANCE,
  /** What parts it from the figure. */
  SUBJECT_PATH,
  SUBJECT_PATH_ROLE,
  /** How many commas, verbs and figures are between. */
  SUBJECT_BETWEEN,
  /** How the figure's clause begins, and whether it stands there. */
  SUBJECT_CLAUSE,
  /** How it stands to the metric. */
  SUBJECT_METRIC,
  SUBJECT_MEASURE,
  SUBJECT_MEASURE_ROLE,
  /** Whether the figure before has it. */
  SUBJECT_SAME,
  /** Whether the article speaks of it elsewhere, and which other sentences name it. */
  SUBJECT_REPEATED,
  /** How the sentence begins, and what it takes up. */
  SUBJECT_OPENING,
  SUBJECT_OTHERS,
  SUBJECT_PRONOUN,
  SUBJECT_LINK,
  SUBJECT_HEAD,
  /** Its article, how long it is and how it ends. */
  SUBJECT_FORM,
  /** The clusters of its last word, of the words beside it and of that before the figure. */
  SUBJECT_WORD_CLUSTER,
  /** Of a metric: what it is. */
  METRIC_KIND,
  METRIC_HEAD,
  METRIC_CLASS,
  METRIC_WORD_CLUSTER,
  /** Where it stands. */
  METRIC_SIDE,
  METRIC_DISTANCE,
  METRIC_RANK,
  METRIC_BEFORE,
  METRIC_AFTER,
  METRIC_PATH,
  /** The words beside the figure. */
  METRIC_LINK,
  METRIC_BEHIND,
  METRIC_UNIT,
  /** How it stands to the metric of the figure before. */
  METRIC_SAME,
  METRIC_NEAREST,
  METRIC_RULE,
  /** Of a direction: which word says it. */
  DIRECTION_KIND,
  DIRECTION_WORD,
  /** Where it stands. */
  DIRECTION_DISTANCE,
  DIRECTION_RANK,
  DIRECTION_PATH,
  DIRECTION_BEFORE,
  DIRECTION_AFTER,
  /** The words beside the figure. */
  DIRECTION_LINK,
  DIRECTION_BEHIND,
  /** How it stands to the direction of the figure before. */
  DIRECTION_SAME,
  /** Of a period: what its words are. */
  PERIOD_KIND,
  PERIOD_MEASURE,
  PERIOD_HEAD,
  /** Where it stands. */
  PERIOD_SIDE,
  PERIOD_DISTANCE,
  PERIOD_RANK,
  /** Behind which figure. */
  PERIOD_NEIGHBOUR,
  PERIOD_PATH,
  PERIOD_CLAUSES,
  PERIOD_BEFORE,
  PERIOD_AFTER,
  /** The words beside the figure. */
  PERIOD_LINK,
  PERIOD_BEHIND,
  /** How it stands to the period of the figure before. */
  PERIOD_SAME,
  /** How it stands in the sentences before. */
  PERIOD_HANDED,
  PERIOD_RULE;

  /**
   * Stands for a missing second or third value. Differs from the empty string, which is a value; no
   * text of an article has it, where such a character is white space.
   */
  static final String NO_VALUE = "\u0001";

  private static final char BETWEEN = '|';

  /** In place of a bar within a value, as a table's is when it stands beside a figure. */
  private static final char BAR_WITHIN = '¦';

  /** As the weights' file has it. */
  public String text() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * A clue's values as one text, as the weights' file has them: parted by bars, of which none
   * stands within a value.
   *
   * @param second {@link #NO_VALUE} for none
   * @param third {@link #NO_VALUE} for none
   */
  public static String written(String first, String second, String third) {
    StringBuilder text = new StringBuilder(escaped(first));
    for (String value : List.of(second, third)) {
      if (!value.equals(NO_VALUE)) {
        text.append(BETWEEN).append(escaped(value));
      }
    }
    return text.toString();
  }

  /** The key of the clue whose values {@link #written} made a text of. */
  static long key(Clue clue, String written) {
    int second = written.indexOf(BETWEEN);
    int third = second < 0 ? -1 : written.indexOf(BETWEEN, second + 1);
    int end = third < 0 ? written.length() : third;
    return key(
        clue,
        unescaped(second < 0 ? written : written.substring(0, second)),
        second < 0 ? NO_VALUE : unescaped(written.substring(second + 1, end)),
        third < 0 ? NO_VALUE : unescaped(written.substring(third + 1)));
  }

  /** The key of a clue with its values; values that it has not got are {@link #NO_VALUE}. */
  static long key(Clue clue, String first, String second, String third) {
    long key = (clue.ordinal() + 1) * 0x9E3779B97F4A7C15L;
    key = (key ^ first.hashCode()) * 0xBF58476D1CE4E5B9L;
    key = (key ^ (key >>> 29) ^ second.hashCode()) * 0x94D049BB133111EBL;
    key = (key ^ (key >>> 31) ^ third.hashCode()) * 0x9E3779B97F4A7C15L;
    return key ^ (key >>> 32);
  }

  private static String escaped(String value) {
    return value.replace(BETWEEN, BAR_WITHIN);
  }

  /** Undone where weights are read, so that no clue of an article has to be looked through. */
  private static String unescaped(String escaped) {
    return escaped.replace(BAR_WITHIN, BETWEEN);
  }
}
