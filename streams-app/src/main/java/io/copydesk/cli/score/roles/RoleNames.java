package io.copydesk.cli.score.roles;

import io.copydesk.catalog.name.LegalForms;
import io.copydesk.catalog.name.NamePieces;
import io.copydesk.extract.place.Countries;
import io.copydesk.extract.place.Country;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Whether a label and a role that was found name the same, one maybe more fully. Thread-safe. */
final class RoleNames {

  private final Countries countries;

  RoleNames(Countries countries) {
    this.countries = countries;
  }

  /** Whether one name is a part of the other, without regard to case and legal forms. */
  boolean agree(String a, String b) {
    Set<String> first = words(a);
    Set<String> second = words(b);
    return !first.isEmpty()
        && !second.isEmpty()
        && (first.containsAll(second) || second.containsAll(first));
  }

  /** Whether a label's organisation, country or place is where the role was found to be. */
  boolean isAt(String labelled, FoundRole found) {
    Country country = country(labelled);
    return (country != null && country.code().equals(found.jurisdiction()))
        || (found.organization() != null && agree(labelled, found.organization()));
  }

  private @Nullable Country country(String words) {
    return countries.any(words);
  }

  private static Set<String> words(String name) {
    Set<String> all =
        NamePieces.of(name).stream().map(piece -> piece.text()).collect(Collectors.toSet());
    Set<String> core =
        all.stream().filter(word -> !LegalForms.isForm(word)).collect(Collectors.toSet());
    return core.isEmpty() ? all : core;
  }
}
