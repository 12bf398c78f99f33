package io.copydesk.extract.name.learn;

import io.copydesk.events.TextField;
import io.copydesk.extract.name.judge.Occurrence;
import io.copydesk.extract.text.Sentence;

/**
 * A name that readers marked.
 *
 * @param start in UTF-16 code units into the field
 * @param end one past the last code unit
 * @param kinds the bits of what it may name: several where the readers did not say which, 0 where
 *     they could disagree on whether it is a name at all
 */
public record GoldName(TextField field, int start, int end, int kinds) {

  /** Whether it has a character in common with a place of the text. */
  boolean overlaps(Occurrence at) {
    Sentence sentence = at.read().tagged().sentence();
    return field == sentence.field()
        && sentence.tokens().get(at.first()).start() < end
        && start < sentence.tokens().get(at.end() - 1).end();
  }
}
