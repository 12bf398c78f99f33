package io.copydesk.article;

import io.copydesk.table.ResourceLines;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Finds the dateline at the start of a body. Immutable, thread-safe. */
final class DatelineFinder {

  /** In characters: what is further on is no dateline. */
  private static final int LONGEST = 160;

  /** Lines above a dateline: the headline, a byline, a date. */
  private static final int MOST_ABOVE = 3;

  /** How many first letters tell a month, or a day of the week, from the others. */
  private static final int DISTINCT_LETTERS = 3;

  private static final String MONTH = anyOf(Month.values()) + "[a-z]{0,6}\\.?";
  private static final String DAY = anyOf(DayOfWeek.values()) + "(?:[a-z]{0,4}day|r?s?)\\.?";
  private static final String DATE =
      "(?<date>(?:"
          + DAY
          + ",? )?"
          + "(?:(?<m1>"
          + MONTH
          + ") (?<d1>\\d{1,2})(?:st|nd|rd|th)?(?:,? (?<y1>\\d{4}))?"
          + "|(?<d2>\\d{1,2})(?:st|nd|rd|th)? (?<m2>"
          + MONTH
          + ")(?:,? (?<y2>\\d{4}))?"
          + "|(?<y3>\\d{4})-(?<m3>\\d{2})-(?<d3>\\d{2})))";
  private static final String AGENCY =
      "(?:\\((?<agency>[\\p{L}][^()\\n]{1,40})\\)|/(?<slashed>[\\p{L}][^/\\n]{1,30})/)";

  /** "Nov. 25, GNA -": an agency's initials behind a date, without brackets. */
  private static final String INITIALS = "(?:(?<=[\\d.]), (?<initials>\\p{Lu}{2,6})(?= ?[-–—]))";

  private static final String WORD = "\\p{Lu}[\\p{L}.'’/-]*(?<!-)";

  private static final String PLACE =
      "(?<place>(?:"
          + WORD
          + "|"
          + anyOf("small-names.txt")
          + ")(?: (?:"
          + WORD
          + "|"
          + anyOf("place-particles.txt")
          + ")){0,3}(?:, "
          + WORD
          + "(?: "
          + WORD
          + "){0,2})?)";

  private static final String SENTENCE = "(?=[\\p{Lu}\"“‘])";

  /** A line with a small letter in one of its first words, as no line of capitals has. */
  private static final String STORY = "(?=[\\p{Lu}\"“‘][^\\n]{0,60}\\p{Ll})";

  /**
   * With a blank behind it, or the story's first word; behind a bracket perhaps with the full stop
   * that Spanish agencies set before it: "Lima, Nov 12 (EFE).- Peru".
   */
  private static final String DASH =
      "(?:(?<=\\))\\.)?\\s?(?<dash>--|—|–|-|_|\\|)(?:(?<spaced>\\s)|" + SENTENCE + ")";

  /** What some agencies leave between their name and the story: "(CNA) The", "/TASS/. The". */
  private static final String NO_DASH = "(?<nothing>(?:(?<=\\))|(?<=/)\\.?)\\s" + SENTENCE + ")";

  /** What stands before an agency's name: "Nov 3 (CNA)", "November 3. /TASS/", "Ohio--(WIRE)--". */
  private static final String BEFORE_AGENCY = "\\.?\\s?(?:\\s|--|—|–)\\s?";

  private static final Pattern DATE_FIRST =
      Pattern.compile(DATE + "(?: " + AGENCY + ")?(?:" + DASH + "|:\\s)");
  private static final Pattern PLACE_FIRST =
      Pattern.compile(
          PLACE
              + "(?:(?: ?,| –| —| -)? "
              + DATE
              + ")?(?:"
              + BEFORE_AGENCY
              + AGENCY
              + "|"
              + INITIALS
              + ")?(?:"
              + DASH
              + "|(?<colon>:)\\s|"
              + NO_DASH
              + ")");

  /** "[The m]aker said": of somebody named before. */
  private static final Pattern REFERS_BACK = Pattern.compile("(?i:the) \\p{Ll}");

  private static final Pattern AGENCY_ONLY = Pattern.compile(AGENCY + DASH);

  /** "[NAIROBI] The", and "Nairobi | The Paper" in a line of its own, as websites print it. */
  private static final Pattern BRACKETED = Pattern.compile("\\[" + PLACE + "\\]\\s" + SENTENCE);

  private static final Pattern PLACE_AND_PAPER =
      Pattern.compile(PLACE + " \\| (?<paper>" + WORD + "(?: " + WORD + "){0,3})\\h*\\R");

  /** "ANKARA" alone in the first line, as the Anadolu agency sets it. */
  private static final Pattern LINE_OF_ITS_OWN =
      Pattern.compile("(?<place>\\p{Lu}[\\p{Lu} .'’-]{2,30}\\p{Lu})\\s*\\n\\s*+" + STORY);

  private static final Pattern NEWS_ORGANISATION =
      Pattern.compile("\\b" + anyOf("news-organisations.txt") + "\\b");

