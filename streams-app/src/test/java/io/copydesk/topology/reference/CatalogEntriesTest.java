package io.copydesk.topology.reference;

import static io.copydesk.topology.TopologyBench.TOPICS;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.copydesk.catalog.Catalog;
import io.copydesk.catalog.live.CatalogChange;
import io.copydesk.catalog.live.CatalogUpdates;
import io.copydesk.events.EntityType;
import io.copydesk.events.ReferenceEntity;
import io.copydesk.topology.FakeCatalogUpdates;
import io.copydesk.topology.TopologyBench;
import java.io.IOException;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Reasons are logged, so nobody may write lines of the log by what is in an entry. */
class CatalogEntriesTest {

  private static final String FORGED = "company:x\n12:00:00 INFO all is well";

  private final TopologyBench bench = new TopologyBench();

  @AfterEach
  void close() throws IOException {
    bench.close();
  }

  @Test
  void an_id_that_is_not_the_key_is_refused_without_being_told() {
    Optional<String> reason = refusal(new FakeCatalogUpdates(), "company:acme");

    assertThat(reason).contains("the key is not the entity's id; set it to that id");
  }

  @Test
  void a_value_that_is_no_entity_is_refused_with_what_to_do_about_it() {
    Optional<String> reason =
        applied(new FakeCatalogUpdates(), "company:acme", "{}".getBytes(UTF_8));

    assertThat(reason)
        .hasValueSatisfying(
            text ->
                assertThat(text)
                    .contains("is not a ReferenceEntity", "its first byte is 0x7b")
                    .contains("correct the producer", TOPICS.entities().subject()));
  }

  @Test
  void of_an_exception_of_the_catalog_its_type_is_told_and_not_its_message() {
    Optional<String> reason = refusal(new FailingCatalog(), FORGED);

    assertThat(reason).contains("the catalog failed on it: IllegalStateException");
  }

  @Test
  void an_entry_that_the_catalog_fails_on_takes_the_earlier_one_out_of_force() {
    FailingCatalog catalog = new FailingCatalog();
    catalog.held.put(FORGED, acme());

    refusal(catalog, FORGED);

    assertThat(catalog.snapshot().entity(FORGED)).isNull();
    assertThat(bench.metrics.counts()).containsEntry("catalogChanged", 1);
  }

  private Optional<String> refusal(CatalogUpdates catalog, String key) {
    return applied(catalog, key, bench.codec.encode(TOPICS.entities().name(), acme()));
  }

  private Optional<String> applied(CatalogUpdates catalog, String key, byte[] value) {
    return new CatalogEntries(TOPICS.entities(), bench.codec, catalog, bench.metrics)
        .apply(key.getBytes(UTF_8), value);
  }

  private static ReferenceEntity acme() {
    return ReferenceEntity.newBuilder()
        .setId(FORGED)
        .setType(EntityType.COMPANY)
        .setName("Acme")
        .build();
  }

  private static final class FailingCatalog implements CatalogUpdates {

    private final FakeCatalogUpdates held = new FakeCatalogUpdates();

    @Override
    public CatalogChange put(String id, ReferenceEntity entity) {
      throw new IllegalStateException("cannot index " + id);
    }

    @Override
    public CatalogChange remove(String id) {
      return held.remove(id);
    }

    @Override
    public Catalog snapshot() {
      return held.snapshot();
    }
  }
}
