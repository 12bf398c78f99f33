package io.copydesk.article;

/** JSON that cannot be read as an article; the message names the field and the remedy. */
public final class UnreadableArticleException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  UnreadableArticleException(String message) {
    super(message);
  }

  UnreadableArticleException(String message, Throwable cause) {
    super(message, cause);
  }
}
