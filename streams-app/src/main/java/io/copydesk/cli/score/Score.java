package io.copydesk.cli.score;

import io.copydesk.cli.score.measure.AmountTally;
import java.util.List;
import java.util.Map;

/**
 * What scoring gave.
 *
 * @param articles in the gold set
 * @param answered how many of them the system's output has
 * @param byType counts by type, in the order of {@link Scorer#TYPES}
 */
record Score(
    int articles,
    int answered,
    Map<String, Counts> byType,
    AmountTally figures,
    List<Miss> misses) {}
