package io.copydesk.extract.name;

import io.copydesk.events.Evidence;
import io.copydesk.extract.lexicon.PersonalNames;
import io.copydesk.extract.lexicon.WordClass;
import io.copydesk.extract.name.NameFinder.SentenceNames;
import io.copydesk.extract.name.judge.NameKind;
import io.copydesk.extract.place.Countries;
import io.copydesk.extract.tag.TaggedSentence;
import io.copydesk.table.Vocabulary;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Parts a person's name from what the office before it is of: "Governor [Punjab] [Ines Orvane]",
 * "President [LCCI] [Ines Orvane]", as papers of South Asia and Africa write. The judge takes all
 * capitals behind an office for the name. Letters are a body's only where the article has that body
 * elsewhere, since family names stand in capitals there as well. Made for one article, immutable.
 */
final class OfficesBeforePersons {

  /** Words of the name that stays at least. */
  private static final int MIN_NAME = 2;

  /** Letters of a body: more are a family name in capitals, as some peoples write theirs. */
  private static final int MAX_LETTERS = 6;

  private static final Set<String> OFFICES =
      Vocabulary.beside(OfficesBeforePersons.class).words("offices-before-persons.offices");

  private final Countries countries = Countries.bundled();

  private final PersonalNames persons = PersonalNames.bundled();

  /** What single words of the article are. */
  private final Map<String, NameKind> kinds = new HashMap<>();

  /** Reads what was found in an article, sentence by sentence. */
  OfficesBeforePersons(List<SentenceNames> found) {
    for (SentenceNames names : found) {
      for (NamedSpan name : names.names()) {
        if (name.end() - name.first() == 1) {
          kinds.putIfAbsent(names.sentence().word(name.first()), name.kind());
        }
      }
    }
  }

  /** The names of a sentence, parted. */
  List<NamedSpan> parted(TaggedSentence s, List<NamedSpan> names) {
    List<NamedSpan> parted = new ArrayList<>(names.size() + 1);
    for (NamedSpan name : names) {
      NameKind kind = kindOfFirst(s, name);
      if (kind == null) {
        parted.add(name);
      } else {
        parted.add(name.leadsTo(kind, name.first(), name.first() + 1, Evidence.RULE));
        parted.add(name.shortened(name.first() + 1, name.end()));
      }
    }
    return parted;
  }

  /** What the first word of a person's name is that is no part of it; null when it is one. */
  private @Nullable NameKind kindOfFirst(TaggedSentence s, NamedSpan name) {
    if (name.kind() != NameKind.PERSON || !mayGoOnBehindOffice(s, name)) {
      return null;
    }
    String word = s.word(name.first());
    NameKind kind = kinds.get(word);
    if (s.isInitials(name.first())) {
      boolean body = kind != NameKind.PERSON && word.length() <= MAX_LETTERS;
      return body && !persons.isSurname(word) ? kind : null;
    }
    boolean place = kind == NameKind.PLACE || (kind == null && countries.isAnyPlace(word));
    return place ? NameKind.PLACE : null;
  }

  /** Whether it stands behind an office, and a whole name would be left without its first word. */
  private boolean mayGoOnBehindOffice(TaggedSentence s, NamedSpan name) {
    int first = name.first();
    return name.end() - first > MIN_NAME
        && isOffice(s, first - 1)
        && s.capitalised(first + 1)
        && !s.isInitials(first + 1)
        && !persons.isForename(s.word(first));
  }

  private static boolean isOffice(TaggedSentence s, int i) {
    return s.capitalised(i) && (s.is(i, WordClass.TITLE) || OFFICES.contains(s.word(i)));
  }
}
