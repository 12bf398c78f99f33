package io.copydesk.cli.local;

import io.copydesk.catalog.Catalog;
import io.copydesk.catalog.CatalogChange;
import io.copydesk.catalog.LiveCatalog;
import io.copydesk.events.ReferenceEntity;
import io.copydesk.topology.CatalogUpdates;
import java.util.Optional;

/** The catalog that the reference topic alone fills. Thread-safe. */
record CatalogOfTopic(LiveCatalog catalog) implements CatalogUpdates {

  @Override
  public Optional<String> put(String id, ReferenceEntity entity) {
    return problem(catalog.put(id, entity));
  }

  @Override
  public Optional<String> remove(String id) {
    return problem(catalog.remove(id));
  }

  @Override
  public Catalog snapshot() {
    return catalog.snapshot();
  }

  private static Optional<String> problem(CatalogChange change) {
    return switch (change) {
      case CatalogChange.Applied applied -> Optional.empty();
      case CatalogChange.Refused refused -> Optional.of(refused.reason());
    };
  }
}
