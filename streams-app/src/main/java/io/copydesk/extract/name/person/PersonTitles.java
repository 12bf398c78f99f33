package io.copydesk.extract.name.person;

import io.copydesk.extract.lexicon.WordClass;
import io.copydesk.extract.tag.TaggedSentence;
import io.copydesk.extract.tag.Tags;
import io.copydesk.extract.tag.TokenSpan;
import io.copydesk.table.Vocabulary;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The title beside a person's name: "[Finance Minister] Miyazawa", "Raymond Cheng, [managing
 * director] of ...". Stateless, thread-safe.
 */
public final class PersonTitles {

  /** Tokens of a title without a portfolio, to bound the search. */
  private static final int MAX_WORDS = 7;

  /** Tokens between an office and the name. */
  private static final int MAX_OFFICE = 10;

  private static final Vocabulary WORDS = Vocabulary.beside(PersonTitles.class);

  private static final String BELOW = WORDS.word("person-titles.below");

  private static final Set<String> HAVE_ONE_BELOW = WORDS.words("person-titles.have-one-below");

  private static final String OF_HOURS = WORDS.word("person-titles.of-hours");

  /** An hour, with its minutes or without: "3 pm", "12:31pm". */
  private static final Pattern HOUR = Pattern.compile("\\d{1,2}([:.]\\d{2})?");

  private final OfficeTitles offices = new OfficeTitles();

  /** The title before the name, else after it; null when there is none. */
  public @Nullable String of(TaggedSentence s, int first, int end) {
    String before = before(s, first);
    return before == null ? after(s, end) : before;
  }

  private @Nullable String before(TaggedSentence s, int nameFirst) {
    int end = nameFirst;
    while (end > 0 && s.is(end - 1, WordClass.HONORIFIC) && !isTitle(s, end - 1)) {
      end--;
    }
    String office = officeBefore(s, end);
    if (office != null || !isTitle(s, end - 1)) {
      return office;
    }
    int first = end - 1;
    while (first > 0 && end - first < MAX_WORDS && mayStandInTitle(s, first - 1)) {
      first = isCompound(s, first - 1) ? first - 2 : first - 1;
    }
    return s.text(s.word(first, "and") ? first + 1 : first, end);
  }

  /** "[Finance Minister] X", "[Minister of Finance, Budget and Planning], X". */
  private @Nullable String officeBefore(TaggedSentence s, int end) {
    int last = s.word(end - 1, ",") ? end - 2 : end - 1;
    for (int office = last; office >= 0 && last - office < MAX_OFFICE; office--) {
      TokenSpan title = offices.around(s, office);
      boolean beside = title.end() == end || (title.end() == last + 1 && title.end() > office + 1);
      if (title.first() < title.end() && beside) {
        return s.text(title.first(), title.end());
      }
    }
    return null;
  }

  private static boolean mayStandInTitle(TaggedSentence s, int i) {
    return isTitle(s, i)
        || (s.isAny(i, WordClass.TOPIC.bit() | WordClass.TITLE_LINK.bit())
            && s.label(i, Tags.Label.NONE))
        || (s.word(i, "and") && s.is(i - 1, WordClass.TITLE))
        || isCompound(s, i);
  }

  /**
   * Whether the word is one of a title where it stands: "under" is before "Secretary" only, since
   * one also studies under somebody, and "pm" not behind an hour.
   */
  private static boolean isTitle(TaggedSentence s, int i) {
    if (!s.is(i, WordClass.TITLE)) {
      return false;
    }
    String word = s.lower(i);
    if (BELOW.equals(word)) {
      return HAVE_ONE_BELOW.contains(s.lower(s.word(i + 1, "-") ? i + 2 : i + 1));
    }
    return !OF_HOURS.equals(word) || !HOUR.matcher(s.wordOrNone(i - 1)).matches();
  }

  /**
   * Whether a hyphen joins two words of a title here: "Secretary-General". Its first word need be
   * no title by itself, as in "Auditor-General", but no name.
   */
  private static boolean isCompound(TaggedSentence s, int i) {
    return s.word(i, "-")
        && s.joined(i)
        && s.joined(i + 1)
        && s.is(i + 1, WordClass.TITLE)
        && (s.is(i - 1, WordClass.TITLE)
            || (s.capitalised(i - 1) && s.capitalised(i + 1) && s.label(i - 1, Tags.Label.NONE)));
  }

  private @Nullable String after(TaggedSentence s, int nameEnd) {
    if (!s.word(nameEnd, ",")) {
      return null;
    }
    int first = behindOwner(s, nameEnd + 1);
    int end = first;
    boolean title = false;
    while (end - first < MAX_WORDS && (mayStandInTitle(s, end) || isBetween(s, end))) {
      title |= s.is(end, WordClass.TITLE);
      end = Math.max(end + 1, offices.around(s, end).end());
    }
    int last = s.word(end - 1, "and") ? end - 1 : end;
    return title && !isOfNext(s, end) ? s.text(first, last) : null;
  }

  /** Behind an article and whose title it is: "X, [the Norvik] chairman". */
  private static int behindOwner(TaggedSentence s, int from) {
    int first = from;
    while (s.word(first, "a") || s.word(first, "an") || s.word(first, "the")) {
      first++;
    }
    while (first < s.size() && (s.isPossessive(first) || s.label(first, Tags.Label.ORGANISATION))) {
      first++;
    }
    return first;
  }

  /** "X, [Speaker] Y": the title of whoever comes next in the list. */
  private static boolean isOfNext(TaggedSentence s, int end) {
    int name = end;
    while (s.is(name, WordClass.HONORIFIC) || s.word(name, "(") || s.word(name, ")")) {
      name++;
    }
    return s.label(name, Tags.Label.PERSON);
  }

  private static boolean isBetween(TaggedSentence s, int i) {
    return (s.word(i, "and") || s.word(i, "-"))
        && s.is(i + 1, WordClass.TITLE)
        && s.is(i - 1, WordClass.TITLE);
  }
}
