package io.copydesk.extract.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LongTableTest {

  @Test
  void finds_the_number_of_every_entry_and_none_of_another_hash() {
    // given
    long[] hashes = new Random(7).longs(2_000).toArray();
    LongTable table = new LongTable(1_000);
    for (int i = 0; i < 1_000; i++) {
      table.put(hashes[i], Long.MIN_VALUE + i);
    }

    // when
    int[] found = new int[2_000];
    table.find(hashes, 2_000, found);

    // then
    for (int i = 0; i < 1_000; i++) {
      assertThat(table.number(found[i])).isEqualTo(Long.MIN_VALUE + i);
    }
    assertThat(Arrays.stream(found).skip(1_000)).containsOnly(LongTable.ABSENT);
  }

  @Test
  void every_slot_that_is_found_is_below_their_number() {
    // given
    LongTable table = new LongTable(3);
    table.put(0, 1);
    table.put(-1, 2);
    table.put(5, 3);

    // when
    int[] found = new int[3];
    table.find(new long[] {0, -1, 5}, 3, found);

    // then
    assertThat(found).doesNotHaveDuplicates();
    assertThat(Arrays.stream(found)).allMatch(slot -> slot >= 0 && slot < table.slots());
  }

  @Test
  void may_be_empty() {
    // given
    int[] found = new int[1];

    // when
    new LongTable(0).find(new long[] {0}, 1, found);

    // then
    assertThat(found).containsExactly(LongTable.ABSENT);
  }

  @Test
  void refuses_a_hash_that_it_has_and_the_number_of_a_free_slot() {
    // given
    LongTable table = new LongTable(2);
    table.put(5, 8);

    // then
    assertThatThrownBy(() -> table.put(5, 9)).isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> table.put(6, 0)).isInstanceOf(IllegalArgumentException.class);
  }
}
