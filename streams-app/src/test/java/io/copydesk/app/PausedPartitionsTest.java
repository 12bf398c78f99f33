package io.copydesk.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.kafka.common.TopicPartition;

/** A partition is paused as long as Kafka Streams or the intake wants it, and no longer. */
class PausedPartitionsTest {

  private static final TopicPartition ONE = new TopicPartition("raw", 1);
  private static final TopicPartition TWO = new TopicPartition("raw", 2);
  private static final Set<TopicPartition> BOTH = Set.of(ONE, TWO);

  private final Partitions consumer = new Partitions();
  private final PausedPartitions paused = new PausedPartitions();

  /** A consumer's, as Kafka documents them: paused until they are resumed or taken away. */
  private static final class Partitions {

    private final Set<TopicPartition> assigned = new HashSet<>(BOTH);
    private final Set<TopicPartition> paused = new HashSet<>();

    void pause(Collection<TopicPartition> partitions) {
      assertThat(assigned).containsAll(partitions);
      paused.addAll(partitions);
    }

    void resume(Collection<TopicPartition> partitions) {
      assertThat(assigned).containsAll(partitions);
      partitions.forEach(paused::remove);
    }
  }

  private void streamsPauses(Collection<TopicPartition> partitions) {
    consumer.pause(partitions);
    paused.streamsPauses(partitions);
  }

  private void streamsResumes(Collection<TopicPartition> partitions) {
    consumer.resume(paused.streamsResumes(partitions));
  }

  private void intakePauses(Set<TopicPartition> partitions) {
    PausedPartitions.Change change = paused.intakePauses(partitions, consumer.assigned);
    consumer.resume(change.resume());
    consumer.pause(change.pause());
  }

  private void taken(Collection<TopicPartition> partitions) {
    paused.forget(partitions);
    partitions.forEach(consumer.assigned::remove);
    partitions.forEach(consumer.paused::remove);
  }

  private void given(Collection<TopicPartition> partitions) {
    consumer.assigned.addAll(partitions);
  }

  @Example
  void what_the_intake_has_done_with_goes_on_unless_streams_wants_it_paused() {
    intakePauses(BOTH);
    streamsPauses(Set.of(ONE));

    intakePauses(Set.of());

    assertThat(consumer.paused).containsExactly(ONE);
  }

  @Example
  void what_streams_resumes_goes_on_unless_records_of_it_wait() {
    streamsPauses(BOTH);
    intakePauses(Set.of(ONE));

    streamsResumes(BOTH);

    assertThat(consumer.paused).containsExactly(ONE);
    assertThat(paused.byStreams()).isEmpty();
  }

  @Example
  void a_partition_that_comes_back_is_not_paused() {
    streamsPauses(Set.of(ONE));
    intakePauses(BOTH);
    taken(BOTH);
    given(BOTH);

    intakePauses(Set.of());

    assertThat(consumer.paused).isEmpty();
    assertThat(paused.byStreams()).isEmpty();
  }

  @Example
  void one_that_comes_back_is_paused_again_when_records_of_it_wait_again() {
    intakePauses(Set.of(ONE));
    taken(Set.of(ONE));
    given(BOTH);

    intakePauses(Set.of(ONE));

    assertThat(consumer.paused).containsExactly(ONE);
  }

  @Example
  void one_that_was_taken_away_meanwhile_is_not_resumed() {
    PausedPartitions.Change first = paused.intakePauses(BOTH, BOTH);

    PausedPartitions.Change then = paused.intakePauses(Set.of(), Set.of(TWO));

    assertThat(first.pause()).isEqualTo(BOTH);
    assertThat(then.resume()).containsExactly(TWO);
  }

  enum Event {
    STREAMS_PAUSES,
    STREAMS_RESUMES,
    INTAKE_PAUSES,
    TAKEN,
    GIVEN
  }

  record Step(Event event, Set<TopicPartition> partitions) {}

  @Property(tries = 500)
  void whatever_happens_what_is_paused_is_what_either_wants(@ForAll("steps") List<Step> steps) {
    // One try after another has this object.
    taken(BOTH);
    given(BOTH);
    Set<TopicPartition> streams = new HashSet<>();
    Set<TopicPartition> intake = new HashSet<>();
    for (Step step : steps) {
      Set<TopicPartition> those = new HashSet<>(step.partitions());
      if (step.event() != Event.GIVEN) {
        those.retainAll(consumer.assigned);
      }
      switch (step.event()) {
        case STREAMS_PAUSES -> {
          streamsPauses(those);
          streams.addAll(those);
        }
        case STREAMS_RESUMES -> {
          streamsResumes(those);
          streams.removeAll(those);
        }
        case INTAKE_PAUSES -> {
          intakePauses(those);
          intake.clear();
          intake.addAll(those);
        }
        case TAKEN -> {
          taken(those);
          streams.removeAll(those);
          intake.removeAll(those);
        }
        case GIVEN -> given(those);
      }
      Set<TopicPartition> wanted = new HashSet<>(streams);
      wanted.addAll(intake);
      assertThat(consumer.paused).as(step.toString()).isEqualTo(wanted);
    }
  }

  @Provide
  Arbitrary<List<Step>> steps() {
    return Combinators.combine(Arbitraries.of(Event.class), Arbitraries.of(BOTH).set())
        .as(Step::new)
        .list()
        .ofMaxSize(30);
  }
}
