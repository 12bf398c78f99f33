package io.copydesk.extract.role;

import io.copydesk.events.MentionType;
import io.copydesk.extract.Mention;
import io.copydesk.extract.PersonRole;
import io.copydesk.extract.role.RolePhrase.Part;
import io.copydesk.extract.role.RolePhrase.Place;
import io.copydesk.extract.role.word.RoleWords;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Where the people of an article have roles whose employer it says, so that another sentence that
 * gives the same person the same role without it ("analyst Lind") is understood. Immutable once
 * built, thread-safe.
 */
final class SaidEmployers {

  private final RoleWords words;

  /** Empty where a person has the role at several employers. */
  private final Map<Held, Optional<HeldRole>> said = new HashMap<>();

  /** Surnames that several people of the article have, by themselves nobody's. */
  private final Set<String> shared;

  /** Whose role it is, by the name that news repeats, and which, by the noun that it ends with. */
  private record Held(String surname, String noun, boolean below, String status) {}

  /**
   * Learns where the roles of an article are held.
   *
   * @param held those of each sentence
   * @param mentions all that the article names
   */
  SaidEmployers(RoleWords words, Collection<List<HeldRole>> held, List<Mention> mentions) {
    this.words = words;
    this.shared = shared(mentions);
    held.forEach(those -> those.forEach(this::learn));
  }

  private Set<String> shared(List<Mention> mentions) {
    Map<String, String> firstNames = new HashMap<>();
    Set<String> found = new HashSet<>();
    for (Mention person : mentions) {
      String first = person.type() == MentionType.PERSON ? firstName(person.text()) : "";
      String surname = first.isEmpty() ? "" : words.surname(person.text());
      String other = first.isEmpty() ? null : firstNames.putIfAbsent(surname, first);
      if (other != null && !isSameFirstName(other, first)) {
        found.add(surname);
      }
    }
    return Set.copyOf(found);
  }

  /** "J." and "Jane", "Tim" and "Timothy" may be one. */
  private static boolean isSameFirstName(String one, String other) {
    String shorter = one.length() < other.length() ? one : other;
    String longer = one.length() < other.length() ? other : one;
    String begins = shorter.endsWith(".") ? shorter.substring(0, shorter.length() - 1) : shorter;
    return longer.regionMatches(true, 0, begins, 0, begins.length());
  }

  private void learn(HeldRole role) {
    if (role.part().place() instanceof Place.Named named
        && PrecedingOrganizations.isOrganization(named.mention())
        && !PersonRole.isOfState(role.part().kind())) {
      said.merge(key(role), Optional.of(role), this::one);
    }
  }

  /** The fuller name of one employer; empty for two. */
  private Optional<HeldRole> one(Optional<HeldRole> first, Optional<HeldRole> second) {
    if (first.isEmpty() || second.isEmpty() || !isSamePerson(first.get(), second.get())) {
      return Optional.empty();
    }
    String one = employer(first.get());
    String other = employer(second.get());
    return one.startsWith(other) ? first : other.startsWith(one) ? second : Optional.empty();
  }

  private static String employer(HeldRole role) {
    return role.part().place() instanceof Place.Named named
        ? named.mention().text().toLowerCase(Locale.ROOT)
        : "";
  }

  /** The role at the employer that the article says elsewhere, if its own words do not say one. */
  HeldRole with(HeldRole role) {
    Place place = role.part().place();
    boolean unsaid = place.isOpen() || place instanceof Place.SpokenOf;
    if (!unsaid || PersonRole.isOfState(role.part().kind())) {
      return role;
    }
    return said.getOrDefault(key(role), Optional.empty())
        .filter(other -> isSamePerson(other, role) && mayBeCalled(place, other))
        .map(other -> role.at(other.part().place()))
        .orElse(role);
  }

  /** Whether "the agency" may stand for the employer: for a ministry, for no company. */
  private static boolean mayBeCalled(Place place, HeldRole other) {
    return !(place instanceof Place.SpokenOf noun)
        || noun.type() == MentionType.UNKNOWN
        || (other.part().place() instanceof Place.Named named
            && named.mention().type() == noun.type());
  }

  private Held key(HeldRole role) {
    Part part = role.part();
    String noun = part.role().substring(part.role().lastIndexOf(' ') + 1);
    return new Held(
        words.surname(role.person().text()),
        noun,
        words.isBelow(part.role()),
        part.status().name());
  }

  /**
   * Not two people of one family: "Ana Lind", "Bo Lind". Where the article has both, "Lind" is
   * neither.
   */
  private boolean isSamePerson(HeldRole one, HeldRole other) {
    String first = firstName(one.person().text());
    String second = firstName(other.person().text());
    return (first.isEmpty() || second.isEmpty())
        ? !shared.contains(words.surname(one.person().text()))
        : first.equals(second);
  }

  private static String firstName(String name) {
    int blank = name.indexOf(' ');
    return blank < 0 ? "" : name.substring(0, blank);
  }
}
