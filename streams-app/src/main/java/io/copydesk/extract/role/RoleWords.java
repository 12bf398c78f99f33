package io.copydesk.extract.role;

import io.copydesk.events.MentionType;
import io.copydesk.events.RoleKind;
import io.copydesk.events.RoleStatus;
import io.copydesk.table.NamedLine;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The words that name roles and the words around them, all in lower case, from {@code roles.txt};
 * that table says what each class of words decides. Immutable, thread-safe.
 */
final class RoleWords {

  private static final String TABLE = "roles.txt";

  private static final RoleWords BUNDLED = new RoleWords();

  private final Map<String, RoleKind> heads = new HashMap<>();
  private final Map<RoleKind, RoleKind> atCompanies = new EnumMap<>(RoleKind.class);
  private final Map<String, RoleKind> ofCountries = new HashMap<>();
  private final Map<String, RoleStatus> statuses = new HashMap<>();
  private final Map<String, RoleStatus> links = new HashMap<>();
  private final Map<String, RoleStatus> successions = new HashMap<>();
  private final Map<String, RoleStatus> successors = new HashMap<>();
  private final Map<String, RoleStatus> joinings = new HashMap<>();
  private final Map<String, RoleStatus> appointments = new HashMap<>();
  private final Map<String, MentionType> organizationNouns = new HashMap<>();
  private final Map<String, String> verbs = new HashMap<>();
  private final Map<String, String> participles = new HashMap<>();
  private final Map<RoleWordClass, Set<String>> classes = new EnumMap<>(RoleWordClass.class);
  private final Set<String> partsOfHeads;

  private RoleWords() {
    NamedLine.read(RoleWords.class, TABLE, this::read);
    partsOfHeads =
        heads.keySet().stream()
            .flatMap(head -> Stream.concat(Stream.of(head.split(" ", -1)), words(head)))
            .collect(Collectors.toUnmodifiableSet());
  }

  /** The table that is part of the application. */
  static RoleWords bundled() {
    return BUNDLED;
  }

  /** The kind of a role by its nouns; null when they are no role. */
  @Nullable RoleKind kind(String head) {
    return heads.get(head);
  }

  /** The kind that a role of this kind has at a company or another organisation. */
  RoleKind atCompany(RoleKind kind) {
    return atCompanies.getOrDefault(kind, kind);
  }

  /**
   * The kind that a role has in a country where it is another office than elsewhere; null in
   * others.
   *
   * @param country ISO 3166-1 alpha-2 code
   */
  @Nullable RoleKind inCountry(String role, String country) {
    return ofCountries.get(country + " " + role);
  }

  /** The status that a word within a role says ("former"); null when it says none. */
  @Nullable RoleStatus status(String word) {
    return statuses.get(word);
  }

  /**
   * The status that words between a person and a role say ("stepped down as"); null when they say
   * none.
   */
  @Nullable RoleStatus link(String words) {
    return links.get(words);
  }

  /** Whether the word makes a role behind it a present one: "who is also", "now". */
  boolean isPresently(String word) {
    return is(RoleWordClass.PRESENTLY, word);
  }

  /** Whether the word before such words only says when: "later served as". */
  boolean isLater(String word) {
    return is(RoleWordClass.LATER, word);
  }

  /** The role that a verb says: "heads" makes a "head"; null when it says none. */
  @Nullable String ofVerb(String verb) {
    return verbs.get(verb);
  }

  /** The role that a verb before "by" says: "led"; null when it says none. */
  @Nullable String ofParticiple(String verb) {
    return participles.getOrDefault(verb, verbs.get(verb));
  }

  /** Whether the word stands between an organisation and "led by": "which is". */
  boolean isInPassive(String word) {
    return is(RoleWordClass.PASSIVE, word);
  }

  /**
   * Whether the words before an organisation say that it is only a source, or somebody's past:
   * "according to", "held roles at".
   */
  boolean makesAside(String words) {
    return is(RoleWordClass.ASIDE, words.replace(' ', '-'));
  }

  /** Whether the words stand between a person who is appointed and the role: "to be". */
  boolean isInto(String words) {
    return is(RoleWordClass.INTO, words.replace(' ', '-'));
  }

  /** Whether the role says what it is for: "minister of works". */
  boolean saysWhatFor(String role) {
    return words(role).skip(1).anyMatch(word -> is(RoleWordClass.OBJECT, word));
  }

  boolean beginsObject(String word) {
    return is(RoleWordClass.OBJECT, word);
  }

  boolean isPartOfHead(String word) {
    return partsOfHeads.contains(word);
  }

  boolean mayStandBeforeHead(String word) {
    return is(RoleWordClass.BEFORE, word);
  }

