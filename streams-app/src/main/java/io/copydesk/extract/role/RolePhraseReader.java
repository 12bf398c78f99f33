package io.copydesk.extract.role;

import io.copydesk.events.MentionType;
import io.copydesk.events.RoleKind;
import io.copydesk.events.RoleStatus;
import io.copydesk.extract.Mention;
import io.copydesk.extract.bank.CentralBankTable;
import io.copydesk.extract.place.Countries;
import io.copydesk.extract.role.RolePhrase.Part;
import io.copydesk.extract.role.RolePhrase.Place;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads the phrases that name roles: an owner ("Acme's", "British"), the role's nouns with their
 * modifiers, what the role is for ("of strategic markets"), where it is held ("at Hartford Funds"),
 * and further roles joined by "and". Stateless, thread-safe; looks at a bounded number of tokens.
 */
final class RolePhraseReader {

  /** Tokens of a role's modifiers and nouns. */
  private static final int MAX_NOUNS = 7;

  /** Tokens of a head that the table lists: "chief technical strategist". */
  private static final int MAX_HEAD = 4;

  /** Tokens behind "of", "for" or "in" that still belong to the role. */
  private static final int MAX_OBJECT = 6;

  /** Roles of one phrase. */
  private static final int MAX_PARTS = 4;

  private final RoleWords words;
  private final CountryWords countries;
  private final RolePlaceReader places;
  private final RoleKinds kinds;

  RolePhraseReader(RoleWords words, Countries countries, CentralBankTable banks) {
    this.words = words;
    this.countries = new CountryWords(countries);
    this.places = new RolePlaceReader(words, this.countries);
    this.kinds = new RoleKinds(words, banks);
  }

  /** The phrases of a sentence from left to right; none overlaps another. */
  List<RolePhrase> phrases(RoleSentence s) {
    List<RolePhrase> phrases = new ArrayList<>();
    int i = 0;
    while (i < s.size()) {
      RolePhrase phrase = at(s, i);
      if (phrase == null) {
        i++;
      } else {
        phrases.add(phrase);
        i = phrase.end();
      }
    }
    return phrases;
  }

  private @Nullable RolePhrase at(RoleSentence s, int first) {
    Start start = start(s, first);
    List<Part> parts = new ArrayList<>();
    int end = -1;
    int next = start.end();
    while (next >= 0 && parts.size() < MAX_PARTS) {
      RolePlaceReader.Read read = part(s, next, parts.isEmpty() ? start : start.forFurther());
      if (read == null) {
        break;
      }
      parts.add(read.part());
      end = read.end();
      next = afterAnd(s, end);
    }
    List<Part> all = shared(parts).stream().filter(this::isRole).map(kinds::adjusted).toList();
    return all.isEmpty() ? null : new RolePhrase(first, end, start.determined(), all);
  }

  private boolean isRole(Part part) {
    return !(part.place() instanceof Place.Unsaid && words.needsPlace(part.role()));
  }

  /** Gives a part without a place that of the next: "chairman and chief executive of Acme". */
  private static List<Part> shared(List<Part> parts) {
    List<Part> all = new ArrayList<>(parts);
    for (int i = all.size() - 2; i >= 0; i--) {
      if (all.get(i).place() instanceof Place.Unsaid) {
        all.set(i, all.get(i).withPlace(all.get(i + 1).place()));
      }
    }
    return all;
  }

  /** What stands before the first role's nouns, and where it ends. */
  private record Start(int end, boolean determined, Place place, RoleStatus status) {

    Start endingAt(int further) {
      return new Start(further, determined, place, status);
    }

    Start withPlace(Place other) {
      return new Start(end, determined, other, status);
    }

    Start determinedWithPlace(Place other) {
      return new Start(end, true, other, status);
    }

    /** CURRENT never replaces what another word said before. */
    Start withStatus(RoleStatus said) {
      return said == RoleStatus.CURRENT ? this : new Start(end, determined, place, said);
    }

    /** For a further role of the phrase: the same owner, but "former" holds for the first only. */
    Start forFurther() {
      return new Start(end, determined, place, RoleStatus.CURRENT);
    }
  }

  private Start start(RoleSentence s, int first) {
    Start start = new Start(first, false, new Place.Unsaid(), RoleStatus.CURRENT);
    Start longer = further(s, start);
    while (longer.end() > start.end()) {
      start = longer;
      longer = further(s, start);
    }
    return start;
  }

