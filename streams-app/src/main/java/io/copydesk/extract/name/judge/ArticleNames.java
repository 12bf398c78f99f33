package io.copydesk.extract.name.judge;

import io.copydesk.extract.lexicon.WordClass;
import io.copydesk.extract.name.candidate.RuleName;
import io.copydesk.extract.name.find.SpanFinder;
import io.copydesk.extract.name.reading.ReadSentence;
import io.copydesk.extract.name.reading.TextHash;
import io.copydesk.extract.name.reading.Themes;
import io.copydesk.extract.tag.TaggedSentence;
import io.copydesk.extract.tag.TokenSpan;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Everything in an article that may be a name, and which names are longer, shorter or abbreviated
 * forms of one another. Made for one article, immutable once made.
 */
public final class ArticleNames {

  /** Bits of {@link Name#shorter}: its beginning stands alone elsewhere in the article. */
  static final int SHORTER_BEGINNING = 1;

  /** Its end stands alone elsewhere. */
  static final int SHORTER_END = 2;

  /** Its initials, or an abbreviation in brackets behind it, stand in the article. */
  static final int ABBREVIATED = 4;

  private static final int MIN_INITIALS = 2;

  private final List<List<Occurrence>> bySentence = new ArrayList<>();
  private final Map<Long, Name> byKey = new HashMap<>();
  private final Set<Long> smallWords = new HashSet<>();

  private final long[] themes;

  private ArticleNames(long[] themes) {
    this.themes = themes;
  }

  /**
   * Finds the candidates of an article and relates their names.
   *
   * @param rules what the rules found in each sentence
   * @param themes of the article, as {@link Themes} gives them
   */
  public static ArticleNames of(
      List<ReadSentence> sentences, List<List<RuleName>> rules, SpanFinder finder, long[] themes) {
    ArticleNames names = new ArticleNames(themes.clone());
    for (int i = 0; i < sentences.size(); i++) {
      names.add(i, sentences.get(i), rules.get(i), finder.find(sentences.get(i), rules.get(i)));
    }
    for (List<Occurrence> occurrences : names.bySentence) {
      occurrences.forEach(names::relate);
    }
    return names;
  }

  /** The candidates of a sentence, by first token, then by end. */
  public List<Occurrence> in(int sentence) {
    return bySentence.get(sentence);
  }

  /** How many sentences there are. */
  public int sentences() {
    return bySentence.size();
  }

  /** How many names its candidates may be. */
  int count() {
    return byKey.size();
  }

  /** What the article is about; not to be changed. */
  long[] themes() {
    return themes;
  }

  /** Whether the article has the word in lower case, by its hash. */
  boolean hasSmall(long word) {
    return smallWords.contains(word);
  }

  private void add(int index, ReadSentence read, List<RuleName> rules, List<TokenSpan> spans) {
    List<Occurrence> occurrences = new ArrayList<>(spans.size());
    for (TokenSpan span : spans) {
      Name name =
          byKey.computeIfAbsent(
              read.key(span.first(), span.end()),
              key -> new Name(byKey.size(), key, span.end() - span.first()));
      Occurrence occurrence = new Occurrence(index, read, span.first(), span.end(), name, rules);
      occurrences.add(occurrence);
      name.add(occurrence);
    }
    bySentence.add(List.copyOf(occurrences));
    for (int i = 0; i < read.size(); i++) {
      if (!read.tagged().hasCapital(i)) {
        smallWords.add(read.word(i));
      }
    }
  }

  private void relate(Occurrence whole) {
    boolean several = whole.end() - whole.first() > 1;
    if (!whole.isAlone() || whole.read().inTitleCase()) {
      return;
    }
    if (several) {
      relateParts(whole);
      relateInitials(whole);
    }
    relateBracket(whole);
  }

  private void relateParts(Occurrence whole) {
    for (int i = whole.first() + 1; i < whole.end(); i++) {
      Name beginning = byKey.get(whole.read().key(whole.first(), i));
      if (stands(beginning)) {
        beginning.addLonger(whole.name());
        whole.name().addShorter(beginning, SHORTER_BEGINNING);
      }
      Name end = byKey.get(whole.read().key(i, whole.end()));
      if (stands(end)) {
        end.addLonger(whole.name());
        whole.name().addShorter(end, SHORTER_END);
      }
    }
  }

  /** Whether it stands somewhere by itself, not only within the longer name. */
  private static boolean stands(@Nullable Name name) {
    return name != null && name.alone() > 0;
  }

  private void relateInitials(Occurrence whole) {
    TaggedSentence s = whole.read().tagged();
    long initials = TextHash.empty();
    int letters = 0;
    for (int i = whole.first(); i < whole.end(); i++) {
      if (s.capitalised(i) && !s.is(i, WordClass.LEGAL_FORM)) {
        initials = TextHash.append(initials, Character.toLowerCase(s.word(i).charAt(0)));
        letters++;
      }
    }
    Name abbreviation = letters < MIN_INITIALS ? null : byKey.get(initials);
    if (abbreviation != null) {
      abbreviation.addSpelledOut(whole.name());
      whole.name().addShorter(abbreviation, ABBREVIATED);
    }
  }

  /** "Aqaba Development Corporation (ADC)", whatever letters stand in the brackets. */
  private void relateBracket(Occurrence whole) {
    TaggedSentence s = whole.read().tagged();
    int open = whole.end();
    if (s.isOpen(open) && s.isClose(open + 2) && s.hasCapital(open + 1)) {
      Name bracketed = byKey.get(whole.read().key(open + 1, open + 2));
      if (bracketed != null) {
        bracketed.addSpelledOut(whole.name());
        whole.name().addShorter(bracketed, ABBREVIATED);
      }
    }
  }
}
