package io.copydesk.topology;

import io.copydesk.enrich.Rejection;
import org.jspecify.annotations.Nullable;

/** The record at hand becomes a dead letter; the message never holds its content. */
final class ArticleRejectedException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final Rejection.Stage stage;
  private final Rejection.Code code;

  ArticleRejectedException(Rejection rejection) {
    this(rejection, null);
  }

  ArticleRejectedException(Rejection rejection, @Nullable Throwable cause) {
    super(rejection.message(), cause);
    this.stage = rejection.stage();
    this.code = rejection.code();
  }

  Rejection rejection() {
    return new Rejection(stage, code, String.valueOf(getMessage()));
  }
}
