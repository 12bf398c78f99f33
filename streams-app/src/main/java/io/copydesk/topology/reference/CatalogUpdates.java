package io.copydesk.topology.reference;

import io.copydesk.catalog.Catalog;
import io.copydesk.events.ReferenceEntity;
import java.util.Optional;

/** The catalog that the reference topic changes while articles are linked to it. Thread-safe. */
public interface CatalogUpdates {

  /**
   * Adds or replaces an entity.
   *
   * @return why it was refused; empty when it is in force
   */
  Optional<String> put(String id, ReferenceEntity entity);

  /**
   * Removes an entity; without effect when there is none of that id.
   *
   * @return why it was refused; empty when it is gone
   */
  Optional<String> remove(String id);

  /** The catalog as of now. */
  Catalog snapshot();
}
