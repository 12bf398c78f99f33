package io.copydesk.extract.role;

import io.copydesk.events.RoleKind;
import io.copydesk.events.RoleStatus;
import io.copydesk.extract.lexicon.CalendarTable;
import io.copydesk.extract.role.word.RoleWords;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Finds the nouns that name a role, with the words that may stand before them: "chief executive",
 * "Regional Sales Manager". Stateless, thread-safe; looks at a bounded number of tokens.
 */
final class RoleNouns {

  /** Tokens of a role's modifiers and nouns. */
  private static final int MAX_NOUNS = 7;

  /** Small words that the table lacks, within a role behind "X, a". */
  private static final int MAX_UNKNOWN = 2;

  /** Tokens of a head that the table lists: "editor-in-chief". */
  private static final int MAX_HEAD = 5;

  private static final CalendarTable TIMES = CalendarTable.bundled();

  private final RoleWords words;

  RoleNouns(RoleWords words) {
    this.words = words;
  }

  /**
   * The nouns of a role.
   *
   * @param end one past the last of them
   * @param plural whether they are of several people
   */
  record Head(RoleKind kind, int end, boolean plural) {}

  /** The last head ("executive" in "chief executive") among words that may be part of a role. */
  @Nullable Head head(RoleSentence s, int first) {
    Head last = null;
    int i = first;
    int unknown = describes(s, first) ? MAX_UNKNOWN : 0;
    while (i - first < MAX_NOUNS && mayBePart(s, first, i)) {
      unknown -= isUnknown(s, first, i) ? 1 : 0;
      if (unknown < 0 || isRankBehind(s, last, i)) {
        break;
      }
      int longest = words.mayBeginHead(s.lower(i)) ? Math.min(MAX_HEAD, s.size() - i) : 0;
      for (int length = longest; length > 0; length--) {
        Head longer = headOf(s, i, i + length);
        if (longer != null && (last == null || longer.end() > last.end())) {
          last = longer;
        }
      }
      i++;
    }
    return last == null ? null : new Head(kind(s, first, last), last.end(), last.plural());
  }

  /** Whether the word is a small one that the table lacks. */
  private boolean isUnknown(RoleSentence s, int first, int i) {
    return !s.isCapitalised(i) && !isKnown(s, i) && !isFramed(s, first, i);
  }

  /**
   * Whether the rank of whoever has the role follows: "spokesman [Superintendent] X", "Army Chief
   * [General] X", "police chief [Inspector] X".
   */
  private boolean isRankBehind(RoleSentence s, @Nullable Head last, int i) {
    if (last == null) {
      return false;
    }
    boolean behind =
        last.end() == i
            && s.isCapitalised(i)
            && words.isHonorific(s.lower(i))
            && s.person(s.afterHonorifics(i)) != null;
    boolean ofAnyRank = last.kind() == RoleKind.SPOKESPERSON || last.kind() == RoleKind.CHAIR;
    return behind && (ofAnyRank || !isOneRole(s, i) || !isOneCase(s, i - 1));
  }

  /** "Attorney [General]", unlike "Army Chief [General] X". */
  private boolean isOneRole(RoleSentence s, int last) {
    return IntStream.range(Math.max(0, last + 1 - MAX_HEAD), last)
        .mapToObj(first -> s.words(first, last + 1))
        .anyMatch(role -> words.kind(role) != null || words.kind(role.replace(' ', '-')) != null);
  }

  /**
   * Whether an abbreviation such as "MD" is a degree and no role: between commas before a role, as
   * in "X, MD, chief executive".
   */
  boolean isDegree(RoleSentence s, int i) {
    return words.needsPlace(s.lower(i))
        && s.is(i - 1, ",")
        && s.is(i + 1, ",")
        && head(s, i + 2) != null;
  }

  private @Nullable Head headOf(RoleSentence s, int from, int end) {
    String nouns = s.words(from, end);
    RoleKind kind = words.kind(nouns);
    if (kind != null) {
      return words.isAbbreviation(nouns) && !isAbbreviation(s, from)
          ? null
          : new Head(kind, end, false);
    }
    RoleKind ofOne = words.kind(RoleWords.ofOne(nouns));
    return ofOne == null ? null : new Head(ofOne, end, true);
  }

  /**
   * Whether an abbreviation is written as one, with a capital, and does not tell an hour: "PM X",
   * unlike "at 3 PM".
   */
  private static boolean isAbbreviation(RoleSentence s, int i) {
    return s.isCapitalised(i) && !isBehindNumber(s, i);
  }

  private static boolean isBehindNumber(RoleSentence s, int i) {
    String before = s.lower(i - 1);
    return !before.isEmpty() && Character.isDigit(before.charAt(0));
  }

