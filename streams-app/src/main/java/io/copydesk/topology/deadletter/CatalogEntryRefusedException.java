package io.copydesk.topology.deadletter;

/** Names the reason in the headers of a refused catalog entry's dead letter. */
public final class CatalogEntryRefusedException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public CatalogEntryRefusedException(String reason) {
    super(reason);
  }
}
