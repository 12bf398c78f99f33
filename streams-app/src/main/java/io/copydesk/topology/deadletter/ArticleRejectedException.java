package io.copydesk.topology.deadletter;

import io.copydesk.enrich.Rejection;

/**
 * Stands for a rejection in the headers of its dead letter, which name an exception as those of
 * Kafka Streams do. Never thrown.
 */
public final class ArticleRejectedException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** Has the rejection's message and cause. */
  public ArticleRejectedException(Rejection rejection) {
    super(rejection.message(), rejection.cause());
  }
}
