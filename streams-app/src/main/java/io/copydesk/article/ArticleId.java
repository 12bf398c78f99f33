package io.copydesk.article;

import io.copydesk.events.RawArticle;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;

/** Identifiers for articles whose producer gave none. Stateless. */
public final class ArticleId {

  private static final int HEX_DIGITS = 32;

  private ArticleId() {}

  /** The producer's identifier, else one derived from the content: "content-" and 32 hex digits. */
  public static String of(RawArticle raw) {
    return raw.getId().isBlank() ? fromContent(raw) : raw.getId();
  }

  private static String fromContent(RawArticle raw) {
    MessageDigest digest = Sha256.digest();
    for (String part :
        new String[] {
          raw.getSource(),
          String.valueOf(raw.getUrl()),
          raw.getTitle(),
          raw.getBody(),
          String.valueOf(raw.getPublishedAt())
        }) {
      byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
      // The length keeps "ab" + "c" apart from "a" + "bc".
      digest.update(Integer.toString(bytes.length).getBytes(StandardCharsets.US_ASCII));
      digest.update((byte) ':');
      digest.update(bytes);
    }
    return "content-" + HexFormat.of().formatHex(digest.digest()).substring(0, HEX_DIGITS);
  }
}
