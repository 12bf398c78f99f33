package io.copydesk.extract;

import org.jspecify.annotations.Nullable;

/**
 * Whose figure it is.
 *
 * @param text the words of the article
 * @param mention that names it, of the headline too; null when none does ("the market")
 */
public record Subject(String text, @Nullable Mention mention) {

  /** Whom a mention names. */
  public static Subject of(Mention mention) {
    return new Subject(mention.text(), mention);
  }
}
