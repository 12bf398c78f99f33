package io.copydesk.extract.role;

import io.copydesk.events.MentionType;
import io.copydesk.events.RoleStatus;
import io.copydesk.extract.Mention;
import io.copydesk.extract.role.RolePhrase.Place;
import io.copydesk.extract.role.word.RoleWords;
import org.jspecify.annotations.Nullable;

/**
 * Reads what stands before a role's nouns: articles, whose role it is ("Acme's", "British", "the
 * company's", "his"), and words such as "former". Stateless, thread-safe; looks at a bounded number
 * of tokens.
 */
final class RoleOwnerReader {

  /** Words before the noun of an owner: "the ruling party's". */
  private static final int MAX_OWNER = 2;

  /** Tokens of "private insurance company". */
  private static final int MAX_NOUN = 4;

  /** Tokens of "one-time". */
  private static final int HYPHENATED = 3;

  private final RoleWords words;
  private final RoleNouns nouns;
  private final CountryWords countries;

  RoleOwnerReader(RoleWords words, RoleNouns nouns, CountryWords countries) {
    this.words = words;
    this.nouns = nouns;
    this.countries = countries;
  }

  /**
   * What stands before the first role's nouns.
   *
   * @param end one past its last token
   * @param determined whether an article, a possessive or an owner is in it
   * @param place where it says that the role is held
   * @param status the status that it says
   */
  record OwnerRead(int end, boolean determined, Place place, RoleStatus status) {

    OwnerRead endingAt(int further) {
      return new OwnerRead(further, determined, place, status);
    }

    OwnerRead withPlace(Place other) {
      return new OwnerRead(end, determined, other, status);
    }

    OwnerRead determinedWithPlace(Place other) {
      return new OwnerRead(end, true, other, status);
    }

    /**
     * The same with a status; CURRENT, which is what no word says, leaves the one that another word
     * said.
     */
    OwnerRead withStatus(RoleStatus said) {
      return said == RoleStatus.CURRENT ? this : new OwnerRead(end, determined, place, said);
    }

    /** For a further role of the phrase: the same owner, but "former" holds for the first only. */
    OwnerRead forFurther() {
      return new OwnerRead(end, determined, place, RoleStatus.CURRENT);
    }
  }

  /** What stands before a role's nouns from the token on; it may be nothing. */
  OwnerRead start(RoleSentence s, int first) {
    RoleStatus status = isOfFormerPair(s, first) ? RoleStatus.FORMER : RoleStatus.CURRENT;
    OwnerRead start = new OwnerRead(first, false, new Place.Unsaid(), status);
    OwnerRead longer = further(s, start);
    while (longer.end() > start.end()) {
      start = longer;
      longer = further(s, start);
    }
    return start;
  }

  /** Whether "former" stands before two organisations of which the token begins the second. */
  private boolean isOfFormerPair(RoleSentence s, int first) {
    return s.organization(first) != null
        && s.is(first - 1, "and")
        && s.organization(first - 2) != null
        && words.status(s.lower(s.firstOfMention(first - 2) - 1)) == RoleStatus.FORMER;
  }

  /** With one more word, name or country before the nouns; the same when none stands there. */
  private OwnerRead further(RoleSentence s, OwnerRead start) {
    int i = start.end();
    int described = endOfAgeOrBase(s, i);
    if (described > i) {
      return start.endingAt(described);
    }
    OwnerRead owned = start.place().isOpen() ? owned(s, start) : ownedFurther(s, start);
    if (owned.end() > i) {
      return owned;
    }
    RoleStatus said = status(s, i);
    if (said != null) {
      return start.withStatus(said).endingAt(afterStatus(s, i));
    }
    if (isPossessiveDeterminer(s, i) && start.place() instanceof Place.Unsaid) {
      return start.determinedWithPlace(new Place.Its(s.is(i, "its"))).endingAt(i + 1);
    }
    if (isDeterminer(s, i) || isCount(s, i)) {
      return start.determinedWithPlace(start.place()).endingAt(i + 1);
    }
    if (words.isRelative(s.lower(i)) && start.place() instanceof Place.Unsaid) {
      return start.determinedWithPlace(antecedent(s, i)).endingAt(i + 1);
    }
    if (words.isPersonal(s.lower(i)) && !s.isCapitalised(i + 1)) {
      return start.determinedWithPlace(new Place.OfPerson()).endingAt(i + 1);
    }
    return spokenOf(s, start);
  }

  /** The status that a word says, or two that a hyphen joins: "one-time". Null for others. */
  @Nullable RoleStatus status(RoleSentence s, int i) {
    RoleStatus joined = s.is(i + 1, "-") ? words.status(s.words(i, i + HYPHENATED)) : null;
    return joined == null ? words.status(s.lower(i)) : joined;
  }

  /** Past that word, or those two. */
  int afterStatus(RoleSentence s, int i) {
    boolean joined = s.is(i + 1, "-") && words.status(s.words(i, i + HYPHENATED)) != null;
    return joined ? i + HYPHENATED : s.afterHyphen(i + 1);
  }

  /**
   * The organisation that "whose" stands for: the one right before it, or the one before a
   * description, "Acme, a maker of pumps [whose] chairman". Where a person stands there, the role
   * is no organisation's.
   */
  private Place antecedent(RoleSentence s, int whose) {
    int last = s.is(whose - 1, ",") ? whose - 2 : whose - 1;
    int noun = words.organizationNoun(s.lower(last)) == null ? last : beforeNoun(s, last);
    Mention named = s.organizationOrPlace(noun);
    return named == null ? new Place.OfPerson() : new Place.Named(named);
  }

