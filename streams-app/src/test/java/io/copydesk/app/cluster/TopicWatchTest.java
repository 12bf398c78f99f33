package io.copydesk.app.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import io.copydesk.app.health.CapturedLog;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.TimeoutException;
import org.junit.jupiter.api.Test;

class TopicWatchTest {

  @Test
  void a_topic_that_was_deleted_is_named_with_the_remedy_in_the_log_and_to_who_asks() {
    try (TopicWatch watch = watch(() -> List.of("news.companies"));
        CapturedLog log = CapturedLog.of(TopicWatch.class)) {

      watch.look();

      assertThat(watch.problem()).hasValueSatisfying(TopicWatchTest::namesTopicAndRemedy);
      assertThat(log.messages()).singleElement().satisfies(TopicWatchTest::namesTopicAndRemedy);
    }
  }

  private static void namesTopicAndRemedy(String message) {
    assertThat(message).contains("news.companies").contains("`copydesk topics`");
  }

  @Test
  void once_it_is_there_again_nothing_is_wrong_and_the_log_says_so_once() {
    AtomicInteger looked = new AtomicInteger();
    try (TopicWatch watch =
            watch(() -> looked.getAndIncrement() == 0 ? List.of("news.people") : List.of());
        CapturedLog log = CapturedLog.of(TopicWatch.class)) {
      watch.look();

      watch.look();
      watch.look();

      assertThat(watch.problem()).isEmpty();
      assertThat(log.messages()).hasSize(2).last().asString().contains("there again");
    }
  }

  @Test
  void brokers_that_do_not_answer_are_named_and_no_topic_is_taken_for_deleted() {
    try (TopicWatch watch =
            watch(
                () -> {
                  throw new TimeoutException("Timed out waiting for a node assignment");
                });
        CapturedLog log = CapturedLog.of(TopicWatch.class)) {

      watch.look();

      assertThat(watch.problem()).isEmpty();
      assertThat(log.messages())
          .containsExactly(
              "The brokers at broker:9092 do not answer: Timed out waiting for a node assignment");
    }
  }

  @Test
  void a_question_that_a_stop_interrupts_is_not_told_as_a_fault_of_the_brokers() {
    AtomicReference<TopicWatch> asking = new AtomicReference<>();
    try (CapturedLog log = CapturedLog.of(TopicWatch.class);
        TopicWatch watch =
            watch(
                () -> {
                  asking.get().close();
                  throw new KafkaException("interrupted while waiting for the cluster");
                })) {
      asking.set(watch);

      watch.look();

      assertThat(log.messages()).isEmpty();
    }
  }

  private static TopicWatch watch(Supplier<List<String>> missing) {
    return new TopicWatch(missing, "broker:9092", () -> {});
  }
}
