package io.copydesk.topology.reference;

import io.copydesk.catalog.Catalog;
import io.copydesk.catalog.live.CatalogChange;
import io.copydesk.catalog.live.LiveCatalog;
import io.copydesk.events.ReferenceEntity;
import java.util.Optional;

/**
 * The {@link LiveCatalog} as the feed of the reference topic changes it.
 *
 * @param catalog thread-safe
 */
public record LiveCatalogUpdates(LiveCatalog catalog) implements CatalogUpdates {

  @Override
  public Optional<String> put(String id, ReferenceEntity entity) {
    return refusal(catalog.put(id, entity));
  }

  @Override
  public Optional<String> remove(String id) {
    return refusal(catalog.remove(id));
  }

  @Override
  public Catalog snapshot() {
    return catalog.snapshot();
  }

  private static Optional<String> refusal(CatalogChange change) {
    return switch (change) {
      case CatalogChange.Applied applied -> Optional.empty();
      case CatalogChange.Refused refused -> Optional.of(refused.reason());
    };
  }
}
