package io.copydesk.catalog.link;

import io.copydesk.article.Dateline;
import io.copydesk.catalog.index.StoredEntity;
import io.copydesk.catalog.name.NamePieces;
import io.copydesk.events.EntityType;
import io.copydesk.events.MentionType;
import io.copydesk.events.TextField;
import io.copydesk.extract.Extraction;
import io.copydesk.extract.Mention;
import io.copydesk.extract.place.Countries;
import io.copydesk.extract.place.Country;
import io.copydesk.extract.text.Blanks;
import io.copydesk.extract.text.TokenizedArticle;
import io.copydesk.table.Vocabulary;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * In which country places lie, and in which region of it, by the larger place right behind their
 * names: "Paris, Texas", "London (Ontario)", "Faro in Canada", and the dateline "PARIS, Texas".
 * Nothing says more of which of several namesakes is meant. Where the article goes on with the name
 * alone ("Paris") it means the same one, unless it has set two of them apart.
 *
 * <p>A list of places ("London, Singapore and Tokyo") looks alike. So what follows a name counts
 * only if no further place follows, and speaks against the places of other countries only if the
 * sentence pauses behind it. Belongs to one article.
 */
final class PlaceOwners {

  /** Words that join the last two places of a list. */
  private static final Set<String> JOINING =
      Vocabulary.beside(PlaceOwners.class).words("place-owners.joining");

  /** What stands between a place and the larger one that it lies in. */
  private static final Set<String> LARGER =
      Vocabulary.beside(PlaceOwners.class).words("place-owners.larger");

  private static final String COMMA = ",";

  /** Marks behind which a sentence goes on from somewhere else. */
  private static final String PAUSES = ",.;:()-–—\"";

  private final Candidates candidates;
  private final Countries table;
  private final TokenizedArticle text;
  private final List<Mention> mentions;
  private final RegionsOfPlaces regions = RegionsOfPlaces.bundled();
  private final Map<Mention, Within> said = new HashMap<>();

  /** Where the places lie that go by a name alone, where the article has said it before. */
  private final Map<String, Within> since = new HashMap<>();

  /**
   * Where a place lies.
   *
   * @param country its ISO 3166-1 alpha-2 code
   * @param region the id of the region that the article names; null where it names none
   */
  record Within(String country, @Nullable String region) {}

  PlaceOwners(Extraction extraction, Candidates candidates) {
    this.candidates = candidates;
    this.table = extraction.countries().table();
    this.text = extraction.text();
    this.mentions = extraction.mentions();
    for (int i = mentions.size() - 2; i >= 0; i--) {
      Within within = saidBehind(i);
      if (within != null) {
        said.put(mentions.get(i), within);
      }
    }
    carryOver();
  }

  /** Where the article says that the place lies; null when it says nothing of it. */
  @Nullable Within of(Mention mention) {
    if (mention.type() != MentionType.PLACE) {
      return null;
    }
    Within within = said.get(mention);
    return within == null ? since.get(NamePieces.folded(mention.text())) : within;
  }

  /** Finds the names that the article gives with their country first and goes on using alone. */
  private void carryOver() {
    Set<String> begun = new HashSet<>();
    Map<String, Set<Within>> all = new HashMap<>();
    ofDateline(begun);
    for (Mention mention : mentions) {
      if (mention.type() == MentionType.PLACE && mention.field() == TextField.BODY) {
        String name = NamePieces.folded(mention.text());
        Within within = said.get(mention);
        boolean first = begun.add(name);
        if (within != null) {
          all.computeIfAbsent(name, k -> new HashSet<>()).add(within);
        }
        if (first && within != null && table.byName(mention.text()) == null) {
          since.put(name, within);
        }
      }
    }
    since.keySet().removeIf(name -> all.getOrDefault(name, Set.of()).size() > 1);
  }

  private void ofDateline(Set<String> begun) {
    Dateline dateline = text.article().dateline();
    String place = dateline == null ? null : dateline.place();
    int comma = place == null ? -1 : place.indexOf(COMMA);
    if (place != null && comma > 0) {
      String city = place.substring(0, comma).strip();
      String larger = place.substring(comma + 1).strip();
      Set<String> countries = countriesOf(larger);
      if (!countries.isEmpty() && begun.add(NamePieces.folded(city))) {
        since.put(NamePieces.folded(city), within(chosen(city, countries), larger));
      }
    }
  }

