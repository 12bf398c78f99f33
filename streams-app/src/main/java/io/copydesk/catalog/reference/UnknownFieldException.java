package io.copydesk.catalog.reference;

/** Says that entities have no field, or no column, of a name; its message is for people. */
final class UnknownFieldException extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;

  UnknownFieldException(String message) {
    super(message);
  }
}
