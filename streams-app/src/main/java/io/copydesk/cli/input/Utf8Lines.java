package io.copydesk.cli.input;

import io.copydesk.table.ByteOrderMark;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Reads lines as UTF-8. A line that is not UTF-8 or too long is reported by an exception; reading
 * can go on with the next one. Not thread-safe.
 */
final class Utf8Lines {

  /** In bytes: larger than any article, and small enough for the memory. Set by hand. */
  static final int LONGEST = 32 * 1024 * 1024;

  private final InputStream in;
  private int number;

  Utf8Lines(InputStream in) {
    this.in = in;
  }

  /** Number of the line read last, from 1. */
  int number() {
    return number;
  }

  /**
   * The next line without its line break, or null at the end.
   *
   * @throws UnreadableInputException when the line is not UTF-8, or is over-long
   */
  @Nullable String next() throws IOException, UnreadableInputException {
    ByteArrayOutputStream line = new ByteArrayOutputStream(1024);
    long read = 0;
    int b;
    while ((b = in.read()) >= 0 && b != '\n') {
      read++;
      if (read <= LONGEST) {
        line.write(b);
      }
    }
    if (b < 0 && read == 0) {
      return null;
    }
    number++;
    if (read > LONGEST) {
      throw new UnreadableInputException(
          "the line is longer than 32 MiB: write one article a line");
    }
    return decode(line.toByteArray());
  }

  /** The text of some bytes, without a byte-order mark. */
  static String decode(byte[] bytes) throws UnreadableInputException {
    try {
      return ByteOrderMark.dropped(
          StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
    } catch (CharacterCodingException e) {
      throw new UnreadableInputException(
          "not UTF-8: convert it first, for example with iconv -f latin1 -t utf-8");
    }
  }

  /** The message says what is wrong and the remedy. */
  static final class UnreadableInputException extends Exception {
    private static final long serialVersionUID = 1L;

    UnreadableInputException(String message) {
      super(message);
    }
  }
}
