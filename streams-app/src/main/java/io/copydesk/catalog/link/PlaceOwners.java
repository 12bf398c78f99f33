package io.copydesk.catalog.link;

import io.copydesk.article.Dateline;
import io.copydesk.catalog.name.NameForms;
import io.copydesk.catalog.name.NamePieces;
import io.copydesk.events.EntityType;
import io.copydesk.events.MentionType;
import io.copydesk.events.TextField;
import io.copydesk.extract.Extraction;
import io.copydesk.extract.Mention;
import io.copydesk.extract.place.Countries;
import io.copydesk.extract.place.Country;
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
 * In which country places lie by the larger place right behind their names: "Paris, Texas", "London
 * (Ontario)", "Faro in Canada", and the dateline "PARIS, Texas". Nothing says more of which of
 * several namesakes is meant. Where the article goes on with the name alone ("Paris") it means the
 * same one, unless it has set two of them apart.
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
  private final Map<Mention, String> said = new HashMap<>();

  /** The country of the places that go by a name alone, where the article has said it before. */
  private final Map<String, String> since = new HashMap<>();

  PlaceOwners(Extraction extraction, Candidates candidates) {
    this.candidates = candidates;
    this.table = extraction.countries().table();
    this.text = extraction.text();
    this.mentions = extraction.mentions();
    for (int i = mentions.size() - 2; i >= 0; i--) {
      String country = saidBehind(i);
      if (country != null) {
        said.put(mentions.get(i), country);
      }
    }
    carryOver();
  }

  /** The country that the article says the place lies in; null when it says none. */
  @Nullable String of(Mention mention) {
    if (mention.type() != MentionType.PLACE) {
      return null;
    }
    String country = said.get(mention);
    return country == null ? since.get(name(mention.text())) : country;
  }

  /** Finds the names that the article gives with their country first and goes on using alone. */
  private void carryOver() {
    Set<String> begun = new HashSet<>();
    Map<String, Set<String>> all = new HashMap<>();
    ofDateline(begun);
    for (Mention mention : mentions) {
      if (mention.type() == MentionType.PLACE && mention.field() == TextField.BODY) {
        String name = name(mention.text());
        String country = said.get(mention);
        boolean first = begun.add(name);
        if (country != null) {
          all.computeIfAbsent(name, k -> new HashSet<>()).add(country);
        }
        if (first && country != null && table.byName(mention.text()) == null) {
          since.put(name, country);
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
      Set<String> countries = countriesOf(place.substring(comma + 1).strip());
      if (!countries.isEmpty() && begun.add(name(city))) {
        since.put(name(city), chosen(city, countries));
      }
    }
  }

  private @Nullable String saidBehind(int at) {
    Mention place = mentions.get(at);
    Mention behind = mentions.get(at + 1);
    String gap = gap(place, behind);
    if (gap == null || !LARGER.contains(gap)) {
      return null;
    }
    String wider = said.get(behind);
    Set<String> countries = wider == null ? countriesOf(behind.text()) : Set.of(wider);
    if (countries.isEmpty() || (wider == null && isListed(at + 1))) {
      return null;
    }
    String country = chosen(place.text(), countries);
    boolean certain = isIn(place.text(), country) || rulesOut(at, behind, gap);
    return certain ? country : null;
  }

  /**
   * Whether the country of the place behind speaks against namesakes in others, although the
   * catalog has no place of that name there.
   */
  private boolean rulesOut(int at, Mention behind, String gap) {
    boolean isCountry = table.byName(mentions.get(at).text()) != null;
    boolean inList =
        gap.equals(COMMA) && at > 0 && isJoint(gap(mentions.get(at - 1), mentions.get(at)));
    return !isCountry && !inList && !isCapital(behind.text()) && isPause(behind);
  }

  private boolean isCapital(String name) {
    Country country = table.byPlace(name);
    return country != null && country.places().getFirst().equalsIgnoreCase(name);
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

  /** What stands between two places of a field, blanks left out; null when they are not places. */
  private @Nullable String gap(Mention first, Mention second) {
    boolean places = first.type() == MentionType.PLACE && second.type() == MentionType.PLACE;
    return places && first.field() == second.field() && first.span().end() <= second.span().start()
        ? text.text(first.field()).substring(first.span().end(), second.span().start()).strip()
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

  private Set<String> homes(String place) {
    return candidates.named(NamePieces.of(place)).stream()
        .map(LinkCandidate::entity)
        .filter(e -> e.type() == EntityType.PLACE && e.jurisdiction() != null)
        .map(e -> e.jurisdiction())
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private static String name(String text) {
    return NameForms.joined(NamePieces.of(text));
  }
}
