package io.copydesk.catalog.live;

import io.copydesk.catalog.reference.OwnCsvReader;
import io.copydesk.events.ReferenceEntity;
import io.copydesk.extract.place.Countries;
import io.copydesk.extract.role.word.RoleTitles;
import io.copydesk.table.CsvRows;
import io.copydesk.table.ResourceLines;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/**
 * The entities that come with the application: the world's companies, government bodies, other
 * organisations, public figures and places. Stateless.
 */
public final class BundledCatalog {

  /** The files of the catalog, in the order of {@code files.txt}, which says what each holds. */
  static final List<String> RESOURCES = ResourceLines.of(BundledCatalog.class, "files.txt");

  private BundledCatalog() {}

  /**
   * All of them, in the order of the files, then the countries.
   *
   * @throws IllegalArgumentException when an entry is broken, which the build rules out
   * @throws UncheckedIOException when a file is no such table, which the build rules out
   */
  public static List<ReferenceEntity> entities() {
    List<ReferenceEntity> entities = new ArrayList<>();
    RESOURCES.parallelStream().map(BundledCatalog::entitiesOf).forEachOrdered(entities::addAll);
    entities.addAll(new CountryEntries(entities).of(Countries.bundled()));
    return entities;
  }

  /**
   * A new catalog over all of them, with the titles that come with the application too.
   *
   * @throws IllegalArgumentException when an entry is broken, which the build rules out
   * @throws UncheckedIOException when a file is no such table, which the build rules out
   */
  public static LiveCatalog catalog() {
    return LiveCatalog.over(entities(), RoleTitles.bundled());
  }

  /** The entities of a file as it has them: the build alone checks them, to start sooner. */
  static List<ReferenceEntity> entitiesOf(String resource) {
    List<ReferenceEntity> entities = new ArrayList<>();
    CsvRows.read(
        BundledCatalog.class,
        resource,
        OwnCsvReader.REQUIRED,
        row -> entities.add(OwnCsvReader.entity(row)));
    return entities;
  }
}
