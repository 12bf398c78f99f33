package io.copydesk.extract.name.settle;

import io.copydesk.extract.name.judge.NameKind;
import io.copydesk.extract.name.judge.Occurrence;

/**
 * A candidate that was chosen as a name; no two of a sentence overlap.
 *
 * @param probability of this kind as the judge gave it, not yet calibrated; 0 to 1
 */
public record Settled(Occurrence occurrence, NameKind kind, double probability) {}
