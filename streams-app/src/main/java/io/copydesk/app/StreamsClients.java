package io.copydesk.app;

import io.copydesk.topology.intake.Intake;
import io.copydesk.topology.intake.OpenTransaction;
import java.util.Map;
import java.util.function.Supplier;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.streams.KafkaClientSupplier;

/**
 * Kafka's clients as Kafka Streams gets them: consumers that hand on what can be processed, and
 * producers for which an abort is final.
 *
 * <p>With {@code group.protocol=streams} Kafka Streams 4.3 makes the stream threads' consumers
 * itself: then nothing is held back, and a stream thread that meets an unknown schema waits {@code
 * copydesk.fault.patience.ms} and is replaced.
 *
 * @param intakes makes an intake for each consumer
 * @param transaction is told by the producers, for the intakes
 */
record StreamsClients(Supplier<Intake> intakes, OpenTransaction transaction)
    implements KafkaClientSupplier {

  @Override
  public Admin getAdmin(Map<String, Object> config) {
    return Admin.create(config);
  }

  @Override
  public Consumer<byte[], byte[]> getConsumer(Map<String, Object> config) {
    return new PatientConsumer(config, intakes.get());
  }

  @Override
  public Consumer<byte[], byte[]> getRestoreConsumer(Map<String, Object> config) {
    return consumer(config);
  }

  @Override
  public Consumer<byte[], byte[]> getGlobalConsumer(Map<String, Object> config) {
    return consumer(config);
  }

  private static Consumer<byte[], byte[]> consumer(Map<String, Object> config) {
    return new KafkaConsumer<>(config, new ByteArrayDeserializer(), new ByteArrayDeserializer());
  }

  @Override
  public Producer<byte[], byte[]> getProducer(Map<String, Object> config) {
    return new AbortIsFinal(config, transaction);
  }
}
