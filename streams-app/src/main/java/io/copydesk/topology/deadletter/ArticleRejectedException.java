package io.copydesk.topology.deadletter;

import io.copydesk.enrich.Rejection;

/**
 * Names a rejection in the headers of its dead letter, as Kafka Streams' own handlers do. Never
 * thrown.
 */
public final class ArticleRejectedException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public ArticleRejectedException(Rejection rejection) {
    super(rejection.message(), rejection.cause());
  }
}
