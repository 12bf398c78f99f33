package io.copydesk.cli.enrich;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.copydesk.events.EntityType;
import io.copydesk.events.ReferenceEntity;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class BundledEngineTest {

  private final List<String> told = new ArrayList<>();

  @Test
  void entities_that_succeed_each_other_are_told_to_be_left_out() {
    new BundledEngine()
        .engine(
            false,
            List.of(entity("company:one", "company:two"), entity("company:two", "company:one")),
            told::add);

    assertThat(told)
        .singleElement()
        .satisfies(
            line ->
                assertThat(line)
                    .startsWith("company:two is left out: ")
                    .contains("\"company:one\" leads back to this entity"));
  }

  /** Whoever runs the command tells the remedy of such an error, which it has to recognise. */
  @Test
  void an_error_while_the_model_is_loaded_is_thrown_as_it_is() {
    Error error = new OutOfMemoryError("Java heap space");
    var engines =
        new BundledEngine(
            () -> {
              throw error;
            });

    Throwable thrown = catchThrowable(() -> engines.engine(false, List.of(), told::add));

    assertThat(thrown).isSameAs(error);
  }

  private static ReferenceEntity entity(String id, String successor) {
    return ReferenceEntity.newBuilder()
        .setId(id)
        .setType(EntityType.COMPANY)
        .setName(id.substring(id.indexOf(':') + 1) + " Works")
        .setSuccessorId(successor)
        .build();
  }
}
