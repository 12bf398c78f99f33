package io.copydesk.local;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;

/** A topic of one partition, with what a test does to it. */
record LocalTopic(String bootstrapServers, String name) {
  static LocalTopic create(String bootstrapServers, String name)
      throws ExecutionException, InterruptedException {
    try (Admin admin = Admin.create(Map.of("bootstrap.servers", bootstrapServers))) {
      admin.createTopics(List.of(new NewTopic(name, 1, (short) 1))).all().get();
    }
    return new LocalTopic(bootstrapServers, name);
  }

  /** A producer of strings; with a transactional id it is ready to begin its first transaction. */
  KafkaProducer<String, String> transactionalProducer(String transactionalId) {
    var producer =
        new KafkaProducer<>(
            Map.<String, Object>of(
                "bootstrap.servers", bootstrapServers, "transactional.id", transactionalId),
            new StringSerializer(),
            new StringSerializer());
    producer.initTransactions();
    return producer;
  }

  /** Appends a value and waits until the broker has it. */
  void append(String value) throws ExecutionException, InterruptedException {
    try (var producer =
        new KafkaProducer<>(
            Map.<String, Object>of(
                "bootstrap.servers", bootstrapServers, "max.request.size", 64 * 1024 * 1024),
            new StringSerializer(),
            new StringSerializer())) {
      producer.send(new ProducerRecord<>(name, value)).get();
    }
  }

  /** What a consumer sees that reads committed records from the beginning to the present end. */
  List<String> committed() {
    return CommittedRecords.of(bootstrapServers, name).stream()
        .map(record -> new String(record.value(), StandardCharsets.UTF_8))
        .toList();
  }
}
