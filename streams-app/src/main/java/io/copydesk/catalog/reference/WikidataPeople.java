package io.copydesk.catalog.reference;

import io.copydesk.catalog.name.NameForms;
import io.copydesk.catalog.name.NamePiece;
import io.copydesk.catalog.name.NamePieces;
import io.copydesk.events.EntityType;
import io.copydesk.events.Office;
import io.copydesk.table.CsvRows.Row;
import io.copydesk.table.Vocabulary;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Makes people of the rows of a Wikidata download, which have one office each, in any order. Not
 * thread-safe.
 */
final class WikidataPeople {

  private static final String ROLE_NOUN =
      Vocabulary.beside(WikidataPeople.class).word("wikidata-people.minister");

  /** "President of Albania", "Minister of Finance of Albania": the role, and of what. */
  private static final Pattern OF =
      Pattern.compile("(" + ROLE_NOUN + " of .+?|.+?) of (?:the )?(.+)", Pattern.CASE_INSENSITIVE);

  /** "Minister of Finance", "Minister for Finance": whom articles call the finance minister. */
  private static final Pattern MINISTER = Pattern.compile(ROLE_NOUN + " (?:of|for) (?:the )?(.+)");

  /** What tells kings, queens and popes of one name apart. */
  private static final Pattern NUMERAL = Pattern.compile("[IVXLC]+");

  private final WikidataCells cells;
  private final Map<String, EntityDraft> byItem = new LinkedHashMap<>();

  WikidataPeople(WikidataCells cells) {
    this.cells = cells;
  }

  /** Whether a row is one of a person. */
  static boolean isPerson(Row row) {
    return !row.get("positionLabel").isEmpty();
  }

  /**
   * Takes a row of a person.
   *
   * @param number of the row in the file, from 1
   */
  void take(long number, String qid, String label, Row row) {
    EntityDraft person =
        byItem.computeIfAbsent(
            qid,
            id ->
                new EntityDraft(
                        number, "person:" + id.toLowerCase(Locale.ROOT), EntityType.PERSON, label)
                    .identified("QID", id)
                    .in(cells.country(row.first("citizenship", "country"))));
    person.alsoNamed(surname(label));
    WikidataCells.otherNames(row).forEach(person::alsoNamed);
    person.holding(office(row));
  }

  /** The last word of a name, before its "Jr."; empty for one such as "Charles III". */
  private static String surname(String label) {
    List<NamePiece> pieces = NamePieces.of(label);
    List<NamePiece> own = NameForms.withoutGeneration(pieces);
    String name = own.size() < pieces.size() ? label.substring(0, own.getLast().end()) : label;
    String last = name.substring(name.lastIndexOf(' ') + 1);
    return NUMERAL.matcher(last).matches() ? "" : last;
  }

  /** Passes everybody on, in the order of the file. */
  void flush(EntityIntake intake) {
    byItem.values().forEach(intake::offer);
    byItem.clear();
  }

  private Office office(Row row) {
    String position = row.get("positionLabel");
    String country = cells.country(row.first("jurisdiction", "country"));
    String role = position;
    Matcher of = OF.matcher(position);
    if (of.matches() && cells.country(of.group(2)) != null) {
      role = of.group(1);
      country = cells.country(of.group(2));
    }
    String organization = organization(row.first("organization", "organizationId"));
    LocalDate from = day(row.first("start", "start_year"));
    return new Office(
        role(role),
        organization,
        organization == null ? country : null,
        text(from),
        text(end(row.first("end", "end_year"), from)));
  }

  private static @Nullable String text(@Nullable LocalDate day) {
    return day == null ? null : day.toString();
  }

  private static String role(String written) {
    String role = written.toLowerCase(Locale.ROOT);
    Matcher minister = MINISTER.matcher(role);
    return minister.matches() ? minister.group(1) + " " + ROLE_NOUN : role;
  }

  /**
   * The id of the office's organisation: one of the catalog as it is; of a Wikidata item the one
   * that the import of companies gives it; null when there is none.
   */
  private static @Nullable String organization(String written) {
    String item = WikidataCells.item(written);
    if (item != null) {
      return "company:" + item.toLowerCase(Locale.ROOT);
    }
    return written.isEmpty() ? null : written;
  }

  /** The day of a date, a time or a year, whose first it is; null when it is none. */
  private static @Nullable LocalDate day(String written) {
    if (written.isEmpty()) {
      return null;
    }
    try {
      return isYear(written)
          ? Year.parse(written).atDay(1)
          : LocalDate.parse(written.substring(0, Math.min(written.length(), 10)));
    } catch (DateTimeParseException e) {
      // Wikidata has years BC and unknown dates; an office without a day counts at any time.
      return null;
    }
  }

  private static boolean isYear(String written) {
    return written.length() <= 4;
  }

  /**
   * The same of an end, which is exclusive: of a year the first day of the next. One before its
   * start, which Wikidata has too, is none: the person need not be lost for it.
   */
  private static @Nullable LocalDate end(String written, @Nullable LocalDate from) {
    LocalDate end = day(written);
    if (end == null) {
      return null;
    }
    LocalDate dayAfter = isYear(written) ? end.plusYears(1) : behind(from, end);
    return from == null || from.isBefore(dayAfter) ? dayAfter : null;
  }

  /**
   * An end behind its start. Downloads write a year as its first day, and a month as its own: of an
   * office that begins and ends in the same one, no more is known than that it ended in there.
   */
  private static LocalDate behind(@Nullable LocalDate from, LocalDate end) {
    if (from == null || from.isBefore(end)) {
      return end;
    }
    if (end.getDayOfYear() == 1 && end.getYear() == from.getYear()) {
      return end.plusYears(1);
    }
    if (end.getDayOfMonth() == 1 && YearMonth.from(end).equals(YearMonth.from(from))) {
      return end.plusMonths(1);
    }
    return end.equals(from) ? end.plusDays(1) : end;
  }
}
