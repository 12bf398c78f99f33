package io.copydesk.extract.role.word;

import io.copydesk.events.MentionType;
import io.copydesk.events.RoleKind;
import io.copydesk.events.RoleStatus;
import io.copydesk.extract.lexicon.Honorifics;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The words that name roles and where they are held, all in lower case. Immutable, thread-safe. */
public final class RoleWords {

  private static final RoleWords BUNDLED = new RoleWords(RoleTable.bundled());

  private final RoleTable table;

  private RoleWords(RoleTable table) {
    this.table = table;
  }

  /** Those of the table that is part of the application. */
  public static RoleWords bundled() {
    return BUNDLED;
  }

  /** The kind of a role by its nouns; null when they are no role. */
  public @Nullable RoleKind kind(String head) {
    return table.heads.get(head);
  }

  /** The kind that a role of this kind has at a company or another organisation. */
  public RoleKind atCompany(RoleKind kind) {
    return table.atCompanies.getOrDefault(kind, kind);
  }

  /**
   * The kind that a role has in a country where it is another office than elsewhere; null in
   * others.
   *
   * @param country ISO 3166-1 alpha-2 code
   */
  public @Nullable RoleKind inCountry(String role, String country) {
    return table.ofCountries.get(country + " " + role);
  }

  /** Whether the word, or two that a hyphen joins, says that nobody has the role: "would-be". */
  public boolean isPretended(String words) {
    return table.is(RoleWordClass.PRETENDED, words);
  }

  /** Whether the word says of a role before it that it is still to come: "chairman designate". */
  public boolean isBehindRole(String word) {
    return table.is(RoleWordClass.BEHIND, word);
  }

  /** The status that a word within a role says ("former"); null when it says none. */
  public @Nullable RoleStatus status(String word) {
    return table.statuses.get(word);
  }

  /**
   * Whether the words before an organisation say that it is only a source, or somebody's past:
   * "according to", "held roles at".
   */
  public boolean makesAside(String words) {
    return table.is(RoleWordClass.ASIDE, words.replace(' ', '-'));
  }

  /** Whether the role says what it is for: "minister of works". */
  public boolean saysWhatFor(String role) {
    return RoleTable.words(role).skip(1).anyMatch(word -> table.is(RoleWordClass.OBJECT, word));
  }

  /** Whether the word stands between a role and what it is for: "of", "adviser-on". */
  public boolean beginsObject(String word) {
    return table.is(RoleWordClass.OBJECT, word);
  }

  /**
   * Whether one of the heads, in the singular or the plural, begins with the word or with the part
   * of it before a hyphen. Cheaper than {@link #kind}, for which words are joined first.
   */
  public boolean mayBeginHead(String word) {
    int hyphen = word.indexOf('-');
    String first = hyphen > 0 ? word.substring(0, hyphen) : word;
    return table.firstOfHeads.contains(first) || table.firstOfHeads.contains(ofOne(first));
  }

  /**
   * What several people are called, said of one: "directors" without its "s"; the same words where
   * they do not end so.
   */
  public static String ofOne(String plural) {
    return plural.endsWith("s") ? plural.substring(0, plural.length() - 1) : plural;
  }

  /** Whether one of the nouns that end a role has this word: "officer", "chief". */
  public boolean isPartOfHead(String word) {
    return table.partsOfHeads.contains(word);
  }

  /** Whether the word may stand within a role before its noun: "senior", "regional". */
  public boolean mayStandBeforeHead(String word) {
    return table.is(RoleWordClass.BEFORE, word);
  }

  /** Whether a role begins and ends so, with a word of any field between: "chief", "officer". */
  public boolean framesRole(String begin, String end) {
    return table.is(RoleWordClass.FRAME, begin + "-" + end);
  }

  /** Whether the word is a role only with a capital and where it tells no time: "PM". */
  public boolean isAbbreviation(String role) {
    return table.is(RoleWordClass.ABBREVIATIONS, role);
  }

  /** Whether the word is part of a role only where one of the heads begins with it: "under". */
  public boolean beginsHead(String word) {
    return table.is(RoleWordClass.BEGINS, word);
  }

  /** Whether the word alone, with a capital before a name, is how its bearer is addressed. */
  public boolean isAddress(String role) {
    return table.is(RoleWordClass.ADDRESS, role);
  }

  /** Whether central banks have a role of these words: "deputy governor". */
  public boolean isAtCentralBanks(String role) {
    return RoleTable.words(role).anyMatch(word -> table.is(RoleWordClass.GOVERNORS, word));
  }

  /** Whether a body with this word in its name is a central bank: "reserve". */
  public boolean isOfCentralBank(String word) {
    return table.is(RoleWordClass.CENTRAL, word);
  }

  /** Whether the word, at a sentence's beginning, puts something in front of its subject: "At". */
  public boolean isPutInFront(String word) {
    return table.is(RoleWordClass.FRONT, word);
  }

