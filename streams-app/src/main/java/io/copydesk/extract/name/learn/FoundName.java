package io.copydesk.extract.name.learn;

import io.copydesk.events.TextField;
import io.copydesk.extract.name.judge.NameKind;

/** A name as the judge sees it, in characters of a field. */
public record FoundName(TextField field, int start, int end, NameKind kind, double probability) {}
