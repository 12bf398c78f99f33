package io.copydesk.extract.name;

import io.copydesk.events.Evidence;
import io.copydesk.extract.exchange.Exchanges;
import io.copydesk.extract.name.find.SpanFinder;
import io.copydesk.extract.name.judge.ArticleNames;
import io.copydesk.extract.name.judge.NameKind;
import io.copydesk.extract.name.judge.Occurrence;
import io.copydesk.extract.name.listing.Tickers;
import io.copydesk.extract.name.reading.ReadSentence;
import io.copydesk.extract.name.reading.WordGroups;
import io.copydesk.extract.tag.TaggedSentence;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/** What the judge is given, for tests: no catalog, no rules, no groups of words, no themes. */
public final class NameFixtures {

  private NameFixtures() {}

  public static ReadSentence read(TaggedSentence sentence) {
    return new ReadSentence(sentence, List.of(), false, word -> false, WordGroups.of(List.of()));
  }

  /** Everything in an article of these sentences that may be a name. */
  public static ArticleNames names(List<ReadSentence> sentences) {
    return ArticleNames.of(
        sentences,
        Collections.nCopies(sentences.size(), List.of()),
        new SpanFinder(new Tickers(Exchanges.bundled())),
        new long[0]);
  }

  /** The tokens {@code [first, end)} of an article of one sentence, as what may be a name. */
  public static Occurrence occurrence(TaggedSentence sentence, int first, int end) {
    return names(List.of(read(sentence))).in(0).stream()
        .filter(occurrence -> occurrence.first() == first && occurrence.end() == end)
        .findFirst()
        .orElseThrow();
  }

  /** A name that the tagger found, without a ticker, a title or a country. */
  static NamedSpan name(NameKind kind, int first, int end) {
    return new NamedSpan(kind, first, end, Set.of(Evidence.STATISTICAL), 0.9, null, null, null);
  }
}
