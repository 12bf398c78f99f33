package io.copydesk.extract.name;

import io.copydesk.events.Evidence;
import io.copydesk.extract.lexicon.WordClass;
import io.copydesk.extract.name.NameFinder.SentenceNames;
import io.copydesk.extract.name.judge.NameKind;
import io.copydesk.extract.tag.TaggedSentence;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Makes a name whole of which the judge found only a part, or parts, where the article has all of
 * it as one name of the same kind elsewhere: "Orvane [Metals] rose" in an article on "Orvane Metals
 * Ltd". The judge weighs a name's kind over all its places, but not where it begins and ends. Made
 * for one article, immutable.
 */
final class LongerNames {

  /** Tokens of a name before the part of it that was found. */
  private static final int MAX_BEFORE = 5;

  /**
   * Names with one first word, with and without a legal form each one, to bound the search: some
   * pages list thousands.
   */
  private static final int MAX_ALIKE = 20;

  /** The kinds of names of several words by their words, by their first word. */
  private final Map<String, Map<List<String>, NameKind>> longer = new HashMap<>();

  /** Reads what was found in an article, sentence by sentence. */
  LongerNames(List<SentenceNames> found) {
    for (SentenceNames names : found) {
      TaggedSentence s = names.sentence();
      for (NamedSpan name : names.names()) {
        enter(s, name, name.end());
        enter(s, name, endWithoutForm(s, name));
      }
    }
  }

  private void enter(TaggedSentence s, NamedSpan name, int end) {
    if (end - name.first() > 1
        && s.hasCapital(end - 1)
        && !s.is(name.first(), WordClass.FUNCTION)) {
      Map<List<String>, NameKind> alike =
          longer.computeIfAbsent(s.word(name.first()), first -> new HashMap<>(2));
      if (alike.size() < MAX_ALIKE) {
        alike.putIfAbsent(words(s, name.first(), end), name.kind());
      }
    }
  }

  private static List<String> words(TaggedSentence s, int first, int end) {
    List<String> words = new ArrayList<>(end - first);
    for (int i = first; i < end; i++) {
      words.add(s.word(i));
    }
    return words;
  }

  /** "Orvane Metals" of "Orvane Metals Ltd". */
  private static int endWithoutForm(TaggedSentence s, NamedSpan name) {
    int end = name.end();
    while (end > name.first() && s.is(end - 1, WordClass.LEGAL_FORM)) {
      end--;
    }
    return end;
  }

  /**
   * The names of a sentence, those made whole that are parts.
   *
   * @param names in the order of the text
   */
  List<NamedSpan> read(TaggedSentence s, List<NamedSpan> names) {
    List<NamedSpan> read = new ArrayList<>(names.size());
    int taken = 0;
    for (int i = 0; i < names.size(); i++) {
      NamedSpan name = names.get(i);
      NamedSpan whole = name;
      int first = Math.max(taken, name.first() - MAX_BEFORE);
      while (first <= name.first() && whole.equals(name)) {
        whole = whole(s, names, i, first);
        first++;
      }
      read.add(whole);
      taken = whole.end();
      while (i + 1 < names.size() && names.get(i + 1).first() < taken) {
        i++;
      }
    }
    return read;
  }

  /** The longest name that begins at the token and has this one inside; the name itself if none. */
  private NamedSpan whole(TaggedSentence s, List<NamedSpan> names, int at, int first) {
    NamedSpan name = names.get(at);
    int end = name.end() - (first < name.first() ? 1 : 0);
    for (var alike : longer.getOrDefault(s.word(first), Map.of()).entrySet()) {
      int last = first + alike.getKey().size();
      if (last > end
          && alike.getValue() == name.kind()
          && stands(s, alike.getKey(), first)
          && holds(names, at, last)) {
        end = last;
      }
    }
    return end < name.end() || (first == name.first() && end == name.end())
        ? name
        : new NamedSpan(
            name.kind(),
            first,
            end,
            Set.of(Evidence.PROPAGATED),
            name.confidence(),
            name.ticker(),
            name.title(),
            name.country());
  }

  private static boolean stands(TaggedSentence s, List<String> words, int first) {
    for (int i = 0; i < words.size(); i++) {
      if (!s.word(first + i, words.get(i))) {
        return false;
      }
    }
    return true;
  }

  /** Whether all names from this one up to a token are of its kind, and none goes on behind it. */
  private static boolean holds(List<NamedSpan> names, int at, int end) {
    for (int i = at; i < names.size() && names.get(i).first() < end; i++) {
      if (names.get(i).kind() != names.get(at).kind() || names.get(i).end() > end) {
        return false;
      }
    }
    return true;
  }
}
