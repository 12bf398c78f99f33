package io.copydesk.extract.role.title;

import io.copydesk.article.Span;
import io.copydesk.extract.Mention;
import io.copydesk.extract.PersonRole;
import io.copydesk.extract.role.word.RoleWords;
import io.copydesk.extract.text.TokenizedArticle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The titles of an article's people, whole: names are found before roles, and the words beside a
 * name that are taken for its title then may lack what only the reader of roles knows to be one
 * ("[Shadow] Chancellor X", "X, vice president and senior [credit officer]"). Where it read a role
 * from the same words, they are the title. Immutable, thread-safe.
 */
public final class TitlesOfRoles {

  /** Characters that may stand between a name and its title. Set by hand. */
  private static final int REACH = 60;

  private static final Pattern BLANKS = Pattern.compile("\\s+");

  private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\s,-]+");

  private final RoleWords words = RoleWords.bundled();
  private final Map<Mention, String> titles = new HashMap<>();

  /**
   * Of the people who have roles.
   *
   * @param roles all of the article
   */
  public TitlesOfRoles(TokenizedArticle text, List<PersonRole> roles) {
    roles.stream()
        .collect(Collectors.groupingBy(PersonRole::person))
        .forEach(
            (person, held) -> {
              String title = title(text.text(person.field()), person, held);
              if (title != null && !title.equalsIgnoreCase(person.personTitle())) {
                titles.put(person, title);
              }
            });
  }

  /** The mention with its whole title; the same where no role says more. */
  public Mention titled(Mention mention) {
    String title = titles.get(mention);
    return title == null ? mention : mention.withPersonTitle(title);
  }

  /** The role of the person's mention with its whole title. */
  public PersonRole titled(PersonRole role) {
    return titles.containsKey(role.person()) ? role.withPerson(titled(role.person())) : role;
  }

  private @Nullable String title(String text, Mention person, List<PersonRole> held) {
    String known = person.personTitle();
    Span beside = known == null ? null : beside(text, person, known);
    if (beside == null) {
      return null;
    }
    for (Span role : joined(text, spans(text, held))) {
      boolean same = role.start() <= beside.end() && beside.start() <= role.end();
      if (same || touches(text, beside, role)) {
        int end = isRank(text, role.end(), beside.end()) ? role.end() : beside.end();
        int start = Math.min(role.start(), beside.start());
        return written(text, start, Math.max(role.end(), end));
      }
      if (beside.end() < role.start() && isStatus(known)) {
        return written(text, role.start(), role.end());
      }
    }
    return null;
  }

  private static String written(String text, int start, int end) {
    return BLANKS.matcher(text.substring(start, end)).replaceAll(" ");
  }

  /** Where the roles' words stand, those that are not torn. */
  private static List<Span> spans(String text, List<PersonRole> held) {
    List<Span> spans = new ArrayList<>(held.size());
    for (PersonRole role : held) {
      Span span = find(text, role.role(), role.evidence().start(), role.evidence().end());
      if (span != null) {
        spans.add(span);
      }
    }
    spans.sort(Comparator.comparingInt(Span::start));
    return spans;
  }

  /** "[President] and [chief executive]" as one. */
  private static List<Span> joined(String text, List<Span> spans) {
    List<Span> joined = new ArrayList<>(spans.size());
    for (Span span : spans) {
      Span last = joined.isEmpty() ? null : joined.getLast();
      if (last != null && areJoined(text, last, span)) {
        joined.set(joined.size() - 1, new Span(last.start(), Math.max(last.end(), span.end())));
      } else {
        joined.add(span);
      }
    }
    return joined;
  }

  private static boolean areJoined(String text, Span first, Span second) {
    if (first.end() > second.start()) {
      return true;
    }
    String between = text.substring(first.end(), second.start()).strip();
    return between.equals("&") || between.equals("/") || between.equals("and");
  }

  private static boolean touches(String text, Span one, Span other) {
    int from = Math.min(one.end(), other.end());
    int to = Math.max(one.start(), other.start());
    return from <= to && BETWEEN_WORDS.matcher(text.substring(from, to)).matches();
  }

  /** Whether the words are only how a person of rank is addressed: "Army Chief [General] X". */
  private boolean isRank(String text, int from, int to) {
    return from < to
        && Arrays.stream(
                BLANKS.split(text.substring(from, to).strip().toLowerCase(Locale.ROOT), -1))
            .allMatch(words::isHonorific);
  }

  /** Whether the words only say whether a role is held: "a [former] Norvik chairman". */
  private boolean isStatus(String title) {
    return Arrays.stream(BLANKS.split(title.toLowerCase(Locale.ROOT), -1))
        .allMatch(word -> words.status(word) != null);
  }

  /** Where the title stands nearest to the name; null where it does not as it was read. */
  private static @Nullable Span beside(String text, Mention person, String title) {
    int from = Math.max(0, person.span().start() - REACH - title.length());
    Span before = null;
    Span next = find(text, title, from, person.span().start());
    while (next != null) {
      before = next;
      next = find(text, title, next.end(), person.span().start());
    }
    int to = Math.min(text.length(), person.span().end() + REACH + title.length());
    return before == null ? find(text, title, person.span().end(), to) : before;
  }

  /** The words, however they are parted, with whole words around them; null when they miss. */
  private static @Nullable Span find(String text, String phrase, int from, int to) {
    String parted =
        Arrays.stream(BETWEEN_WORDS.split(phrase, -1))
            .map(Pattern::quote)
            .collect(Collectors.joining("[\\s,-]+"));
    Matcher m =
        Pattern.compile(
                "(?<![\\p{L}\\d])" + parted + "(?![\\p{L}\\d])",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
            .matcher(text)
            .useTransparentBounds(true)
            .region(from, to);
    return m.find() ? new Span(m.start(), m.end()) : null;
  }
}
