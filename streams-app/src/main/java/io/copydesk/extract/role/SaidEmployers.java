package io.copydesk.extract.role;

import io.copydesk.events.MentionType;
import io.copydesk.events.RoleStatus;
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
import java.util.Set;

/**
 * Where the people of an article have roles whose employer it says, so that another sentence that
 * gives the same person the same role without it ("analyst Lind") is understood. Immutable once
 * built, thread-safe.
 */
final class SaidEmployers {

  private final RoleWords words;

  private final Map<Held, Employer> said = new HashMap<>();

  /** Surnames that several people of the article have, by themselves nobody's. */
  private final Set<String> shared;

  /**
   * The key under which a role is kept: its holder's surname, by which news repeats a name, with
   * the first name where several people share it; the role's last noun; whether it is one below
   * another; and its status.
   */
  private record Held(String holder, String noun, boolean below, RoleStatus status) {}

  /** Where the article says that a person has a role. */
  private sealed interface Employer {

    /**
     * One employer.
     *
     * @param role the role that says so with the fullest name
     */
    record Sole(HeldRole role) implements Employer {}

    /** Several employers, or several people of one surname: nothing follows from either. */
    record Several() implements Employer {}
  }

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

  /**
   * A surname is kept with the longest of its first names, of which all others have to be
   * beginnings: "J." may be Jane or John, but these are two.
   */
  private Set<String> shared(List<Mention> mentions) {
    Map<String, String> longest = new HashMap<>();
    Set<String> found = new HashSet<>();
    for (Mention person : mentions) {
      String first = person.type() == MentionType.PERSON ? firstName(person.text()) : "";
      if (!first.isEmpty()) {
        String surname = words.surname(person.text());
        String other = longest.getOrDefault(surname, first);
        if (!isSameFirstName(other, first)) {
          found.add(surname);
        }
        longest.put(surname, spelled(first).length() > spelled(other).length() ? first : other);
      }
    }
    return Set.copyOf(found);
  }

  /**
   * Whether two first names may be one person's: one begins with the other, as "J." and "Jane" or
   * "Tim" and "Timothy".
   */
  private static boolean isSameFirstName(String one, String other) {
    String first = spelled(one);
    String second = spelled(other);
    return first.regionMatches(true, 0, second, 0, Math.min(first.length(), second.length()));
  }

  /** A first name without the full stop that cuts it short. */
  private static String spelled(String firstName) {
    return firstName.endsWith(".") ? firstName.substring(0, firstName.length() - 1) : firstName;
  }

  private void learn(HeldRole role) {
    if (role.part().place().isOrganization() && !PersonRole.isOfState(role.part().kind())) {
      said.merge(key(role), new Employer.Sole(role), this::merged);
    }
  }

  /** One employer, by the fuller of its names, if two roles are of one person and at one. */
  private Employer merged(Employer first, Employer second) {
    if (first instanceof Employer.Sole one
        && second instanceof Employer.Sole other
        && isSamePerson(one.role(), other.role())) {
      String name = employer(one.role());
      String otherName = employer(other.role());
      if (name.startsWith(otherName)) {
        return first;
      }
      return otherName.startsWith(name) ? second : new Employer.Several();
    }
    return new Employer.Several();
  }

  /** The employer's name in lower case; empty where the role names none. */
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
    return said.get(key(role)) instanceof Employer.Sole other
            && isSamePerson(other.role(), role)
            && mayBeCalled(place, other.role())
        ? role.at(other.role().part().place())
        : role;
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
    String name = role.person().text();
    String surname = words.surname(name);
    String holder = shared.contains(surname) ? firstName(name) + " " + surname : surname;
    return new Held(holder, noun, words.isBelow(part.role()), part.status());
  }

  /**
   * Whether two roles of one surname are one person's. Of two names with first names these have to
   * be one person's ("Ana Lind" is not "Bo Lind"); a surname alone, or with a first name in short,
   * is that person's unless several people of the article share the surname.
   */
  private boolean isSamePerson(HeldRole one, HeldRole other) {
    String first = firstName(one.person().text());
    String second = firstName(other.person().text());
    boolean whole = !first.isEmpty() && first.equals(second);
    return whole
        || (!shared.contains(words.surname(one.person().text())) && isSameFirstName(first, second));
  }

  private static String firstName(String name) {
    int blank = name.indexOf(' ');
    return blank < 0 ? "" : name.substring(0, blank);
  }
}
