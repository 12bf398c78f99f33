package io.copydesk.topology.deadletter;

import io.copydesk.article.TextCut;
import io.copydesk.topology.topic.Limits;
import io.copydesk.topology.topic.Topics;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.processor.api.RecordMetadata;

/**
 * Makes dead letters: the failed record's key, value and headers untouched, and headers that say
 * what happened, under Kafka Streams' own names and ours. Values of headers are UTF-8. The record's
 * timestamp is in one of them, since the topic stamps its records itself ({@link Topics}). Headers
 * of these names that the record already has (a replayed dead letter) are replaced.
 *
 * <p>A record that can't be produced as it is, since it is larger than the producer may send (it
 * came in compressed), loses its value, then its headers, then its key; {@value #OMITTED} says
 * which. Thread-safe.
 */
public final class DeadLetter {

  /** The step that failed. */
  public static final String STAGE = "copydesk.error.stage";

  /** Why, for machines. */
  public static final String CODE = "copydesk.error.code";

  /** Why, for people, with the remedy; never the content of an article. */
  public static final String MESSAGE = "copydesk.error.message";

  /** The topic that the failed record was read from. */
  public static final String TOPIC = "copydesk.error.topic";

  /** The failed record's partition there. */
  public static final String PARTITION = "copydesk.error.partition";

  /** The failed record's offset in it. */
  public static final String OFFSET = "copydesk.error.offset";

  /**
   * The failed record's timestamp, in milliseconds since 1970: the dead letter's is the topic's.
   */
  public static final String TIMESTAMP = "copydesk.error.timestamp";

  /** What was left out, so that the record could be produced: "value", "headers", "key". */
  public static final String OMITTED = "copydesk.error.omitted";

  /** The cause's class, by Kafka Streams' name for it, as all below: tools know these. */
  public static final String STREAMS_EXCEPTION = "__streams.errors.exception";

  /** As {@link #MESSAGE}. */
  static final String STREAMS_MESSAGE = "__streams.errors.message";

  /** The cause's stack trace, shortened; under this name only. */
  public static final String STREAMS_STACK_TRACE = "__streams.errors.stacktrace";

  /** As {@link #TOPIC}. */
  public static final String STREAMS_TOPIC = "__streams.errors.topic";

  /** As {@link #PARTITION}. */
  public static final String STREAMS_PARTITION = "__streams.errors.partition";

  /** As {@link #OFFSET}. */
  public static final String STREAMS_OFFSET = "__streams.errors.offset";

  private static final Set<String> ERRORS =
      Set.of(
          STAGE,
          CODE,
          MESSAGE,
          TOPIC,
          PARTITION,
          OFFSET,
          TIMESTAMP,
          OMITTED,
          STREAMS_EXCEPTION,
          STREAMS_MESSAGE,
          STREAMS_STACK_TRACE,
          STREAMS_TOPIC,
          STREAMS_PARTITION,
          STREAMS_OFFSET);

  /** Of at most as many digits as a long surely has. */
  private static final Pattern NUMBER = Pattern.compile("[0-9]{1,18}");

  /** Both set by hand. */
  private static final int MESSAGE_CHARACTERS = 2_000;

  private static final int STACK_TRACE_CHARACTERS = 16_000;

  private final int maxBytes;

  /**
   * @param maxBytes the largest record that may be produced, in bytes, our own headers not counted:
   *     they fit into the margin that {@link Limits} leaves
   */
  public DeadLetter(int maxBytes) {
    this.maxBytes = maxBytes;
  }

  /** Whether a header of that name says what happened, and is not the failed record's own. */
  public static boolean isAboutFailure(String header) {
    return ERRORS.contains(header);
  }

