package io.copydesk.topology.deadletter;

/** Stands for the reason in the headers of a refused catalog entry's dead letter. Never thrown. */
public final class CatalogEntryRefusedException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /**
   * @param reason in words for whoever sent the entry
   */
  public CatalogEntryRefusedException(String reason) {
    super(reason);
  }
}
