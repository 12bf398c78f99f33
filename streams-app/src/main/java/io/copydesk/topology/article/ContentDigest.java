package io.copydesk.topology.article;

import io.copydesk.article.Sha256;
import io.copydesk.events.RawArticle;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.jspecify.annotations.Nullable;

/**
 * Tells a repeat of an article from a changed one: SHA-256 over the id and everything that
 * enrichment reads. Attributes are not interpreted, so they do not count.
 */
final class ContentDigest {

  private final MessageDigest digest;

  private ContentDigest(MessageDigest digest) {
    this.digest = digest;
  }

  /** 32 bytes. */
  static byte[] of(RawArticle article) {
    ContentDigest content = new ContentDigest(Sha256.digest());
    content.add(article.getId());
    content.add(article.getSource());
    content.add(article.getUrl());
    content.add(article.getTitle());
    content.add(article.getBody());
    content.add(
        article.getPublishedAt() == null
            ? null
            : Long.toString(article.getPublishedAt().toEpochMilli()));
    content.add(article.getLanguage());
    article.getKeywords().forEach(content::add);
    return content.digest.digest();
  }

  /** The length before each part keeps "ab", "c" apart from "a", "bc", and null from "". */
  private void add(@Nullable String part) {
    if (part == null) {
      digest.update(length(-1));
      return;
    }
    byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
    digest.update(length(bytes.length));
    digest.update(bytes);
  }

  private static byte[] length(int length) {
    return ByteBuffer.allocate(Integer.BYTES).putInt(length).array();
  }
}