  /** "JAKARTA, KOMPAS.com": the place and the site that reports. */
  private static final Pattern SITE = Pattern.compile("(.+), (\\S+\\.[a-z]{2,3})");

  private static final Pattern ABOVE =
      Pattern.compile(
          String.join("|", ResourceLines.of(DatelineFinder.class, "above-the-dateline.txt")),
          Pattern.CASE_INSENSITIVE);

  /** Words that newsrooms put where a place would stand, before a colon or a dash. */
  private static final Set<String> NOT_PLACES =
      Set.copyOf(ResourceLines.wordsOf(DatelineFinder.class, "not-places.txt"));

  private final Predicate<String> places;

  /**
   * @param places whether a name is a place's
   */
  DatelineFinder(Predicate<String> places) {
    this.places = places;
  }

  /**
   * The dateline of a body, or null when it has none. It stands at the start, or below the headline
   * and the lines that say who wrote the story, and when.
   *
   * @param publishedAt gives its year to a date that has none
   */
  @Nullable Dateline find(String title, String body, @Nullable Instant publishedAt) {
    int start = nextWord(body, 0);
    for (int above = 0; above <= MOST_ABOVE; above++) {
      Dateline found = at(start, body, publishedAt);
      int end = body.indexOf('\n', start);
      if (found != null || end < 0 || !standsAbove(body.substring(start, end).strip(), title)) {
        return found;
      }
      start = nextWord(body, end);
    }
    return null;
  }

  private static boolean standsAbove(String line, String title) {
    return line.length() <= LONGEST
        && (line.equalsIgnoreCase(title.strip()) || ABOVE.matcher(line).matches());
  }

  private static int nextWord(String body, int from) {
    int at = from;
    while (at < body.length() && Character.isWhitespace(body.charAt(at))) {
      at++;
    }
    return at;
  }

  private @Nullable Dateline at(int start, String body, @Nullable Instant publishedAt) {
    String head = body.substring(start, Math.min(body.length(), start + LONGEST));
    Dateline apart = placeSetApart(head, start);
    if (apart != null) {
      return apart;
    }
    for (Pattern form : new Pattern[] {DATE_FIRST, PLACE_FIRST, AGENCY_ONLY}) {
      Matcher m = form.matcher(head);
      if (m.lookingAt() && isParted(m) && (form != PLACE_FIRST || isPlace(m, head))) {
        return dateline(form, m, new Span(start, start + m.end()), publishedAt);
      }
    }
    return null;
  }

  /** A place that is set apart by signs that other text has too, so only one that is known. */
  private @Nullable Dateline placeSetApart(String head, int start) {
    Matcher bracketed = BRACKETED.matcher(head);
    if (bracketed.lookingAt() && isKnown(bracketed.group("place"))) {
      return new Dateline(
          bracketed.group("place"), null, null, new Span(start, start + bracketed.end()));
    }
    Matcher paper = PLACE_AND_PAPER.matcher(head);
    if (paper.lookingAt() && isKnown(paper.group("place"))) {
      return new Dateline(
          paper.group("place"), null, paper.group("paper"), new Span(start, start + paper.end()));
    }
    Matcher alone = LINE_OF_ITS_OWN.matcher(head);
    if (alone.lookingAt() && isKnown(alone.group("place"))) {
      return new Dateline(alone.group("place"), null, null, new Span(start, start + alone.end()));
    }
    return null;
  }

  /** Whether a dash without a blank behind it parts: "(PTI)-The" does, "Nov 3-Dec 5" does not. */
  private static boolean isParted(Matcher m) {
    boolean joined = m.group("dash") != null && m.group("spaced") == null;
    return !joined || agency(m) != null || m.group("date") == null;
  }

  private boolean isPlace(Matcher m, String head) {
    String place = m.group("place");
    if (NOT_PLACES.contains(place.toLowerCase(Locale.ROOT))) {
      return false;
    }
    boolean dashed = m.group("colon") == null;
    // Behind a town and a comma the State or the country is written in small letters.
    String town = dashed ? place.split(", ", 2)[0] : place;
    boolean capitals = town.equals(town.toUpperCase(Locale.ROOT));
    if (m.group("date") != null || isFiledBy(m, head, capitals || isKnown(place))) {
      // Prose has brackets behind a place too, but no strokes.
      return m.group("nothing") == null || m.group("date") != null || m.group("slashed") != null;
    }
    return startsSentence(head, m.end())
        && town.chars().filter(c -> c == ' ').count() <= 1
        && isPartedPlace(m, head, capitals);
  }

  private boolean isPartedPlace(Matcher m, String head, boolean capitals) {
    String place = m.group("place");
    boolean known = isKnown(place);
    if (m.group("nothing") != null || !(capitals || known)) {
      return false;
    }
    return m.group("colon") == null
        ? partsPlace(m, head, known)
        : capitals || place.indexOf(' ') < 0;
  }

