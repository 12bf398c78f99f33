package io.copydesk.catalog.reference;

/**
 * What becomes of a field, or a column, that entities do not have here: a slip of the pen, which
 * has to be noticed, or what a newer version wrote, of which the rest is wanted.
 */
public enum UnknownFields {
  /**
   * Its row is skipped: what would be passed over is missed by nobody until the catalog lacks it.
   */
  REFUSED,
  /** It alone is left out, and the report names it. */
  LEFT_OUT
}
