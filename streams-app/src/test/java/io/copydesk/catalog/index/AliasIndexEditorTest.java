package io.copydesk.catalog.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.copydesk.catalog.name.NameHash;
import io.copydesk.events.Alias;
import io.copydesk.events.EntityType;
import io.copydesk.events.ReferenceEntity;
import io.copydesk.events.Ticker;
import java.util.List;
import org.junit.jupiter.api.Test;

class AliasIndexEditorTest {

  private static final long ACME = NameHash.append(NameHash.EMPTY, NameHash.of("acme"));

  private final AliasIndexEditor editor = new AliasIndexEditor();

  @Test
  void an_entity_is_found_by_its_name() {
    editor.add(new StoredEntity(acme()), acme());

    assertThat(editor.publish().exactly(ACME)).isNotNull();
  }

  @Test
  void an_entity_that_cannot_be_indexed_leaves_nothing_behind() {
    ReferenceEntity unlistable = new Unlistable();

    assertThatIllegalStateException()
        .isThrownBy(() -> editor.add(new StoredEntity(acme()), unlistable));

    assertThat(editor.publish().exactly(ACME)).isNull();
  }

  private static ReferenceEntity acme() {
    return ReferenceEntity.newBuilder()
        .setId("company:acme")
        .setType(EntityType.COMPANY)
        .setName("Acme")
        .build();
  }

  private static final class Unlistable extends ReferenceEntity {

    @Override
    public String getName() {
      return "Acme";
    }

    @Override
    public List<Alias> getAliases() {
      return List.of();
    }

    @Override
    public List<Ticker> getTickers() {
      throw new IllegalStateException("no listing can be read");
    }
  }
}
