package io.copydesk.topology.deadletter;

import io.copydesk.enrich.Rejection;
import org.jspecify.annotations.Nullable;

/** The record at hand becomes a dead letter; the message never holds its content. */
public final class ArticleRejectedException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final Rejection.Stage stage;
  private final Rejection.Code code;

  public ArticleRejectedException(Rejection rejection) {
    this(rejection, null);
  }

  public ArticleRejectedException(Rejection rejection, @Nullable Throwable cause) {
    super(rejection.message(), cause);
    this.stage = rejection.stage();
    this.code = rejection.code();
  }

  public Rejection rejection() {
    return new Rejection(stage, code, String.valueOf(getMessage()));
  }
}
