package io.copydesk.catalog.link;

import io.copydesk.catalog.name.NameForms;
import io.copydesk.catalog.name.NamePiece;
import io.copydesk.events.MentionType;
import io.copydesk.extract.Mention;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Ids and names of entities that the catalog does not have: "company:~acme-holdings",
 * "person:~wang-yi", and for a body of government its country first, when the article tells it:
 * "ministry:~jp-fisheries-agency". The tilde keeps them apart from the catalog's.
 */
final class DerivedNames {

  private static final Pattern BLANKS = Pattern.compile("\\s+");

  private final Geography geography;

  DerivedNames(Geography geography) {
    this.geography = geography;
  }

  /** The id of what a name means; equal for names that differ in their legal form alone. */
  String id(Surface surface) {
    String prefix = surface.type().name().toLowerCase(Locale.ROOT) + ":~";
    if (surface.type() != MentionType.MINISTRY) {
      return prefix + NameForms.slug(surface.core());
    }
    String country = jurisdiction(surface);
    String slug = NameForms.slug(withoutCountry(surface));
    return prefix + (country == null ? "" : country.toLowerCase(Locale.ROOT) + "-") + slug;
  }

  /**
   * A body's country: as the words say, else where the article is at home; null when neither tells,
   * and for names of other types.
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
    return geography.shown().home();
  }

  /** The fullest form in the article, in ordinary capitals where it has one. */
  String name(List<Surface> surfaces) {
    String best = "";
    for (Surface surface : surfaces) {
      for (Mention mention : surface.mentions()) {
        String text = BLANKS.matcher(mention.text().strip()).replaceAll(" ");
        if (best.isEmpty() || isBetter(text, best)) {
          best = text;
        }
      }
    }
    return best;
  }

  private static boolean isBetter(String text, String than) {
    boolean shouted = text.equals(text.toUpperCase(Locale.ROOT)) && text.indexOf(' ') > 0;
    boolean thanShouted = than.equals(than.toUpperCase(Locale.ROOT)) && than.indexOf(' ') > 0;
    return shouted == thanShouted ? text.length() > than.length() : thanShouted;
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
