package io.copydesk.extract.name.company;

import io.copydesk.events.Evidence;
import io.copydesk.extract.lexicon.Vocabulary;
import io.copydesk.extract.lexicon.WordClass;
import io.copydesk.extract.name.candidate.Candidate;
import io.copydesk.extract.name.candidate.NameType;
import io.copydesk.extract.name.candidate.Strength;
import io.copydesk.extract.place.Places;
import io.copydesk.extract.tag.TaggedSentence;
import io.copydesk.extract.tag.Tags;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Companies that the CRF misses but the words around them give away: "the French automaker
 * Renault", "firms such as EcoGo and FMyA", "Douban, a social media platform", "a unit of Taft".
 * Stateless, thread-safe.
 */
public final class CompanyCues {

  private static final int MAX_APPOSITION = 8;
  private static final int MAX_TO_EXAMPLES = 7;
  private static final int MAX_LIST = 12;

  /** Before "of" or "in": what only companies have. */
  private static final Set<String> HELD =
      Vocabulary.beside(CompanyCues.class).words("company-cues.held");

  /** Before "at" or "with": whom banks and brokers have. */
  private static final Set<String> EMPLOYED =
      Vocabulary.beside(CompanyCues.class).words("company-cues.employed");

  private static final int MIN_CAMEL_CASE = 4;

  private static final List<String> NAME_PREFIXES =
      Vocabulary.beside(CompanyCues.class).inOrder("company-cues.name-prefixes");

  private static final int NOT_A_NAME =
      WordClass.FUNCTION.bit()
          | WordClass.CALENDAR.bit()
          | WordClass.HONORIFIC.bit()
          | WordClass.TITLE.bit();

  private final OrganisationTyper typer;
  private final Places places;

  public CompanyCues(OrganisationTyper typer, Places places) {
    this.typer = typer;
    this.places = places;
  }

  public List<Candidate> find(TaggedSentence s) {
    List<Candidate> found = new ArrayList<>(2);
    for (int i = 0; i < s.size(); i++) {
      if (isCamelCase(s.word(i)) && standsAlone(s, i)) {
        add(s, i, i + 1, found);
      } else if (s.is(i, WordClass.COMPANY_NOUN) && !s.hasCapital(i)) {
        after(s, i, found);
      } else if ((s.word(i, "of") || s.word(i, "in")) && i > 0 && HELD.contains(s.word(i - 1))) {
        add(s, s.word(i + 1, "the") ? i + 2 : i + 1, false, found);
      } else if (s.word(i, "as") && isKnown(s, i)) {
        add(s, i + 1, false, found);
      } else if ((s.word(i, "at") || s.word(i, "with")) && EMPLOYED.contains(s.wordOrNone(i - 1))) {
        add(s, i + 1, false, found);
      } else if (s.word(i, ",") && isDescribed(s, i + 1)) {
        int first = nameBefore(s, i);
        if (first < i && !isPersonWithTwoNames(s, first, i)) {
          add(s, first, i, found);
        }
      }
    }
    return found;
  }

  /** "Water and Electricity Holding Company, known as Badeel". */
  private static boolean isKnown(TaggedSentence s, int as) {
    int known = s.word(as - 2, "better") || s.word(as - 2, "also") ? as - 2 : as - 1;
    int name = s.word(known - 1, ",") ? known - 2 : known - 1;
    return s.word(as - 1, "known")
        && s.isAny(name, WordClass.LEGAL_FORM.bit() | WordClass.COMPANY_END.bit())
        && s.capitalised(name);
  }

  /** "automaker Renault", "companies SOCO and Dominion", "firms such as A, B and C". */
  private void after(TaggedSentence s, int noun, List<Candidate> found) {
    boolean list = s.word(noun).endsWith("s");
    int examples = list ? examples(s, noun + 1) : noun + 1;
    int at = examples;
    boolean role = s.is(noun, WordClass.ROLE_NOUN);
    int end = add(s, at, role, found);
    for (int n = 0; list && end > at && n < MAX_LIST; n++) {
      at = end;
      while (s.word(at, ",") || s.word(at, "and") || s.word(at, "or")) {
        at++;
      }
      if (at == end) {
        break;
      }
      end = add(s, at, role, found);
    }
  }

