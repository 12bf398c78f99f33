package io.copydesk.catalog.live;

/** What became of a change to the catalog. */
public sealed interface CatalogChange {

  /** It is in force for every snapshot taken from now on. */
  record Applied() implements CatalogChange {}

  /**
   * The catalog is as it was.
   *
   * @param reason what is wrong with the entry, for its author; names the field
   */
  record Refused(String reason) implements CatalogChange {}
}