  /** The kind of the longest known role that ends with the head. */
  private RoleKind kind(RoleSentence s, int first, Head head) {
    for (int i = Math.max(first, head.end() - MAX_HEAD); i < head.end(); i++) {
      boolean begins = words.mayBeginHead(s.lower(i));
      RoleKind kind = begins ? words.kind(s.words(i, head.end())) : null;
      if (kind != null) {
        return kind;
      }
    }
    return head.kind();
  }

  private boolean mayBePart(RoleSentence s, int first, int i) {
    String word = s.lower(i);
    if (s.is(i, "-")) {
      return true;
    }
    if (i > first && (s.is(i, "and") || s.is(i, "&"))) {
      return joinsFields(s, i);
    }
    return isWordButTime(s, i)
        && (s.mention(i) == null || isFramed(s, first, i))
        && (!words.isNoPartOfRole(word) || (s.is(i - 1, "-") && s.is(i + 1, "-")))
        && (!words.beginsHead(word) || (isBeginning(s, i) && isOneCase(s, i)));
  }

  /**
   * Whether the token is a word, but no month or day ("In [January] Finance Minister X") and no
   * part of an hour ("at 5 [PM] President X").
   */
  private boolean isWordButTime(RoleSentence s, int i) {
    boolean hour = words.isAbbreviation(s.lower(i)) && isBehindNumber(s, i);
    return s.isWord(i) && !hour && !TIMES.isMonthOrDay(s.lower(i));
  }

  /**
   * Whether a word and the next are capitalised alike, as in "Under Secretary" and "under
   * secretary". In "[the ministry] under Secretary X" they are not, and "under" is a preposition.
   */
  private static boolean isOneCase(RoleSentence s, int i) {
    return s.isCapitalised(i) || !s.isCapitalised(i + 1);
  }

  /**
   * Whether the word stands in the midst of a role whose first and last words leave no doubt,
   * whatever the field: "chief [underwriting] officer", "senior [grains] analyst".
   */
  private boolean isFramed(RoleSentence s, int first, int i) {
    int begin = s.firstOfMention(i);
    int end = s.endOfMention(i);
    return begin > first
        && s.isWord(i)
        && !words.isNoPartOfRole(s.lower(i))
        && s.person(i) == null
        && words.framesRole(s.lower(begin - 1), s.lower(end));
  }

  /**
   * Whether an "and" joins two fields of one role, "[economy] and [energy] minister", and not two
   * roles, "chief executive and vice president".
   */
  private boolean joinsFields(RoleSentence s, int and) {
    return words.mayStandBeforeHead(s.lower(and - 1))
        && words.mayStandBeforeHead(s.lower(and + 1))
        && words.kind(s.lower(and - 1)) == null
        && !isBeginning(s, and + 1);
  }

  /**
   * Whether it is behind "X, a", "X, the", "Acme's" or "former", so that any noun may stand before
   * the role's: "former [city plan] commissioner".
   */
  private boolean describes(RoleSentence s, int first) {
    boolean article = s.is(first - 1, "a") || s.is(first - 1, "an") || s.is(first - 1, "the");
    boolean former =
        words.status(s.lower(first - 1)) == RoleStatus.FORMER && !s.isCapitalised(first);
    return former
        || s.isPossessive(first - 1)
        || (article && s.is(first - 2, ",") && s.person(first - 3) != null);
  }

  /** Whether one of the table's heads, of more than one word, begins at the token. */
  private boolean isBeginning(RoleSentence s, int i) {
    return words.mayBeginHead(s.lower(i))
        && IntStream.rangeClosed(i + 2, Math.min(i + MAX_HEAD, s.size()))
            .anyMatch(end -> words.kind(s.words(i, end)) != null);
  }

  /** Of tokens {@code [first, end)} the first from which on all are known words of roles. */
  int firstKnown(RoleSentence s, int first, int end) {
    int known = end;
    while (known > first && isKnown(s, known - 1)) {
      known--;
    }
    return known;
  }

  /** Whether tokens {@code [first, end)} are only fields of work: "Global Marketing". */
  boolean areFields(RoleSentence s, int first, int end) {
    return firstKnown(s, first, end) == first;
  }

  private boolean isKnown(RoleSentence s, int i) {
    String word = s.lower(i);
    return s.is(i, "-")
        || isFramed(s, 0, i)
        || s.is(i, "and")
        || s.is(i, "&")
        || words.mayStandBeforeHead(word)
        || words.isPartOfHead(word)
        || words.isPartOfHead(RoleWords.ofOne(word));
  }
}
