package io.copydesk.catalog.link;

import io.copydesk.catalog.name.NamePiece;
import io.copydesk.catalog.name.NamePieces;
import io.copydesk.events.MentionType;
import io.copydesk.events.TextField;
import io.copydesk.extract.Extraction;
import io.copydesk.extract.Mention;
import io.copydesk.extract.text.Blanks;
import io.copydesk.extract.text.Sentence;
import io.copydesk.extract.text.Token;
import io.copydesk.extract.text.TokenizedArticle;
import io.copydesk.table.Vocabulary;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whose a body or an organisation is by the words around its name: a country's ("Japanese Finance
 * Ministry", "Ministry of Finance in Kampala") or that of a region or a city ("Florida's Supreme
 * Court"), which is not the country's. Where a body has its seat says so only of a name that many
 * countries have, or that the country has, since the FBI works in Rome too. Belongs to one article.
 */
final class BodyOwners {

  /**
   * What stands between a body and the place of its seat, and before a place that opens a sentence.
   */
  private static final Set<String> SEAT =
      Vocabulary.beside(BodyOwners.class).words("body-owners.seat");

  /** What stands between a place that opens a sentence and a body. */
  private static final Set<String> OPENING =
      Vocabulary.beside(BodyOwners.class).words("body-owners.opening");

  /** So many countries' bodies have a name that any country's may have it. Set by hand. */
  private static final int MANY = 3;

  private static final String OF = " of ";

  /** In characters: "'s". */
  private static final int LONGEST_POSSESSIVE = 2;

  /** A place in the text where a name begins or ends. */
  record Edge(TextField field, int offset) {

    /** Where an owner ends whose possessive stands right before a mention; null without one. */
    static @Nullable Edge ofOwner(TokenizedArticle text, Mention owned) {
      String field = text.text(owned.field());
      int end = owned.span().start();
      while (end > 0 && Character.isWhitespace(field.charAt(end - 1))) {
        end--;
      }
      for (int length = 1; length <= LONGEST_POSSESSIVE && length <= end; length++) {
        if (Token.isPossessive(field.substring(end - length, end))) {
          return new Edge(owned.field(), end - length);
        }
      }
      return null;
    }
  }

  private final Geography geography;
  private final Candidates candidates;
  private final TokenizedArticle text;
  private final Map<Edge, Mention> placeAt = new HashMap<>();
  private final Map<Edge, Mention> placeUntil = new HashMap<>();

  /**
   * Whose a body is.
   *
   * @param country ISO 3166-1 alpha-2 code, or EU; null when the words say none
   * @param region the name of the region or the city whose it is, as compared; null for a country's
   */
  record Owner(@Nullable String country, @Nullable String region) {

    /** Of whom the words say nothing. */
    static final Owner UNSAID = new Owner(null, null);
  }

  BodyOwners(Extraction extraction, Geography geography, Candidates candidates) {
    this.geography = geography;
    this.candidates = candidates;
    this.text = extraction.text();
    for (Mention mention : extraction.mentions()) {
      if (mention.type() == MentionType.PLACE) {
        placeAt.put(new Edge(mention.field(), mention.span().start()), mention);
        placeUntil.put(new Edge(mention.field(), mention.span().end()), mention);
      }
    }
  }

  /** Whose the words say a mention is. */
  Owner of(Mention body) {
    String country = geography.ownerBeside(body);
    Mention possessor = possessor(body);
    if (country != null) {
      Owner state = possessor == null ? null : ofStateAtHome(country, possessor.text());
      return state == null ? new Owner(country, null) : state;
    }
    List<String> words = NamePieces.of(body.text()).stream().map(NamePiece::text).toList();
    String said = geography.saidIn(words);
    if (said != null) {
      String name = Blanks.single(body.text());
      int of = name.lastIndexOf(OF);
      Owner state = of < 0 ? null : ofStateAtHome(said, name.substring(of + OF.length()));
      return state == null ? Owner.UNSAID : state;
    }
    if (possessor != null) {
      return isAnybodys(named(body))
          ? new Owner(country(possessor.text()), NamePieces.folded(possessor.text()))
          : Owner.UNSAID;
    }
    return bySeat(body);
  }

  private List<LinkCandidate> named(Mention body) {
    Surface surface = Surface.of(body, Owner.UNSAID);
    surface.add(body, surface.written());
    return candidates.named(surface);
  }

  /**
   * The State of home that is called as a country: in a paper of Atlanta "Georgia's Supreme Court"
   * is the State's. Null where the country is meant.
   */
  private @Nullable Owner ofStateAtHome(String country, String name) {
    String home = geography.shown().home();
    boolean isState =
        home != null
            && !home.equals(country)
            && country.equals(geography.countryNamed(name))
            && candidates.isRegionOf(home, name);
    return isState ? new Owner(home, NamePieces.folded(name)) : null;
  }

  private Owner bySeat(Mention body) {
    String behind = seatBehind(body);
    String seat = behind == null ? seatBefore(body) : behind;
    if (seat == null) {
      return Owner.UNSAID;
    }
    List<LinkCandidate> named = named(body);
    boolean its = hasBody(seat, named) || (behind != null && isAnybodys(named));
    return its ? new Owner(seat, null) : Owner.UNSAID;
  }

  private static boolean hasBody(String country, List<LinkCandidate> named) {
    return named.stream().anyMatch(c -> country.equals(c.entity().jurisdiction()));
  }

  /** Whether bodies of many countries have the name. */
  private static boolean isAnybodys(List<LinkCandidate> named) {
    return named.stream()
            .map(c -> c.entity().jurisdiction())
            .filter(Objects::nonNull)
            .distinct()
            .count()
        >= MANY;
  }

  /** The place that a possessive ending ties to the body behind it; null when there is none. */
  private @Nullable Mention possessor(Mention body) {
    Edge end = Edge.ofOwner(text, body);
    return end == null ? null : placeUntil.get(end);
  }

  /** The country of the place behind "in" behind the body; null when there is none. */
  private @Nullable String seatBehind(Mention body) {
    String field = text.text(body.field());
    int start = behindBlank(field, body.span().end());
    for (String in : SEAT) {
      int end = start + in.length();
      if (field.startsWith(in, start) && behindBlank(field, end) > end) {
        Mention place = placeAt.get(new Edge(body.field(), behindBlank(field, end)));
        return place == null ? null : country(place.text());
      }
    }
    return null;
  }

  /** Behind the white space at an offset, be it a line's end. */
  private static int behindBlank(String field, int at) {
    int behind = at;
    while (behind < field.length() && Character.isWhitespace(field.charAt(behind))) {
      behind++;
    }
    return behind;
  }

  /** The country that opens the sentence, "In Uganda, the", right before the body; null if none. */
  private @Nullable String seatBefore(Mention body) {
    Sentence sentence = text.sentence(body.sentenceId());
    if (sentence == null || sentence.tokens().size() < 2) {
      return null;
    }
    Token first = sentence.tokens().getFirst();
    Mention place = placeAt.get(new Edge(body.field(), sentence.tokens().get(1).start()));
    if (place == null
        || place.span().end() > body.span().start()
        || !SEAT.contains(first.text().toLowerCase(Locale.ROOT))) {
      return null;
    }
    String gap = text.text(body.field()).substring(place.span().end(), body.span().start());
    return OPENING.contains(gap.strip()) ? geography.owner(place.text()) : null;
  }

  /** The country of that name, or the one that the place lies in; null when that is not known. */
  private @Nullable String country(String place) {
    String owner = geography.owner(place);
    return owner == null ? candidates.homeOf(place) : owner;
  }
}
