package io.copydesk.extract.text;

import java.util.List;
import java.util.function.Predicate;

/** Looks for a place in a list whose elements are in the order of the text. Stateless. */
public final class TextOrder {

  private TextOrder() {}

  /**
   * How many elements stand before a place, and so the index of the first that does not; in
   * logarithmic time.
   *
   * @param isBefore true for elements before the place, false for those at or behind it
   */
  public static <T> int countBefore(List<T> inOrder, Predicate<? super T> isBefore) {
    int low = 0;
    int high = inOrder.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (isBefore.test(inOrder.get(middle))) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
