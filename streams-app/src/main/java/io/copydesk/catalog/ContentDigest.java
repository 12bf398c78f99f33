package io.copydesk.catalog;

import java.math.BigInteger;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * A digest of a set of entities: the sum of the SHA-256 of each canonical encoding, modulo
 * 2<sup>256</sup>. It depends on the content alone, not on the order in which entities came and
 * went. Guards against accidents, not against forgery. Immutable.
 */
record ContentDigest(BigInteger sum) {

  static final ContentDigest EMPTY = new ContentDigest(BigInteger.ZERO);

  private static final BigInteger MODULUS = BigInteger.ONE.shiftLeft(256);

  ContentDigest plus(byte[] encoded) {
    return new ContentDigest(sum.add(hash(encoded)).mod(MODULUS));
  }

  ContentDigest minus(byte[] encoded) {
    return new ContentDigest(sum.subtract(hash(encoded)).mod(MODULUS));
  }

  /** 64 hexadecimal digits. */
  String hex() {
    String digits = sum.toString(16);
    return "0".repeat(64 - digits.length()) + digits;
  }

  private static BigInteger hash(byte[] encoded) {
    try {
      return new BigInteger(1, MessageDigest.getInstance("SHA-256").digest(encoded));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
