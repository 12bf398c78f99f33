package io.copydesk.catalog;

import io.copydesk.events.ReferenceEntity;
import io.copydesk.extract.Extraction;
import io.copydesk.extract.NameMatch;
import io.copydesk.extract.Sentence;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A snapshot of a {@link LiveCatalog}. Immutable. */
final class IndexedCatalog implements Catalog {

  private final EntityTable entities;
  private final AliasIndex index;
  private final String digest;

  IndexedCatalog(EntityTable entities, AliasIndex index, String digest) {
    this.entities = entities;
    this.index = index;
    this.digest = digest;
  }

  @Override
  public @Nullable ReferenceEntity entity(String id) {
    StoredEntity stored = entities.get(id);
    return stored == null ? null : stored.get();
  }

  @Override
  public List<NameMatch> in(Sentence sentence) {
    return new NameMatcher(index).in(sentence);
  }

  @Override
  public Links link(Extraction extraction) {
    return new Linker(this).link(extraction);
  }

  @Override
  public int size() {
    return entities.size();
  }

  @Override
  public String digest() {
    return digest;
  }

  AliasIndex index() {
    return index;
  }

  /** The entity that speaks for this one now: the last of its successors that the catalog has. */
  StoredEntity current(StoredEntity entity) {
    Set<String> seen = new HashSet<>();
    StoredEntity last = entity;
    while (last.successorId() != null && seen.add(last.id())) {
      StoredEntity next = entities.get(last.successorId());
      if (next == null) {
        return last;
      }
      last = next;
    }
    return last;
  }
}
