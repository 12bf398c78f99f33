package io.copydesk.catalog.live;

import io.copydesk.catalog.reference.ImportReport;
import io.copydesk.catalog.reference.OwnCsvReader;
import io.copydesk.events.ReferenceEntity;
import io.copydesk.extract.place.Countries;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** The entities that come with the application: the world's companies, bodies, people, places. */
public final class BundledCatalog {

  /**
   * Companies that the press writes about, of the whole world first, then by region; the other
   * listed companies by place of listing; bodies of government, organisations, public figures and
   * places. Countries come from the one table of them, after these.
   */
  static final List<String> RESOURCES =
      List.of(
          "companies-africa-middle-east.csv",
          "companies-americas.csv",
          "companies-asia-pacific.csv",
          "companies-asia.csv",
          "companies-europe-and-finance.csv",
          "companies-latin-america.csv",
          "companies-middle-east-africa.csv",
          "companies-news.csv",
          "companies.csv",
          "listed-britain.csv",
          "listed-canada.csv",
          "listed-china.csv",
          "listed-europe.csv",
          "listed-hong-kong.csv",
          "listed-india.csv",
          "listed-japan.csv",
          "listed-korea.csv",
          "listed-latin-america.csv",
          "listed-middle-east-africa.csv",
          "listed-oceania.csv",
          "listed-southeast-asia.csv",
          "listed-taiwan.csv",
          "listed-united-states.csv",
          "ministries-africa-middle-east.csv",
          "ministries-americas.csv",
          "ministries-asia-pacific.csv",
          "ministries-europe-and-finance.csv",
          "ministries.csv",
          "organizations-africa-middle-east-1.csv",
          "organizations-africa-middle-east-2.csv",
          "organizations-americas.csv",
          "organizations-asia-pacific.csv",
          "organizations-europe-and-finance.csv",
          "organizations-others.csv",
          "organizations-public.csv",
          "people-a-j.csv",
          "people-k-z.csv",
          "places-cities.csv",
          "places-regions.csv");

  private BundledCatalog() {}

  /**
   * All of them, in the order of the files, then the countries.
   *
   * @throws IllegalStateException when the files are broken, which the build rules out
   */
  public static List<ReferenceEntity> entities() {
    List<ReferenceEntity> entities = new ArrayList<>();
    for (String resource : RESOURCES) {
      entities.addAll(entitiesOf(resource));
    }
    entities.addAll(new CountryEntries(entities).of(Countries.bundled()));
    return entities;
  }

  static List<ReferenceEntity> entitiesOf(String resource) {
    List<ReferenceEntity> entities = new ArrayList<>();
    ImportReport report = read(resource, entities);
    if (!report.skipped().isEmpty()) {
      throw new IllegalStateException(resource + ": " + report.examples());
    }
    return entities;
  }

  private static ImportReport read(String resource, List<ReferenceEntity> to) {
    try (Reader in =
        new InputStreamReader(
            Objects.requireNonNull(BundledCatalog.class.getResourceAsStream(resource), resource),
            StandardCharsets.UTF_8)) {
      return new OwnCsvReader().read(in, to::add);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
