package io.copydesk.catalog.live;

import static org.assertj.core.api.Assertions.assertThat;

import io.copydesk.catalog.Catalog;
import io.copydesk.cli.score.links.PlainSentences;
import io.copydesk.events.Alias;
import io.copydesk.events.EntityType;
import io.copydesk.events.ReferenceEntity;
import io.copydesk.events.TextField;
import io.copydesk.extract.role.word.RoleTitles;
import io.copydesk.extract.text.Sentence;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class LiveCatalogPropertyTest {

  private static final List<Sentence> SENTENCES =
      PlainSentences.of(
          "Alpha Beta met Gamma Delta Beta. Beta Gamma sold Alpha Alpha to Delta.", TextField.BODY);

  record Change(String id, String name, String alias, boolean removes, boolean looks) {}

  @Property(tries = 200)
  void a_catalog_changed_bit_by_bit_is_the_same_as_one_built_at_once(
      @ForAll("changes") List<Change> changes) {
    LiveCatalog changed = new LiveCatalog(RoleTitles.bundled());
    Map<String, ReferenceEntity> last = new LinkedHashMap<>();
    for (Change change : changes) {
      if (change.removes) {
        changed.remove(change.id);
        last.remove(change.id);
      } else {
        changed.put(change.id, entity(change));
        last.put(change.id, entity(change));
      }
      if (change.looks) {
        changed.snapshot();
      }
    }

    Catalog atOnce = LiveCatalog.over(last.values(), RoleTitles.bundled()).snapshot();

    assertThat(changed.snapshot().digest()).isEqualTo(atOnce.digest());
    assertThat(changed.snapshot().size()).isEqualTo(atOnce.size());
    for (Sentence sentence : SENTENCES) {
      assertThat(changed.snapshot().in(sentence, false)).isEqualTo(atOnce.in(sentence, false));
    }
  }

  @Provide
  Arbitrary<List<Change>> changes() {
    Arbitrary<String> name =
        Arbitraries.of("Alpha", "Beta", "Gamma", "Delta")
            .list()
            .ofMinSize(1)
            .ofMaxSize(3)
            .map(words -> String.join(" ", words));
    return Combinators.combine(
            Arbitraries.of("company:a", "company:b", "company:c"),
            name,
            name,
            Arbitraries.of(true, false, false),
            Arbitraries.of(true, false))
        .as(Change::new)
        .list()
        .ofMaxSize(12);
  }

  private static ReferenceEntity entity(Change change) {
    return new ReferenceEntity(
        change.id,
        EntityType.COMPANY,
        change.name,
        List.of(new Alias(change.alias, false, false)),
        null,
        null,
        List.of(),
        Map.of(),
        null,
        List.of());
  }
}
