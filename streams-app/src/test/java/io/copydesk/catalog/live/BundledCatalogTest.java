package io.copydesk.catalog.live;

import static org.assertj.core.api.Assertions.assertThat;

import io.copydesk.catalog.name.NamePieces;
import io.copydesk.catalog.reference.EntryCheck;
import io.copydesk.events.Alias;
import io.copydesk.events.BodyKind;
import io.copydesk.events.EntityType;
import io.copydesk.events.ReferenceEntity;
import io.copydesk.events.Ticker;
import io.copydesk.extract.exchange.Exchanges;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Validates the files of the bundled catalog. */
class BundledCatalogTest {

  private static final List<ReferenceEntity> ENTITIES = BundledCatalog.entities();
  private static final Exchanges EXCHANGES = Exchanges.bundled();
  private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

  /** Some percent below what there is. */
  @ParameterizedTest
  @CsvSource({
    "COMPANY, 73000",
    "MINISTRY, 15500",
    "ORGANIZATION, 30000",
    "PERSON, 26000",
    "PLACE, 68000"
  })
  void covers_the_world(EntityType type, int atLeast) {
    assertThat(of(type).size()).isGreaterThanOrEqualTo(atLeast);
  }

  @Test
  void nearly_every_country_has_ministries() {
    assertThat(countries(EntityType.MINISTRY)).hasSizeGreaterThanOrEqualTo(190).contains("EU");
  }