  /** With one more word, name or country before the nouns; the same when none stands there. */
  private Start further(RoleSentence s, Start start) {
    int i = start.end();
    int described = endOfAgeOrBase(s, i);
    if (described > i) {
      return start.endingAt(described);
    }
    if (start.place() instanceof Place.Unsaid) {
      Start owned = owned(s, start);
      if (owned.end() > i) {
        return owned;
      }
    }
    RoleStatus said = words.status(s.lower(i));
    if (said != null) {
      return start.withStatus(said).endingAt(afterHyphen(s, i + 1));
    }
    if (isDeterminer(s, i)) {
      return start.determinedWithPlace(start.place()).endingAt(i + 1);
    }
    boolean spokenOf =
        start.determined() && words.isOrganizationNoun(s.lower(i)) && s.isPossessive(i + 1);
    return spokenOf ? start.determinedWithPlace(new Place.SpokenOf()).endingAt(i + 2) : start;
  }

  /** With the name or the country of an owner; the same when none stands there. */
  private Start owned(RoleSentence s, Start start) {
    int i = start.end();
    Mention owner = s.organizationOrPlace(i);
    if (owner != null) {
      Start named = s.isFormer(i) ? start.withStatus(RoleStatus.FORMER) : start;
      return named
          .determinedWithPlace(new Place.Named(owner))
          .endingAt(afterOwner(s, s.endOfMention(i)));
    }
    int country = s.isCapitalised(i) ? countries.end(s, i) : i;
    return country > i
        ? start
            .withPlace(new Place.In(countries.code(s, i, country)))
            .endingAt(afterOwner(s, country))
        : start;
  }

  private static boolean isDeterminer(RoleSentence s, int i) {
    return s.is(i, "the") || s.is(i, "a") || s.is(i, "an") || s.is(i, "its") || s.is(i, "their");
  }

  /**
   * Past "71-year-old" or "Beijing-based" between an article and a role, whose hyphens are tokens.
   */
  private static int endOfAgeOrBase(RoleSentence s, int i) {
    int end = s.mention(i) != null ? s.endOfMention(i) : i + 1;
    if (!s.is(end, "-")) {
      return i;
    }
    boolean age = s.is(end + 1, "year") && s.is(end + 2, "-") && s.is(end + 3, "old");
    return age ? end + 4 : s.is(end + 1, "based") ? end + 2 : i;
  }

  /** Past the bracketed abbreviation and the possessive of an owner's name. */
  private static int afterOwner(RoleSentence s, int end) {
    int i = end;
    if (s.is(i, "(") || s.is(i, "-lrb-")) {
      int close = i + 1;
      while (close < s.size() && close - i < 6 && !s.is(close, ")") && !s.is(close, "-rrb-")) {
        close++;
      }
      i = close < s.size() && close - i < 6 ? close + 1 : i;
    }
    return s.isPossessive(i) ? i + 1 : i;
  }

  private RolePlaceReader.@Nullable Read part(RoleSentence s, int from, Start start) {
    int first = from;
    RoleStatus status = start.status();
    while (words.status(s.lower(first)) != null || isDeterminer(s, first)) {
      RoleStatus said = words.status(s.lower(first));
      status = said == null || said == RoleStatus.CURRENT ? status : said;
      first = afterHyphen(s, first + 1);
    }
    Head head = s.is(first, "-") ? null : head(s, first);
    if (head == null) {
      return null;
    }
    return part(
        s,
        first,
        head,
        s.isFormer(first) ? start.withStatus(RoleStatus.FORMER) : start.withStatus(status));
  }

  /** The role whose nouns begin at a token and end with a head. */
  private RolePlaceReader.Read part(RoleSentence s, int first, Head head, Start start) {
    int end = endOfObject(s, head.end());
    if (s.is(end, "-") && words.status(s.lower(end + 1)) == RoleStatus.FUTURE) {
      Part chosen =
          new Part(s.words(first, end), head.kind(), RoleStatus.FUTURE, start.place(), false);
      return new RolePlaceReader.Read(chosen, end + 2);
    }
    int known = firstKnown(s, first, head.end());
    Place place = known > first ? unread(s, first, known, start.place()) : start.place();
    String role = role(s, place instanceof Place.Described ? known : first, head, end);
    return places.behind(s, end, new Part(role, head.kind(), start.status(), place, head.plural()));
  }

  /** The role's words, of one person where the noun is of several. */
  private static String role(RoleSentence s, int first, Head head, int end) {
    String nouns = s.words(first, head.end());
    String noun = head.plural() ? nouns.substring(0, nouns.length() - 1) : nouns;
    String object = s.words(head.end(), end);
    return object.isEmpty() ? noun : noun + " " + object;
  }

  /** "ex-boss": past the hyphen, which is a token. */
  private static int afterHyphen(RoleSentence s, int i) {
    return s.is(i, "-") ? i + 1 : i;
  }

