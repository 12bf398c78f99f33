package io.copydesk.catalog.index;

import org.jspecify.annotations.Nullable;

/**
 * A part of the trie's hash table (open addressing, linear probing). Belongs to one {@link Edit},
 * under which it may be changed; once published nobody changes it.
 */
final class PrefixShard {

  private static final int FIRST_CAPACITY = 4;

  private final Edit edit;
  private long[] keys;
  private int[] uses;
  private @Nullable Posting[] postings;
  private int used;

  PrefixShard(Edit edit) {
    this.edit = edit;
    this.keys = new long[FIRST_CAPACITY];
    this.uses = new int[FIRST_CAPACITY];
    this.postings = new @Nullable Posting[FIRST_CAPACITY];
  }

  private PrefixShard(PrefixShard other, Edit edit) {
    this.edit = edit;
    this.keys = other.keys.clone();
    this.uses = other.uses.clone();
    this.postings = other.postings.clone();
    this.used = other.used;
  }

  /** This shard when it belongs to the edit, else a copy that does. */
  PrefixShard of(Edit otherEdit) {
    return edit == otherEdit ? this : new PrefixShard(this, otherEdit);
  }

  /** Whether the slot is taken where the prefix would be: a cheap check before {@link #has}. */
  boolean mayHave(long key) {
    return keys[home(key)] != 0;
  }

  /** Whether some name has this prefix. */
  boolean has(long key) {
    int slot = slot(key);
    return keys[slot] != 0 && uses[slot] > 0;
  }

  /** The aliases that end here. */
  @Nullable Posting at(long key) {
    return postings[slot(key)];
  }

  /** One more alias goes through here. */
  void use(long key) {
    int slot = slot(key);
    if (keys[slot] == 0) {
      if ((used + 1) * 4 > keys.length * 3) {
        resize();
        slot = slot(key);
      }
      keys[slot] = key;
      used++;
    }
    uses[slot]++;
  }

  /** One alias fewer goes through here. */
  void release(long key) {
    int slot = slot(key);
    uses[slot] = Math.max(0, uses[slot] - 1);
  }

  void set(long key, @Nullable Posting list) {
    postings[slot(key)] = list;
  }

  /** Makes room, leaving out the prefixes that no alias goes through any more. */
  private void resize() {
    long[] oldKeys = keys;
    int[] oldUses = uses;
    @Nullable Posting[] oldPostings = postings;
    int live = 0;
    for (int count : oldUses) {
      live += count > 0 ? 1 : 0;
    }
    int capacity = FIRST_CAPACITY;
    while ((live + 1) * 3 > capacity * 2) {
      capacity *= 2;
    }
    keys = new long[capacity];
    uses = new int[capacity];
    postings = new @Nullable Posting[capacity];
    used = live;
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldUses[i] > 0) {
        int slot = slot(oldKeys[i]);
        keys[slot] = oldKeys[i];
        uses[slot] = oldUses[i];
        postings[slot] = oldPostings[i];
      }
    }
  }

  /** The key's slot, or the free one where it would go. */
  private int slot(long key) {
    int slot = home(key);
    while (keys[slot] != 0 && keys[slot] != key) {
      slot = (slot + 1) & (keys.length - 1);
    }
    return slot;
  }

  /** Where the search for the key begins. */
  private int home(long key) {
    return (int) (key >>> 32) & (keys.length - 1);
  }
}
