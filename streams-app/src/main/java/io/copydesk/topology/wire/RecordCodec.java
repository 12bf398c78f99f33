package io.copydesk.topology.wire;

import io.copydesk.topology.fault.FaultKind;
import io.copydesk.topology.fault.TimeLimit;
import io.copydesk.topology.fault.TransientFaultException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.apache.avro.Schema;
import org.apache.avro.io.BinaryDecoder;
import org.apache.avro.io.DecoderFactory;
import org.apache.avro.specific.SpecificDatumReader;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.common.config.ConfigException;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.serialization.Deserializer;
import org.apache.kafka.common.serialization.Serializer;
import org.apache.kafka.common.utils.Utils;
import org.jspecify.annotations.Nullable;

/**
 * Records to bytes and back through the configured serializers. Thread-safe, as long as those are,
 * as Apicurio's and Confluent's are: one codec serves the whole process, so that what the registry
 * has told one stream thread all know, also after partitions have moved.
 */
public final class RecordCodec implements AutoCloseable {

  /** Of one question to the registry. Set by hand. */
  private static final Duration REGISTRY_TIMEOUT = Duration.ofSeconds(5);

  /** How many zeros {@link #smallest} may read: more than any schema of ours takes. Set by hand. */
  private static final int SMALLEST_BYTES = 64 * 1024;

  private final Serializer<Object> serializer;
  private final Deserializer<Object> deserializer;
  private final TimeLimit timeLimit = new TimeLimit(REGISTRY_TIMEOUT);

  /** Whether the registry has answered, for each subject by name and each schema by id. */
  private final SchemaAnswers answers = new SchemaAnswers();

  private volatile boolean closed;

  private RecordCodec(Serializer<Object> serializer, Deserializer<Object> deserializer) {
    this.serializer = serializer;
    this.deserializer = deserializer;
  }

  /**
   * A codec as configured.
   *
   * @throws org.apache.kafka.common.KafkaException when a class is missing or refuses its settings
   */
  @SuppressWarnings("unchecked") // The classes are named in the configuration: erased either way.
  public static RecordCodec of(SerdeSettings settings) {
    Serializer<Object> serializer = instance(settings.serializer(), Serializer.class);
    serializer.configure(settings.properties(), false);
    try {
      Deserializer<Object> deserializer = instance(settings.deserializer(), Deserializer.class);
      deserializer.configure(settings.properties(), false);
      return new RecordCodec(serializer, deserializer);
    } catch (Throwable e) {
      Utils.closeQuietly(serializer, "serializer");
      throw e;
    }
  }

  private static <T> T instance(String className, Class<T> type) {
    try {
      return Utils.newInstance(className, type);
    } catch (ClassNotFoundException e) {
      throw new ConfigException("no such class on the class path: " + className);
    } catch (ClassCastException e) {
      throw new ConfigException(className + " is no " + type.getSimpleName() + " of Kafka's");
    }
  }

  /**
   * The bytes of a record for a topic.
   *
   * @throws TransientFaultException when it fails since the codec is closed: a stop that takes too
   *     long does not wait for stream threads, and what they have in hand is not to blame
   * @throws RuntimeException whatever the serializer throws, or when the registry does not answer
   */
  public byte[] encode(String topic, SpecificRecord record) {
    SchemaKey subject = new SchemaKey.SubjectName(topic, record.getSchema().getFullName());
    return askingOnce(subject, () -> serializer.serialize(topic, record));
  }

  /**
   * The record of some bytes.
   *
   * @throws TransientFaultException as {@link #encode} does
   * @throws RuntimeException whatever the deserializer throws, or when the bytes are of another
   *     type
   */
  public <T> T decode(String topic, byte[] bytes, Class<T> type) {
    SchemaKey key = SchemaKey.of(bytes);
    Optional<RuntimeException> refusal = answers.refusal(key);
    if (refusal.isPresent()) {
      throw refusal.get();
    }
    Object decoded = askingOnce(key, () -> deserializer.deserialize(topic, bytes));
    if (!type.isInstance(decoded)) {
      String found = decoded == null ? "nothing" : decoded.getClass().getSimpleName();
      throw new SerializationException(
          "a " + type.getSimpleName() + " is expected, but found: " + found);
    }
    return type.cast(decoded);
  }

  private <T> T askingOnce(SchemaKey key, Supplier<T> call) {
    try {
      return limited(key, call);
    } catch (RuntimeException e) {
      if (closed) {
        throw new TransientFaultException("the application stops: its serializers are closed", e);
      }
      throw e;
    }
  }

  /** Under the time limit as long as the call may have to ask the registry. */
  private <T> T limited(SchemaKey key, Supplier<T> call) {
    if (answers.isAnswered(key)) {
      return call.get();
    }
    T result = timeLimit.call(call);
    answers.answer(key);
    return result;
  }

  /** Whether {@link #decode} can do with these bytes without asking the registry. */
  boolean isSettled(byte @Nullable [] bytes) {
    return bytes == null || !SchemaKey.isNamed(bytes) || answers.isSettled(SchemaKey.of(bytes));
  }

  /**
   * Asks the registry for what {@link #decode} needs for these bytes. Whatever else is wrong with
   * them {@link #decode} will find. A schema that cannot be parsed is treated as unknown, since the
   * deserializer keeps only those that it could parse, and would ask again for each record.
   *
   * @throws RuntimeException when the registry does not answer
   */
  void settle(String topic, byte[] bytes) {
    SchemaKey key = SchemaKey.of(bytes);
    try {
      timeLimit.call(() -> deserializer.deserialize(topic, bytes));
      answers.answer(key);
    } catch (RuntimeException e) {
      if (closed || FaultKind.of(e) == FaultKind.TRANSIENT) {
        throw e;
      }
      if (FaultKind.isOfSchema(e)) {
        answers.refuse(key, e);
      } else {
        answers.answer(key);
      }
    } catch (StackOverflowError e) {
      answers.answer(key);
    }
  }

  /**
   * Asks the registry for what {@link #encode} needs for records of this schema.
   *
   * @throws RuntimeException when the registry does not answer, or does not know the schema
   */
  void settle(String topic, Schema schema) {
    encode(topic, smallest(schema));
  }

  /**
   * A record that is read from zeros alone, which in Avro's binary encoding are empty strings and
   * lists, null, 0, and the first symbol or branch.
   */
  private static SpecificRecord smallest(Schema schema) {
    BinaryDecoder zeros = DecoderFactory.get().binaryDecoder(new byte[SMALLEST_BYTES], null);
    try {
      return new SpecificDatumReader<SpecificRecord>(schema).read(null, zeros);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The settings of the default serializers, Apicurio's, for a registry at {@code url}. */
  public static Map<String, String> apicurio(String url, boolean autoRegister) {
    return Map.of(
        "apicurio.registry.url",
        url,
        "apicurio.registry.auto-register",
        Boolean.toString(autoRegister),
        "apicurio.registry.use-specific-avro-reader",
        "true",
        "apicurio.registry.avro-datum-provider",
        DatumsBySchema.class.getName(),
        // Nested types would become subjects of their own.
        "apicurio.registry.dereference-schema",
        "true",
        "apicurio.registry.http.adapter",
        "JDK",
        // What an id means never changes: once known, it is not asked for again.
        "apicurio.registry.check-period-ms",
        Long.toString(365L * 24 * 3600 * 1000),
        "apicurio.registry.fault-tolerant-refresh",
        "true");
  }

  @Override
  public void close() {
    closed = true;
    // Their classes may be the operator's: what one throws keeps none of the others open.
    try (timeLimit;
        deserializer) {
      serializer.close();
    }
  }
}