  /** Whether a role begins and ends so, with a word of any field between: "chief", "officer". */
  boolean isFrame(String begin, String end) {
    return is(RoleWordClass.FRAME, begin + "-" + end);
  }

  /** Whether the word is a role only with a capital and where it tells no time: "PM". */
  boolean isAbbreviation(String role) {
    return is(RoleWordClass.ABBREVIATIONS, role);
  }

  /** Whether the word is part of a role only where one of the heads begins with it: "under". */
  boolean beginsHead(String word) {
    return is(RoleWordClass.BEGINS, word);
  }

  /** Whether the word alone, with a capital before a name, is how its bearer is addressed. */
  boolean isAddress(String role) {
    return is(RoleWordClass.ADDRESS, role);
  }

  /** Whether central banks have a role of these words: "deputy governor". */
  boolean isAtCentralBanks(String role) {
    return words(role).anyMatch(word -> is(RoleWordClass.GOVERNORS, word));
  }

  boolean isOfCentralBank(String word) {
    return is(RoleWordClass.CENTRAL, word);
  }

  /** Whether the word, at a sentence's beginning, puts something in front of its subject: "At". */
  boolean isPutInFront(String word) {
    return is(RoleWordClass.FRONT, word);
  }

  /** Whether the word behind a role goes on with it or with its holder: "of", "who". */
  boolean joinsToRole(String word) {
    return isBetweenRoleAndPlace(word) || is(RoleWordClass.JOINED, word);
  }

  /**
   * Whether the words of a role say by themselves whose it is: "presidential spokesman", "spokesman
   * for the police".
   */
  boolean saysWhose(String role) {
    return words(role).anyMatch(word -> is(RoleWordClass.WHOSE, word));
  }

  /** The "police" of a "spokesman for the police"; null when no such word is behind "for". */
  @Nullable String forWhom(String role) {
    return words(role)
        .dropWhile(word -> !beginsObject(word))
        .filter(word -> is(RoleWordClass.WHOSE, word))
        .findFirst()
        .orElse(null);
  }

  /** Whether no word of the role ("deputy", "former") says that its holder heads nothing. */
  boolean isAtTheTop(String role) {
    return !isBelow(role) && words(role).noneMatch(word -> statuses.get(word) == RoleStatus.FORMER);
  }

  /** Whether a word of the role ("deputy") says that another is above it. */
  boolean isBelow(String role) {
    return words(role).anyMatch(word -> is(RoleWordClass.BELOW, word));
  }

  /** Whether the one of these words is below another and for a function: "sales vice president". */
  boolean isOfFunction(String role) {
    return isBelow(role) && words(role).anyMatch(word -> is(RoleWordClass.FUNCTIONS, word));
  }

  /** Whether companies and clubs have a role of these words as well as states: "president". */
  boolean isShared(String role) {
    return Stream.of(role.split(" ", -1)).anyMatch(this::isSharedWord);
  }

  boolean isSharedWord(String word) {
    return is(RoleWordClass.SHARED, word);
  }

  /** Whether others than heads of state are called so as well, without any country: "King". */
  boolean isCrowned(String role) {
    return words(role).anyMatch(word -> is(RoleWordClass.CROWNED, word));
  }

  /**
   * Whether the country, by its code, has no office of this kind: the United States no minister.
   */
  boolean isLacking(String country, String role) {
    return words(role)
        .anyMatch(word -> is(RoleWordClass.LACKS, country.toLowerCase(Locale.ROOT) + "-" + word));
  }

  /**
   * Whether churches, parts of a country or companies have what is called so as well: "minister",
   * unlike "minister of works".
   */
  boolean isElsewhere(String role) {
    return is(RoleWordClass.ELSEWHERE, role.replace(' ', '-'));
  }

  boolean isStateNoun(String word) {
    return is(RoleWordClass.STATE, word);
  }

  /** Whether no state, only a company or another body has a role of kind OTHER of these words. */
  boolean isOfBusiness(String role) {
    return words(role).anyMatch(word -> is(RoleWordClass.BUSINESS, word));
  }

  /** Whether a director of these words is one of a company rather than of a body of government. */
  boolean isAtCompanies(String role) {
    return words(role).anyMatch(word -> is(RoleWordClass.COMPANIES, word));
  }

  private static Stream<String> words(String role) {
    return Stream.of(role.split("[ -]", -1));
  }

  /** Whether a role of kind OTHER without a place is held at the organisation named before. */
  boolean isOnStaff(String role) {
    return words(role).anyMatch(word -> is(RoleWordClass.STAFF, word));
  }

  /** Whether a director of these words heads a body of government. */
  boolean leadsBody(String role) {
    return is(RoleWordClass.LEADS, role.replace(' ', '-'));
  }

  /** Whether these words are a role only where a place is named: "MD". */
  boolean needsPlace(String role) {
    return is(RoleWordClass.PLACED, role);
  }

