package io.copydesk.article;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** Where digests come from. Stateless. */
public final class Sha256 {

  private Sha256() {}

  /** A new digest; not thread-safe, as those of Java are not. */
  public static MessageDigest digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
