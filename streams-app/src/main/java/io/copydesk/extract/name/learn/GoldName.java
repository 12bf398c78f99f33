package io.copydesk.extract.name.learn;

import io.copydesk.events.TextField;

/**
 * A name that readers marked.
 *
 * @param start in UTF-16 code units into the field
 * @param end one past the last code unit
 * @param kinds the bits of what it may name: several where the readers did not say which, 0 where
 *     they could disagree on whether it is a name at all
 */
public record GoldName(TextField field, int start, int end, int kinds) {}
