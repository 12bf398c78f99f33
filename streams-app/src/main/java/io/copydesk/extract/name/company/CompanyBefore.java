package io.copydesk.extract.name.company;

import io.copydesk.events.Evidence;
import io.copydesk.extract.name.candidate.Candidate;
import io.copydesk.extract.name.candidate.NameType;
import io.copydesk.extract.name.candidate.Strength;
import io.copydesk.extract.place.Places;
import io.copydesk.extract.tag.TaggedSentence;
import org.jspecify.annotations.Nullable;

/**
 * The company whose name ends where something stands that only companies have or do. Stateless,
 * thread-safe if what it is given is.
 */
final class CompanyBefore {

  private static final int MAX_WORDS = 3;

  /** Whether a word may be one of a name. */
  interface WordTest {
    boolean test(TaggedSentence s, int i);
  }

  /** Whether words that may be a name are one. */
  interface NameTest {
    boolean test(TaggedSentence s, int first, int end);
  }

  private final OrganisationTyper typer;
  private final Places places;
  private final WordTest word;
  private final NameTest name;

  CompanyBefore(OrganisationTyper typer, Places places, WordTest word, NameTest name) {
    this.typer = typer;
    this.places = places;
    this.word = word;
    this.name = name;
  }

  /** The company whose last word stands before that token, null when there is none. */
  @Nullable Candidate find(TaggedSentence s, int end) {
    int first = end;
    while (first > 0 && end - first < MAX_WORDS && word.test(s, first - 1)) {
      first--;
    }
    boolean company =
        first < end
            && !word.test(s, first - 1)
            && name.test(s, first, end)
            && !places.in(s, first, end)
            && typer.type(s, first, end) == NameType.COMPANY;
    return company
        ? Candidate.of(NameType.COMPANY, first, end, Strength.CUED, Evidence.RULE, 0.85)
        : null;
  }
}
