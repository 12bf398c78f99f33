package io.copydesk.extract.name.judge;

import io.copydesk.extract.name.listing.Tickers;
import io.copydesk.extract.name.reading.Nouns;
import io.copydesk.extract.name.reading.ReadSentence;
import io.copydesk.extract.name.reading.TextHash;
import io.copydesk.extract.tag.TaggedSentence;
import io.copydesk.extract.tag.Tags;

/**
 * The features that all occurrences of a name share: its own words, its longer and shorter forms,
 * and the words around its occurrences. Stateless, thread-safe.
 */
final class NameFeatures {

  /** Occurrences whose surroundings are looked at: more would cost time and say the same. */
  private static final int MAX_OCCURRENCES = 6;

  /** Below this mean of probabilities a label says nothing. By hand. */
  private static final double PROBABLE = 0.3;

  /** The bit above those of the first and the last word. */
  private static final int SEVERAL_WORDS = 1 << (2 * Gazetteer.PERSONAL_BITS);

  private static final Tags.Label[] LABELS = Tags.Label.values();

  private final Gazetteer gazetteer;
  private final MappedNames mapped;
  private final Nouns nouns;
  private final Tickers tickers;
  private final NameContext context = new NameContext();

  NameFeatures(Gazetteer gazetteer, MappedNames mapped, Nouns nouns, Tickers tickers) {
    this.gazetteer = gazetteer;
    this.mapped = mapped;
    this.nouns = nouns;
    this.tickers = tickers;
  }

  void add(Name name, ArticleNames names, FeatureSink out) {
    Occurrence best = name.best();
    words(best, out);
    affixes(best, out);
    tables(best, out);
    mapped(best, out);
    nouns(best, out);
    article(name, names, out);
    themes(name, names, out);
    longer(name, out);
    if (isListed(name)) {
      out.add(Template.ANY_LISTED, Buckets.number(0));
    }
    int seen = 0;
    for (Occurrence occurrence : name.occurrences()) {
      if (seen++ < MAX_OCCURRENCES) {
        around(occurrence, out);
      }
    }
  }

  private static void words(Occurrence at, FeatureSink out) {
    ReadSentence r = at.read();
    TaggedSentence s = r.tagged();
    int first = at.first();
    int end = at.end();
    int last = at.last();
    out.add(Template.BIAS, Buckets.number(0));
    out.add(Template.LENGTH, Buckets.number(end - first));
    out.add(Template.WHOLE, r.key(first, end));
    out.add(Template.FIRST, r.word(first));
    out.add(Template.LAST, r.word(last));
    out.add(Template.FIRST_CLASS, r.cluster(first));
    out.add(Template.LAST_CLASS, r.cluster(last));
    out.add(Template.FIRST_NARROW, r.narrowGroup(first));
    out.add(Template.FIRST_BROAD, r.broadGroup(first));
    out.add(Template.LAST_NARROW, r.narrowGroup(last));
    out.add(Template.LAST_BROAD, r.broadGroup(last));
    out.add(Template.SHAPE, Shapes.of(s, first, end));
    LexiconFeatures.add(Template.FIRST_LEXICON, s, first, out);
    LexiconFeatures.add(Template.LAST_LEXICON, s, last, out);
    if (last > first) {
      out.add(Template.ENDS_CLASS, r.cluster(first), r.cluster(last));
      out.add(Template.FIRST_TWO, r.word(first), r.word(first + 1));
      out.add(Template.LAST_TWO, r.word(last - 1), r.word(last));
    }
    for (int i = first + 1; i < last; i++) {
      out.add(Template.WITHIN, r.word(i));
      out.add(Template.WITHIN_CLASS, r.cluster(i));
      out.add(Template.WITHIN_NARROW, r.narrowGroup(i));
      out.add(Template.WITHIN_BROAD, r.broadGroup(i));
      LexiconFeatures.add(Template.WITHIN_LEXICON, s, i, out);
      if (!s.hasCapital(i)) {
        out.add(Template.HAS_LINK, r.word(i));
        if (s.word(i, "of")) {
          out.add(Template.HEAD_OF, r.word(i - 1));
        }
      }
    }
  }

