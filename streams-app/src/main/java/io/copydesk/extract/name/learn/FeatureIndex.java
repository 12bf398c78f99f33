package io.copydesk.extract.name.learn;

/** Numbers 64-bit keys from 0, in the order in which they first come. Not thread-safe. */
final class FeatureIndex {

  private static final int FIRST_SIZE = 1 << 20;

  private long[] keys = new long[FIRST_SIZE];
  private int[] numbers = new int[FIRST_SIZE];
  private int size;

  /** The key's number, a new one when it has none. */
  int of(long key) {
    if (size * 2 > keys.length) {
      grow();
    }
    int at = slot(key);
    if (numbers[at] == 0) {
      keys[at] = key;
      numbers[at] = ++size;
    }
    return numbers[at] - 1;
  }

  private int slot(long key) {
    int at = (int) (key ^ (key >>> 32)) & (keys.length - 1);
    while (numbers[at] != 0 && keys[at] != key) {
      at = (at + 1) & (keys.length - 1);
    }
    return at;
  }

  private void grow() {
    long[] oldKeys = keys;
    int[] oldNumbers = numbers;
    keys = new long[oldKeys.length * 2];
    numbers = new int[keys.length];
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldNumbers[i] != 0) {
        int at = slot(oldKeys[i]);
        keys[at] = oldKeys[i];
        numbers[at] = oldNumbers[i];
      }
    }
  }
}
