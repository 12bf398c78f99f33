package io.copydesk.catalog.index;

import io.copydesk.catalog.name.LegalForms;
import io.copydesk.catalog.name.NameHash;
import io.copydesk.catalog.name.NamePiece;
import io.copydesk.events.EntityType;
import io.copydesk.extract.KnownNames;
import io.copydesk.extract.NameMatch;
import io.copydesk.extract.text.Sentence;
import java.util.ArrayList;
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
   * The names in a sentence, in its order, and of those that begin at one word by type.
   *
   * @param small whether the article is in small letters: see {@link KnownNames#in}
   */
  public List<NameMatch> in(Sentence sentence, boolean small) {
    SentencePieces pieces = SentencePieces.of(sentence, small);
    List<NameMatch> found = new ArrayList<>();
    Map<EntityType, Integer> free = new EnumMap<>(EntityType.class);
    for (Walk walk : walks(pieces)) {
      for (LongestMatch match : walk.longest.values()) {
        if (match.from >= free.getOrDefault(match.type, 0)) {
          free.put(match.type, match.to);
          found.add(match.at(pieces));
        }
      }
    }
    return found;
  }

  /**
   * Walks down the trie from each word, all walks step by step together: a step mostly waits for
   * memory, and so they wait at the same time.
   */
  private List<Walk> walks(SentencePieces pieces) {
    List<Walk> all = new ArrayList<>(pieces.size());
    for (int from = 0; from < pieces.size(); from++) {
      if (pieces.opensToken(from) && !pieces.get(from).possessive()) {
        all.add(new Walk(from));
      }
    }
    List<Walk> going = all;
    while (!going.isEmpty()) {
      going = step(going, pieces);
    }
    return all;
  }

  /**
   * Has the walks note the names at which one more step takes them.
   *
   * @return the walks that are still on the way to some name
   */
  private List<Walk> step(List<Walk> walks, SentencePieces pieces) {
    List<Walk> going = new ArrayList<>(walks.size());
    long[] sequences = new long[walks.size()];
    for (Walk walk : walks) {
      if (walk.advance(pieces)) {
        sequences[going.size()] = walk.sequence;
        going.add(walk);
      }
    }
    boolean[] known = index.havePrefixes(sequences, going.size());
    List<Walk> left = new ArrayList<>();
    for (int i = 0; i < known.length; i++) {
      if (known[i]) {
        left.add(going.get(i));
        enter(going.get(i), pieces);
      }
    }
    return left;
  }

  /** Has the walk note the names that end where it is. */
  private void enter(Walk walk, SentencePieces pieces) {
    Posting list = pieces.closesToken(walk.to - 1) ? index.exactly(walk.sequence) : null;
    if (list == null) {
      return;
    }
    Map<EntityType, LongestMatch> here = new EnumMap<>(EntityType.class);
    for (Posting p = list; p != null; p = p.next()) {
      if (p.fits(walk.capitals, walk.exact) && walk.commaFits(p)) {
        EntityType type = p.entity().type();
        boolean ambiguous = isDoubtful(p.terms(), walk.to - walk.from, pieces);
        here.merge(
            type,
            new LongestMatch(type, walk.from, walk.to, ambiguous, p.entity().jurisdiction()),
            LongestMatch::or);
      }
    }
    walk.note(here);
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

  /** The way down the trie along the pieces from one on, with what was found on it. */
  private static final class Walk {
    final int from;
    int to;
    long sequence = NameHash.EMPTY;
    long exact = NameHash.EMPTY;
    int capitals;

    /** Whether a comma parts the pieces elsewhere than before a legal form. */
    boolean comma;

    /** The longest name of each type so far. Most words begin none. */
    Map<EntityType, LongestMatch> longest = Map.of();

    Walk(int from) {
      this.from = from;
      this.to = from;
    }

    /** Takes in one more piece; false at the end of what may be a name. */
    boolean advance(SentencePieces pieces) {
      int i = to;
      boolean ends = i == pieces.size() || i == from + AliasIndex.MAX_PIECES;
      if (ends || (i > from && pieces.divided(i))) {
        return false;
      }
      NamePiece piece = pieces.get(i);
      sequence = NameHash.append(sequence, pieces.hash(i));
      exact = NameHash.append(exact, piece.exactHash());
      capitals |= pieces.capital(i) ? 1 << (i - from) : 0;
      comma |= i > from && pieces.parted(i) && !LegalForms.isForm(piece.text());
      to++;
      return true;
    }

    /** Notes the names that end here. */
    void note(Map<EntityType, LongestMatch> here) {
      if (longest.isEmpty()) {
        longest = here;
      } else {
        longest.putAll(here);
      }
    }

    /**
     * Whether the comma, if any, may be of the name: of one that has one, or of a body's that lists
     * what it is for. "In Kakamega, Homeboyz won" does not name Kakamega Homeboyz.
     */
    boolean commaFits(Posting alias) {
      return !comma || alias.comma() || alias.entity().type() == EntityType.MINISTRY;
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
