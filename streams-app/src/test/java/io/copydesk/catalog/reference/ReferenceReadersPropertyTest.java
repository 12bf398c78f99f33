package io.copydesk.catalog.reference;

import static org.assertj.core.api.Assertions.assertThat;

import io.copydesk.events.ReferenceEntity;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

/** Whoever imports a file is told what becomes of each row, whatever stands in it. */
class ReferenceReadersPropertyTest {

  /** A file of a format. */
  record File(ReferenceFormat format, String text) {}

  /** The columns of our own CSV and of registers. */
  private static final List<File> HEADERS =
      List.of(
          new File(ReferenceFormat.CSV, "id,name,aliases,tickers,country,kind,offices"),
          new File(
              ReferenceFormat.PUBLICBODIES, "id,name,abbreviation,other_names,jurisdiction_code"),
          new File(ReferenceFormat.FINANCEDATABASE, "symbol,name,exchange,country,isin"),
          new File(
              ReferenceFormat.GLEIF,
              "LEI,Entity.LegalName,Entity.EntityStatus,Entity.LegalAddress.Country"),
          new File(
              ReferenceFormat.WIKIDATA,
              "item,itemLabel,altLabels,ticker,exchange,country,positionLabel,start,end"));

  /** Several rows of these may be one entity. */
  private static final Set<ReferenceFormat> GATHERED =
      Set.of(ReferenceFormat.WIKIDATA, ReferenceFormat.FINANCEDATABASE);

  @Property(tries = 2000)
  void a_file_is_refused_as_a_whole_or_each_entity_that_it_gives_is_valid_and_counted(
      @ForAll("files") File file) {
    List<ReferenceEntity> taken = new ArrayList<>();
    try {
      ImportReport report =
          file.format()
              .reader(UnknownFields.LEFT_OUT)
              .read(new StringReader(file.text()), taken::add);

      long skipped = report.skipped().values().stream().mapToLong(Long::longValue).sum();
      assertThat(report.taken()).isEqualTo(taken.size());
      long told = report.taken() + skipped;
      assertThat(told).isLessThanOrEqualTo(report.rows());
      assertThat(told == report.rows() || GATHERED.contains(file.format())).isTrue();
    } catch (IOException refused) {
      assertThat(refused).message().isNotBlank();
    }

    assertThat(taken)
        .allSatisfy(entity -> assertThat(EntryCheck.problem(entity.getId(), entity)).isNull());
    Statistics.label("files that give entities")
        .collect(!taken.isEmpty())
        .coverage(files -> files.check(true).percentage(percent -> percent > 5));
  }

  @Provide
  Arbitrary<File> files() {
    return Arbitraries.oneOf(
        Arbitraries.of(HEADERS).flatMap(ReferenceReadersPropertyTest::csv), json());
  }

  private static Arbitrary<File> csv(File header) {
    Arbitrary<String> row =
        cells()
            .list()
            .ofSize(header.text().split(",", -1).length)
            .map(cells -> String.join(",", cells));
    return row.list()
        .ofMaxSize(3)
        .map(rows -> new File(header.format(), header.text() + "\n" + lines(rows)));
  }

  private static Arbitrary<File> json() {
    Arbitrary<String> value =
        Arbitraries.of(
            "\"\"", "null", "7", "[]", "[\"\"]", "[\"Acme\",{}]", "{}", "{\"a\":1}", "\"");
    Arbitrary<String> more =
        Arbitraries.of("aliases", "tickers", "identifiers", "offices", "kind", "successorId")
            .flatMap(field -> value.map(text -> ",\"" + field + "\":" + text));
    Arbitrary<String> object =
        more.list()
            .ofMaxSize(2)
            .flatMap(
                fields ->
                    cells()
                        .map(
                            name ->
                                "{\"id\":\"company:a\",\"name\":\"%s\"%s}"
                                    .formatted(name, String.join("", fields))));
    return object.list().ofMaxSize(3).map(rows -> new File(ReferenceFormat.JSONL, lines(rows)));
  }

  private static String lines(List<String> rows) {
    return String.join("\n", rows);
  }

  private static Arbitrary<String> cells() {
    return Arbitraries.of(
        "company:acme",
        "gb/acme",
        "Q95",
        "254900OPPU84GM83MG36",
        "ACME",
        "Acme",
        "Acme Holdings Inc",
        "INC",
        "/DE/",
        "The",
        "|",
        "?",
        "@",
        "a@@DE@2021-12-08",
        "XNYS:ACM",
        "GB",
        "2009",
        "-",
        "\"",
        "#",
        "\u0000",
        "\uD83D\uDE00",
        "");
  }
}