  private @Nullable Within saidBehind(int at) {
    Mention place = mentions.get(at);
    Mention behind = mentions.get(at + 1);
    String gap = gap(place, behind);
    if (gap == null || !LARGER.contains(gap)) {
      return null;
    }
    Within wider = said.get(behind);
    Set<String> countries = wider == null ? countriesOf(behind.text()) : Set.of(wider.country());
    if (countries.isEmpty() || (wider == null && isListed(at + 1))) {
      return null;
    }
    String country = chosen(place.text(), countries);
    boolean certain = isIn(place.text(), country) || rulesOut(at, behind, gap);
    Within within = within(country, behind.text());
    return !certain ? null : isOneOfRegions(at, country) ? new Within(country, null) : within;
  }

  /** In a country, and in the region of it that the larger place's name means and nothing else. */
  private Within within(String country, String larger) {
    List<String> there = places(larger, country);
    boolean region = there.size() == 1 && regions.isRegion(there.getFirst());
    return new Within(country, region ? there.getFirst() : null);
  }

  private List<String> places(String name, String country) {
    return candidates.named(NamePieces.of(name)).stream()
        .map(LinkCandidate::entity)
        .filter(e -> e.type() == EntityType.PLACE && country.equals(e.jurisdiction()))
        .map(StoredEntity::id)
        .toList();
  }

  /**
   * Whether the name is that of a region in a list, as in "Texas, Oklahoma": only between commas
   * does a town of such a name lie in another one, as in "in Delaware, Ohio, for".
   */
  private boolean isOneOfRegions(int at, String country) {
    Mention behind = mentions.get(at + 1);
    boolean listed =
        said.containsKey(behind)
            || (at + 2 < mentions.size() && isJoint(gap(behind, mentions.get(at + 2))));
    boolean closed = text.text(behind.field()).startsWith(COMMA, behind.span().end());
    return (listed || !closed)
        && places(mentions.get(at).text(), country).stream().anyMatch(regions::isRegion);
  }

  /**
   * Whether the country of the place behind speaks against namesakes in others, although the
   * catalog has no place of that name there.
   */
  private boolean rulesOut(int at, Mention behind, String gap) {
    boolean isCountry = table.byName(mentions.get(at).text()) != null;
    boolean inList =
        gap.equals(COMMA) && at > 0 && isJoint(gap(mentions.get(at - 1), mentions.get(at)));
    boolean isCapital = table.byCapital(behind.text()) != null;
    return !isCountry && !inList && !isCapital && isPause(behind);
  }

  /** Whether another place follows in a list, one without a larger place of its own behind it. */
  private boolean isListed(int at) {
    return at + 1 < mentions.size()
        && !said.containsKey(mentions.get(at + 1))
        && isJoint(gap(mentions.get(at), mentions.get(at + 1)));
  }

  private static boolean isJoint(@Nullable String gap) {
    if (gap == null) {
      return false;
    }
    String words = gap.startsWith(COMMA) ? gap.substring(1).strip() : gap;
    return gap.equals(COMMA) || JOINING.contains(words);
  }

  /**
   * What stands between two places of a field, one blank between its words, whatever line they
   * stand in; null when they are not places.
   */
  private @Nullable String gap(Mention first, Mention second) {
    boolean places = first.type() == MentionType.PLACE && second.type() == MentionType.PLACE;
    return places && first.field() == second.field() && first.span().end() <= second.span().start()
        ? Blanks.single(
            text.text(first.field()).substring(first.span().end(), second.span().start()))
        : null;
  }

  private boolean isPause(Mention mention) {
    String field = text.text(mention.field());
    int end = mention.span().end();
    while (end < field.length() && field.charAt(end) == ' ') {
      end++;
    }
    return end == field.length()
        || PAUSES.indexOf(field.charAt(end)) >= 0
        || Character.isWhitespace(field.charAt(end))
        || field.charAt(end - 1) == '.';
  }

  /** The countries that a larger place may be or lie in, the likeliest first. */
  private Set<String> countriesOf(String name) {
    Country byPlace = table.byPlace(name);
    if (byPlace != null) {
      return Set.of(byPlace.code());
    }
    Country byName = table.byName(name);
    Set<String> countries = new LinkedHashSet<>();
    if (byName != null) {
      countries.add(byName.code());
    }
    countries.addAll(homes(name));
    return countries;
  }

  /** The country in which the catalog has a place of that name, else the likeliest. */
  private String chosen(String place, Set<String> countries) {
    return countries.stream()
        .filter(country -> isIn(place, country))
        .findFirst()
        .orElse(countries.iterator().next());
  }

  private boolean isIn(String place, String country) {
    return homes(place).contains(country);
  }

  /** The countries of the places of a name, the best known place's first. */
  private Set<String> homes(String place) {
    return candidates.named(NamePieces.of(place)).stream()
        .map(LinkCandidate::entity)
        .sorted(StoredEntity.BEST_KNOWN_FIRST)
        .filter(e -> e.type() == EntityType.PLACE && e.jurisdiction() != null)
        .map(e -> e.jurisdiction())
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }
}
