package io.copydesk.extract.name.company;

import io.copydesk.extract.lexicon.GivenNames;
import io.copydesk.extract.lexicon.Vocabulary;
import io.copydesk.extract.lexicon.WordClass;
import io.copydesk.extract.name.candidate.Candidate;
import io.copydesk.extract.name.document.DocumentNames;
import io.copydesk.extract.place.Places;
import io.copydesk.extract.tag.TaggedSentence;
import io.copydesk.extract.tag.Tags;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Companies that the CRF misses or takes for people, by what they have and people have not:
 * "Molvant shares", "Molvant's subsidiary", "its Molvant unit", "Molvant, which". Stateless,
 * thread-safe.
 */
public final class CompanyPossessions {

  private static final Set<String> ATTRIBUTED =
      Vocabulary.beside(CompanyPossessions.class).words("company-possessions.attributed");

  private static final Set<String> POSSESSED =
      Vocabulary.beside(CompanyPossessions.class).words("company-possessions.possessed");

  private static final Set<String> STOCK_TERMS =
      Vocabulary.beside(CompanyPossessions.class).words("company-possessions.stock-terms");

  private final CompanyBefore companies;
  private final GivenNames givenNames;

  public CompanyPossessions(OrganisationTyper typer, Places places, GivenNames givenNames) {
    this.companies = new CompanyBefore(typer, places, CompanyPossessions::isNameWord, this::isName);
    this.givenNames = givenNames;
  }

  public List<Candidate> find(TaggedSentence s) {
    List<Candidate> found = new ArrayList<>(2);
    for (int i = 1; i < s.size(); i++) {
      Candidate owner = owner(s, i);
      if (owner != null) {
        found.add(owner);
      }
    }
    return found;
  }

  private @Nullable Candidate owner(TaggedSentence s, int i) {
    if (s.isPossessive(i)) {
      return POSSESSED.contains(s.wordOrNone(i + 1)) ? companies.find(s, i) : null;
    }
    if (s.word(i, ",")) {
      return s.word(i + 1, "which") && s.label(i - 1, Tags.Label.PERSON)
          ? companies.find(s, i)
          : null;
    }
    return ATTRIBUTED.contains(s.word(i)) ? companies.find(s, i) : null;
  }

  private boolean isName(TaggedSentence s, int first, int end) {
    return !s.isAny(first - 1, WordClass.TITLE.bit() | WordClass.HONORIFIC.bit())
        && !givenNames.contains(s.word(first))
        && isTelling(s, first, end);
  }

  private static boolean isNameWord(TaggedSentence s, int i) {
    return CompanyCues.isNameWord(s, i) && !s.label(i, Tags.Label.PLACE);
  }

  /** The first word of a sentence has a capital whatever it means. */
  private static boolean isTelling(TaggedSentence s, int first, int end) {
    for (int i = first; i < end; i++) {
      boolean name = !s.beginsSentence(i) || !s.label(i, Tags.Label.NONE) || s.isInitials(i);
      if (name && DocumentNames.isDistinctiveWord(s, i) && !STOCK_TERMS.contains(s.word(i))) {
        return true;
      }
    }
    return false;
  }
}
