package io.copydesk.catalog.live;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A digest of a set of entities: the sum of the first 64 bits of the SHA-256 of each canonical
 * encoding, modulo 2<sup>64</sup>. It depends on the content alone, not on the order in which
 * entities came and went. Guards against accidents, not against forgery; short, since every record
 * carries it. Immutable.
 */
record ContentDigest(long sum) {

  static final ContentDigest EMPTY = new ContentDigest(0);

  ContentDigest plus(byte[] encoded) {
    return new ContentDigest(sum + hash(encoded));
  }

  ContentDigest minus(byte[] encoded) {
    return new ContentDigest(sum - hash(encoded));
  }

  /** 16 hexadecimal digits. */
  String hex() {
    return HexFormat.of().toHexDigits(sum);
  }

  private static long hash(byte[] encoded) {
    try {
      return ByteBuffer.wrap(MessageDigest.getInstance("SHA-256").digest(encoded)).getLong();
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
