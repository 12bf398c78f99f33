package io.copydesk.extract.role.word;

import io.copydesk.events.MentionType;
import io.copydesk.events.RoleKind;
import io.copydesk.events.RoleStatus;
import io.copydesk.table.NamedLine;
import io.copydesk.table.WordMap;
import io.copydesk.table.WordSet;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What {@code roles.txt} says of each word; that table tells what each class of words decides.
 * Immutable, thread-safe.
 */
final class RoleTable {

  private static final String TABLE = "roles.txt";

  private static final RoleTable BUNDLED = new RoleTable();

  /** The kind of a role by the nouns that end it, its head: "chief executive". */
  final Map<String, RoleKind> heads;

  /** The kind that a role of a state has at a company, by its kind. */
  final Map<RoleKind, RoleKind> atCompanies;

  /** The kind of a role that is another office in one country, by "GB chancellor". */
  final Map<String, RoleKind> ofCountries;

  /** What a word before or within a role says of it: "former". */
  final Map<String, RoleStatus> statuses;

  /** What the words between a name and a role behind it say: "stepped down as". */
  final Map<String, RoleStatus> links;

  /** The status of the first of two people by the words between them: "succeeds". */
  final Map<String, RoleStatus> successions;

  /** The status of the second of two people by the words between them: "was succeeded by". */
  final Map<String, RoleStatus> successors;

  /** The status by the words between a name and an organisation before "as": "joined". */
  final Map<String, RoleStatus> joinings;

  /** The status of whoever is given a role, by an organisation's verb: "named". */
  final Map<String, RoleStatus> appointing;

  /** The status in "the appointment of X" by the words before the name. */
  final Map<String, RoleStatus> appointments;

  /** What "the company" or "the ministry" stands for, by the noun. */
  final Map<String, MentionType> organizationNouns;

  /** The role by a verb in the present: "heads" makes a "head". */
  final Map<String, String> verbs;

  /** The role by a verb of the past: "used to run". */
  final Map<String, String> formerVerbs;

  /** The role by a participle before "by": "led". */
  final Map<String, String> participles;

  private final Map<RoleWordClass, Set<String>> classes;

  /** The words of all heads, also those that hyphens join. */
  final Set<String> partsOfHeads;

  /** The first words of all heads, up to a hyphen. */
  final Set<String> firstOfHeads;

  private RoleTable() {
    TableLines read = new TableLines();
    NamedLine.read(RoleTable.class, TABLE, read::add);
    heads = WordMap.of(read.heads);
    atCompanies = Collections.unmodifiableMap(read.atCompanies);
    ofCountries = WordMap.of(read.ofCountries);
    statuses = WordMap.of(read.statuses);
    links = WordMap.of(read.links);
    successions = WordMap.of(read.successions);
    successors = WordMap.of(read.successors);
    joinings = WordMap.of(read.joinings);
    appointing = WordMap.of(read.appointing);
    appointments = WordMap.of(read.appointments);
    organizationNouns = WordMap.of(read.organizationNouns);
    verbs = WordMap.of(read.verbs);
    formerVerbs = WordMap.of(read.formerVerbs);
    participles = WordMap.of(read.participles);
    read.classes.replaceAll((name, words) -> WordSet.of(words));
    classes = Collections.unmodifiableMap(read.classes);
    partsOfHeads =
        heads.keySet().stream()
            .flatMap(head -> Stream.concat(Stream.of(head.split(" ", -1)), words(head)))
            .collect(Collectors.collectingAndThen(Collectors.toSet(), WordSet::of));
    firstOfHeads =
        heads.keySet().stream()
            .map(head -> words(head).findFirst().orElseThrow())
            .collect(Collectors.collectingAndThen(Collectors.toSet(), WordSet::of));
  }

  /** The table that is part of the application. */
  static RoleTable bundled() {
    return BUNDLED;
  }

  /** Whether the word, or several joined by hyphens, is of a class. */
  boolean is(RoleWordClass wordClass, String word) {
    return classes.getOrDefault(wordClass, Set.of()).contains(word);
  }

  /** The words of a role: "vice" and "president" of "vice-president". */
  static Stream<String> words(String role) {
    return Stream.of(role.split("[ -]", -1));
  }

  private static List<String> list(String words, String separator) {
    return Arrays.stream(words.toLowerCase(Locale.ROOT).split(separator, -1))
        .map(String::strip)
        .filter(word -> !word.isEmpty())
        .toList();
  }

  /** The lines of the table while they are read. */
  private static final class TableLines {

    private final Map<String, RoleKind> heads = new HashMap<>();
    private final Map<RoleKind, RoleKind> atCompanies = new EnumMap<>(RoleKind.class);
    private final Map<String, RoleKind> ofCountries = new HashMap<>();
    private final Map<String, RoleStatus> statuses = new HashMap<>();
    private final Map<String, RoleStatus> links = new HashMap<>();
    private final Map<String, RoleStatus> successions = new HashMap<>();
    private final Map<String, RoleStatus> successors = new HashMap<>();
    private final Map<String, RoleStatus> joinings = new HashMap<>();
    private final Map<String, RoleStatus> appointing = new HashMap<>();
    private final Map<String, RoleStatus> appointments = new HashMap<>();
    private final Map<String, MentionType> organizationNouns = new HashMap<>();
    private final Map<String, String> verbs = new HashMap<>();
    private final Map<String, String> formerVerbs = new HashMap<>();
    private final Map<String, String> participles = new HashMap<>();
    private final Map<RoleWordClass, Set<String>> classes = new EnumMap<>(RoleWordClass.class);

    void add(NamedLine line) {
      String[] of = line.name().split(" ", -1);
      String words = line.rest().strip();
      switch (of[0]) {
        case "kind" -> list(words, ";").forEach(head -> heads.put(head, RoleKind.valueOf(of[1])));
        case "company" -> atCompanies.put(RoleKind.valueOf(of[1]), RoleKind.valueOf(words));
        case "country" ->
            list(words, ";")
                .forEach(role -> ofCountries.put(of[1] + " " + role, RoleKind.valueOf(of[2])));
        case "owner" ->
            list(words, " ")
                .forEach(noun -> organizationNouns.put(noun, MentionType.valueOf(of[1])));
        case "verb" -> list(words, "\\|").forEach(verb -> verbs.put(verb, of[1]));
        case "was" -> list(words, "\\|").forEach(verb -> formerVerbs.put(verb, of[1]));
        case "participle" -> list(words, "\\|").forEach(verb -> participles.put(verb, of[1]));
        default -> statuses(line, of, words);
      }
    }

    private void statuses(NamedLine line, String[] of, String words) {
      switch (of[0]) {
        case "status" -> putAll(statuses, list(words, " "), of[1]);
        case "is" -> putAll(links, list(words, "\\|"), of[1]);
        case "succeeds" -> putAll(successions, list(words, "\\|"), of[1]);
        case "succeeded" -> putAll(successors, list(words, "\\|"), of[1]);
        case "joins" -> putAll(joinings, list(words, "\\|"), of[1]);
        case "appoints" -> putAll(appointing, list(words, " "), of[1]);
        case "appointment" -> putAll(appointments, list(words, "\\|"), of[1]);
        default ->
            classes
                .computeIfAbsent(RoleWordClass.named(line.name()), key -> new HashSet<>())
                .addAll(list(words, " "));
      }
    }

    /** What was said of a word first holds. */
    private static void putAll(
        Map<String, RoleStatus> statuses, List<String> words, String status) {
      words.forEach(word -> statuses.putIfAbsent(word, RoleStatus.valueOf(status)));
    }
  }
}