  /** The status that whoever is named or nominated so gets; null for other verbs. */
  @Nullable RoleStatus appoints(String verb) {
    return appointments.get(verb.replace(' ', '-'));
  }

  /** Whether the verb says that its subject has left: "resigned", "has stepped down". */
  boolean leaves(String verb) {
    return is(RoleWordClass.LEAVES, verb.replace(' ', '-'));
  }

  /**
   * Whether the word behind such a verb says what was left, other than the role: "resigned from".
   */
  boolean saysWhatWasLeft(String word) {
    return is(RoleWordClass.LEFT, word);
  }

  boolean isBetweenRoleAndPlace(String word) {
    return is(RoleWordClass.AT, word);
  }

  boolean isAtOrganization(String word) {
    return is(RoleWordClass.WITHIN, word);
  }

  /** Whether it stands for whoever holds the same office elsewhere. */
  boolean isCounterpart(String word) {
    return is(RoleWordClass.COUNTERPART, word);
  }

  boolean isOffice(String word) {
    return is(RoleWordClass.OFFICE, word);
  }

  /**
   * The status that "succeeds" and the like give to the first of two people; null for other verbs.
   */
  @Nullable RoleStatus succeeds(String verbs) {
    return successions.get(verbs);
  }

  /** The status that "was succeeded by" gives to the second of two people; null for other verbs. */
  @Nullable RoleStatus succeededBy(String verbs) {
    return successors.get(verbs);
  }

  /** Whether somebody had the role before who is named behind the words: "replacing". */
  boolean takesOverFrom(String words) {
    return is(RoleWordClass.TAKEOVER, words.replace(' ', '-'));
  }

  /** The status in "joined Acme as chief executive" by the verb; null for other verbs. */
  @Nullable RoleStatus joins(String verbs) {
    return joinings.get(verbs);
  }

  /**
   * The type of what a noun such as "company" stands for, UNKNOWN when it may be of several; null
   * when it stands for no organisation.
   */
  @Nullable MentionType organizationNoun(String word) {
    return organizationNouns.get(word);
  }

  /** Whether only what has the noun in its name is called by it: "committee", unlike "group". */
  boolean isSaidOfWhatIsCalledSo(String word) {
    return is(RoleWordClass.CALLED, word);
  }

  boolean isHonorific(String word) {
    return is(RoleWordClass.HONORIFIC, word);
  }

  boolean isNoPartOfRole(String word) {
    return is(RoleWordClass.NOT, word);
  }

  private boolean is(RoleWordClass wordClass, String word) {
    return classes.getOrDefault(wordClass, Set.of()).contains(word);
  }

  private void read(NamedLine line) {
    String[] of = line.name().split(" ", -1);
    String words = line.rest().strip();
    switch (of[0]) {
      case "kind" -> list(words, ";").forEach(head -> heads.put(head, RoleKind.valueOf(of[1])));
      case "company" -> atCompanies.put(RoleKind.valueOf(of[1]), RoleKind.valueOf(words));
      case "country" ->
          list(words, ";")
              .forEach(role -> ofCountries.put(of[1] + " " + role, RoleKind.valueOf(of[2])));
      case "status" ->
          list(words, " ").forEach(word -> statuses.putIfAbsent(word, RoleStatus.valueOf(of[1])));
      case "is" ->
          list(words, "\\|").forEach(link -> links.putIfAbsent(link, RoleStatus.valueOf(of[1])));
      case "succeeds" ->
          list(words, "\\|").forEach(verb -> successions.put(verb, RoleStatus.valueOf(of[1])));
      case "succeeded" ->
          list(words, "\\|").forEach(verb -> successors.put(verb, RoleStatus.valueOf(of[1])));
      case "joins" ->
          list(words, "\\|").forEach(verb -> joinings.put(verb, RoleStatus.valueOf(of[1])));
      case "appoints" ->
          list(words, " ").forEach(verb -> appointments.put(verb, RoleStatus.valueOf(of[1])));
      case "owner" ->
          list(words, " ").forEach(noun -> organizationNouns.put(noun, MentionType.valueOf(of[1])));
      case "verb" -> list(words, "\\|").forEach(verb -> verbs.put(verb, of[1]));
      case "participle" -> list(words, "\\|").forEach(verb -> participles.put(verb, of[1]));
      default ->
          classes
              .computeIfAbsent(RoleWordClass.named(line.name()), key -> new HashSet<>())
              .addAll(list(words, " "));
    }
  }

  private static List<String> list(String words, String separator) {
    return Arrays.stream(words.toLowerCase(Locale.ROOT).split(separator, -1))
        .map(String::strip)
        .filter(word -> !word.isEmpty())
        .toList();
  }
}
