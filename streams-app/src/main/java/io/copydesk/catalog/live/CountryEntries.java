package io.copydesk.catalog.live;

import io.copydesk.catalog.name.NamePieces;
import io.copydesk.catalog.name.PlaceIds;
import io.copydesk.events.Alias;
import io.copydesk.events.EntityType;
import io.copydesk.events.ReferenceEntity;
import io.copydesk.extract.place.Countries;
import io.copydesk.extract.place.Country;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The countries as entries of the catalog ("place:ge"). Their adjectives ("Georgian") name no
 * place: they are only in the table of countries, where the linker looks them up.
 */
final class CountryEntries {

  private final Set<String> taken = new HashSet<>();

  /** What the places of each country are called, after its code. */
  private final Set<String> parts = new HashSet<>();

  /**
   * Countries beside other entities.
   *
   * @param others entities; a country's name that one of the places among them has, too, is
   *     ambiguous ("Georgia"), unless it is the name of a part of that country, and only stands for
   *     the whole ("England")
   */
  CountryEntries(Collection<ReferenceEntity> others) {
    for (ReferenceEntity other : others) {
      if (other.getType() == EntityType.PLACE) {
        taken.add(NamePieces.folded(other.getName()));
        parts.add(part(other.getJurisdiction(), other.getName()));
        other.getAliases().forEach(a -> taken.add(NamePieces.folded(a.getText())));
      }
    }
  }

  List<ReferenceEntity> of(Countries countries) {
    return countries.all().stream().filter(c -> !c.isUnion()).map(this::entry).toList();
  }

  private static String part(@Nullable String country, String name) {
    return country + ": " + NamePieces.folded(name);
  }

  private ReferenceEntity entry(Country country) {
    List<Alias> aliases = new ArrayList<>();
    for (String name : country.names()) {
      if (!name.equals(country.name()) && parts.contains(part(country.code(), name))) {
        continue;
      }
      boolean ambiguous = taken.contains(NamePieces.folded(name));
      if (ambiguous || !name.equals(country.name())) {
        boolean abbreviation = name.length() <= 5 && name.equals(name.toUpperCase(Locale.ROOT));
        aliases.add(new Alias(name, abbreviation, ambiguous));
      }
    }
    return new ReferenceEntity(
        PlaceIds.ofCountry(country.code()),
        EntityType.PLACE,
        country.name(),
        aliases,
        null,
        country.code(),
        List.of(),
        Map.of(),
        null,
        List.of());
  }
}
