package io.copydesk.app.health;

import io.copydesk.catalog.Catalog;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.Tags;
import java.util.List;
import java.util.function.Supplier;

/**
 * The catalog in use: {@code copydesk_catalog_entities}, and {@code copydesk_catalog_info{digest}},
 * which is 1. Thread-safe.
 */
final class CatalogMetrics {

  private final Supplier<Catalog> catalog;
  private final MultiGauge info;

  CatalogMetrics(Supplier<Catalog> catalog, MeterRegistry registry) {
    this.catalog = catalog;
    Gauge.builder("copydesk.catalog.entities", () -> catalog.get().size())
        .description("Entities in force")
        .register(registry);
    this.info =
        MultiGauge.builder("copydesk.catalog.info")
            .description("The catalog in use; equal digests are equal catalogs")
            .register(registry);
  }

  /**
   * Has to be called before each scrape: the digest is a label, and a metric's labels do not change
   * by themselves.
   */
  void refresh() {
    Tags digest = Tags.of("digest", catalog.get().digest());
    info.register(List.of(MultiGauge.Row.of(digest, () -> 1)), true);
  }
}
