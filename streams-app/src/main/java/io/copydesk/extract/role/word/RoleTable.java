package io.copydesk.extract.role.word;

import io.copydesk.events.MentionType;
import io.copydesk.events.RoleKind;
import io.copydesk.events.RoleStatus;
import io.copydesk.table.NamedLine;
import io.copydesk.table.WordMap;
import io.copydesk.table.WordSet;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What {@code roles.txt} says of each word; that table tells what each class of words decides. Read
 * once, and not changed afterwards.
 */
final class RoleTable {

  private static final String TABLE = "roles.txt";

  private static final RoleTable BUNDLED = new RoleTable();

  final Map<String, RoleKind> heads = new WordMap<>();
  final Map<RoleKind, RoleKind> atCompanies = new EnumMap<>(RoleKind.class);
  final Map<String, RoleKind> ofCountries = new WordMap<>();
  final Map<String, RoleStatus> statuses = new WordMap<>();
  final Map<String, RoleStatus> links = new WordMap<>();
  final Map<String, RoleStatus> successions = new WordMap<>();
  final Map<String, RoleStatus> successors = new WordMap<>();
  final Map<String, RoleStatus> joinings = new WordMap<>();
  final Map<String, RoleStatus> appointing = new WordMap<>();
  final Map<String, RoleStatus> appointments = new WordMap<>();
  final Map<String, MentionType> organizationNouns = new WordMap<>();
  final Map<String, String> verbs = new WordMap<>();
  final Map<String, String> formerVerbs = new WordMap<>();
  final Map<String, String> participles = new WordMap<>();
  private final Map<RoleWordClass, Set<String>> classes = new EnumMap<>(RoleWordClass.class);
  final Set<String> partsOfHeads;

  private RoleTable() {
    NamedLine.read(RoleTable.class, TABLE, this::read);
    partsOfHeads =
        heads.keySet().stream()
            .flatMap(head -> Stream.concat(Stream.of(head.split(" ", -1)), words(head)))
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

  private void read(NamedLine line) {
    String[] of = line.name().split(" ", -1);
    String words = line.rest().strip();
    switch (of[0]) {
      case "kind" -> list(words, ";").forEach(head -> heads.put(head, RoleKind.valueOf(of[1])));
      case "company" -> atCompanies.put(RoleKind.valueOf(of[1]), RoleKind.valueOf(words));
      case "country" ->
          list(words, ";")
              .forEach(role -> ofCountries.put(of[1] + " " + role, RoleKind.valueOf(of[2])));
      case "owner" ->
          list(words, " ").forEach(noun -> organizationNouns.put(noun, MentionType.valueOf(of[1])));
      case "verb" -> list(words, "\\|").forEach(verb -> verbs.put(verb, of[1]));
      case "was" -> list(words, "\\|").forEach(verb -> formerVerbs.put(verb, of[1]));
      case "participle" -> list(words, "\\|").forEach(verb -> participles.put(verb, of[1]));
      default -> readStatuses(line, of, words);
    }
  }

  private void readStatuses(NamedLine line, String[] of, String words) {
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
              .computeIfAbsent(RoleWordClass.named(line.name()), key -> new WordSet())
              .addAll(list(words, " "));
    }
  }

  /** What was said of a word first holds. */
  private static void putAll(Map<String, RoleStatus> statuses, List<String> words, String status) {
    words.forEach(word -> statuses.putIfAbsent(word, RoleStatus.valueOf(status)));
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
}
