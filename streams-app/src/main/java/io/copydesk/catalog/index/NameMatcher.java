package io.copydesk.catalog.index;

import io.copydesk.catalog.name.LegalForms;
import io.copydesk.catalog.name.NameHash;
import io.copydesk.catalog.name.NamePiece;
import io.copydesk.events.EntityType;
import io.copydesk.extract.KnownNames;
import io.copydesk.extract.NameMatch;
import io.copydesk.extract.text.Sentence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Finds a catalog's names in sentences: at each word the longest name of each type, none within
 * another of its type. Looks at most {@link AliasIndex#MAX_PIECES} words ahead from each, so that
 * its time is linear in the sentence. Thread-safe.
 */
public final class NameMatcher {

  private final AliasIndex index;

  public NameMatcher(AliasIndex index) {
    this.index = index;
  }

  /**
   * The names in a sentence.
   *
   * @param small whether the article is in small letters: see {@link KnownNames#in}
   */
  public List<NameMatch> in(Sentence sentence, boolean small) {
    SentencePieces pieces = SentencePieces.of(sentence, small);
    List<NameMatch> found = new ArrayList<>();
    Map<EntityType, Integer> free = new EnumMap<>(EntityType.class);
    for (int from = 0; from < pieces.size(); from++) {
      if (mayBegin(pieces, from)) {
        for (LongestMatch match : longest(pieces, from).values()) {
          if (match.from >= free.getOrDefault(match.type, 0)) {
            free.put(match.type, match.to);
            found.add(match.at(pieces));
          }
        }
      }
    }
    found.sort(Comparator.comparingInt(NameMatch::firstToken).thenComparing(NameMatch::type));
    return found;
  }

  /** Most words begin no name, and cost no more than this. */
  private boolean mayBegin(SentencePieces pieces, int from) {
    return pieces.opensToken(from)
        && !pieces.get(from).possessive()
        && index.hasPrefix(NameHash.append(NameHash.EMPTY, pieces.hash(from)));
  }

  private Map<EntityType, LongestMatch> longest(SentencePieces pieces, int from) {
    Map<EntityType, LongestMatch> longest = new EnumMap<>(EntityType.class);
    int limit = Math.min(pieces.size(), from + AliasIndex.MAX_PIECES);
    long sequence = NameHash.EMPTY;
    long exact = NameHash.EMPTY;
    int capitals = 0;
    boolean comma = false;
    for (int i = from; i < limit; i++) {
      if (i > from && pieces.divided(i)) {
        break;
      }
      NamePiece piece = pieces.get(i);
      sequence = NameHash.append(sequence, pieces.hash(i));
      if (!index.hasPrefix(sequence)) {
        break;
      }
      exact = NameHash.append(exact, piece.exactHash());
      capitals |= pieces.capital(i) ? 1 << (i - from) : 0;
      comma |= i > from && pieces.parted(i) && !LegalForms.isForm(piece.text());
      Posting list = pieces.closesToken(i) ? index.exactly(sequence) : null;
      if (list != null) {
        enter(longest, list, new Written(from, i + 1, capitals, exact, comma), pieces);
      }
    }
    return longest;
  }

  private static void enter(
      Map<EntityType, LongestMatch> longest, Posting list, Written written, SentencePieces pieces) {
    Map<EntityType, LongestMatch> here = new EnumMap<>(EntityType.class);
    for (Posting p = list; p != null; p = p.next()) {
      EntityType type = p.entity().type();
      if (p.fits(written.capitals, written.exact) && written.mayBe(p, type)) {
        boolean ambiguous = isDoubtful(p.terms(), written.to - written.from, pieces);
        here.merge(
            type,
            new LongestMatch(type, written.from, written.to, ambiguous, p.entity().jurisdiction()),
            LongestMatch::or);
      }
    }
    longest.putAll(here);
  }

  /**
   * Whether the words may not be a name at all. A body's descriptive name is one, whichever body is
   * meant. In a sentence of capitals alone an abbreviation may be a common word, and in an article
   * of small letters any single word may.
   */
  private static boolean isDoubtful(AliasTerms terms, int length, SentencePieces pieces) {
    return switch (terms) {
      case DESCRIPTIVE, AMBIGUOUS_DESCRIPTIVE -> false;
      case PLAIN -> pieces.small() && length == 1;
      case EXACT -> pieces.shouted();
      case AMBIGUOUS, AMBIGUOUS_EXACT -> true;
    };
  }

  /**
   * Pieces of the text that may be a name.
   *
   * @param comma whether a comma parts them elsewhere than before a legal form
   */
  private record Written(int from, int to, int capitals, long exact, boolean comma) {

    /**
     * Whether the comma, if any, may be of the name: of one that has one, or of a body's that lists
     * what it is for. "In Kakamega, Homeboyz won" does not name Kakamega Homeboyz.
     */
    boolean mayBe(Posting alias, EntityType type) {
      return !comma || alias.comma() || type == EntityType.MINISTRY;
    }
  }

  private record LongestMatch(
      EntityType type, int from, int to, boolean ambiguous, @Nullable String country) {

    /** Another entity of the type has the same name. */
    LongestMatch or(LongestMatch other) {
      String same = Objects.equals(country, other.country) ? country : null;
      return new LongestMatch(type, from, to, ambiguous && other.ambiguous, same);
    }

    /** Takes in a legal form that follows: "Tencent" in "Tencent Ltd". */
    NameMatch at(SentencePieces pieces) {
      int end = to;
      if (type == EntityType.COMPANY) {
        while (end < pieces.size()
            && pieces.follows(end)
            && pieces.capital(end)
            && pieces.closesToken(end)
            && LegalForms.isForm(pieces.get(end).text())) {
          end++;
        }
      }
      return new NameMatch(pieces.token(from), pieces.behind(from, end), type, ambiguous, country);
    }
  }
}