  @Test
  void each_file_that_lies_there_is_read() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("src/main/resources/io/copydesk/catalog/live"))) {
      assertThat(files.map(file -> String.valueOf(file.getFileName())))
          .filteredOn(name -> name.endsWith(".csv"))
          .isSubsetOf(BundledCatalog.RESOURCES)
          .hasSize(BundledCatalog.RESOURCES.size() - 1);
    }
  }

  @Test
  void ids_are_unique_and_sorted_within_their_file() {
    assertThat(ENTITIES)
        .extracting(ReferenceEntity::getId)
        .doesNotHaveDuplicates()
        .allMatch(id -> id.matches("[a-z]+:[a-z0-9]+(-[a-z0-9]+)*"));
    for (String file : BundledCatalog.RESOURCES) {
      assertThat(BundledCatalog.entitiesOf(file))
          .as(file)
          .isNotEmpty()
          .extracting(ReferenceEntity::getId)
          .isSorted();
    }
  }

  @Test
  void each_entry_is_one_that_a_catalog_accepts() {
    for (ReferenceEntity entity : ENTITIES) {
      assertThat(EntryCheck.problem(entity.getId(), entity)).as(entity.getId()).isNull();
    }
  }

  @Test
  void a_company_that_is_called_as_a_person_is_marked_ambiguous() {
    Predicate<String> asPerson = Pattern.compile("(?:Mr|Mrs|Ms)\\. \\p{L}+").asMatchPredicate();

    assertThat(of(EntityType.COMPANY))
        .flatExtracting(ReferenceEntity::getAliases)
        .filteredOn(alias -> asPerson.test(alias.getText()))
        .isNotEmpty()
        .allMatch(Alias::getAmbiguous);
    assertThat(of(EntityType.COMPANY)).extracting(ReferenceEntity::getName).noneMatch(asPerson);
  }

  @Test
  void a_question_mark_marks_a_name_and_is_no_part_of_one() {
    for (ReferenceEntity entity : ENTITIES) {
      assertThat(names(entity))
          .as(entity.getId())
          .extracting(Alias::getText)
          .noneMatch(name -> name.contains("?"));
    }
  }

  @Test
  void a_name_of_several_entities_of_a_type_is_marked_ambiguous_in_each() {
    Map<String, Set<String>> holders = new HashMap<>();
    Map<String, Set<String>> unmarked = new HashMap<>();
    for (ReferenceEntity entity : ENTITIES) {
      for (Alias name : names(entity)) {
        String key = entity.getType() + " " + NamePieces.folded(name.getText());
        holders.computeIfAbsent(key, k -> new HashSet<>()).add(entity.getId());
        if (!name.getAmbiguous()) {
          unmarked.computeIfAbsent(key, k -> new HashSet<>()).add(entity.getId());
        }
      }
    }
    List<String> conflicts = new ArrayList<>();
    unmarked.forEach(
        (key, ids) -> {
          if (holders.getOrDefault(key, Set.of()).size() > 1) {
            conflicts.add(key + " of " + ids);
          }
        });
    assertThat(conflicts).isEmpty();
  }

  @Test
  void countries_are_those_of_iso_3166_and_only_what_is_of_no_one_country_leaves_them_out() {
    for (ReferenceEntity entity : ENTITIES) {
      boolean unsaid = entity.getJurisdiction() == null && mayBeOfNoCountry(entity);
      assertThat(unsaid || isCountry(entity.getJurisdiction())).as(entity.getId()).isTrue();
    }
  }

  /** The SEC's list names no countries; organisations and places may belong to many. */
  private static boolean mayBeOfNoCountry(ReferenceEntity entity) {
    return entity.getType() == EntityType.ORGANIZATION
        || entity.getType() == EntityType.PLACE
        || entity.getId().matches("company:(xnys|xnas|xase)-.*");
  }

  private static boolean isCountry(@Nullable String code) {
    return code != null && (COUNTRIES.contains(code) || code.equals("EU") || code.equals("XK"));
  }

  @Test
  void exchanges_are_real_and_no_listing_stands_twice() {
    Map<Ticker, String> seen = new HashMap<>();
    for (ReferenceEntity entity : ENTITIES) {
      for (Ticker ticker : entity.getTickers()) {
        assertThat(EXCHANGES.byMic(ticker.getExchange()))
            .as("%s: %s", entity.getId(), ticker.getExchange())
            .isNotNull();
        assertThat(ticker.getSymbol()).as(entity.getId()).matches("[A-Z0-9][A-Z0-9.&/_ -]*");
        assertThat(seen.put(ticker, entity.getId())).as("%s", ticker).isNull();
      }
    }
    assertThat(EXCHANGES.all())
        .allMatch(e -> COUNTRIES.contains(e.country()) && e.mic().matches("[A-Z0-9]{4}"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "XHKG | [0-9]{4,5}",
        "XTKS | [0-9]{3}[0-9A-Z][0-9]?",
        "XKRX | [0-9]{5}[0-9A-Z]",
        "XSHG | [0-9]{6}",
        "XSHE | [0-9]{6}",
        "XTAI | [0-9]{4,6}[A-Z]?",
        "ROCO | [0-9]{4,6}[A-Z]?",
        "XSAU | [0-9]{4}",
      })
  void a_symbol_has_the_shape_that_its_exchange_gives(String mic, String shape) {
    List<String> symbols =
        ENTITIES.stream()
            .flatMap(entity -> entity.getTickers().stream())
            .filter(ticker -> ticker.getExchange().equals(mic))
            .map(Ticker::getSymbol)
            .toList();

    assertThat(symbols).isNotEmpty().allSatisfy(symbol -> assertThat(symbol).matches(shape));
  }

  @Test
  void central_banks_stand_in_the_table_of_them_alone() {
    Set<String> files =
        BundledCatalog.RESOURCES.stream()
            .filter(
                file ->
                    BundledCatalog.entitiesOf(file).stream()
                        .anyMatch(entity -> entity.getKind() == BodyKind.CENTRAL_BANK))
            .collect(Collectors.toSet());

    assertThat(files).containsExactly("/io/copydesk/extract/bank/central-banks.csv");
    assertThat(files.stream().flatMap(file -> BundledCatalog.entitiesOf(file).stream()))
        .allMatch(entity -> entity.getKind() == BodyKind.CENTRAL_BANK);
  }

  @Test
  void a_number_alone_is_no_sure_name_of_a_company() {
    List<String> sure =
        of(EntityType.COMPANY).stream()
            .flatMap(company -> names(company).stream())
            .filter(name -> !name.getAmbiguous())
            .map(Alias::getText)
            .toList();

    assertThat(sure).hasSizeGreaterThan(1000).noneMatch(text -> text.matches("[0-9., ]+"));
  }

  @Test
  void bodies_have_a_kind_and_companies_none() {
    assertThat(of(EntityType.MINISTRY))
        .allMatch(e -> e.getKind() != null && e.getKind() != BodyKind.UNKNOWN);
    assertThat(of(EntityType.COMPANY)).allMatch(e -> e.getKind() == null);
  }

  private static List<ReferenceEntity> of(EntityType type) {
    return ENTITIES.stream().filter(e -> e.getType() == type).toList();
  }

  private static Set<String> countries(EntityType type) {
    return of(type).stream()
        .map(e -> String.valueOf(e.getJurisdiction()))
        .collect(Collectors.toSet());
  }

  /** The aliases, and the name unless an alias says more about it. */
  private static List<Alias> names(ReferenceEntity entity) {
    List<Alias> names = new ArrayList<>(entity.getAliases());
    String name = NamePieces.folded(entity.getName());
    if (names.stream().noneMatch(a -> NamePieces.folded(a.getText()).equals(name))) {
      names.add(new Alias(entity.getName(), false, false));
    }
    return names;
  }
}
