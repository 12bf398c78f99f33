package io.copydesk.extract.name.settle;

import io.copydesk.extract.name.judge.NameKind;
import io.copydesk.extract.name.judge.Occurrence;

/** A name of a sentence, settled: none overlaps another. */
public record Settled(Occurrence occurrence, NameKind kind, double probability) {}
