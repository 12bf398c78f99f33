package io.copydesk.extract.name.person;

import io.copydesk.extract.lexicon.Vocabulary;
import io.copydesk.extract.lexicon.WordClass;
import io.copydesk.extract.tag.TaggedSentence;
import io.copydesk.extract.tag.Tags;
import java.util.Locale;
import java.util.Set;

/**
 * How far a person's name reaches beyond what the CRF has of it: "Karl-Heinz", "Moon Jae-in",
 * "Valery Giscard d'Estaing", "Omar al-Bashir". Stateless, thread-safe.
 */
final class PersonExtent {

  private static final Set<String> SUFFIXES =
      Vocabulary.beside(PersonExtent.class).words("person-extent.suffixes");

  /** After a hyphen these describe something by the person: "Hu Jintao-era". */
  private static final Set<String> NO_SYLLABLES =
      Vocabulary.beside(PersonExtent.class).words("person-extent.no-syllables");

  private static final Set<String> QUOTES =
      Vocabulary.beside(PersonExtent.class).words("person-extent.quotes");

  private static final int MAX_SYLLABLE = 6;

  /** Particles that mean something in English or join two names. */
  private static final Set<String> DOUBTFUL =
      Vocabulary.beside(PersonExtent.class).words("person-extent.doubtful");

  private static final int MAX_PARTICLES = 3;

  private static final int NO_SURNAME =
      WordClass.FUNCTION.bit()
          | WordClass.CALENDAR.bit()
          | WordClass.TITLE.bit()
          | WordClass.HONORIFIC.bit()
          | WordClass.LEGAL_FORM.bit()
          | WordClass.COMPANY_WORD.bit();

  private PersonExtent() {}

  /** One past the last token of the name whose first token the CRF has labelled. */
  static int end(TaggedSentence s, int first) {
    int end = s.tags().runEnd(first);
    int longer = longer(s, first, end);
    while (longer > end) {
      end = longer;
      longer = longer(s, first, end);
    }
    if (s.word(end, ",") && SUFFIXES.contains(s.wordOrNone(end + 1))) {
      return end + 2;
    }
    return SUFFIXES.contains(s.wordOrNone(end)) ? end + 1 : end;
  }

  private static int longer(TaggedSentence s, int first, int end) {
    if (s.word(end, "-") && s.joined(end) && s.joined(end + 1)) {
      boolean name = s.capitalised(end + 1) || (end - first > 1 && isSyllable(s, end + 1));
      return name ? runEnd(s, end + 1) : end;
    }
    int nickname = afterNickname(s, end);
    if (nickname > end) {
      return nickname;
    }
    if (isElided(s, end)) {
      return end + 1;
    }
    if (isPronounAlike(s, first, end)) {
      return end + 1;
    }
    return afterParticles(s, end);
  }

  /** "Luis ['Toto' Caputo]". */
  private static int afterNickname(TaggedSentence s, int end) {
    int close = end + 2;
    boolean nickname =
        QUOTES.contains(s.wordOrNone(end))
            && s.capitalised(end + 1)
            && s.joined(end + 1)
            && QUOTES.contains(s.wordOrNone(close))
            && s.joined(close);
    boolean surname =
        s.capitalised(close + 1)
            && !s.joined(close + 1)
            && !s.isAny(close + 1, NO_SURNAME)
            && (s.label(close + 1, Tags.Label.PERSON) || s.label(close + 1, Tags.Label.NONE));
    return nickname && surname ? runEnd(s, close + 1) : end;
  }

  /** Of a Korean or Chinese given name: "Hong Nam-[ki]". */
  private static boolean isSyllable(TaggedSentence s, int i) {
    String word = s.wordOrNone(i);
    return word.length() > 1
        && word.length() <= MAX_SYLLABLE
        && word.chars().allMatch(c -> c >= 'a' && c <= 'z')
        && !NO_SYLLABLES.contains(word);
  }

  /** "Giscard [d'Estaing]", "Ghalib [al-Sudais]" where it is one token. */
  private static boolean isElided(TaggedSentence s, int i) {
    String word = s.wordOrNone(i).toLowerCase(Locale.ROOT);
    boolean particle =
        word.startsWith("d'")
            || word.startsWith("d’")
            || word.startsWith("al-")
            || word.startsWith("el-");
    return particle && s.hasCapital(i) && !s.label(i, Tags.Label.PLACE);
  }

  /** "Vice Premier Liu [He]". */
  private static boolean isPronounAlike(TaggedSentence s, int first, int end) {
    return end - first == 1
        && s.wordOrNone(end).length() == 2
        && s.capitalised(end)
        && s.is(end, WordClass.FUNCTION)
        && !s.capitalised(end + 1);
  }

  private static int afterParticles(TaggedSentence s, int end) {
    int at = end;
    boolean doubtful = false;
    while (at - end < MAX_PARTICLES && s.is(at, WordClass.PARTICLE) && !s.hasCapital(at)) {
      doubtful |= at == end && DOUBTFUL.contains(s.word(at));
      at++;
    }
    if (at == end) {
      return end;
    }
    if (s.word(at, "-") && s.joined(at)) {
      at++;
    }
    boolean person = s.label(at, Tags.Label.PERSON);
    boolean unknown = s.label(at, Tags.Label.NONE) && !doubtful && !s.isAny(at, NO_SURNAME);
    return s.capitalised(at) && (person || unknown) ? runEnd(s, at) : end;
  }

  private static int runEnd(TaggedSentence s, int i) {
    return s.label(i, Tags.Label.PERSON) ? s.tags().runEnd(i) : i + 1;
  }
}
