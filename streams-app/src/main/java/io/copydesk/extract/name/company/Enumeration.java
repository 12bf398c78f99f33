package io.copydesk.extract.name.company;

import io.copydesk.events.Evidence;
import io.copydesk.extract.lexicon.GivenNames;
import io.copydesk.extract.lexicon.WordClass;
import io.copydesk.extract.name.candidate.Candidate;
import io.copydesk.extract.name.candidate.NameType;
import io.copydesk.extract.name.candidate.Strength;
import io.copydesk.extract.name.document.DocumentNames;
import io.copydesk.extract.place.Places;
import io.copydesk.extract.tag.TaggedSentence;
import io.copydesk.extract.tag.Tags;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Companies by the company that they keep: of "Molvant, Carrow and Brixham Plc" all are of one
 * kind. Takes in what the CRF misses or takes for a person. Stateless, thread-safe.
 */
public final class Enumeration {

  private static final int MAX_WORDS = 3;

  /** The CRF alone has to be this sure before others follow. */
  private static final double SURE = 0.9;

  private static final int NOT_AN_ITEM =
      WordClass.FUNCTION.bit()
          | WordClass.CALENDAR.bit()
          | WordClass.HONORIFIC.bit()
          | WordClass.TITLE.bit()
          | WordClass.OTHER_HEAD.bit();

  private static final int NO_NAME_ALONE =
      WordClass.GENERIC.bit() | WordClass.TOPIC.bit() | WordClass.COMPANY_WORD.bit();

  private final Places places;
  private final OrganisationTyper typer;
  private final GivenNames givenNames;

  public Enumeration(Places places, OrganisationTyper typer, GivenNames givenNames) {
    this.places = places;
    this.typer = typer;
    this.givenNames = givenNames;
  }

  /** The names of a sentence, with what stands in a row with a company of theirs. */
  public List<Candidate> complete(List<Candidate> names, TaggedSentence s, DocumentNames known) {
    if (names.stream().noneMatch(Enumeration::isSure)) {
      return names;
    }
    @Nullable Candidate[] at = new @Nullable Candidate[s.size()];
    for (Candidate name : names) {
      for (int i = name.first(); i < name.end(); i++) {
        at[i] = name;
      }
    }
    boolean changed = false;
    for (Candidate name : names) {
      if (isSure(name)) {
        changed |= follow(s, name, at, known);
        changed |= precede(s, name, at, known);
      }
    }
    return changed ? distinct(at) : names;
  }

  private static boolean isSure(Candidate name) {
    return name.type() == NameType.COMPANY
        && (name.strength() != Strength.STATISTICAL || name.confidence() >= SURE);
  }

  private boolean follow(
      TaggedSentence s, Candidate from, @Nullable Candidate[] at, DocumentNames known) {
    boolean changed = false;
    int link = from.end();
    while (isLink(s, link)) {
      int first = s.word(link, ",") && isAnd(s, link + 1) ? link + 2 : link + 1;
      int end = first;
      while (end - first < MAX_WORDS && isItemWord(s, end)) {
        end++;
      }
      boolean closed = isAnd(s, first - 1) || isLink(s, end);
      if (!closed || !admit(s, first, end, at, known)) {
        return changed;
      }
      changed = true;
      link = end;
    }
    return changed;
  }

  private boolean precede(
      TaggedSentence s, Candidate from, @Nullable Candidate[] at, DocumentNames known) {
    boolean changed = false;
    int link = from.first() - 1;
    boolean last = true;
    while (isLink(s, link)) {
      int end = isAnd(s, link) && s.word(link - 1, ",") ? link - 1 : link;
      int first = end;
      while (end - first < MAX_WORDS && isItemWord(s, first - 1)) {
        first--;
      }
      boolean listed = !last || isAnd(s, link) || isLink(s, from.end());
      if (!listed || !admit(s, first, end, at, known)) {
        return changed;
      }
      changed = true;
      last = false;
      link = first - 1;
    }
    return changed;
  }

  /** Whether the words are a company's name by now. */
  private boolean admit(
      TaggedSentence s, int first, int end, @Nullable Candidate[] at, DocumentNames known) {
    boolean alone = !isItemWord(s, end) && !isItemWord(s, first - 1) && !isHyphen(s, end);
    if (first >= end || !alone || !isTelling(s, first, end)) {
      return false;
    }
    for (int i = first; i < end; i++) {
      Candidate taken = at[i];
      if (taken != null
          && (taken.first() != first || taken.end() != end || !isWeak(taken, s, known))) {
        return false;
      }
    }
    boolean company = typer.type(s, first, end) == NameType.COMPANY;
    if (!company
        || places.in(s, first, end)
        || (end - first > 1 && givenNames.contains(s.word(first)))) {
      return false;
    }
    Candidate item = Candidate.of(NameType.COMPANY, first, end, Strength.CUED, Evidence.RULE, 0.8);
    for (int i = first; i < end; i++) {
      at[i] = item;
    }
    return true;
  }

  /** "Gas" and "S" of "S and W Carrow" are parts of names. */
  private static boolean isTelling(TaggedSentence s, int first, int end) {
    return end - first > 1 || (s.word(first).length() > 1 && !s.isAny(first, NO_NAME_ALONE));
  }

  /** A word that nothing but the CRF takes for a person. */
  private static boolean isWeak(Candidate name, TaggedSentence s, DocumentNames known) {
    return name.type() == NameType.PERSON
        && name.strength() == Strength.STATISTICAL
        && name.title() == null
        && name.length() == 1
        && !known.isSurname(s.word(name.first()));
  }

  private static boolean isItemWord(TaggedSentence s, int i) {
    return s.capitalised(i) && !s.isAny(i, NOT_AN_ITEM) && !s.label(i, Tags.Label.PLACE);
  }

  private static boolean isHyphen(TaggedSentence s, int i) {
    return s.word(i, "-") && s.joined(i);
  }

  private static boolean isLink(TaggedSentence s, int i) {
    return s.word(i, ",") || isAnd(s, i);
  }

  private static boolean isAnd(TaggedSentence s, int i) {
    return s.word(i, "and");
  }

  private static List<Candidate> distinct(@Nullable Candidate[] at) {
    List<Candidate> names = new ArrayList<>();
    for (int i = 0; i < at.length; i++) {
      Candidate name = at[i];
      if (name != null && name.first() == i) {
        names.add(name);
      }
    }
    return names;
  }
}