  /**
   * Whether an agency filed the story from the place. "Tesla (Reuters) - The carmaker" has a
   * company where others have a town, of which the story goes on to speak.
   */
  private static boolean isFiledBy(Matcher m, String head, boolean isPlace) {
    boolean goesOn = REFERS_BACK.matcher(head).region(m.end(), head.length()).lookingAt();
    return m.group("slashed") != null || (agency(m) != null && (isPlace || !goesOn));
  }

  /**
   * Whether the dash behind a place alone does. Newspapers also set a bar, or leave out the blank
   * before the dash, or both blanks of a long one: so is much else set, so only behind a name that
   * is known, and a line from one place to another is none ("Paris—London").
   */
  private boolean partsPlace(Matcher m, String head, boolean known) {
    boolean blankBefore = Character.isWhitespace(head.charAt(m.start("dash") - 1));
    String dash = m.group("dash");
    if (m.group("spaced") != null) {
      return dash.equals("|") ? known && blankBefore : known || blankBefore;
    }
    return known
        && !blankBefore
        && (dash.equals("—") || dash.equals("--"))
        && !places.test(head.substring(m.end()).split("\\P{L}", 2)[0]);
  }

  /**
   * Whether it is sure that a name in small letters, without date or agency, is no company's whose
   * story begins like a dateline: "Nestle - The food group said". The dateline's words are not read
   * again, so the company would be lost.
   */
  private boolean isKnown(String place) {
    return NEWS_ORGANISATION.matcher(place).find()
        || Arrays.stream(place.split(", ")).anyMatch(places);
  }

  private static boolean startsSentence(String head, int at) {
    if (at >= head.length()) {
      return false;
    }
    char c = head.charAt(at);
    return Character.isUpperCase(c) || c == '"' || c == '“' || c == '‘';
  }

  private static Dateline dateline(
      Pattern form, Matcher m, Span span, @Nullable Instant publishedAt) {
    String agency = agency(m);
    String place = form == PLACE_FIRST ? m.group("place") : null;
    if (place != null && agency == null && NEWS_ORGANISATION.matcher(place).find()) {
      return new Dateline(null, date(m, publishedAt), place, span);
    }
    Matcher site = SITE.matcher(place == null ? "" : place);
    if (agency == null && site.matches()) {
      return new Dateline(site.group(1), date(m, publishedAt), site.group(2), span);
    }
    return new Dateline(place, form == AGENCY_ONLY ? null : date(m, publishedAt), agency, span);
  }

  private static @Nullable String agency(Matcher m) {
    String agency = first(m, "agency", "slashed");
    return !agency.isEmpty() ? agency : m.pattern() == PLACE_FIRST ? m.group("initials") : null;
  }

  private static @Nullable LocalDate date(Matcher m, @Nullable Instant publishedAt) {
    if (m.group("date") == null) {
      return null;
    }
    String month = first(m, "m1", "m2", "m3");
    String day = first(m, "d1", "d2", "d3");
    String year = first(m, "y1", "y2", "y3");
    int monthOfYear = Character.isDigit(month.charAt(0)) ? Integer.parseInt(month) : monthOf(month);
    try {
      if (!year.isEmpty()) {
        return LocalDate.of(Integer.parseInt(year), monthOfYear, Integer.parseInt(day));
      }
      return publishedAt == null ? null : nearest(monthOfYear, Integer.parseInt(day), publishedAt);
    } catch (DateTimeException impossible) {
      return null;
    }
  }

  /**
   * The day of that month closest to the publication: a story of 2 January may be dated December
   * 31, and one of 10 January July 31 of the year before.
   */
  private static LocalDate nearest(int month, int day, Instant publishedAt) {
    LocalDate published = publishedAt.atZone(ZoneOffset.UTC).toLocalDate();
    return IntStream.rangeClosed(published.getYear() - 1, published.getYear() + 1)
        .filter(year -> YearMonth.of(year, month).isValidDay(day))
        .mapToObj(year -> LocalDate.of(year, month, day))
        .min(Comparator.comparingLong(date -> Math.abs(ChronoUnit.DAYS.between(published, date))))
        .orElseThrow(() -> new DateTimeException("no year has such a day"));
  }

  /** A pattern of the beginnings of their names: "(?:Jan|Feb|...)". */
  private static String anyOf(Enum<?>[] named) {
    return Arrays.stream(named)
        .map(DatelineFinder::beginning)
        .collect(Collectors.joining("|", "(?:", ")"));
  }

  /** A pattern of the words of a table. */
  private static String anyOf(String table) {
    return ResourceLines.wordsOf(DatelineFinder.class, table).stream()
        .map(Pattern::quote)
        .collect(Collectors.joining("|", "(?:", ")"));
  }

  private static String beginning(Enum<?> named) {
    return named.name().charAt(0)
        + named.name().substring(1, DISTINCT_LETTERS).toLowerCase(Locale.ROOT);
  }

  private static int monthOf(String written) {
    return Arrays.stream(Month.values())
        .filter(month -> written.startsWith(beginning(month)))
        .findFirst()
        .orElseThrow()
        .getValue();
  }

  private static String first(Matcher m, String... groups) {
    for (String group : groups) {
      if (m.group(group) != null) {
        return m.group(group);
      }
    }
    return "";
  }
}
