package io.copydesk.cli.bench;

import static org.assertj.core.api.Assertions.assertThat;

import io.copydesk.catalog.live.CatalogChange;
import io.copydesk.catalog.live.LiveCatalog;
import io.copydesk.events.ReferenceEntity;
import io.copydesk.extract.role.word.RoleTitles;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SyntheticEntitiesTest {

  private static final List<ReferenceEntity> MANY =
      IntStream.range(0, 20_000).mapToObj(SyntheticEntities::company).toList();

  @Test
  void no_two_companies_share_a_name() {
    assertThat(MANY).extracting(ReferenceEntity::getName).doesNotHaveDuplicates();
  }

  @Test
  void a_catalog_takes_every_one() {
    LiveCatalog catalog = new LiveCatalog(RoleTitles.bundled());

    assertThat(MANY)
        .allSatisfy(
            company ->
                assertThat(catalog.put(company.getId(), company))
                    .isInstanceOf(CatalogChange.Applied.class));
  }

  @Test
  void the_names_are_of_several_words() {
    assertThat(MANY)
        .allSatisfy(company -> assertThat(company.getName().split(" ")).hasSizeBetween(3, 4));
  }
}
