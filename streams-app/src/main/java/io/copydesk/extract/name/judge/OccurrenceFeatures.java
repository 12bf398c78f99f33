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
 *
 * <p>Most depend on one end of the occurrence alone, and many candidates begin or end at the same
 * token, so that the sums of those can be kept. No template is of two of the three parts: a feature
 * that two parts give would count twice.
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

  /** Features of where it begins, which all share that begin there. */
  void addOfFirst(ReadSentence r, int first, FeatureSink out) {
    int before = first - 1;
    out.add(Template.BEFORE, r.word(before));
    out.add(Template.BEFORE_TWO, r.word(before - 1), r.word(before));
    out.add(Template.BEFORE_SECOND, r.word(before - 1));
    out.add(Template.BEFORE_CLASS, r.cluster(before));
    out.add(Template.BEFORE_NARROW, r.narrowGroup(before));
    out.add(Template.BEFORE_BROAD, r.broadGroup(before));
    LexiconFeatures.add(Template.BEFORE_LEXICON, r.tagged(), before, out);
    addTags(Template.TAG_FIRST, r.tagged(), first, out);
    if (before >= 0) {
      out.add(Template.BEFORE_TABLE, Buckets.number(gazetteer.phrase(r.word(before))));
      addTags(Template.TAG_BEFORE, r.tagged(), before, out);
    }
    out.add(Template.START, Buckets.number(r.tagged().beginsSentence(first) ? 1 : 0));
    boolean title = r.tagged().sentence().field() == TextField.TITLE;
    out.add(
        Template.FIELD,
        Buckets.number((title ? 1 : 0) | (r.inTitleCase() ? 2 : 0) | (r.isRewritten() ? 4 : 0)));
  }

  /** Features of where it ends, which all share that end there. */
  void addOfEnd(ReadSentence r, int end, FeatureSink out) {
    out.add(Template.AFTER, r.word(end));
    out.add(Template.AFTER_TWO, r.word(end), r.word(end + 1));
    out.add(Template.AFTER_SECOND, r.word(end + 1));
    out.add(Template.AFTER_CLASS, r.cluster(end));
    out.add(Template.AFTER_NARROW, r.narrowGroup(end));
    out.add(Template.AFTER_BROAD, r.broadGroup(end));
    LexiconFeatures.add(Template.AFTER_LEXICON, r.tagged(), end, out);
    addTags(Template.TAG_LAST, r.tagged(), end - 1, out);
    if (end < r.size()) {
      out.add(Template.AFTER_TABLE, Buckets.number(gazetteer.phrase(r.word(end))));
      addTags(Template.TAG_AFTER, r.tagged(), end, out);
    }
    if (tickers.beside(r.tagged(), end) != null) {
      out.add(Template.LISTED, Buckets.number(0));
    }
  }

  private static void addTags(Template template, TaggedSentence s, int i, FeatureSink out) {
    for (Tags.Label each : LABELS) {
      double probability = s.tags().probability(i, each);
      out.add(template, Buckets.number(each.index()), Buckets.probability(probability));
    }
  }

  /** The features that depend on both ends of it. */
  void addOfSpan(Occurrence at, FeatureSink out) {
    out.add(Template.AROUND, at.read().cluster(at.first() - 1), at.read().cluster(at.end()));
    edges(at, out);
    tags(at, out);
    catalog(at, out);
    rules(at, out);
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
      out.add(Template.TAG_MEAN, of, Buckets.probability(sum / (at.end() - first)));
      out.add(Template.TAG_LEAST, of, Buckets.probability(least));
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
