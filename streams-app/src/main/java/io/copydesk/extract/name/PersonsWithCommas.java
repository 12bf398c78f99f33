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

  /** Letters of a body's or a country's initials, which are seldom a family's name. */
  private static final int MAX_INITIALS = 3;

  /** Digits of an age. */
  private static final int AGE = 2;

  /** What a son is told from his father by: "Jr.", "Sr". */
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
        NamedSpan whole = whole(s, name, joined);
        joined.removeIf(before -> before.end() > whole.first());
        joined.add(whole);
        taken = whole.end();
      } else {
        joined.add(name);
      }
    }
    return joined;
  }

  /**
   * @param before the names before it
   */
  private NamedSpan whole(TaggedSentence s, NamedSpan name, List<NamedSpan> before) {
    int family = name.first() - 2;
    boolean aged = isAge(s.wordOrNone(name.end() + 1));
    boolean listed = family >= 0 && s.word(family + 1, ",") && aged;
    int first =
        listed && !isPlace(before, family) && isFamily(s, family, name) ? family : name.first();
    int end = isSon(s, name.end() + 1) ? name.end() + 2 : name.end();
    boolean same = first == name.first() && end == name.end();
    return same ? name : name.shortened(first, end);
  }

  /**
   * Not the "Sr." of "Sr. Vice President", which is a word of the role and often taken for a
   * sentence's end.
   */
  private static boolean isSon(TaggedSentence s, int i) {
    int next = s.word(i + 1, ".") ? i + 2 : i + 1;
    return SONS.contains(s.wordOrNone(i)) && next < s.size() && !s.hasCapital(next);
  }

  /** Whether the last name is that of a place, as of the town where the news is from. */
  private static boolean isPlace(List<NamedSpan> before, int token) {
    return !before.isEmpty()
        && before.getLast().kind() == NameKind.PLACE
        && before.getLast().end() > token;
  }

  /**
   * Whether a list's entry begins with the family name: in capitals, which the given names are not,
   * or one that is known before a known given name. A few capitals are rather initials, "USA".
   */
  private boolean isFamily(TaggedSentence s, int i, NamedSpan given) {
    boolean begins = s.beginsSentence(i) || !Character.isLetterOrDigit(s.word(i - 1).charAt(0));
    boolean listed = begins && !s.word(i - 1, ",") && given.end() - given.first() <= MAX_GIVEN;
    boolean known = persons.isSurname(s.word(i));
    boolean capitals = s.isInitials(i) && !s.isInitials(given.first());
    return listed
        && ((capitals && (known || s.word(i).length() > MAX_INITIALS))
            || (known && persons.isForename(s.word(given.first()))));
  }

  private static boolean isAge(String word) {
    return word.length() == AGE && word.chars().allMatch(Character::isDigit);
  }
}
