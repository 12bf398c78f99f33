package io.copydesk.extract.role;

import io.copydesk.events.RoleKind;
import io.copydesk.events.RoleStatus;
import io.copydesk.extract.Mention;
import io.copydesk.extract.PersonRole;
import io.copydesk.extract.role.RolePhrase.Place;
import io.copydesk.extract.role.word.RoleWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Reads who holds another country's office of the same sort: "French Finance Minister X met his
 * German counterpart [Y]", "President X and his finance minister, [Y]". Only offices of a state,
 * which each country has, go over so. Stateless, thread-safe.
 */
final class Counterparts {

  /** Tokens of a country's adjective: "South Korean". */
  private static final int MAX_COUNTRY = 3;

  private final RoleWords words;
  private final CountryWords countries;

  Counterparts(RoleWords words, CountryWords countries) {
    this.words = words;
    this.countries = countries;
  }

  /**
   * The roles of a sentence with those of the counterparts that it names.
   *
   * @param held what its other words say, from left to right
   */
  List<HeldRole> with(RoleSentence s, List<HeldRole> held) {
    List<HeldRole> all = new ArrayList<>(held.size());
    held.forEach(role -> all.add(ofSameState(s, role, all)));
    for (int i = 1; i < s.size(); i++) {
      int person = words.isCounterpart(s.lower(i)) ? personBehind(s, i) : -1;
      int country = person < 0 ? i : countryBefore(s, i);
      if (country < i) {
        add(s, held, country, i, all);
      }
    }
    return all;
  }

  private void add(
      RoleSentence s, List<HeldRole> held, int country, int counterpart, List<HeldRole> all) {
    int person = personBehind(s, counterpart);
    String code = countries.code(s, country, counterpart);
    HeldRole last = null;
    for (HeldRole role : held) {
      last = role.end() <= country && isOfState(role) ? role : last;
    }
    if (last != null) {
      all.add(
          new HeldRole(
              Objects.requireNonNull(s.person(person)),
              last.part().withPlace(new Place.In(code)),
              true,
              country,
              s.endOfMention(person)));
    }
  }

  /**
   * Whoever is "his minister of finance" is of the state whose office the sentence said before, or
   * says no country. Where somebody else is named in between, "he" is that person.
   */
  private static HeldRole ofSameState(RoleSentence s, HeldRole role, List<HeldRole> before) {
    boolean inCabinet =
        role.part().place() instanceof Place.OfPerson
            && (role.part().kind() == RoleKind.MINISTER
                || role.part().kind() == RoleKind.HEAD_OF_GOVERNMENT);
    if (!inCabinet) {
      return role;
    }
    HeldRole last = null;
    for (HeldRole other : before) {
      last = other.end() <= role.first() && isOfState(other) ? other : last;
    }
    if (last != null && isAnyoneElse(s, last, role)) {
      return role;
    }
    return role.at(last == null ? new Place.Unsaid() : last.part().place());
  }

  /** Whether another person than the one with the first role is named before the second. */
  private static boolean isAnyoneElse(RoleSentence s, HeldRole first, HeldRole second) {
    for (int i = first.end(); i < second.first(); i++) {
      Mention person = s.person(i);
      if (person != null && !person.text().equals(first.person().text())) {
        return true;
      }
    }
    return false;
  }

  private static boolean isOfState(HeldRole role) {
    return PersonRole.isOfState(role.part().kind()) && role.part().status() == RoleStatus.CURRENT;
  }

  /** The first token of the person whose name stands behind, -1 when none does. */
  private static int personBehind(RoleSentence s, int counterpart) {
    int i = s.afterHonorifics(s.is(counterpart + 1, ",") ? counterpart + 2 : counterpart + 1);
    return s.person(i) == null ? -1 : i;
  }

  /** The first token of the country that ends before the word; the word itself without one. */
  private int countryBefore(RoleSentence s, int counterpart) {
    for (int i = Math.max(0, counterpart - MAX_COUNTRY); i < counterpart; i++) {
      if (s.isCapitalised(i) && countries.end(s, i) == counterpart) {
        return i;
      }
    }
    return counterpart;
  }
}
