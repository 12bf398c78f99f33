package io.copydesk.extract.name;

import io.copydesk.events.Evidence;
import io.copydesk.extract.lexicon.PersonalNames;
import io.copydesk.extract.lexicon.WordClass;
import io.copydesk.extract.name.NameFinder.SentenceNames;
import io.copydesk.extract.name.judge.NameKind;
import io.copydesk.extract.name.reading.ReadSentence;
import io.copydesk.extract.tag.TaggedSentence;
import io.copydesk.table.Vocabulary;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Takes what stands before "MP" for the place that elected its member: "the Orvane MP". The judge
 * sees a party there as often, so a party has to show itself: by its initials ("DAP MP"), by a word
 * that the language has ("Labour MP"), by what it ends with ("Orvane Front MP"), or elsewhere in
 * the article ("the Orvane leadership"). So it does with the name of a county or a district that
 * papers write in small letters, and takes it for a person's, or for the last of a person's names.
 * Made for one article, immutable.
 */
final class Constituencies {

  /** Words of a person's name that stay at least. */
  private static final int MIN_NAME = 2;

  private static final Vocabulary WORDS = Vocabulary.beside(Constituencies.class);

  private static final Set<String> MEMBERS = WORDS.words("constituencies.members");

  private static final Set<String> DIVISIONS = WORDS.words("constituencies.divisions");

  private static final Set<String> OFFICES = WORDS.words("constituencies.offices");

  private final PersonalNames persons = PersonalNames.bundled();

  /** Names of bodies that stand before something else than a member, too. */
  private final Set<String> bodies = new HashSet<>();

  /** Reads what was found in an article, sentence by sentence. */
  Constituencies(List<SentenceNames> found) {
    for (SentenceNames names : found) {
      TaggedSentence s = names.sentence();
      for (NamedSpan name : names.names()) {
        if (name.kind().isBody() && !MEMBERS.contains(s.wordOrNone(name.end()))) {
          bodies.add(s.text(name.first(), name.end()));
        }
      }
    }
  }

  /** The names of a sentence, with such places in place of bodies. */
  List<NamedSpan> read(ReadSentence read, List<NamedSpan> names) {
    List<NamedSpan> all = new ArrayList<>(names.size() + 1);
    for (NamedSpan name : names) {
      if (has(read, name)) {
        all.add(place(name, name.first()));
      } else if (isBeforeDivision(read.tagged(), name)) {
        addDivision(read.tagged(), name, all);
      } else {
        all.add(name);
      }
    }
    return all;
  }

  private static boolean isBeforeDivision(TaggedSentence s, NamedSpan name) {
    return name.kind() == NameKind.PERSON
        && !name.evidence().contains(Evidence.CATALOG)
        && DIVISIONS.contains(s.wordOrNone(name.end()))
        && !OFFICES.contains(s.wordOrNone(name.end() + 1));
  }

  /**
   * Adds the place that a name before "district" or "county" is or ends with: "[Orvane] district",
   * "[Ines Marks] [Orvane] county". A name of two words is left whole, since either word may be the
   * person's only name, and so is one that ends with a usual family name.
   */
  private void addDivision(TaggedSentence s, NamedSpan name, List<NamedSpan> all) {
    int last = name.end() - 1;
    int words = name.end() - name.first();
    boolean usual = persons.isSurname(s.word(last)) || persons.isForename(s.word(last));
    if (words == 1) {
      all.add(place(name, last));
    } else if (words > MIN_NAME && !usual) {
      all.add(name.shortened(name.first(), last));
      all.add(place(name, last));
    } else {
      all.add(name);
    }
  }

  private boolean has(ReadSentence read, NamedSpan name) {
    TaggedSentence s = read.tagged();
    return MEMBERS.contains(s.wordOrNone(name.end()))
        && name.kind().isBody()
        && !name.evidence().contains(Evidence.CATALOG)
        && !s.isInitials(name.first())
        && !s.is(name.end() - 1, WordClass.OTHER_HEAD)
        && !read.isKnownSmall(name.first())
        && !bodies.contains(s.text(name.first(), name.end()));
  }

  private static NamedSpan place(NamedSpan name, int first) {
    return name.leadsTo(NameKind.PLACE, first, name.end(), Evidence.RULE);
  }
}
