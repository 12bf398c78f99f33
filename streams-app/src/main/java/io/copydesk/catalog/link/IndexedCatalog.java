package io.copydesk.catalog.link;

import io.copydesk.catalog.Catalog;
import io.copydesk.catalog.Links;
import io.copydesk.catalog.NameExplanation;
import io.copydesk.catalog.index.AliasIndex;
import io.copydesk.catalog.index.EntityTable;
import io.copydesk.catalog.index.NameMatcher;
import io.copydesk.catalog.index.StoredEntity;
import io.copydesk.events.ReferenceEntity;
import io.copydesk.extract.Extraction;
import io.copydesk.extract.NameMatch;
import io.copydesk.extract.role.word.RoleTitles;
import io.copydesk.extract.text.Sentence;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A catalog of which nothing changes: its entities and the index of their aliases. Immutable. */
public final class IndexedCatalog implements Catalog {

  private final EntityTable entities;
  private final AliasIndex index;
  private final RoleTitles titles;
  private final String digest;

  /**
   * @param titles compares people's titles in articles with their offices
   */
  public IndexedCatalog(EntityTable entities, AliasIndex index, RoleTitles titles, String digest) {
    this.entities = entities;
    this.index = index;
    this.titles = titles;
    this.digest = digest;
  }

  @Override
  public @Nullable ReferenceEntity entity(String id) {
    StoredEntity stored = entities.get(id);
    return stored == null ? null : stored.get();
  }

  @Override
  public List<NameMatch> in(Sentence sentence, boolean small) {
    return new NameMatcher(index).in(sentence, small);
  }

  @Override
  public Links link(Extraction extraction) {
    return Linker.of(this, titles, extraction).links();
  }

  @Override
  public List<NameExplanation> explain(Extraction extraction) {
    return Linker.of(this, titles, extraction).explanations();
  }

  @Override
  public int size() {
    return entities.size();
  }

  @Override
  public String digest() {
    return digest;
  }

  /** The index of the names of all entities. */
  public AliasIndex index() {
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
