package io.copydesk.extract.name;

import io.copydesk.events.Evidence;
import io.copydesk.extract.lexicon.WordClass;
import io.copydesk.extract.name.NameFinder.SentenceNames;
import io.copydesk.extract.name.judge.NameKind;
import io.copydesk.extract.tag.TaggedSentence;
import io.copydesk.table.Vocabulary;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Leaves out of a body's name the "Former" that a sentence begins with and that is said of an
 * office: "Former [Orvane Post] chief executive". Its capital may be the sentence's, so that the
 * judge takes it for the name's. Only where the rest stands elsewhere in the article or an office
 * follows, since some bodies are called so, those of former students or retired officers among
 * them. Made for one article, immutable.
 */
final class FormerNames {

  private static final String PLURAL = "s";

  private static final Set<String> FORMER =
      Vocabulary.beside(FormerNames.class).words("former-names.former");

  /** Bodies of people, and the words before whom they are theirs: "[Retired] Officers Union". */
  private static final Set<String> BODIES =
      Vocabulary.beside(FormerNames.class).words("former-names.bodies");

  private static final Set<String> OF_PEOPLE =
      Vocabulary.beside(FormerNames.class).words("former-names.of-people");

  /** The kinds of the article's names by their words. */
  private final Map<String, NameKind> kinds = new HashMap<>();

  /** Reads what was found in an article, sentence by sentence. */
  FormerNames(List<SentenceNames> found) {
    for (SentenceNames names : found) {
      TaggedSentence s = names.sentence();
      names.names().forEach(n -> kinds.putIfAbsent(s.join(n.first(), n.end()), n.kind()));
    }
  }

  /** The names of a sentence, without such a word before them. */
  List<NamedSpan> read(TaggedSentence s, List<NamedSpan> names) {
    return names.stream().map(name -> read(s, name)).toList();
  }

  private NamedSpan read(TaggedSentence s, NamedSpan name) {
    int first = name.first() + 1;
    boolean former =
        name.end() > first
            && name.kind() != NameKind.PERSON
            && s.beginsSentence(name.first())
            && FORMER.contains(s.word(name.first()));
    if (!former) {
      return name;
    }
    NameKind known = kinds.get(s.join(first, name.end()));
    boolean office = s.is(name.end(), WordClass.TITLE) && !isOfFormerPeople(s, name);
    return known != null || office ? rest(name, known) : name;
  }

  /** "Former Students Association", "Retired Police Officers Union". */
  private static boolean isOfFormerPeople(TaggedSentence s, NamedSpan name) {
    boolean people =
        OF_PEOPLE.contains(s.word(name.first())) || s.word(name.first() + 1).endsWith(PLURAL);
    return people && BODIES.contains(s.word(name.end() - 1));
  }

  private static NamedSpan rest(NamedSpan name, @Nullable NameKind known) {
    NamedSpan rest = name.shortened(name.first() + 1, name.end());
    return known == null || known == name.kind()
        ? rest
        : rest.leadsTo(known, rest.first(), rest.end(), Evidence.PROPAGATED);
  }
}