  /** One past "in Buenos Aires, such as"; the token itself when no examples are announced. */
  private static int examples(TaggedSentence s, int from) {
    for (int i = from; i < from + MAX_TO_EXAMPLES && i < s.size(); i++) {
      if (s.word(i, "such") && s.word(i + 1, "as")) {
        return i + 2;
      }
      if (s.word(i, "like") || s.word(i, "including")) {
        return i + 1;
      }
      if (s.word(i, ".") || s.word(i, ";")) {
        break;
      }
    }
    return from;
  }

  /** Adds the name that begins at the token; one past it, or the token when none does. */
  private int add(TaggedSentence s, int first, boolean sceptical, List<Candidate> found) {
    int end = first;
    while (end < s.size() && (isNameWord(s, end) || isInnerHyphen(s, end, first))) {
      end++;
    }
    if (end == first || (sceptical && isPerson(s, first, end))) {
      return first;
    }
    if (isPersonWithTwoNames(s, first, end)
        || (s.isPossessive(end) && s.label(first, Tags.Label.PLACE))) {
      return first;
    }
    add(s, first, end, found);
    return end;
  }

  private void add(TaggedSentence s, int first, int end, List<Candidate> found) {
    if (typer.type(s, first, end) == NameType.COMPANY && !places.in(s, first, first + 1)) {
      found.add(Candidate.of(NameType.COMPANY, first, end, Strength.CUED, Evidence.RULE, 0.85));
    }
  }

  /** Whether "a social media platform" or the like begins at the token. */
  private static boolean isDescribed(TaggedSentence s, int i) {
    if (!s.word(i, "a") && !s.word(i, "an") && !s.word(i, "the")) {
      return false;
    }
    for (int at = i + 1; at < i + MAX_APPOSITION && at < s.size(); at++) {
      if (s.is(at, WordClass.COMPANY_NOUN) && !s.hasCapital(at)) {
        return !s.is(at, WordClass.ROLE_NOUN)
            && !s.is(at + 1, WordClass.TITLE)
            && !s.isPossessive(at + 1);
      }
      boolean adjective =
          (Character.isLetter(s.word(at).charAt(0)) || s.word(at, "-"))
              && !s.isAny(at, WordClass.FUNCTION.bit() | WordClass.TITLE.bit());
      if (!adjective) {
        return false;
      }
    }
    return false;
  }

  private static int nameBefore(TaggedSentence s, int end) {
    int first = end;
    while (first > 0 && isNameWord(s, first - 1)) {
      first--;
    }
    return first;
  }

  /** A word that may stand in a name and is no title or the like. */
  public static boolean isNameWord(TaggedSentence s, int i) {
    return s.capitalised(i) && !s.isAny(i, NOT_A_NAME);
  }

  private static boolean isInnerHyphen(TaggedSentence s, int i, int first) {
    return i > first && s.word(i, "-") && s.joined(i) && s.joined(i + 1) && isNameWord(s, i + 1);
  }

  private static boolean isPerson(TaggedSentence s, int first, int end) {
    for (int i = first; i < end; i++) {
      if (s.label(i, Tags.Label.PERSON)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isPersonWithTwoNames(TaggedSentence s, int first, int end) {
    return end - first > 1 && isPerson(s, first, end);
  }

  /** "InterNations": people are not written so, but for "McKay" and the like. */
  private static boolean isCamelCase(String word) {
    if (word.length() < MIN_CAMEL_CASE || !Character.isUpperCase(word.charAt(0))) {
      return false;
    }
    boolean lower = false;
    for (int i = 1; i < word.length(); i++) {
      char c = word.charAt(i);
      if (lower && Character.isUpperCase(c)) {
        return NAME_PREFIXES.stream().noneMatch(word::startsWith);
      }
      if (!Character.isLetter(c)) {
        return false;
      }
      lower |= Character.isLowerCase(c);
    }
    return false;
  }

  private static boolean standsAlone(TaggedSentence s, int i) {
    boolean person = s.label(i, Tags.Label.PERSON);
    boolean inLonger =
        s.label(i, Tags.Label.ORGANISATION)
            && (s.label(i - 1, Tags.Label.ORGANISATION) || s.label(i + 1, Tags.Label.ORGANISATION));
    return !inLonger
        && !(person && (s.label(i - 1, Tags.Label.PERSON) || s.label(i + 1, Tags.Label.PERSON)))
        && !(s.capitalised(i + 1) && s.label(i, Tags.Label.NONE));
  }
}