  private void affixes(Occurrence at, FeatureSink out) {
    TaggedSentence s = at.read().tagged();
    String first = s.word(at.first());
    String last = s.word(at.last());
    for (int n = Features.SHORTEST_AFFIX; n <= Features.LONGEST_AFFIX; n++) {
      if (last.length() > n) {
        out.add(Template.LAST_SUFFIX, TextHash.of(last, last.length() - n, last.length()));
        out.add(Template.LAST_PREFIX, TextHash.of(last, 0, n));
      }
      if (first.length() > n) {
        out.add(Template.FIRST_SUFFIX, TextHash.of(first, first.length() - n, first.length()));
        out.add(Template.FIRST_PREFIX, TextHash.of(first, 0, n));
      }
    }
  }

  private void tables(Occurrence at, FeatureSink out) {
    ReadSentence r = at.read();
    int first = at.first();
    int end = at.end();
    int last = at.last();
    out.add(Template.PERSONAL, Buckets.number(personal(r, first, last)));
    out.add(Template.TABLE, Buckets.number(gazetteer.phrase(r.key(first, end))));
    for (int i = first + 1; i < end; i++) {
      int beginning = gazetteer.phrase(r.key(first, i));
      if (beginning != 0) {
        out.add(Template.TABLE_START, Buckets.number(beginning));
      }
      int rest = gazetteer.phrase(r.key(i, end));
      if (rest != 0) {
        out.add(Template.TABLE_END, Buckets.number(rest));
      }
    }
    int known = 0;
    int unknown = 0;
    for (int i = first; i < end; i++) {
      if (r.tagged().hasCapital(i)) {
        known += r.isKnownSmall(i) ? 1 : 0;
        unknown += r.isKnownSmall(i) ? 0 : 1;
      }
    }
    out.add(Template.KNOWN_SMALL, Buckets.count(known), Buckets.count(unknown));
  }

  private void mapped(Occurrence at, FeatureSink out) {
    ReadSentence r = at.read();
    int first = at.first();
    int end = at.end();
    long several = Buckets.number(end - first > 1 ? 1 : 0);
    MappedNames.Sorts all = mapped.of(r.key(first, end));
    for (long sort : all.narrow()) {
      out.add(Template.MAPPED, sort);
    }
    for (long sort : all.broad()) {
      out.add(Template.MAPPED_BROAD, several, sort);
    }
    for (int i = first + 1; i < end; i++) {
      for (long sort : mapped.of(r.key(first, i)).broad()) {
        out.add(Template.MAPPED_START, sort);
      }
      for (long sort : mapped.of(r.key(i, end)).broad()) {
        out.add(Template.MAPPED_END, sort);
      }
    }
  }

  /** Bits of the first word, then of the last one, then whether that is another. */
  private int personal(ReadSentence r, int first, int last) {
    int bits = gazetteer.personal(r.word(first));
    if (last > first) {
      bits |= gazetteer.personal(r.word(last)) << Gazetteer.PERSONAL_BITS;
      bits |= SEVERAL_WORDS;
    }
    return bits;
  }

  private void nouns(Occurrence at, FeatureSink out) {
    ReadSentence r = at.read();
    Nouns.Uses first = nouns.of(r.word(at.first()));
    Nouns.Uses last = at.last() > at.first() ? nouns.of(r.word(at.last())) : first;
    long several = Buckets.number(at.last() > at.first() ? 1 : 0);
    out.add(Template.NOUN_FIRST, several, first.first());
    out.add(Template.NOUN_LAST, several, last.last());
    if (at.last() == at.first()) {
      out.add(Template.NOUN, first.alone());
    } else {
      out.add(Template.FIRST_NOUN, first.alone());
      out.add(Template.LAST_NOUN, last.alone());
      out.add(Template.NOUN_ENDS, first.first(), last.last());
    }
  }

