package io.copydesk.extract.name;

import io.copydesk.events.Evidence;
import io.copydesk.extract.lexicon.WordClass;
import io.copydesk.extract.name.NameFinder.SentenceNames;
import io.copydesk.extract.name.judge.NameKind;
import io.copydesk.extract.name.reading.ReadSentence;
import io.copydesk.extract.tag.TaggedSentence;
import io.copydesk.table.Vocabulary;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Takes what stands before "MP" for the place that elected its member: "the Orvane MP". The judge
 * sees a party there as often, so a party has to show itself: by its initials ("DAP MP"), by a word
 * that the language has ("Labour MP"), by what it ends with ("Orvane Front MP"), or elsewhere in
 * the article ("the Orvane leadership"). Made for one article, immutable.
 */
final class Constituencies {

  private static final Set<String> MEMBERS =
      Vocabulary.beside(Constituencies.class).words("constituencies.members");

  /** Names of bodies that stand before something else than a member, too. */
  private final Set<String> bodies = new HashSet<>();

  /** Reads what was found in an article, sentence by sentence. */
  Constituencies(List<SentenceNames> found) {
    for (SentenceNames names : found) {
      TaggedSentence s = names.sentence();
      for (NamedSpan name : names.names()) {
        if (isBody(name) && !MEMBERS.contains(s.wordOrNone(name.end()))) {
          bodies.add(s.text(name.first(), name.end()));
        }
      }
    }
  }

  /** The names of a sentence, with such places in place of bodies. */
  List<NamedSpan> read(ReadSentence read, List<NamedSpan> names) {
    return names.stream().map(name -> has(read, name) ? place(name) : name).toList();
  }

  private boolean has(ReadSentence read, NamedSpan name) {
    TaggedSentence s = read.tagged();
    return MEMBERS.contains(s.wordOrNone(name.end()))
        && isBody(name)
        && !name.evidence().contains(Evidence.CATALOG)
        && !s.isInitials(name.first())
        && !s.is(name.end() - 1, WordClass.OTHER_HEAD)
        && !read.isKnownSmall(name.first())
        && !bodies.contains(s.text(name.first(), name.end()));
  }

  private static boolean isBody(NamedSpan name) {
    return switch (name.kind()) {
      case COMPANY, MINISTRY, ORGANIZATION -> true;
      case PERSON, PLACE -> false;
    };
  }

  private static NamedSpan place(NamedSpan name) {
    return name.leadsTo(NameKind.PLACE, name.first(), name.end(), Evidence.RULE);
  }
}
