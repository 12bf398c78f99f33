package io.copydesk.catalog.link;

import io.copydesk.catalog.index.StoredEntity;
import io.copydesk.catalog.name.LegalForms;
import io.copydesk.catalog.name.NameForms;
import io.copydesk.catalog.name.NamePiece;
import io.copydesk.events.MentionType;
import io.copydesk.table.Vocabulary;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the full forms for the short forms that an article may use: the name's beginning ("Jardine
 * Matheson"), its initials ("TSMC"), one of its words ("Olivetti"), a person's surname. Built in
 * time linear in the names' words.
 */
final class ShortForms {

  /** Of two letters, a name of the article may be the initials by chance. */
  private static final int FEWEST_INITIALS = 3;

  private static final Set<String> PARTS =
      Vocabulary.beside(ShortForms.class).words("short-forms.parts");

  private final Map<String, List<Surface>> byShortForm = new HashMap<>();
  private final Geography geography;

  ShortForms(Collection<Surface> surfaces, Geography geography) {
    this.geography = geography;
    for (Surface surface : surfaces) {
      if (surface.type() == MentionType.PERSON) {
        enterPerson(surface);
      } else {
        enterOrganisation(surface);
      }
    }
  }

  /**
   * The full form that a surface is most likely short for: the earliest of the article that is
   * linked to one of the entities of its name, else the earliest that is linked, else the earliest;
   * null when there is none.
   *
   * @param entities that the catalog knows by the surface's name
   */
  @Nullable Surface fullForm(Surface surface, List<LinkCandidate> entities) {
    Set<String> own = new HashSet<>();
    entities.forEach(candidate -> own.add(candidate.entity().id()));
    return longer(surface).stream()
        .filter(candidate -> isLonger(candidate, surface))
        .min(Comparator.comparingInt(candidate -> distance(candidate.entity(), own)))
        .orElse(null);
  }

  private static int distance(@Nullable StoredEntity entity, Set<String> own) {
    if (entity == null) {
      return 2;
    }
    return own.contains(entity.id()) ? 0 : 1;
  }

  /** Whether it is an abbreviation in capitals and all the initials of a name in the article. */
  boolean isInitials(Surface surface) {
    String letters = NameForms.joined(surface.core());
    return surface.isAbbreviation()
        && letters.length() >= FEWEST_INITIALS
        && longer(surface).stream()
            .anyMatch(
                name ->
                    NameForms.initials(name.pieces()).equals(letters)
                        || NameForms.allInitials(name.core()).equals(letters)
                        || NameForms.initials(name.core()).equals(letters));
  }

  /**
   * Whether several entities of the article have longer names that begin with this one, so that it
   * is short for none of them: among "Sky Italia" and "Sky Deutschland", "Sky" is a third.
   */
  boolean isShared(Surface surface) {
    String name = NameForms.joined(surface.core());
    return longer(surface).stream()
            .filter(longer -> isLonger(longer, surface) && begins(longer, surface, name))
            .map(longer -> longer.entity() == null ? null : longer.entity().id())
            .filter(Objects::nonNull)
            .distinct()
            .count()
        > 1;
  }

  private static boolean begins(Surface longer, Surface shorter, String name) {
    return NameForms.joined(longer.core().subList(0, shorter.core().size())).equals(name);
  }

  private List<Surface> longer(Surface surface) {
    return byShortForm.getOrDefault(
        key(surface.type(), NameForms.joined(surface.core())), List.of());
  }

  private boolean isLonger(Surface candidate, Surface surface) {
    return candidate.core().size() > surface.core().size()
        && hasSameOwner(candidate, surface)
        && surface.mayBe(candidate)
        && !isOfAnotherCompany(surface, candidate);
  }

  /**
   * Whether nothing says that the two are of different countries or regions: the "Treasury" of
   * "Kenya's Treasury" is not short for the "U.S. Treasury", nor is "Florida's Supreme Court".
   */
  private boolean hasSameOwner(Surface longer, Surface shorter) {
    String owner = shorter.owner();
    String other = owner == null ? null : ownerOf(longer);
    boolean sameRegion =
        !shorter.isBody()
            || shorter.region() == null
            || shorter.region().equals(longer.region())
            || longer.names(shorter.region());
    return (owner == null || other == null || owner.equals(other)) && sameRegion;
  }

  /** The country that the words around it say, or its own, or else that of what it is linked to. */
  private @Nullable String ownerOf(Surface surface) {
    if (surface.owner() != null || !surface.isBody()) {
      return surface.owner();
    }
    String said = geography.saidIn(surface.pieces().stream().map(NamePiece::text).toList());
    StoredEntity entity = surface.entity();
    return said == null && entity != null ? entity.jurisdiction() : said;
  }

  /**
   * Whether the longer name goes on with other words where the shorter one, written in full, has
   * its legal form: "Ford Motor Co" is not short for "Ford Motor Credit Co", though "Dynamics Corp"
   * is for "Dynamics Corp of America".
   */
  private static boolean isOfAnotherCompany(Surface shorter, Surface longer) {
    List<NamePiece> name = longer.core();
    int length = shorter.core().size();
    return shorter.isFullName()
        && NameForms.joined(name.subList(0, length)).equals(NameForms.joined(shorter.core()))
        && !LegalForms.isForm(name.get(length).text());
  }

  private void enterPerson(Surface surface) {
    List<NamePiece> name = NameForms.withoutGeneration(surface.core());
    if (name.size() > 1) {
      enter(surface, name.getLast().text());
      // A country is called so more often than one who bears its name in front of his own.
      if (geography.countryNamed(name.getFirst().text()) == null) {
        enter(surface, name.getFirst().text());
      }
      if (name.size() > 2) {
        enter(surface, name.getFirst().text() + " " + name.getLast().text());
        enter(surface, NameForms.joined(name.subList(name.size() - 2, name.size())));
      }
    }
  }

  private void enterOrganisation(Surface surface) {
    List<NamePiece> name = surface.core();
    for (int n = endOfPart(name) + 1; n < name.size(); n++) {
      enter(surface, NameForms.joined(name.subList(0, n)));
    }
    for (int i = 1; i < name.size(); i++) {
      if (NameForms.isDistinctive(name.get(i))) {
        enter(surface, name.get(i).text());
      }
    }
    enter(surface, NameForms.allInitials(name));
    String initials = NameForms.initials(surface.pieces());
    for (int n = 2; n <= initials.length(); n++) {
      if (n == initials.length() || n >= NameForms.initials(name).length()) {
        enter(surface, initials.substring(0, n));
      }
    }
  }

  /** Past the body and the part of it that the name begins with; 0 for a name of a whole. */
  private static int endOfPart(List<NamePiece> name) {
    for (int i = 1; i < name.size(); i++) {
      if (PARTS.contains(name.get(i).text())) {
        return i;
      }
    }
    return 0;
  }

  private void enter(Surface surface, String shortForm) {
    List<Surface> known =
        byShortForm.computeIfAbsent(key(surface.type(), shortForm), k -> new ArrayList<>());
    if (known.isEmpty() || known.getLast() != surface) {
      known.add(surface);
    }
  }

  private static String key(MentionType type, String name) {
    return type + "|" + name;
  }
}
