package io.copydesk.cli.reference;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/** The forms in which keys and encoded values are written for plain Kafka tools. */
public enum RecordForm {
  /**
   * As {@code kcat -P -K} {@value #KEY_END} {@code -D} {@value #RECORD_END} reads them: the bytes
   * themselves. Avro's bytes can hold a line feed or a tab, so the delimiters are longer.
   */
  KCAT {
    @Override
    public void write(String key, byte @Nullable [] value, OutputStream to) throws IOException {
      byte[] keyBytes = key.getBytes(StandardCharsets.UTF_8);
      byte[] bytes = value == null ? new byte[0] : value;
      if (holds(keyBytes) || holds(bytes)) {
        throw new IOException(key + " holds a delimiter of this form: post it as base64");
      }
      to.write(keyBytes);
      to.write(bytesOf(KEY_END));
      to.write(bytes);
      to.write(bytesOf(RECORD_END));
    }
  },

  /** A line each: the key, a tab, and the value in base64, empty for a tombstone. */
  BASE64 {
    @Override
    public void write(String key, byte @Nullable [] value, OutputStream to) throws IOException {
      String text = value == null ? "" : Base64.getEncoder().encodeToString(value);
      to.write(bytesOf(key + "\t" + text + "\n"));
    }
  };

  /** Between key and value for kcat. */
  public static final String KEY_END = "<key/>";

  /** After each record for kcat. */
  public static final String RECORD_END = "<end/>";

  /**
   * Writes one record.
   *
   * @param value null for a tombstone
   */
  public abstract void write(String key, byte @Nullable [] value, OutputStream to)
      throws IOException;

  /** Compared as Latin-1, which has a character for each byte. */
  private static boolean holds(byte[] bytes) {
    String text = StandardCharsets.ISO_8859_1.decode(ByteBuffer.wrap(bytes)).toString();
    return text.contains(KEY_END) || text.contains(RECORD_END);
  }

  private static byte[] bytesOf(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
