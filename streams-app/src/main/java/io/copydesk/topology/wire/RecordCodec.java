package io.copydesk.topology.wire;

import io.copydesk.topology.fault.TimeLimit;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.common.config.ConfigException;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.serialization.Deserializer;
import org.apache.kafka.common.serialization.Serializer;
import org.apache.kafka.common.utils.Utils;

/**
 * Records to bytes and back through the configured serializers. Not thread-safe: each stream task
 * has its own.
 */
public final class RecordCodec implements AutoCloseable {

  private static final Duration REGISTRY_TIMEOUT = Duration.ofSeconds(5);
  private static final int ID_AT = 1;
  private static final int ID_END = ID_AT + Integer.BYTES;

  private final Serializer<Object> serializer;
  private final Deserializer<Object> deserializer;
  private final TimeLimit timeLimit = new TimeLimit(REGISTRY_TIMEOUT);

  /** What the registry has been asked: subjects by name, schemas by id. It is not asked again. */
  private final Set<Object> answered = new HashSet<>();

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
    Deserializer<Object> deserializer = instance(settings.deserializer(), Deserializer.class);
    deserializer.configure(settings.properties(), false);
    return new RecordCodec(serializer, deserializer);
  }

  private static <T> T instance(String className, Class<T> type) {
    try {
      return Utils.newInstance(className, type);
    } catch (ClassNotFoundException e) {
      throw new ConfigException("no such class on the class path: " + className);
    }
  }

  /**
   * The bytes of a record for a topic.
   *
   * @throws RuntimeException whatever the serializer throws, or when the registry does not answer
   */
  public byte[] encode(String topic, SpecificRecord record) {
    String subject = topic + " " + record.getSchema().getFullName();
    return askingOnce(subject, () -> serializer.serialize(topic, record));
  }

  /**
   * The record of some bytes.
   *
   * @throws RuntimeException whatever the deserializer throws, or when the bytes are of another
   *     type
   */
  public <T> T decode(String topic, byte[] bytes, Class<T> type) {
    Object decoded = askingOnce(schemaId(bytes), () -> deserializer.deserialize(topic, bytes));
    if (!type.isInstance(decoded)) {
      String found = decoded == null ? "nothing" : decoded.getClass().getSimpleName();
      throw new SerializationException(
          "a " + type.getSimpleName() + " is expected, but found: " + found);
    }
    return type.cast(decoded);
  }

  /** Under the time limit as long as the call may have to ask the registry. */
  private <T> T askingOnce(Object question, Supplier<T> call) {
    if (answered.contains(question)) {
      return call.get();
    }
    T result = timeLimit.call(call);
    answered.add(question);
    return result;
  }

  private static int schemaId(byte[] bytes) {
    return bytes.length < ID_END ? -1 : ByteBuffer.wrap(bytes, ID_AT, Integer.BYTES).getInt();
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
    serializer.close();
    deserializer.close();
    timeLimit.close();
  }
}
