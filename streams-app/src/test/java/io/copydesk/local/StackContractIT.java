package io.copydesk.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;
import org.junit.jupiter.api.Test;

/**
 * What the application needs of any broker and registry: the same on the laptop's stack and in
 * containers.
 */
@WithStack
class StackContractIT {
  private static final String SCHEMA =
      """
      {"type":"record","name":"Note","namespace":"io.copydesk.it","fields":[{"name":"text","type":"string"}]}""";

  @Test
  void an_admin_client_sees_one_broker(TestStack stack) throws Exception {
    try (Admin admin = Admin.create(Map.of("bootstrap.servers", stack.bootstrapServers()))) {
      assertThat(admin.describeCluster().nodes().get()).hasSize(1);
    }
  }

  @Test
  void only_committed_transactions_are_seen(TestStack stack) throws Exception {
    LocalTopic topic = LocalTopic.create(stack.bootstrapServers(), "contract.transactions");

    try (var producer = topic.transactionalProducer("contract")) {
      producer.beginTransaction();
      producer.send(new ProducerRecord<>(topic.name(), "dropped")).get();
      producer.abortTransaction();
      producer.beginTransaction();
      producer.send(new ProducerRecord<>(topic.name(), "kept")).get();
      producer.commitTransaction();
    }

    assertThat(topic.committed()).containsExactly("kept");
  }

  @Test
  void a_record_of_several_megabytes_passes(TestStack stack) throws Exception {
    LocalTopic topic = LocalTopic.create(stack.bootstrapServers(), "contract.large");
    String article = "x".repeat(8 * 1024 * 1024);

    topic.append(article);

    assertThat(topic.committed()).containsExactly(article);
  }

  @Test
  void a_topic_that_nobody_created_does_not_come_to_be(TestStack stack) {
    try (Admin admin = Admin.create(Map.of("bootstrap.servers", stack.bootstrapServers()))) {
      assertThatThrownBy(
              () -> admin.describeTopics(List.of("contract.missing")).allTopicNames().get())
          .isInstanceOf(ExecutionException.class)
          .hasCauseInstanceOf(UnknownTopicOrPartitionException.class);
    }
  }

  @Test
  void the_registry_gives_back_what_was_registered(TestStack stack) throws Exception {
    var registry = new RegistryClient(stack.confluentUrl());

    int id = registry.register("contract-value", SCHEMA);

    assertThat(registry.schema(id)).isEqualTo(SCHEMA);
  }
}