  /** The token before ", a family-owned company" that ends at a token; -1 for other words. */
  private static int beforeNoun(RoleSentence s, int noun) {
    int i = noun;
    while (noun - i < MAX_NOUN && s.isWord(i) && !s.is(i, "a") && !s.is(i, "an")) {
      i--;
    }
    boolean aside = (s.is(i, "a") || s.is(i, "an")) && s.is(i - 1, ",");
    return aside ? i - 2 : -1;
  }

  /**
   * With a common noun as owner: "the city's"; the same when none stands there. An office of a
   * state may be the article's own country's.
   */
  private OwnerRead ownedByNoun(RoleSentence s, OwnerRead start) {
    int noun = start.end();
    while (noun < start.end() + MAX_OWNER && isCommonNoun(s, noun) && !s.isPossessive(noun + 1)) {
      noun++;
    }
    if (!start.determined() || !isCommonNoun(s, noun) || !s.isPossessive(noun + 1)) {
      return start;
    }
    OwnerRead owned = start.endingAt(noun + 2);
    String word = s.lower(noun);
    return !start.place().isOpen() || words.isStateNoun(word)
        ? owned
        : owned.withPlace(new Place.SpokenOf(word, words.organizationNoun(word)));
  }

  private static boolean isCommonNoun(RoleSentence s, int i) {
    return s.isWord(i) && !s.isCapitalised(i) && s.mention(i) == null;
  }

  /**
   * With the noun of an organisation: "the company's", or "company" right before a role, unless
   * that may be a word of the role, as "union"; the same when none stands there.
   */
  private OwnerRead spokenOf(RoleSentence s, OwnerRead start) {
    OwnerRead owned = ownedByNoun(s, start);
    int i = start.end();
    MentionType noun = words.organizationNoun(s.lower(i));
    if (noun == null || owned.end() > i) {
      return owned;
    }
    boolean before =
        start.place().isOpen()
            && !s.isCapitalised(i)
            && !words.mayStandBeforeHead(s.lower(i))
            && nouns.head(s, i + 1) != null;
    return before ? start.withPlace(new Place.SpokenOf(s.lower(i), noun)).endingAt(i + 1) : start;
  }

  /** With the name or the country of an owner; the same when none stands there. */
  private OwnerRead owned(RoleSentence s, OwnerRead start) {
    int i = start.end();
    if (s.person(i) != null && s.isPossessive(s.endOfMention(i))) {
      return start.determinedWithPlace(new Place.OfPerson()).endingAt(s.endOfMention(i) + 1);
    }
    Mention owner = s.organizationOrPlace(i);
    if (owner != null) {
      OwnerRead named = s.isFormer(i) ? start.withStatus(RoleStatus.FORMER) : start;
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

  /**
   * Past the region in "Acme's UK boss", and with the body of a country in "Kenya's Central Bank
   * governor"; the same when neither stands there.
   */
  private OwnerRead ownedFurther(RoleSentence s, OwnerRead start) {
    int i = start.end();
    Mention next = s.organizationOrPlace(i);
    if (next == null || !(start.place() instanceof Place.Named named)) {
      return start;
    }
    boolean place = next.type() == MentionType.PLACE;
    if (place == (named.mention().type() == MentionType.PLACE)) {
      return start;
    }
    boolean body = !place && !s.isPossessive(s.endOfMention(i));
    return place && isRegion(s, i)
        ? start.endingAt(s.endOfMention(i))
        : body ? owned(s, start) : start;
  }

  /**
   * Whether a place between an owner and a role is only the role's region: "Acme's [UK] boss".
   * Without a possessive it is one only before a role that companies have.
   */
  private boolean isRegion(RoleSentence s, int place) {
    RoleNouns.Head head = nouns.head(s, s.endOfMention(place));
    boolean possessive = s.isPossessive(s.firstOfMention(place) - 1);
    return head != null
        && (possessive
            || (RoleKinds.isOfCompany(head.kind())
                && s.mention(s.firstOfMention(place) - 1) != null));
  }

  /** Whether the token is an article or the like, or "its" or "their". */
  static boolean isDeterminer(RoleSentence s, int i) {
    boolean article = s.is(i, "the") || s.is(i, "a") || s.is(i, "an");
    return article || s.is(i, "another") || isPossessiveDeterminer(s, i);
  }

  /**
   * Whether the word only counts the holders of a role: "the [fifth] commissioner", "[one]
   * analyst". It does not in "one of the analysts".
   */
  private boolean isCount(RoleSentence s, int i) {
    boolean ofName = s.isCapitalised(i) && (i > 0 || s.isCapitalised(i + 1));
    return words.isCounted(s.lower(i)) && !s.is(i + 1, "of") && !ofName;
  }

  private static boolean isPossessiveDeterminer(RoleSentence s, int i) {
    return s.is(i, "its") || s.is(i, "their");
  }

  /**
   * Past "71-year-old" or "Beijing-based" between an article and a role, whose hyphens are tokens.
   */
  private int endOfAgeOrBase(RoleSentence s, int i) {
    int end = s.endOfMention(i);
    if (!s.is(end, "-")) {
      return i;
    }
    if (words.isSeat(s.lower(end + 1))) {
      return end + 2;
    }
    boolean age = s.is(end + 2, "-") && words.endsAge(s.words(end + 1, end + 4));
    return age ? end + 4 : i;
  }

  /** Past the bracketed abbreviation and the possessive of an owner's name. */
  private static int afterOwner(RoleSentence s, int end) {
    int i = s.afterBrackets(end);
    return s.isPossessive(i) ? s.afterBrackets(i + 1) : i;
  }
}