  private static void article(Name name, ArticleNames names, FeatureSink out) {
    int times = name.occurrences().size();
    out.add(Template.TIMES, Buckets.count(times));
    out.add(Template.ALONE, Buckets.count(name.alone()), Buckets.count(times - name.alone()));
    out.add(Template.SHORTER, Buckets.number(name.shorter()));
    for (Tags.Label label : LABELS) {
      out.add(Template.MEAN, Buckets.number(label.index()), Buckets.probability(name.mean(label)));
    }
    if (name.tokens() == 1 && names.hasSmall(name.key())) {
      out.add(Template.TWIN, Buckets.number(1));
    }
  }

  private static void themes(Name name, ArticleNames names, FeatureSink out) {
    long label = Buckets.number(label(name));
    long lastCluster = name.best().read().cluster(name.best().last());
    for (long theme : names.themes()) {
      out.add(Template.THEME_LABEL, theme, label);
      out.add(Template.THEME_LAST_CLASS, theme, lastCluster);
    }
  }

  /** The tagger's most probable label for the name; that of no name when none is probable. */
  private static int label(Name name) {
    Tags.Label most = Tags.Label.NONE;
    double probability = PROBABLE;
    for (Tags.Label label : LABELS) {
      if (name.mean(label) > probability) {
        most = label;
        probability = name.mean(label);
      }
    }
    return most.index();
  }

  private void longer(Name name, FeatureSink out) {
    for (Name other : name.longer()) {
      out.add(Template.LONGER, Buckets.number(0));
      longer(other, Buckets.number(0), out);
    }
    for (Name other : name.spelledOut()) {
      out.add(Template.LONGER, Buckets.number(1));
      longer(other, Buckets.number(1), out);
    }
  }

  private void longer(Name other, long how, FeatureSink out) {
    Occurrence at = other.best();
    ReadSentence r = at.read();
    int last = at.last();
    out.add(Template.LONGER_FIRST, how, r.word(at.first()));
    out.add(Template.LONGER_LAST, how, r.word(last));
    if (isListed(other)) {
      out.add(Template.LONGER_LISTED, how);
    }
    out.add(Template.LONGER_LAST_CLASS, how, r.cluster(last));
    out.add(Template.LONGER_LAST_NARROW, how, r.narrowGroup(last));
    out.add(Template.LONGER_LAST_BROAD, how, r.broadGroup(last));
    out.add(Template.LONGER_NOUN_FIRST, how, nouns.of(r.word(at.first())).first());
    out.add(Template.LONGER_PERSONAL, how, Buckets.number(personal(r, at.first(), last)));
    for (int i = at.first(); i <= last; i++) {
      LexiconFeatures.add(Template.LONGER_LEXICON, how, r.tagged(), i, out);
    }
    for (Tags.Label label : LABELS) {
      out.add(
          Template.LONGER_MEAN,
          Buckets.number(label.index()),
          Buckets.probability(other.mean(label)));
    }
  }

  private boolean isListed(Name name) {
    for (Occurrence occurrence : name.occurrences()) {
      if (tickers.beside(occurrence.read().tagged(), occurrence.end()) != null) {
        return true;
      }
    }
    return false;
  }

  private void around(Occurrence at, FeatureSink out) {
    ReadSentence r = at.read();
    TaggedSentence s = r.tagged();
    int before = at.first() - 1;
    int after = at.end();
    if (!at.isAlone()) {
      return;
    }
    out.add(Template.ANY_BEFORE, r.word(before));
    out.add(Template.ANY_AFTER, r.word(after));
    out.add(Template.ANY_BEFORE_CLASS, r.cluster(before));
    out.add(Template.ANY_AFTER_CLASS, r.cluster(after));
    out.add(Template.ANY_BEFORE_NARROW, r.narrowGroup(before));
    out.add(Template.ANY_BEFORE_BROAD, r.broadGroup(before));
    out.add(Template.ANY_AFTER_NARROW, r.narrowGroup(after));
    out.add(Template.ANY_AFTER_BROAD, r.broadGroup(after));
    LexiconFeatures.add(Template.ANY_BEFORE_LEXICON, s, before, out);
    LexiconFeatures.add(Template.ANY_AFTER_LEXICON, s, after, out);
    if (s.isPossessive(after)) {
      out.add(Template.ANY_POSSESSIVE, r.cluster(after + 1));
    }
    context.add(at, out);
  }
}
