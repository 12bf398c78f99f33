package io.copydesk.topology;

/** Names the reason in the headers of a refused catalog entry's dead letter. */
final class CatalogEntryRefusedException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  CatalogEntryRefusedException(String reason) {
    super(reason);
  }
}
