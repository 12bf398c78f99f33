package io.copydesk.catalog.link;

import io.copydesk.events.MentionType;
import io.copydesk.events.RoleStatus;
import io.copydesk.extract.Extraction;
import io.copydesk.extract.Mention;
import io.copydesk.extract.PersonRole;
import io.copydesk.table.Vocabulary;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * The titles and roles that stand beside the names of an article, to tell whose a surname with a
 * role is. "Chairman Lind" may be who was called the executive chairman, not who was the vice
 * chairman or who was called a late one. Belongs to one article.
 */
final class RolesBesideNames {

  /** Words that make another office of the one behind them. */
  private static final Set<String> OTHER =
      Vocabulary.beside(RolesBesideNames.class).words("roles-beside-names.other-office");

  private record SaidOffice(String role, boolean former) {

    boolean fits(SaidOffice other) {
      return former == other.former && (role.equals(other.role) || endsWith(other.role));
    }

    private boolean endsWith(String last) {
      int before = role.length() - last.length();
      return before > 0
          && role.endsWith(" " + last)
          && OTHER.stream().noneMatch(role.substring(0, before).strip()::endsWith);
    }
  }

  private final Map<String, Set<SaidOffice>> byName = new HashMap<>();
  private final Map<Mention, Set<SaidOffice>> byMention = new HashMap<>();

  /** Who holds an office that only states have. */
  private final Set<String> ofState = new HashSet<>();

  /**
   * Reads them.
   *
   * @param name the key of a person's mention
   */
  RolesBesideNames(Extraction extraction, Function<Mention, String> name) {
    Set<Mention> former = new HashSet<>();
    for (PersonRole role : extraction.roles()) {
      boolean over = role.status() == RoleStatus.FORMER;
      enter(role.person(), name, new SaidOffice(role.role(), over));
      if (PersonRole.isOfState(role.post().kind()) && !isOfCompany(role)) {
        ofState.add(name.apply(role.person()));
      }
      if (over) {
        former.add(role.person());
      }
    }
    for (Mention mention : extraction.mentions()) {
      String title = mention.personTitle();
      if (title != null) {
        enter(
            mention,
            name,
            new SaidOffice(title.toLowerCase(Locale.ROOT), former.contains(mention)));
      }
    }
  }

  private void enter(Mention person, Function<Mention, String> name, SaidOffice held) {
    byMention.computeIfAbsent(person, k -> new HashSet<>()).add(held);
    byName.computeIfAbsent(name.apply(person), k -> new HashSet<>()).add(held);
  }

  private static boolean isOfCompany(PersonRole role) {
    PersonRole.Organization organization = role.post().organization();
    return organization != null
        && organization.mention() != null
        && organization.mention().type() == MentionType.COMPANY;
  }

  /** Whether the text says that somebody holds or held an office that only states have. */
  boolean isOfState(String name) {
    return ofState.contains(name);
  }

  /** Whether a role beside a mention fits one beside a full name. */
  boolean fit(Mention mention, String name) {
    Set<SaidOffice> beside = byMention.getOrDefault(mention, Set.of());
    return byName.getOrDefault(name, Set.of()).stream()
        .anyMatch(held -> beside.stream().anyMatch(held::fits));
  }
}
