package io.copydesk.extract.name.judge;

import io.copydesk.events.TextField;
import io.copydesk.extract.NameMatch;
import io.copydesk.extract.name.candidate.RuleName;
import io.copydesk.extract.name.listing.Tickers;
import io.copydesk.extract.name.reading.ReadSentence;
import io.copydesk.extract.tag.TaggedSentence;
import io.copydesk.extract.tag.Tags;

/**
 * The features of one occurrence: the words around it, the tagger's labels, the names of catalog
 * and rules there. Stateless, thread-safe. Types and labels are written in the weights by their
 * number: another order of their constants needs another training.
 */
final class OccurrenceFeatures {

  /**
   * Added to the number of the first word's label when a run of that label begins here: it ends as
   * the name does, or elsewhere. Labels have numbers below both.
   */
  private static final int RUN_IS_NAME = 4;

  private static final int RUN_BEGINS = 8;

  private static final Tags.Label[] LABELS = Tags.Label.values();

  private final Gazetteer gazetteer;
  private final Tickers tickers;

  OccurrenceFeatures(Gazetteer gazetteer, Tickers tickers) {
    this.gazetteer = gazetteer;
    this.tickers = tickers;
  }

  void add(Occurrence at, FeatureSink out) {
    words(at, out);
    edges(at, out);
    tags(at, out);
    catalog(at, out);
    rules(at, out);
    if (tickers.beside(at.read().tagged(), at.end()) != null) {
      out.add(Template.LISTED, Buckets.number(0));
    }
  }

  private static void rules(Occurrence at, FeatureSink out) {
    for (RuleName rule : at.rules()) {
      long type = Buckets.number(rule.type().index());
      if (rule.first() == at.first() && rule.end() == at.end()) {
        out.add(Template.RULE, type, Buckets.number(rule.source().index()));
      } else if (rule.first() < at.end() && at.first() < rule.end()) {
        boolean within = rule.first() <= at.first() && at.end() <= rule.end();
        boolean around = at.first() <= rule.first() && rule.end() <= at.end();
        out.add(Template.RULE_OTHER, type, Buckets.number(within ? 1 : around ? 2 : 3));
      }
    }
  }

  private void words(Occurrence at, FeatureSink out) {
    ReadSentence r = at.read();
    int before = at.first() - 1;
    int after = at.end();
    out.add(Template.BEFORE, r.word(before));
    out.add(Template.AFTER, r.word(after));
    out.add(Template.BEFORE_TWO, r.word(before - 1), r.word(before));
    out.add(Template.AFTER_TWO, r.word(after), r.word(after + 1));
    out.add(Template.BEFORE_SECOND, r.word(before - 1));
    out.add(Template.AFTER_SECOND, r.word(after + 1));
    out.add(Template.BEFORE_CLASS, r.cluster(before));
    out.add(Template.AFTER_CLASS, r.cluster(after));
    out.add(Template.BEFORE_NARROW, r.narrowGroup(before));
    out.add(Template.BEFORE_BROAD, r.broadGroup(before));
    out.add(Template.AFTER_NARROW, r.narrowGroup(after));
    out.add(Template.AFTER_BROAD, r.broadGroup(after));
    out.add(Template.AROUND, r.cluster(before), r.cluster(after));
    LexiconFeatures.add(Template.BEFORE_LEXICON, r.tagged(), before, out);
    LexiconFeatures.add(Template.AFTER_LEXICON, r.tagged(), after, out);
    if (before >= 0) {
      out.add(Template.BEFORE_TABLE, Buckets.number(gazetteer.phrase(r.word(before))));
    }
    if (after < r.size()) {
      out.add(Template.AFTER_TABLE, Buckets.number(gazetteer.phrase(r.word(after))));
    }
  }

  /** Features of where a name ends: whether capitalised words go on at either side. */
  private static void edges(Occurrence at, FeatureSink out) {
    ReadSentence r = at.read();
    TaggedSentence s = r.tagged();
    int before = at.first() - 1;
    int after = at.end();
    int edges = (s.hasCapital(before) ? 1 : 0) | (s.hasCapital(after) ? 2 : 0);
    boolean linkBefore = !s.hasCapital(before) && s.hasCapital(before - 1);
    boolean linkAfter = !s.hasCapital(after) && s.hasCapital(after + 1);
    edges |= (linkBefore ? 4 : 0) | (linkAfter ? 8 : 0);
    out.add(Template.EDGES, Buckets.number(edges), Buckets.number(at.end() - at.first()));
    if (linkBefore) {
      out.add(Template.EDGES, r.word(before - 1), r.word(before));
    }
    if (linkAfter) {
      out.add(Template.EDGES, r.word(after), r.word(after + 1));
    }
    out.add(Template.START, Buckets.number(s.beginsSentence(at.first()) ? 1 : 0));
    boolean title = s.sentence().field() == TextField.TITLE;
    out.add(
        Template.FIELD,
        Buckets.number((title ? 1 : 0) | (r.inTitleCase() ? 2 : 0) | (r.isRewritten() ? 4 : 0)));
  }

  private static void tags(Occurrence at, FeatureSink out) {
    TaggedSentence s = at.read().tagged();
    Tags tags = s.tags();
    int first = at.first();
    int last = at.end() - 1;
    Tags.Label label = tags.label(first);
    boolean run = label != Tags.Label.NONE && !s.label(first - 1, label);
    boolean exact = run && tags.runEnd(first) == at.end();
    long found = Buckets.number(label.index() + (exact ? RUN_IS_NAME : run ? RUN_BEGINS : 0));
    out.add(Template.RUN, found);
    out.add(Template.RUN_LENGTH, found, Buckets.number(at.end() - first));
    out.add(Template.RUN_LAST, found, at.read().cluster(last));
    out.add(Template.RUN_SHAPE, found, Shapes.of(s, first, at.end()));
    for (Tags.Label each : LABELS) {
      long of = Buckets.number(each.index());
      double sum = 0;
      double least = 1;
      for (int i = first; i <= last; i++) {
        sum += tags.probability(i, each);
        least = Math.min(least, tags.probability(i, each));
      }
      out.add(Template.TAG_FIRST, of, Buckets.probability(tags.probability(first, each)));
      out.add(Template.TAG_LAST, of, Buckets.probability(tags.probability(last, each)));
      out.add(Template.TAG_MEAN, of, Buckets.probability(sum / (at.end() - first)));
      out.add(Template.TAG_LEAST, of, Buckets.probability(least));
      if (first > 0) {
        out.add(Template.TAG_BEFORE, of, Buckets.probability(tags.probability(first - 1, each)));
      }
      if (at.end() < s.size()) {
        out.add(Template.TAG_AFTER, of, Buckets.probability(tags.probability(at.end(), each)));
      }
    }
  }

  private static void catalog(Occurrence at, FeatureSink out) {
    for (NameMatch match : at.read().catalog()) {
      long type = CatalogWords.hash(match);
      if (match.firstToken() == at.first() && match.endToken() == at.end()) {
        out.add(Template.CATALOG, type);
      } else if (match.firstToken() <= at.first() && at.end() <= match.endToken()) {
        out.add(Template.CATALOG_LONGER, type);
      } else if (at.first() <= match.firstToken() && match.endToken() <= at.end()) {
        boolean begins = match.firstToken() == at.first();
        boolean ends = match.endToken() == at.end();
        out.add(Template.CATALOG_WITHIN, type, Buckets.number((begins ? 1 : 0) | (ends ? 2 : 0)));
      }
    }
  }
}