  /** Whether the word behind a role goes on with it or with its holder: "of", "who". */
  public boolean joinsToRole(String word) {
    return isBetweenRoleAndPlace(word) || table.is(RoleWordClass.JOINED, word);
  }

  /**
   * Whether the words of a role say by themselves whose it is: "presidential spokesman", "spokesman
   * for the police".
   */
  public boolean saysWhose(String role) {
    return RoleTable.words(role).anyMatch(word -> table.is(RoleWordClass.WHOSE, word));
  }

  /** The "police" of a "spokesman for the police"; null when no such word is behind "for". */
  public @Nullable String forWhom(String role) {
    return RoleTable.words(role)
        .dropWhile(word -> !beginsObject(word))
        .filter(word -> table.is(RoleWordClass.WHOSE, word))
        .findFirst()
        .orElse(null);
  }

  /** Whether no word of the role ("deputy", "former") says that its holder heads nothing. */
  public boolean isAtTheTop(String role) {
    return !isBelow(role)
        && RoleTable.words(role).noneMatch(word -> table.statuses.get(word) == RoleStatus.FORMER);
  }

  /** Whether a word of the role ("deputy") says that another is above it. */
  public boolean isBelow(String role) {
    return RoleTable.words(role).anyMatch(word -> table.is(RoleWordClass.BELOW, word));
  }

  /** Whether the one of these words is below another and for a function: "sales vice president". */
  public boolean isOfFunction(String role) {
    return isBelow(role)
        && RoleTable.words(role).anyMatch(word -> table.is(RoleWordClass.FUNCTIONS, word));
  }

  /**
   * Whether a role with one of these words exists at companies and clubs as well as in states:
   * "president".
   */
  public boolean isShared(String role) {
    return Stream.of(role.split(" ", -1)).anyMatch(this::isSharedWord);
  }

  /** As {@link #isShared}, of a single word. */
  public boolean isSharedWord(String word) {
    return table.is(RoleWordClass.SHARED, word);
  }

  /**
   * Whether people who head no state bear the title too, so that the role is a head of state's only
   * where the text names a country: "King".
   */
  public boolean needsNamedCountry(String role) {
    return RoleTable.words(role).anyMatch(word -> table.is(RoleWordClass.CROWNED, word));
  }

  /**
   * Whether the country, by its code, has no office of this kind: the United States no minister.
   */
  public boolean isLacking(String country, String role) {
    return RoleTable.words(role)
        .anyMatch(
            word -> table.is(RoleWordClass.LACKS, country.toLowerCase(Locale.ROOT) + "-" + word));
  }

  /**
   * Whether churches, parts of a country or companies have an office of exactly these words as
   * well: "minister", but not "minister of works".
   */
  public boolean isAlsoOutsideGovernment(String role) {
    return table.is(RoleWordClass.ELSEWHERE, role.replace(' ', '-'));
  }

  /** Whether a president of these words is that of a part of a country: "regional president". */
  public boolean isOfRegion(String role) {
    return RoleTable.words(role).anyMatch(word -> table.is(RoleWordClass.REGION, word));
  }

  /** Whether it is one of pupils, workers or the like: "student council president". */
  public boolean isOfMembers(String role) {
    return RoleTable.words(role).anyMatch(word -> table.is(RoleWordClass.MEMBERS, word));
  }

  /**
   * Whether the role is an envoy's, held for the country that sends, with the host behind "to" or
   * "in": "ambassador".
   */
  public boolean isEnvoy(String role) {
    int last = role.lastIndexOf(' ');
    int two = last < 0 ? -1 : role.lastIndexOf(' ', last - 1);
    return table.is(RoleWordClass.SENT, role.substring(last + 1))
        || table.is(RoleWordClass.SENT, role.substring(two + 1).replace(' ', '-'));
  }

  /** Whether an office of what is called so is a state's: "republic". */
  public boolean isStateNoun(String word) {
    return table.is(RoleWordClass.STATE, word);
  }

  /** Whether no state, only a company or another body has a role of kind OTHER of these words. */
  public boolean isOfBusiness(String role) {
    return RoleTable.words(role).anyMatch(word -> table.is(RoleWordClass.BUSINESS, word));
  }

  /** Whether a director of these words is one of a company rather than of a body of government. */
  public boolean isAtCompanies(String role) {
    return RoleTable.words(role).anyMatch(word -> table.is(RoleWordClass.COMPANIES, word));
  }

  /** Whether the word stands for what is named before it, and owns the role: "whose". */
  public boolean isRelative(String word) {
    return table.is(RoleWordClass.RELATIVE, word);
  }

  /** Whether "of" and several stand behind the word, of whom somebody is one. */
  public boolean isAmong(String word) {
    return table.is(RoleWordClass.AMONG, word);
  }