  /**
   * Makes the dead letter of a failed record.
   *
   * @param stage the step that failed
   * @param code why, for machines
   * @param cause whose message and stack trace are kept, shortened
   */
  public Record<byte[], byte[]> of(
      Record<byte[], byte[]> failed,
      RecordMetadata source,
      String stage,
      String code,
      Throwable cause) {
    List<String> omitted = new ArrayList<>();
    byte[] key = failed.key();
    byte[] value = failed.value();
    Headers headers = withoutErrors(failed.headers());
    long size = length(key) + length(value) + length(headers);
    if (size > maxBytes) {
      size -= length(value);
      value = null;
      omitted.add("value");
    }
    if (size > maxBytes) {
      size -= length(headers);
      headers = new RecordHeaders();
      omitted.add("headers");
    }
    if (size > maxBytes) {
      key = null;
      omitted.add("key");
    }
    Map<String, String> errors = errors(source, stage, code, cause);
    errors.put(TIMESTAMP, Long.toString(ownTime(failed)));
    if (!omitted.isEmpty()) {
      errors.put(OMITTED, String.join(",", omitted));
    }
    for (Map.Entry<String, String> error : errors.entrySet()) {
      headers.add(error.getKey(), error.getValue().getBytes(StandardCharsets.UTF_8));
    }
    return new Record<>(key, value, failed.timestamp(), headers);
  }

  /**
   * Notes in a record's headers the timestamp that it has itself, when it is processed by an
   * earlier one: a processor is told no more than that one.
   */
  public static void keepOwnTime(long timestamp, Headers headers) {
    headers.add(TIMESTAMP, Long.toString(timestamp).getBytes(StandardCharsets.UTF_8));
  }

  /**
   * The noted one, else that by which it was processed. A header of that name that the record came
   * with is a note only if it says a later time, so that a dead letter that somebody copied to the
   * raw topic by hand has its time of posting.
   */
  private static long ownTime(Record<byte[], byte[]> failed) {
    long noted = number(failed.headers(), TIMESTAMP).orElse(failed.timestamp());
    return Math.max(failed.timestamp(), noted);
  }

  /** The last header of that name as text; empty when there is none. */
  public static String text(Headers headers, String name) {
    Header header = headers.lastHeader(name);
    return header == null || header.value() == null
        ? ""
        : new String(header.value(), StandardCharsets.UTF_8);
  }

  /** The number that the last header of that name says; empty when it says none. */
  public static OptionalLong number(Headers headers, String name) {
    String said = text(headers, name);
    return NUMBER.matcher(said).matches()
        ? OptionalLong.of(Long.parseLong(said))
        : OptionalLong.empty();
  }

  /**
   * Copies into a new list, since {@code Headers.remove} takes quadratic time when a record has one
   * of our headers many times.
   */
  private static Headers withoutErrors(Headers before) {
    Headers headers = new RecordHeaders();
    for (Header header : before) {
      if (!isAboutFailure(header.key())) {
        headers.add(header);
      }
    }
    return headers;
  }

  private static Map<String, String> errors(
      RecordMetadata source, String stage, String code, Throwable cause) {
    String message = shorten(String.valueOf(cause.getMessage()), MESSAGE_CHARACTERS);
    Map<String, String> errors = new LinkedHashMap<>();
    errors.put(STREAMS_EXCEPTION, cause.getClass().getName());
    errors.put(STREAMS_MESSAGE, message);
    errors.put(STREAMS_STACK_TRACE, shorten(stackTrace(cause), STACK_TRACE_CHARACTERS));
    errors.put(STREAMS_TOPIC, source.topic());
    errors.put(STREAMS_PARTITION, Integer.toString(source.partition()));
    errors.put(STREAMS_OFFSET, Long.toString(source.offset()));
    errors.put(STAGE, stage);
    errors.put(CODE, code);
    errors.put(MESSAGE, message);
    errors.put(TOPIC, source.topic());
    errors.put(PARTITION, Integer.toString(source.partition()));
    errors.put(OFFSET, Long.toString(source.offset()));
    return errors;
  }

  private static String stackTrace(Throwable cause) {
    StringWriter text = new StringWriter();
    cause.printStackTrace(new PrintWriter(text));
    return text.toString();
  }

  private static String shorten(String text, int characters) {
    return text.length() <= characters ? text : TextCut.head(text, characters) + "…";
  }

  private static long length(byte[] bytes) {
    return bytes == null ? 0 : bytes.length;
  }

  private static long length(Headers headers) {
    long length = 0;
    for (Header header : headers) {
      // A varint of up to five bytes before each part.
      length += 10 + header.key().getBytes(StandardCharsets.UTF_8).length + length(header.value());
    }
    return length;
  }
}
