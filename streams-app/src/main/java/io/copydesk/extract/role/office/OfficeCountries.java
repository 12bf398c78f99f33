package io.copydesk.extract.role.office;

import io.copydesk.events.RoleKind;
import io.copydesk.events.RoleStatus;
import io.copydesk.extract.PersonRole;
import io.copydesk.extract.place.ArticleCountries;
import io.copydesk.extract.role.word.RoleWords;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Weighs whether an office of state without a country is one of the article's home country. What
 * the article says elsewhere of the same person's country goes before; where another holds that
 * office at home, or the sentence names only countries of which the article speaks as much, no
 * country is better than a wrong one. Not thread-safe: belongs to one article.
 */
public final class OfficeCountries {

  private final RoleWords words;
  private final ArticleCountries shown;
  private final Map<String, Set<String>> ofPeople = new HashMap<>();
  private final Map<String, Set<String>> ofFormerMinisters = new HashMap<>();
  private final Map<String, Set<String>> holders = new HashMap<>();
  private final Set<String> abroad = new HashSet<>();

  /**
   * Learns what an article says of countries.
   *
   * @param roles all of the article
   */
  public OfficeCountries(RoleWords words, ArticleCountries shown, List<PersonRole> roles) {
    this.words = words;
    this.shown = shown;
    roles.stream().filter(role -> isOfState(role) && !role.countryAssumed()).forEach(this::learn);
    roles.stream()
        .filter(role -> isOfState(role) && role.countryAssumed())
        .flatMap(role -> shown.namedIn(role.person().sentenceId()).stream())
        .filter(shown::isOnlyAbroad)
        .forEach(abroad::add);
  }

  private void learn(PersonRole role) {
    String country = role.post().jurisdiction();
    if (country != null) {
      ofPeople(role).computeIfAbsent(surname(role), none -> new HashSet<>()).add(country);
      if (role.status() == RoleStatus.CURRENT && role.post().kind() != RoleKind.LEGISLATOR) {
        holders
            .computeIfAbsent(country + " " + role.role(), none -> new HashSet<>())
            .add(surname(role));
      }
    }
  }

  /**
   * The countries that are kept for the holders of roles like this, by name: former holders apart,
   * since a former minister may preside over anything now and need not be any state's president.
   */
  private Map<String, Set<String>> ofPeople(PersonRole role) {
    boolean presides = role.post().kind() == RoleKind.HEAD_OF_STATE;
    return role.status() == RoleStatus.FORMER && !presides ? ofFormerMinisters : ofPeople;
  }

  private Set<String> said(PersonRole role) {
    Set<String> said = new HashSet<>(ofPeople.getOrDefault(surname(role), Set.of()));
    if (role.post().kind() != RoleKind.HEAD_OF_STATE) {
      said.addAll(ofFormerMinisters.getOrDefault(surname(role), Set.of()));
    }
    return said;
  }

  /** The role with the country that is left; the same where it says its country itself. */
  public PersonRole weighed(PersonRole role) {
    String assumed = role.post().jurisdiction();
    if (!role.countryAssumed() || !isOfState(role)) {
      return role;
    }
    Set<String> said = said(role);
    if (!said.isEmpty()) {
      return in(said.size() == 1 ? said.iterator().next() : null, role);
    }
    boolean kept =
        assumed != null
            && !abroad.contains(assumed)
            && !isHeldByAnother(role, assumed)
            && !isAbroad(role, assumed);
    return kept && !words.isLacking(assumed, role.role()) ? role : in(null, role);
  }

  /** Whether somebody else has this office there now. */
  private boolean isHeldByAnother(PersonRole role, String country) {
    Set<String> those = holders.getOrDefault(country + " " + role.role(), Set.of());
    return role.status() == RoleStatus.CURRENT
        && !those.isEmpty()
        && !those.contains(surname(role));
  }

  /** Whether the sentence names other countries only, of which the article speaks as much. */
  private boolean isAbroad(PersonRole role, String home) {
    Set<String> named = shown.namedIn(role.person().sentenceId());
    return !named.contains(home)
        && named.stream().anyMatch(code -> shown.weightOf(code) >= shown.weightOf(home));
  }

  private static boolean isOfState(PersonRole role) {
    return PersonRole.isOfState(role.post().kind());
  }

  private String surname(PersonRole role) {
    return words.surname(role.person().text());
  }

  private static PersonRole in(@Nullable String country, PersonRole role) {
    return role.withPost(role.post().withJurisdiction(country));
  }
}
