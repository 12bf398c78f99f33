package io.copydesk.extract.name.person;

import io.copydesk.extract.lexicon.WordClass;
import io.copydesk.extract.tag.TaggedSentence;
import io.copydesk.extract.tag.Tags;
import io.copydesk.extract.tag.TokenSpan;
import io.copydesk.table.Vocabulary;
import java.util.Set;

/**
 * Titles of office with their portfolio: "[Information and Communications Technology Minister] X",
 * "[Minister of Industry and Trade] X". These words are the person's title, and not the name of a
 * ministry or a company. Stateless, thread-safe.
 */
final class OfficeTitles {

  private static final Vocabulary WORDS = Vocabulary.beside(OfficeTitles.class);

  /** Tokens of a title, to bound the search. */
  private static final int MAX_WORDS = 12;

  private static final Set<String> OFFICES = WORDS.words("office-titles.offices");

  /** Words of a portfolio that are too common to be topics in the names of government bodies. */
  private static final Set<String> PORTFOLIO_WORDS = WORDS.words("office-titles.portfolio-words");

  private static final int IN_PORTFOLIO =
      WordClass.TOPIC.bit()
          | WordClass.TITLE.bit()
          | WordClass.TITLE_LINK.bit()
          | WordClass.BODY_MODIFIER.bit();

  /** The title whose office ("Minister") stands at the token; an empty span when there is none. */
  TokenSpan around(TaggedSentence s, int office) {
    if (!isOffice(s, office)) {
      return new TokenSpan(office, office);
    }
    int first = left(s, office);
    int end = right(s, office);
    return has(s, first, end) ? new TokenSpan(first, end) : new TokenSpan(office, office);
  }

  private static boolean isOffice(TaggedSentence s, int i) {
    return s.is(i, WordClass.TITLE) && OFFICES.contains(s.lower(i));
  }

  private static int left(TaggedSentence s, int office) {
    int first = office;
    while (first > 0 && office - first < MAX_WORDS) {
      if (isPortfolio(s, first - 1)) {
        first--;
      } else if (isCompound(s, first - 1) || isList(s, first - 1)) {
        first -= 2;
      } else {
        break;
      }
    }
    return first;
  }

  private static int right(TaggedSentence s, int office) {
    int at = office + 1;
    if (!s.word(at, "of") && !s.word(at, "for")) {
      return at;
    }
    at = s.word(at + 1, "the") ? at + 2 : at + 1;
    int end = office + 1;
    while (at < s.size() && at - office < MAX_WORDS) {
      if (isPortfolio(s, at) && !s.label(at, Tags.Label.PERSON)) {
        end = ++at;
      } else if (end == at && (isCompound(s, at) || isList(s, at) || isLastOfList(s, at))) {
        at += isLastOfList(s, at) ? 2 : 1;
      } else {
        break;
      }
    }
    return end;
  }

  private static boolean isPortfolio(TaggedSentence s, int i) {
    return s.capitalised(i)
        && !s.isAny(i, WordClass.FUNCTION.bit() | WordClass.HONORIFIC.bit())
        && (s.isAny(i, IN_PORTFOLIO) || PORTFOLIO_WORDS.contains(s.lower(i)));
  }

  /** Whether a hyphen joins two words of a portfolio here: "Vice-Minister", "Socio-Economic". */
  private static boolean isCompound(TaggedSentence s, int i) {
    return s.word(i, "-")
        && s.joined(i)
        && s.joined(i + 1)
        && isPortfolio(s, i - 1)
        && s.capitalised(i + 1);
  }

  private static boolean isList(TaggedSentence s, int i) {
    boolean link = s.word(i, "and") || s.word(i, "&") || s.word(i, ",");
    return link && isPortfolio(s, i - 1) && isPortfolio(s, i + 1);
  }

  /** A comma before "and". */
  private static boolean isLastOfList(TaggedSentence s, int i) {
    return s.word(i, ",") && s.word(i + 1, "and") && isPortfolio(s, i + 2);
  }

  private static boolean has(TaggedSentence s, int first, int end) {
    for (int i = first; i < end; i++) {
      if (s.is(i, WordClass.TOPIC) && s.capitalised(i)) {
        return true;
      }
    }
    return false;
  }
}
