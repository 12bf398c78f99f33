package io.copydesk.catalog.live;

import io.copydesk.catalog.Catalog;
import io.copydesk.events.ReferenceEntity;

/** A catalog that changes while articles are linked to it. Thread-safe. */
public interface CatalogUpdates {

  /**
   * Adds an entry, or replaces the one of that id. A refused entry takes the earlier one of its id
   * out of force, as a removal does: a compacted topic keeps only the refused one, so that whoever
   * reads the topic later cannot know the earlier one.
   */
  CatalogChange put(String id, ReferenceEntity entity);

  /** Removes the entry of an id, if there is one. */
  CatalogChange remove(String id);

  /** The entities at this moment. */
  Catalog snapshot();
}