  /** Whether the word before a role only counts its holders: "the fifth commissioner". */
  public boolean isCounted(String word) {
    return table.is(RoleWordClass.COUNTED, word);
  }

  /** Whether the role goes with the employer of whoever is named beside it: "captain". */
  public boolean isColleague(String role) {
    return RoleTable.words(role).anyMatch(word -> table.is(RoleWordClass.COLLEAGUE, word));
  }

  /**
   * Whether a role of kind OTHER, if its phrase names no place, is taken to be held at the
   * organisation named before: "manager", but not "actor".
   */
  public boolean isOfBodyBefore(String role) {
    return RoleTable.words(role).anyMatch(word -> table.is(RoleWordClass.STAFF, word));
  }

  /** Whether a director of these words heads a body of government. */
  public boolean leadsBody(String role) {
    return table.is(RoleWordClass.LEADS, role.replace(' ', '-'));
  }

  /** Whether these words are a role only where a place is named: "MD". */
  public boolean needsPlace(String role) {
    return table.is(RoleWordClass.PLACED, role);
  }

  /** Whether the word may stand between a role and where it is held: "of", "in". */
  public boolean isBetweenRoleAndPlace(String word) {
    return table.is(RoleWordClass.AT, word);
  }

  /**
   * Whether a preposition between a role and its place is followed by organisations only, so that
   * it is looked for also farther behind a role: "at".
   */
  public boolean isAtOrganization(String word) {
    return table.is(RoleWordClass.WITHIN, word);
  }

  /** Whether it stands for whoever holds the same office elsewhere. */
  public boolean isCounterpart(String word) {
    return table.is(RoleWordClass.COUNTERPART, word);
  }

  /** Whether a town's part of an organisation is called so: "branch". */
  public boolean isOffice(String word) {
    return table.is(RoleWordClass.OFFICE, word);
  }

  /** Whether what is called so is a part of the body whose it is: "its retail unit". */
  public boolean isPart(String word) {
    return isOffice(word) || table.is(RoleWordClass.PART, word);
  }

  /**
   * The type of what a noun such as "company" stands for, UNKNOWN when it may be of several; null
   * when it stands for no organisation.
   */
  public @Nullable MentionType organizationNoun(String word) {
    return table.organizationNouns.get(word);
  }

  /** Whether only what has the noun in its name is called by it: "committee", unlike "group". */
  public boolean isSaidOfWhatIsCalledSo(String word) {
    return table.is(RoleWordClass.CALLED, word);
  }

  /** Whether the word may stand between a role and a name: "Dr.". */
  public boolean isHonorific(String word) {
    return table.is(RoleWordClass.HONORIFIC, word) || Honorifics.bundled().has(word);
  }

  /** The last word of a person's name, by which news repeats it, without "Jr." or "III". */
  public String surname(String name) {
    int last = name.lastIndexOf(' ');
    String word = name.substring(last + 1);
    return last > 0 && table.is(RoleWordClass.GENERATION, word.toLowerCase(Locale.ROOT))
        ? surname(name.substring(0, last))
        : word;
  }

  /** Whether the word is no part of a role, however it is written: "yesterday". */
  public boolean isNoPartOfRole(String word) {
    return table.is(RoleWordClass.NOT, word);
  }

  /** Whether the word is a verb as well by which somebody loses a role: "sacked". */
  public boolean dismisses(String word) {
    return table.is(RoleWordClass.DISMISSING, word);
  }

  /** Whether the letter is that of a party, or of none, in the United States' Congress: "r". */
  public boolean isAmericanParty(String letter) {
    return table.is(RoleWordClass.CONGRESS, letter);
  }

  /** Whether it is a person's: "his". */
  public boolean isPersonal(String word) {
    return table.is(RoleWordClass.PERSONAL, word);
  }

  /**
   * Whether the word, behind a place and a hyphen, tells where somebody is at home: the "based" of
   * "Oslo-based".
   */
  public boolean isSeat(String word) {
    return table.is(RoleWordClass.SEAT, word);
  }

  /** Whether an age stands behind the word: "X, aged 45". */
  public boolean beginsAge(String word) {
    return table.is(RoleWordClass.AGED, word);
  }

  /**
   * Whether the words, behind a number and a hyphen, tell an age: the "year-old" of "71-year-old".
   */
  public boolean endsAge(String words) {
    return table.is(RoleWordClass.OLD, words);
  }

  /** Whether the word behind a name and a comma begins what is told of its bearer: "X, whose". */
  public boolean beginsAside(String word) {
    return table.is(RoleWordClass.TOLD, word);
  }

  /** Whether what the word opens a sentence with is not what it is about: "[In] talks with X". */
  public boolean opensSetting(String word) {
    return table.is(RoleWordClass.OPENING, word);
  }
}
