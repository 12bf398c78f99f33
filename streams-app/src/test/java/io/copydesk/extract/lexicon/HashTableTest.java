package io.copydesk.extract.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class HashTableTest {

  private static final int MAX_VALUE = (1 << 24) - 2;

  @Test
  void finds_every_entry_and_nothing_else() {
    // given
    long[] hashes = new Random(7).longs(2_000).toArray();
    HashTable table = new HashTable(1_000);

    // when
    for (int i = 0; i < 1_000; i++) {
      table.put(hashes[i], i);
    }

    // then
    for (int i = 0; i < hashes.length; i++) {
      assertThat(table.get(hashes[i])).isEqualTo(i < 1_000 ? i : HashTable.ABSENT);
    }
  }

  @Test
  void looks_up_many_hashes_each_in_its_place() {
    // given
    HashTable table = new HashTable(3);
    table.put(0, 0);
    table.put(-1, MAX_VALUE);
    table.put(5, 8);
    int[] values = new int[4];

    // when
    table.find(new long[] {5, 6, -1, 0}, 4, values);

    // then
    assertThat(values).containsExactly(8, HashTable.ABSENT, MAX_VALUE, 0);
  }

  @Test
  void looks_up_no_more_hashes_than_the_count() {
    // given
    HashTable table = new HashTable(1);
    table.put(5, 8);
    int[] values = new int[2];

    // when
    table.find(new long[] {6, 5}, 1, values);

    // then
    assertThat(values).containsExactly(HashTable.ABSENT, 0);
  }

  @Test
  void may_be_empty() {
    assertThat(new HashTable(0).get(5)).isEqualTo(HashTable.ABSENT);
  }

  @Test
  void refuses_a_hash_that_it_has_and_a_value_out_of_range() {
    // given
    HashTable table = new HashTable(2);
    table.put(5, 8);

    // then
    assertThatThrownBy(() -> table.put(5, 9)).isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> table.put(6, -1)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> table.put(6, MAX_VALUE + 1))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void tells_apart_hashes_that_differ_in_one_bit() {
    // given
    HashTable table = new HashTable(64);

    // when
    LongStream.range(0, 64).forEach(bit -> table.put(1L << bit, (int) bit));

    // then
    for (int bit = 0; bit < 64; bit++) {
      assertThat(table.get(1L << bit)).isEqualTo(bit);
    }
    assertThat(table.get(3)).isEqualTo(HashTable.ABSENT);
  }
}
