package io.copydesk.topology.topic;

/**
 * How large records may be. A record that the broker refuses for its size is fatal under
 * exactly-once, so everything is measured before it is produced.
 *
 * @param articleBytes the largest value of a raw record that is enriched, at least 1; a larger one
 *     becomes a dead letter
 * @param messageBytes the largest record of the raw and the reference topic, and the largest value
 *     of any record that an article becomes
 */
public record Limits(int articleBytes, int messageBytes) {

  /** 1 MiB articles, 8 MiB messages. Set by hand. */
  public static final Limits DEFAULT = new Limits(1024 * 1024, 8 * 1024 * 1024);

  /**
   * The most that either may be: 512 MiB. Buffers double as they grow, and an array has less than 2
   * GiB. Set by hand.
   */
  public static final int MOST_BYTES = 512 * 1024 * 1024;

  /**
   * Room for what is added to a dead letter (headers) and for the framing of a record. Set by hand.
   */
  public static final int MARGIN_BYTES = 256 * 1024;

  /**
   * An article's records together may be this many times as large as the largest record. Set by
   * hand.
   */
  private static final int FAN_OUT_FACTOR = 4;

  public Limits {
    if (articleBytes < 1) {
      throw new IllegalArgumentException("articleBytes has to be at least 1: " + articleBytes);
    }
    if (messageBytes < articleBytes || messageBytes > MOST_BYTES) {
      throw new IllegalArgumentException(
          "messageBytes has to be from articleBytes to 512 MiB: " + messageBytes);
    }
  }

  /**
   * The largest record that is produced, framing included: the topics' {@code max.message.bytes}
   * and the producer's {@code max.request.size}.
   */
  public int producedBytes() {
    return messageBytes + MARGIN_BYTES;
  }

  /** The most that one article may become, all records together, in bytes of their values. */
  public long fanOutBytes() {
    return (long) FAN_OUT_FACTOR * messageBytes;
  }
}
