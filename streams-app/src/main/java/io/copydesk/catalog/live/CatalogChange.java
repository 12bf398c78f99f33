package io.copydesk.catalog.live;

/** What became of a change to the catalog. */
public sealed interface CatalogChange {

  /** Whether it put an entry in force, or took one out of force, for every later snapshot. */
  boolean takesEffect();

  /** It is done: the entry is in force, or there is none of that id any more. */
  record Applied(boolean takesEffect) implements CatalogChange {}

  /**
   * The entry is not in force, and what it was to replace no longer is.
   *
   * @param reason what is wrong with the entry, for its author; names the field
   * @param takesEffect whether an entry that was in force went out of force
   */
  record RefusedEntry(String reason, boolean takesEffect) implements CatalogChange {}
}
