package io.copydesk.extract.name;

import io.copydesk.events.Evidence;
import io.copydesk.extract.NameMatch;
import io.copydesk.extract.name.judge.NameKind;
import io.copydesk.extract.name.reading.ReadSentence;
import io.copydesk.extract.tag.TaggedSentence;
import io.copydesk.table.Vocabulary;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * Makes one name of the parts of a body that the catalog knows by a name with a comma or an "and"
 * inside: "[Aaber], [Bexley &amp; Corrin]". What such a sign parts mostly is two names, and the
 * judge may trust in that more than in the catalog. Stateless, thread-safe.
 */
final class KnownWholes {

  /** Two words and what joins them. */
  private static final int MIN_TOKENS = 3;

  /** What mostly parts two names: a comma, "and". */
  private static final Set<String> SIGNS =
      Vocabulary.beside(KnownWholes.class).words("known-wholes.signs");

  /**
   * The names of a sentence with such bodies in place of their parts.
   *
   * @param names in the order of the text
   */
  List<NamedSpan> joined(ReadSentence read, List<NamedSpan> names) {
    List<NamedSpan> joined = names;
    for (NameMatch match : read.catalog()) {
      NameKind kind = NameKind.ofBodies(match.type());
      if (kind != null && !match.ambiguous() && isParted(read.tagged(), match)) {
        joined = joined(kind, match, joined);
      }
    }
    return joined;
  }

  private static List<NamedSpan> joined(NameKind kind, NameMatch match, List<NamedSpan> names) {
    List<NamedSpan> parts =
        names.stream()
            .filter(n -> n.first() < match.endToken() && match.firstToken() < n.end())
            .toList();
    boolean inside =
        parts.stream()
            .allMatch(
                n ->
                    match.firstToken() <= n.first()
                        && n.end() <= match.endToken()
                        && n.end() - n.first() < match.endToken() - match.firstToken());
    if (parts.isEmpty() || !inside) {
      return names;
    }
    List<NamedSpan> joined = new ArrayList<>(names);
    joined.removeAll(parts);
    joined.add(
        new NamedSpan(
            kind,
            match.firstToken(),
            match.endToken(),
            Set.of(Evidence.CATALOG),
            parts.getLast().confidence(),
            parts.getLast().ticker(),
            null,
            match.country()));
    joined.sort(Comparator.comparingInt(NamedSpan::first));
    return joined;
  }

  private static boolean isParted(TaggedSentence s, NameMatch match) {
    boolean sign = false;
    for (int i = match.firstToken() + 1; i < match.endToken() - 1; i++) {
      sign |= SIGNS.contains(s.word(i));
    }
    return sign
        && match.endToken() - match.firstToken() >= MIN_TOKENS
        && s.hasCapital(match.firstToken())
        && s.hasCapital(match.endToken() - 1);
  }
}
