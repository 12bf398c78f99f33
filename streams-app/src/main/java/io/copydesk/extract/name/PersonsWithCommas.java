package io.copydesk.extract.name;

import io.copydesk.extract.lexicon.PersonalNames;
import io.copydesk.extract.name.judge.NameKind;
import io.copydesk.extract.tag.TaggedSentence;
import io.copydesk.table.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Joins the name of one person that commas part: the family name before the given ones, as lists of
 * courts and police have it with the age behind, "MARKS, Helena Ines, 34", and what tells a son
 * from his father, "Peter Marks, Jr." No candidate of the judge has a comma inside that is not a
 * body's. Immutable, thread-safe.
 */
final class PersonsWithCommas {

  /** Words of the given names: "Helena Ines". */
  private static final int MAX_GIVEN = 3;

  /** Digits of an age. */
  private static final int AGE = 2;

  /** "Jr.", "Sr". */
  private static final Set<String> SONS =
      Vocabulary.beside(PersonsWithCommas.class).words("persons-with-commas.sons");

  private final PersonalNames persons = PersonalNames.bundled();

  /**
   * The names with those joined that are one person's.
   *
   * @param names in the order of the text
   */
  List<NamedSpan> joined(TaggedSentence s, List<NamedSpan> names) {
    List<NamedSpan> joined = new ArrayList<>(names.size());
    int taken = 0;
    for (NamedSpan name : names) {
      if (name.first() < taken) {
        continue;
      }
      if (name.kind() == NameKind.PERSON && s.word(name.end(), ",")) {
        NamedSpan whole = whole(s, name);
        joined.removeIf(before -> before.end() > whole.first());
        joined.add(whole);
        taken = whole.end();
      } else {
        joined.add(name);
      }
    }
    return joined;
  }

  private NamedSpan whole(TaggedSentence s, NamedSpan name) {
    int family = name.first() - 2;
    int first =
        s.word(family + 1, ",") && isAge(s.wordOrNone(name.end() + 1)) && isFamily(s, family, name)
            ? family
            : name.first();
    int end = SONS.contains(s.wordOrNone(name.end() + 1)) ? name.end() + 2 : name.end();
    boolean same = first == name.first() && end == name.end();
    return same ? name : name.shortened(first, end);
  }

  /**
   * Whether a list's entry begins with the family name: in capitals, which the given names are not,
   * or one that is known before a known given name.
   */
  private boolean isFamily(TaggedSentence s, int i, NamedSpan given) {
    boolean begins = s.beginsSentence(i) || !Character.isLetterOrDigit(s.word(i - 1).charAt(0));
    boolean listed = begins && !s.word(i - 1, ",") && given.end() - given.first() <= MAX_GIVEN;
    boolean capitals = s.isInitials(i) && !s.isInitials(given.first());
    return listed
        && (capitals
            || (persons.isSurname(s.word(i)) && persons.isForename(s.word(given.first()))));
  }

  private static boolean isAge(String word) {
    return word.length() == AGE && word.chars().allMatch(Character::isDigit);
  }
}
