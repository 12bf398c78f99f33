package io.copydesk.catalog.link;

import io.copydesk.catalog.name.PlaceIds;
import io.copydesk.table.NamedLine;
import io.copydesk.table.ResourceLines;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * In which region of its country a place of the catalog lies, from the table {@code
 * regions-of-places.txt}. Immutable, thread-safe.
 */
final class RegionsOfPlaces {

  private static final RegionsOfPlaces BUNDLED = new RegionsOfPlaces();

  private final Map<String, String> regions = new HashMap<>();
  private final Set<String> all = new HashSet<>();

  private RegionsOfPlaces() {
    for (NamedLine line : NamedLine.allOf(RegionsOfPlaces.class, "regions-of-places.txt")) {
      String region = PlaceIds.of(line.name());
      all.add(region);
      for (String place : ResourceLines.words(line.rest())) {
        regions.put(PlaceIds.of(place), region);
      }
    }
  }

  /** The table of the application. */
  static RegionsOfPlaces bundled() {
    return BUNDLED;
  }

  /** Whether the place is a region that others lie in. */
  boolean isRegion(String place) {
    return all.contains(place);
  }

  /**
   * Whether the place lies elsewhere than in the region, as one region does not lie in another;
   * false where the table does not know it.
   *
   * @param region the id of a region, null where none is said
   */
  boolean isOutside(String place, @Nullable String region) {
    if (region == null || place.equals(region)) {
      return false;
    }
    String own = regions.get(place);
    return isRegion(place) || (own != null && !own.equals(region));
  }
}
