package io.copydesk.catalog.reference;

/** Why a row of an import was not used. */
public enum SkipReason {
  /** It cannot be parsed, or lacks a column that has to be there. */
  MALFORMED,
  /** It has no id, or none can be made. */
  NO_ID,
  /** It has no name. */
  NO_NAME,
  /** An earlier row has the same id. */
  DUPLICATE_ID,
  /** The source says that it is no longer active, or dissolved, or delisted. */
  INACTIVE,
  /** It has a field, or something in a column, that entities have not; the detail names it. */
  UNKNOWN_FIELD,
  /** A field is not what it has to be; the detail names it. */
  INVALID
}
