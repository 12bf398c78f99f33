package io.copydesk.extract.name.judge;

import io.copydesk.extract.lexicon.HashTable;
import io.copydesk.extract.name.reading.ReadSentence;
import io.copydesk.extract.name.reading.TextHash;
import io.copydesk.extract.tag.TaggedSentence;
import io.copydesk.table.Vocabulary;

/**
 * Features of what a sentence says of a name farther off than the words beside it: what stands in
 * apposition ("Norvik, a maker of bread"), the pronoun and the noun that may mean the name, and
 * what kinds of words are near. Distances are in tokens and were set by hand. Stateless,
 * thread-safe.
 */
final class NameContext {

  /** Where an apposition ends at the latest. */
  private static final int APPOSITION = 8;

  /** Where the pronoun or the noun is that may mean the name, at the latest. */
  private static final int REFERENCE = 15;

  /** A pronoun before this is mostly in the name's own clause. */
  private static final int CLAUSE = 4;

  /** The words up to this on each side have features of their own. */
  private static final int BESIDE = 2;

  private static final int NEAR = 5;

  private final HashTable pronouns;

  NameContext() {
    var words = Vocabulary.beside(NameContext.class).words("name-context.pronouns");
    this.pronouns = new HashTable(words.size());
    words.forEach(word -> pronouns.put(TextHash.of(word), 0));
  }

  void add(Occurrence at, FeatureSink out) {
    ReadSentence r = at.read();
    apposition(r, at.end(), out);
    pronoun(r, at.end(), out);
    noun(r, at.end(), out);
    near(r, at, out);
  }

  private static void apposition(ReadSentence r, int behind, FeatureSink out) {
    TaggedSentence s = r.tagged();
    if (behind >= r.size() || !s.word(behind, ",")) {
      return;
    }
    int end = Math.min(behind + APPOSITION, r.size());
    for (int i = behind + 1; i < end && !isMark(s.word(i)); i++) {
      if (!s.hasCapital(i)) {
        out.add(Template.ANY_APPOSED, r.word(i));
        out.add(Template.ANY_APPOSED_CLASS, r.cluster(i));
        out.add(Template.ANY_APPOSED_NARROW, r.narrowGroup(i));
        out.add(Template.ANY_APPOSED_BROAD, r.broadGroup(i));
      }
    }
  }

  private static boolean isMark(String word) {
    return word.length() == 1 && !Character.isLetterOrDigit(word.charAt(0));
  }

  private void pronoun(ReadSentence r, int behind, FeatureSink out) {
    int end = Math.min(behind + REFERENCE, r.size());
    for (int i = behind; i < end; i++) {
      if (pronouns.get(r.word(i)) != HashTable.ABSENT) {
        out.add(Template.ANY_PRONOUN, r.word(i), Buckets.number(i - behind < CLAUSE ? 0 : 1));
        return;
      }
    }
  }

  /** The first common noun, or its adjective, with an article behind the name. */
  private static void noun(ReadSentence r, int behind, FeatureSink out) {
    int end = Math.min(behind + REFERENCE, r.size() - 1);
    for (int i = behind + 1; i < end; i++) {
      if (r.tagged().word(i, "the") && !r.tagged().hasCapital(i + 1)) {
        out.add(Template.ANY_THE, r.word(i + 1));
        return;
      }
    }
  }

  private static void near(ReadSentence r, Occurrence at, FeatureSink out) {
    int last = Math.min(at.end() + NEAR, r.size()) - 1;
    for (int i = at.end() + BESIDE; i <= last; i++) {
      out.add(Template.ANY_NEAR_AFTER, r.cluster(i));
      out.add(Template.ANY_NEAR_AFTER_NARROW, r.narrowGroup(i));
      out.add(Template.ANY_NEAR_AFTER_BROAD, r.broadGroup(i));
    }
    int first = Math.max(0, at.first() - NEAR);
    for (int i = at.first() - BESIDE - 1; i >= first; i--) {
      out.add(Template.ANY_NEAR_BEFORE, r.cluster(i));
      out.add(Template.ANY_NEAR_BEFORE_NARROW, r.narrowGroup(i));
      out.add(Template.ANY_NEAR_BEFORE_BROAD, r.broadGroup(i));
    }
  }
}
