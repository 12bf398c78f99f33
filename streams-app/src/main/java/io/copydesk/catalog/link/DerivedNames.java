package io.copydesk.catalog.link;

import io.copydesk.catalog.name.NameForms;
import io.copydesk.catalog.name.NamePiece;
import io.copydesk.catalog.name.NamePieces;
import io.copydesk.events.MentionType;
import io.copydesk.extract.Mention;
import io.copydesk.extract.text.Blanks;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Ids and names of what is linked to no entity of the catalog: "company:~acme-holdings",
 * "person:~wang-yi", and for a body of government its country first, when the article tells it:
 * "ministry:~jp-fisheries-agency". Mostly the catalog lacks it; or it has several of the name, or
 * one, and the article does not say which, or that it is the one. The tilde keeps them apart from
 * the catalog's.
 */
final class DerivedNames {

  /**
   * So many countries' bodies have a name that the home country's is in the catalog if it has one.
   * Set by hand between the 5 countries of a name of statistics offices, which the catalog lacks
   * for many, and the 106 of "Interior Ministry".
   */
  private static final int MANY_COUNTRIES = 50;

  private final Geography geography;
  private final Function<Surface, List<LinkCandidate>> candidates;

  /**
   * @param candidates what the catalog has under a surface's name
   */
  DerivedNames(Geography geography, Function<Surface, List<LinkCandidate>> candidates) {
    this.geography = geography;
    this.candidates = candidates;
  }

  /** The id of what a name means; equal for names that differ in their legal form alone. */
  String id(Surface surface) {
    String prefix = surface.type().name().toLowerCase(Locale.ROOT) + ":~";
    if (surface.type() != MentionType.MINISTRY) {
      return prefix + NameForms.slug(withRegion(surface, surface.core()));
    }
    String country = jurisdiction(surface);
    String slug = NameForms.slug(withRegion(surface, withoutCountry(surface)));
    return prefix + (country == null ? "" : country.toLowerCase(Locale.ROOT) + "-") + slug;
  }

  /** With the region in front whose body it is, unless its name has that: two States' are two. */
  private static List<NamePiece> withRegion(Surface surface, List<NamePiece> name) {
    String region = surface.region();
    if (!surface.isBody() || region == null || surface.names(region)) {
      return name;
    }
    List<NamePiece> full = new ArrayList<>(NamePieces.of(region));
    full.addAll(name);
    return full;
  }

  /**
   * A body's country: as the words say, else where the article is at home; null when neither tells,
   * for one that the catalog knows of other countries alone, and for names of other types.
   */
  @Nullable String jurisdiction(Surface surface) {
    if (surface.type() != MentionType.MINISTRY) {
      return null;
    }
    if (surface.owner() != null) {
      return surface.owner();
    }
    Geography.LeadingCountry leading = leading(surface);
    if (leading != null) {
      return leading.code();
    }
    String home = geography.shown().home();
    return isKnownAbroadAlone(surface, home) ? null : home;
  }

  /**
   * Whether bodies of the catalog have the name, none of which is at home here, and it is an
   * abbreviation, or one that most countries' bodies have: that it is one of home is less likely
   * then. London's correspondents write of many an "Interior Ministry", and Britain has none.
   */
  private boolean isKnownAbroadAlone(Surface surface, @Nullable String home) {
    List<String> known =
        candidates.apply(surface).stream()
            .map(c -> c.entity().jurisdiction())
            .filter(Objects::nonNull)
            .distinct()
            .toList();
    boolean abbreviated =
        surface.pieces().size() == 1 && (surface.isAbbreviation() || surface.hasSmallWord());
    return known.size() >= (abbreviated ? 1 : MANY_COUNTRIES) && !known.contains(home);
  }

  /** The fullest form in the article, in ordinary capitals where it has one. */
  String name(List<Surface> surfaces) {
    String best = "";
    for (Surface surface : surfaces) {
      for (Mention mention : surface.mentions()) {
        String text = Blanks.single(mention.text());
        if (best.isEmpty() || isBetter(text, best)) {
          best = text;
        }
      }
    }
    return best;
  }

  private static boolean isBetter(String text, String than) {
    if (text.equalsIgnoreCase(than)) {
      return isCapitals(than) && !isCapitals(text);
    }
    boolean shouted = isCapitals(text) && text.indexOf(' ') > 0;
    boolean thanShouted = isCapitals(than) && than.indexOf(' ') > 0;
    return shouted == thanShouted ? text.length() > than.length() : thanShouted;
  }

  private static boolean isCapitals(String text) {
    return text.equals(text.toUpperCase(Locale.ROOT));
  }

  private List<NamePiece> withoutCountry(Surface surface) {
    Geography.LeadingCountry leading = leading(surface);
    return leading == null
        ? surface.pieces()
        : surface.pieces().subList(leading.words(), surface.pieces().size());
  }

  private Geography.@Nullable LeadingCountry leading(Surface surface) {
    return geography.leading(surface.pieces().stream().map(NamePiece::text).toList());
  }
}
