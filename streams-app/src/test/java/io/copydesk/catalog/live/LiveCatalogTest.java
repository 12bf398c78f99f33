package io.copydesk.catalog.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.copydesk.catalog.Catalog;
import io.copydesk.catalog.live.CatalogChange.Applied;
import io.copydesk.catalog.live.CatalogChange.RefusedEntry;
import io.copydesk.events.Alias;
import io.copydesk.events.EntityType;
import io.copydesk.events.Office;
import io.copydesk.events.ReferenceEntity;
import io.copydesk.events.Ticker;
import io.copydesk.extract.role.word.RoleTitles;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LiveCatalogTest {

  private static final Story ACME = Story.of("{c:Acme Robotics} grew.");

  @Test
  void an_added_entity_is_linked_and_a_removed_one_no_longer() {
    LiveCatalog catalog = new LiveCatalog(RoleTitles.bundled());

    assertThat(catalog.put("company:acme", acme("Acme Robotics"))).isInstanceOf(Applied.class);
    Catalog with = catalog.snapshot();
    catalog.remove("company:acme");

    assertThat(linked(with)).isEqualTo("company:acme");
    assertThat(linked(catalog.snapshot())).isEqualTo("company:~acme-robotics");
    assertThat(linked(with)).as("a snapshot does not change").isEqualTo("company:acme");
  }

  @Test
  void the_digest_depends_on_the_content_alone() {
    LiveCatalog one = new LiveCatalog(RoleTitles.bundled());
    one.put("company:acme", acme("Acme Robotics"));
    one.put("company:b", entity("company:b", "Beta Works", null));
    LiveCatalog other = new LiveCatalog(RoleTitles.bundled());
    other.put("company:b", entity("company:b", "Beta Gmbh", null));
    other.put("company:c", entity("company:c", "Gamma Works", null));
    other.put("company:b", entity("company:b", "Beta Works", null));
    other.put("company:acme", acme("Acme Robotics"));
    other.remove("company:c");

    assertThat(other.snapshot().digest()).isEqualTo(one.snapshot().digest()).hasSize(16);
    assertThat(other.snapshot().size()).isEqualTo(2);
  }

  @Test
  void a_broken_entry_is_refused_and_its_entity_has_none_in_force() {
    LiveCatalog catalog = new LiveCatalog(RoleTitles.bundled());
    catalog.put("company:acme", acme("Acme Robotics"));

    assertRefused(catalog, "company:acme", acme(""), "name");
    assertRefused(catalog, "company:acme", acme("The"), "name: is a stop word");
    assertRefused(catalog, "company:acme", acme("Acme", " "), "aliases[0]");
    assertRefused(catalog, "company:acme", acme("Acme", "x", "of the"), "aliases[1]");
    assertRefused(catalog, "company:other", acme("Acme"), "id");
    assertRefused(catalog, "company:~x", entity("company:~x", "X Y", null), "id");
    ReferenceEntity untyped =
        ReferenceEntity.newBuilder(acme("Acme")).setType(EntityType.UNKNOWN).build();
    assertRefused(catalog, "company:acme", untyped, "type");
    ReferenceEntity nowhere =
        ReferenceEntity.newBuilder(acme("Acme")).setJurisdiction("ZZ").build();
    assertRefused(catalog, "company:acme", nowhere, "jurisdiction");
    assertThat(catalog.snapshot().digest())
        .isEqualTo(new LiveCatalog(RoleTitles.bundled()).snapshot().digest());
    assertThat(linked(catalog.snapshot())).isEqualTo("company:~acme-robotics");
  }

  @Test
  void offices_have_to_be_a_persons_and_make_sense() {
    LiveCatalog catalog = new LiveCatalog(RoleTitles.bundled());

    assertRefused(catalog, "company:acme", holding(acme("Acme"), chair(null, null)), "offices");
    assertRefused(catalog, "person:roe", roe(chair("2020", null)), "offices[0]: from and to");
    assertRefused(catalog, "person:roe", roe(chair("2020-01-02", "2020-01-01")), "offices[0]");
    assertRefused(
        catalog,
        "person:roe",
        roe(new Office(" ", null, null, null, null)),
        "offices[0]: the role");
    assertRefused(
        catalog, "person:roe", roe(new Office("chair", null, "ZZ", null, null)), "jurisdiction");
    assertThat(catalog.put("person:roe", roe(chair("2020-01-01", "2020-01-02"))))
        .isInstanceOf(Applied.class);
    assertThat(catalog.snapshot().entity("person:roe").getOffices())
        .containsExactly(chair("2020-01-01", "2020-01-02"));
  }

  @Test
  void a_refused_entry_takes_effect_when_it_takes_an_earlier_one_out_of_force() {
    LiveCatalog catalog = new LiveCatalog(RoleTitles.bundled());
    catalog.put("company:acme", acme("Acme Robotics"));

    assertThat(catalog.put("company:acme", acme(""))).matches(CatalogChange::takesEffect);
    assertThat(catalog.put("company:acme", acme(""))).matches(change -> !change.takesEffect());
    assertThat(catalog.remove("company:acme")).matches(change -> !change.takesEffect());
  }

  @Test
  void an_entry_that_closes_a_cycle_takes_effect_since_the_others_go_out_of_force() {
    LiveCatalog catalog = new LiveCatalog(RoleTitles.bundled());
    catalog.put("company:a", entity("company:a", "Alpha Works", "company:b"));

    CatalogChange change = catalog.put("company:b", entity("company:b", "Beta Works", "company:a"));

    assertThat(change).isInstanceOf(RefusedEntry.class).matches(CatalogChange::takesEffect);
  }

  @Test
  void a_keyword_that_two_entities_of_the_article_are_called_by_is_neither_in_whatever_order() {
    ReferenceEntity a = called(entity("company:a", "Alpha Works", null), "Norvik Works");
    ReferenceEntity b = called(entity("company:b", "Beta Works", null), "Norvik Works");
    Story story = Story.of("{c:Alpha Works} bought {c:Beta Works}.").about("Norvik Works");

    assertThat(idsByKeyword(catalogOf(List.of(a, b)), story)).containsOnlyNulls();
    assertThat(idsByKeyword(catalogOf(List.of(b, a)), story)).containsOnlyNulls();
  }

  @Test
  void a_keyword_that_one_entity_of_the_article_is_called_by_is_that_one() {
    ReferenceEntity a = called(entity("company:a", "Alpha Works", null), "Norvik Works");
    ReferenceEntity b = called(entity("company:b", "Beta Works", null), "Norvik Works");
    Story story = Story.of("{c:Beta Works} grew.").about("Norvik Works");

    assertThat(idsByKeyword(catalogOf(List.of(a, b)), story)).containsExactly("company:b");
  }

  @Test
  void a_cycle_of_successors_is_refused() {
    LiveCatalog catalog = new LiveCatalog(RoleTitles.bundled());
    catalog.put("company:a", entity("company:a", "Alpha Works", "company:b"));
    catalog.put("company:b", entity("company:b", "Beta Works", "company:c"));

    assertRefused(
        catalog, "company:c", entity("company:c", "Gamma Works", "company:a"), "successorId");
    assertRefused(
        catalog, "company:c", entity("company:c", "Gamma Works", "company:c"), "successorId");
  }

  @Test
  void what_a_cycle_leaves_in_force_does_not_depend_on_the_order() {
    ReferenceEntity a = entity("company:a", "Alpha Works", "company:b");
    ReferenceEntity b = entity("company:b", "Beta Works", "company:a");
    ReferenceEntity c = entity("company:c", "Gamma Works", "company:a");
    LiveCatalog one = new LiveCatalog(RoleTitles.bundled());
    List.of(a, b, c).forEach(e -> one.put(e.getId(), e));
    LiveCatalog other = new LiveCatalog(RoleTitles.bundled());
    List.of(c, b, a).forEach(e -> other.put(e.getId(), e));

    assertThat(other.snapshot().digest()).isEqualTo(one.snapshot().digest());
    assertThat(one.snapshot().size()).isEqualTo(1);
  }

  @Test
  void what_a_listing_means_does_not_depend_on_the_order_in_which_entries_came() {
    ReferenceEntity a = listed(entity("company:a", "Acme Robotics", null));
    ReferenceEntity b = listed(entity("company:b", "Acme Rockets", null));
    LiveCatalog one = new LiveCatalog(RoleTitles.bundled());
    List.of(a, b).forEach(e -> one.put(e.getId(), e));
    LiveCatalog other = new LiveCatalog(RoleTitles.bundled());
    List.of(b, a).forEach(e -> other.put(e.getId(), e));
    Story story = Story.of("{c@XLON-ACR:Acme} grew.");

    assertThat(linked(one.snapshot(), story)).isEqualTo("company:a");
    assertThat(linked(other.snapshot(), story)).isEqualTo("company:a");
  }

  @Test
  void in_which_country_a_place_lies_does_not_depend_on_the_order_in_which_entries_came() {
    List<ReferenceEntity> places = namesakesOfTwoCountries();
    Story story = Story.of("{l:Kot}, {l:Punjab}, voted.");

    assertThat(linked(catalogOf(places), story)).isEqualTo("place:in-kot");
    assertThat(linked(catalogOf(places.reversed()), story)).isEqualTo("place:in-kot");
  }

  @Test
  void a_listing_of_two_companies_means_the_one_of_which_more_is_known() {
    ReferenceEntity known =
        ReferenceEntity.newBuilder(listed(entity("company:b", "Acme Rockets", null)))
            .setIdentifiers(Map.of("LEI", "529900T8BM49AURSDO55"))
            .build();
    LiveCatalog catalog = new LiveCatalog(RoleTitles.bundled());
    List.of(known, listed(entity("company:a", "Acme Robotics", null)))
        .forEach(e -> catalog.put(e.getId(), e));

    assertThat(linked(catalog.snapshot(), Story.of("{c@XLON-ACR:Acme} grew.")))
        .isEqualTo("company:b");
  }

  @Test
  void a_cycle_that_is_broken_up_is_in_force_again() {
    LiveCatalog catalog = new LiveCatalog(RoleTitles.bundled());
    catalog.put("company:a", entity("company:a", "Alpha Works", "company:b"));
    catalog.put("company:b", entity("company:b", "Beta Works", "company:a"));

    catalog.remove("company:b");

    assertThat(catalog.snapshot().size()).isEqualTo(1);
    assertThat(catalog.snapshot().entity("company:a")).isNotNull();
  }

  @Test
  void mentions_of_a_company_that_was_taken_over_are_its_last_successors() {
    LiveCatalog catalog = new LiveCatalog(RoleTitles.bundled());
    catalog.put("company:a", entity("company:a", "Acme Robotics", "company:b"));
    catalog.put("company:b", entity("company:b", "Beta Works", "company:c"));
    catalog.put("company:c", entity("company:c", "Gamma Works", null));

    assertThat(linked(catalog.snapshot())).isEqualTo("company:c");
  }

  @Test
  void there_is_no_catalog_over_a_cycle_of_successors() {
    List<ReferenceEntity> base =
        List.of(
            entity("company:a", "Acme Robotics", "company:b"),
            entity("company:b", "Beta Works", "company:a"));

    assertThatThrownBy(() -> LiveCatalog.over(base, RoleTitles.bundled()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("company:b")
        .hasMessageContaining("successorId");
  }

  @Test
  void removing_an_entry_brings_the_base_entry_back() {
    LiveCatalog catalog = LiveCatalog.over(List.of(acme("Acme Robotics")), RoleTitles.bundled());
    String base = catalog.snapshot().digest();

    catalog.put("company:acme", acme("Renamed Works"));
    catalog.remove("company:acme");

    assertThat(catalog.snapshot().digest()).isEqualTo(base);
    assertThat(linked(catalog.snapshot())).isEqualTo("company:acme");
  }

  private static void assertRefused(
      LiveCatalog catalog, String key, ReferenceEntity entity, String reason) {
    assertThat(catalog.put(key, entity))
        .isInstanceOfSatisfying(RefusedEntry.class, r -> assertThat(r.reason()).contains(reason));
  }

  private static String linked(Catalog catalog) {
    return linked(catalog, ACME);
  }

  private static String linked(Catalog catalog, Story story) {
    return catalog.link(story.extraction()).entities().getFirst().getId();
  }

  private static List<ReferenceEntity> namesakesOfTwoCountries() {
    return List.of(
        place("place:in-kot", "Kot", "IN"),
        place("place:in-punjab", "Punjab", "IN"),
        place("place:pk-kot", "Kot", "PK"),
        place("place:pk-punjab", "Punjab", "PK"));
  }

  private static ReferenceEntity place(String id, String name, String country) {
    return ReferenceEntity.newBuilder()
        .setId(id)
        .setType(EntityType.PLACE)
        .setName(name)
        .setJurisdiction(country)
        .build();
  }

  private static Catalog catalogOf(List<ReferenceEntity> entities) {
    LiveCatalog catalog = new LiveCatalog(RoleTitles.bundled());
    entities.forEach(e -> catalog.put(e.getId(), e));
    return catalog.snapshot();
  }

  private static List<@Nullable String> idsByKeyword(Catalog catalog, Story story) {
    return catalog.link(story.extraction()).idByKeyword();
  }

  private static ReferenceEntity listed(ReferenceEntity entity) {
    return ReferenceEntity.newBuilder(entity)
        .setTickers(List.of(new Ticker("ACR", "XLON")))
        .build();
  }

  private static ReferenceEntity acme(String name, String... aliases) {
    return called(entity("company:acme", name, null), aliases);
  }

  private static ReferenceEntity called(ReferenceEntity entity, String... aliases) {
    return ReferenceEntity.newBuilder(entity)
        .setAliases(Arrays.stream(aliases).map(a -> new Alias(a, false, false)).toList())
        .build();
  }

  private static Office chair(@Nullable String from, @Nullable String to) {
    return new Office("chair", "company:acme", null, from, to);
  }

  private static ReferenceEntity roe(Office office) {
    ReferenceEntity roe =
        ReferenceEntity.newBuilder()
            .setId("person:roe")
            .setType(EntityType.PERSON)
            .setName("Jane Roe")
            .build();
    return holding(roe, office);
  }

  private static ReferenceEntity holding(ReferenceEntity entity, Office office) {
    return ReferenceEntity.newBuilder(entity).setOffices(List.of(office)).build();
  }

  private static ReferenceEntity entity(String id, String name, @Nullable String successor) {
    return new ReferenceEntity(
        id,
        EntityType.COMPANY,
        name,
        List.of(),
        null,
        null,
        List.of(),
        Map.of(),
        successor,
        List.of());
  }
}