  /** Of tokens {@code [first, end)} the first from which on all are known words of roles. */
  private int firstKnown(RoleSentence s, int first, int end) {
    int known = end;
    while (known > first && isKnown(s, known - 1)) {
      known--;
    }
    return known;
  }

  private boolean isKnown(RoleSentence s, int i) {
    String word = s.lower(i);
    return s.is(i, "-")
        || words.mayStandBeforeHead(word)
        || words.isPartOfHead(word)
        || (word.endsWith("s") && words.isPartOfHead(word.substring(0, word.length() - 1)));
  }

  /**
   * The place that unknown capitalised words before a role stand for, when no organisation was
   * found there. Before a role in lower case they are an organisation's name ("[Harbour Trust]
   * chairman"), before a capitalised one they may also be part of the role.
   */
  private static Place unread(RoleSentence s, int first, int known, Place place) {
    Mention owner =
        place instanceof Place.Named named && named.mention().type() == MentionType.PLACE
            ? named.mention()
            : null;
    if (owner == null && place instanceof Place.Named) {
      return place;
    }
    if (s.isCapitalised(known)) {
      return place instanceof Place.Unsaid ? new Place.Unread() : place;
    }
    boolean beside = owner != null && owner.equals(s.mention(first - 1));
    String text = s.text(first, known);
    return new Place.Described(beside ? owner.text() + " " + text : text, owner);
  }

  private record Head(RoleKind kind, int end, boolean plural) {}

  /** The last head ("executive" in "chief executive") among words that may be part of a role. */
  private @Nullable Head head(RoleSentence s, int first) {
    Head last = null;
    int i = first;
    while (i - first < MAX_NOUNS && mayBePart(s, i)) {
      for (int length = Math.min(MAX_HEAD, s.size() - i); length > 0; length--) {
        Head longer = headOf(s, i, i + length);
        if (longer != null && (last == null || longer.end() > last.end())) {
          last = longer;
        }
      }
      i++;
    }
    return last == null ? null : new Head(kind(s, first, last), last.end(), last.plural());
  }

  private @Nullable Head headOf(RoleSentence s, int from, int end) {
    String nouns = s.words(from, end);
    RoleKind kind = words.kind(nouns);
    if (kind != null) {
      return new Head(kind, end, false);
    }
    RoleKind ofOne =
        nouns.endsWith("s") ? words.kind(nouns.substring(0, nouns.length() - 1)) : null;
    return ofOne == null ? null : new Head(ofOne, end, true);
  }

  /** The kind of the longest known role that ends with the head. */
  private RoleKind kind(RoleSentence s, int first, Head head) {
    for (int i = Math.max(first, head.end() - MAX_HEAD); i < head.end(); i++) {
      RoleKind kind = words.kind(s.words(i, head.end()));
      if (kind != null) {
        return kind;
      }
    }
    return head.kind();
  }

  private boolean mayBePart(RoleSentence s, int i) {
    String word = s.lower(i);
    if (s.is(i, "-")) {
      return s.isWord(i - 1) && s.isWord(i + 1);
    }
    return s.isWord(i)
        && s.mention(i) == null
        && !words.isNoPartOfRole(word)
        && (s.isCapitalised(i)
            || words.mayStandBeforeHead(word)
            || words.isPartOfHead(word)
            || (word.endsWith("s") && words.isPartOfHead(word.substring(0, word.length() - 1))));
  }

  /** Past "of strategic markets" and the like, which belong to the role's words. */
  private int endOfObject(RoleSentence s, int end) {
    if (!s.is(end, "of") && !s.is(end, "for") && !s.is(end, "in")) {
      return end;
    }
    int i = end + 1;
    while (i - end <= MAX_OBJECT && mayBeObject(s, i)) {
      i++;
    }
    boolean beforePlace =
        words.isBetweenRoleAndPlace(s.lower(i)) && s.organizationOrPlace(s.afterThe(i + 1)) != null;
    boolean whole = beforePlace || s.is(i, ",") || s.is(i, ".") || i == s.size();
    return i > end + 1 && whole && !places.isSpokenOf(s, end + 1) ? i : end;
  }

  private boolean mayBeObject(RoleSentence s, int i) {
    boolean joins = s.is(i, "the") || s.is(i, "and") || s.is(i, "&");
    return s.mention(i) == null
        && (joins || (s.isWord(i) && !words.isNoPartOfRole(s.lower(i))))
        && countries.end(s, i) == i;
  }

  private int afterAnd(RoleSentence s, int end) {
    boolean joined = s.is(end, "and") || s.is(end, "&") || s.is(end, "/");
    boolean listed = s.is(end, ",") && s.is(end + 1, "and");
    return joined ? end + 1 : listed ? end + 2 : -1;
  }
}
