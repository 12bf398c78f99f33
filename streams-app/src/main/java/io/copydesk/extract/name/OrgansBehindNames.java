package io.copydesk.extract.name;

import io.copydesk.events.Evidence;
import io.copydesk.extract.NameMatch;
import io.copydesk.extract.name.judge.NameKind;
import io.copydesk.extract.name.reading.ReadSentence;
import io.copydesk.extract.tag.TaggedSentence;
import io.copydesk.table.Vocabulary;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Leaves out of a body's name what it has and some papers write with capitals behind it: "the
 * Orvane [Board of Directors]", "Orvane Mines [Management]". Fund managers and others are called so
 * too, so a "Management" goes only where the catalog has the name without it: what the article has
 * elsewhere may be the short form of such a name. Stateless, thread-safe.
 */
final class OrgansBehindNames {

  /** Words of the longest: "Board of Directors". */
  private static final int MAX_WORDS = 3;

  private static final Vocabulary WORDS = Vocabulary.beside(OrgansBehindNames.class);

  /** What is no part of any name. */
  private static final Set<String> SURE = WORDS.words("organs-behind-names.sure");

  /** What is a part of as many names. */
  private static final Set<String> OTHER = WORDS.words("organs-behind-names.other");

  /** The names of a sentence, without such words behind them. */
  List<NamedSpan> read(ReadSentence read, List<NamedSpan> names) {
    return names.stream().map(name -> read(read, name)).toList();
  }

  private static NamedSpan read(ReadSentence read, NamedSpan name) {
    if (!name.kind().isBody() || name.evidence().contains(Evidence.CATALOG)) {
      return name;
    }
    TaggedSentence s = read.tagged();
    for (int end = Math.max(name.first() + 1, name.end() - MAX_WORDS); end < name.end(); end++) {
      String organ = s.join(end, name.end()).toLowerCase(Locale.ROOT);
      NameKind known = known(read, name.first(), end);
      if (SURE.contains(organ) || (known != null && OTHER.contains(organ))) {
        NameKind kind = known == null ? name.kind() : known;
        return name.leadsTo(kind, name.first(), end, Evidence.RULE);
      }
    }
    return name;
  }

  /** The kind of the body that the catalog knows by these words; null when it knows none. */
  private static @Nullable NameKind known(ReadSentence read, int first, int end) {
    for (NameMatch match : read.catalog()) {
      if (match.firstToken() == first && match.endToken() == end && !match.ambiguous()) {
        return NameKind.ofBodies(match.type());
      }
    }
    return null;
  }
}
