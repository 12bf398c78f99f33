package io.copydesk.cli.score.roles;

import io.copydesk.table.Vocabulary;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Whether a label and a role that was found name the same, one maybe more fully. By the rule of the
 * gold set's own scorer and its own words, so that the two print the same numbers: not by the
 * tables that find roles. Immutable, thread-safe.
 */
final class RoleNames {

  private static final Pattern NO_NAME =
      Pattern.compile("[^\\w& ]", Pattern.UNICODE_CHARACTER_CLASS);

  private final Set<String> left;
  private final Map<String, String> states;

  RoleNames() {
    Vocabulary vocabulary = Vocabulary.beside(RoleNames.class);
    this.left = vocabulary.words("role-names.left-out");
    this.states = vocabulary.meanings("role-names.states");
  }

  /** Whether one name is a part of the other, without regard to case and legal forms. */
  boolean agree(String a, String b) {
    Set<String> first = core(a);
    Set<String> second = core(b);
    return !first.isEmpty()
        && !second.isEmpty()
        && (first.containsAll(second) || second.containsAll(first));
  }

  /** Whether a label's organisation, country or place is where the role was found to be. */
  boolean isAt(String labelled, FoundRole found) {
    String state = states.get(String.join(" ", words(labelled)));
    return (state != null && state.equals(found.jurisdiction()))
        || isPart(labelled, found.organization());
  }

  private boolean isPart(String labelled, @Nullable String organization) {
    return organization != null && !organization.isEmpty() && agree(labelled, organization);
  }

  private Set<String> core(String name) {
    List<String> words = words(name);
    Set<String> core =
        words.stream().filter(word -> !left.contains(word)).collect(Collectors.toSet());
    return core.isEmpty() ? Set.copyOf(words) : core;
  }

  private static List<String> words(String name) {
    String plain = name.toLowerCase(Locale.ROOT).replace('\u2019', '\'').replace("'s", "");
    return Arrays.stream(NO_NAME.matcher(plain).replaceAll(" ").split("\\s+", -1))
        .filter(word -> !word.isEmpty())
        .toList();
  }
}
