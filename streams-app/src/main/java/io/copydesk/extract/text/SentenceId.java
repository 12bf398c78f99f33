package io.copydesk.extract.text;

import io.copydesk.events.TextField;
import java.util.Comparator;

/**
 * Which sentence of an article one is. Ids are in the order of the text, the title before the body.
 *
 * @param index within the field, from 0
 */
public record SentenceId(TextField field, int index) implements Comparable<SentenceId> {

  private static final Comparator<SentenceId> IN_TEXT_ORDER =
      Comparator.comparing(SentenceId::field).thenComparingInt(SentenceId::index);

  @Override
  public int compareTo(SentenceId other) {
    return IN_TEXT_ORDER.compare(this, other);
  }
}
