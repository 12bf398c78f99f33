package io.copydesk.catalog.live;

import io.copydesk.article.Sha256;
import java.nio.ByteBuffer;
import java.util.HexFormat;

/**
 * A digest of a set of entities: the sum of the first 64 bits of the SHA-256 of each canonical
 * encoding, modulo 2<sup>64</sup>. It depends on the content alone, not on the order in which
 * entities came and went. It tells catalogs apart, but is no protection against forgery; it is
 * short, since every record carries it. Immutable.
 */
record CatalogDigest(long sum) {

  static final CatalogDigest EMPTY = new CatalogDigest(0);

  CatalogDigest plus(byte[] encoded) {
    return new CatalogDigest(sum + hash(encoded));
  }

  CatalogDigest minus(byte[] encoded) {
    return new CatalogDigest(sum - hash(encoded));
  }

  /** 16 hexadecimal digits. */
  String hex() {
    return HexFormat.of().toHexDigits(sum);
  }

  private static long hash(byte[] encoded) {
    return ByteBuffer.wrap(Sha256.digest().digest(encoded)).getLong();
  }
}
