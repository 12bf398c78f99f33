package io.copydesk.catalog.link;

import io.copydesk.catalog.name.NameForms;
import io.copydesk.catalog.name.NamePiece;
import io.copydesk.events.MentionType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds the full forms for the short forms that an article may use: the name's beginning ("Jardine
 * Matheson"), its initials ("TSMC"), one of its words ("Olivetti"), a person's surname. Built in
 * time linear in the names' words.
 */
final class ShortForms {

  private final Map<String, List<Surface>> byShortForm = new HashMap<>();

  ShortForms(Collection<Surface> surfaces) {
    for (Surface surface : surfaces) {
      if (surface.type() == MentionType.PERSON) {
        enterPerson(surface);
      } else {
        enterOrganisation(surface);
      }
    }
  }

  /**
   * The full forms that a surface may be short for, the likeliest first: linked ones, then the
   * earliest in the article.
   */
  List<Surface> fullForms(Surface surface) {
    List<Surface> longer = new ArrayList<>();
    String key = key(surface.type(), NameForms.joined(surface.core()));
    for (Surface candidate : byShortForm.getOrDefault(key, List.of())) {
      boolean sameOwner =
          surface.owner() == null
              || candidate.owner() == null
              || surface.owner().equals(candidate.owner());
      if (candidate.core().size() > surface.core().size() && sameOwner) {
        longer.add(candidate);
      }
    }
    longer.sort(Comparator.comparing((Surface s) -> s.entity() == null));
    return longer;
  }

  /** The earliest full form; null when there is none. */
  @Nullable Surface fullForm(Surface surface) {
    List<Surface> longer = fullForms(surface);
    return longer.isEmpty() ? null : longer.getFirst();
  }

  private void enterPerson(Surface surface) {
    List<NamePiece> name = surface.core();
    if (name.size() > 1) {
      enter(surface, name.getLast().text());
      enter(surface, name.getFirst().text());
      if (name.size() > 2) {
        enter(surface, name.getFirst().text() + " " + name.getLast().text());
        enter(surface, NameForms.joined(name.subList(name.size() - 2, name.size())));
      }
    }
  }

  private void enterOrganisation(Surface surface) {
    List<NamePiece> name = surface.core();
    for (int n = 1; n < name.size(); n++) {
      enter(surface, NameForms.joined(name.subList(0, n)));
    }
    for (int i = 1; i < name.size(); i++) {
      if (NameForms.isDistinctive(name.get(i))) {
        enter(surface, name.get(i).text());
      }
    }
    String initials = NameForms.initials(surface.pieces());
    for (int n = 2; n <= initials.length(); n++) {
      if (n == initials.length() || n >= NameForms.initials(name).length()) {
        enter(surface, initials.substring(0, n));
      }
    }
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
