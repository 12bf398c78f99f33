package io.copydesk.extract.name.learn;

import io.copydesk.extract.name.judge.Occurrence;
import java.util.List;

/**
 * A sentence to learn from.
 *
 * @param candidates by first token
 * @param features numbers of the features of each candidate, those of its name and of its place
 * @param allowed the bits of the kinds that each candidate may be by the readers' marks
 * @param mayBeNothing for each token whether it may be in no name by the readers' marks
 * @param given what each kind of each candidate scores before any weight
 */
@SuppressWarnings("ArrayRecordComponent") // handed to the optimiser as they are, never compared
record Problem(
    int tokens,
    int[] firsts,
    int[] ends,
    int[][][] features,
    int[] allowed,
    boolean[] mayBeNothing,
    List<Occurrence> candidates,
    double[] given) {}
