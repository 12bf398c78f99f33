package io.copydesk.extract.name.learn;

import io.copydesk.extract.name.judge.CatalogWords;
import io.copydesk.extract.name.judge.Features;
import io.copydesk.extract.name.judge.Name;
import io.copydesk.extract.name.judge.Occurrence;
import io.copydesk.extract.name.judge.Template;
import io.copydesk.extract.name.judge.Weights;
import io.copydesk.extract.name.reading.ReadSentence;
import io.copydesk.extract.name.reading.TextHash;
import io.copydesk.extract.tag.TaggedSentence;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Numbers the features of a training, and keeps the texts behind their hashes, so that people can
 * read the weights. A hash of which no text is known is written in hexadecimal after "#". Not
 * thread-safe.
 */
final class FeatureNames {

  private record Feature(Template template, long first, long second, boolean two) {}

  private final FeatureIndex index = new FeatureIndex();
  private final List<Feature> features = new ArrayList<>();
  private final Map<Long, String> texts = new HashMap<>();
  private int[] times = new int[1 << 16];

  /**
   * Knows no feature yet.
   *
   * @param classes the names of groups of words, classes of nouns and sorts of names that features
   *     may be made of
   */
  FeatureNames(Collection<String> classes) {
    for (int i = 0; i < Features.NUMBERS; i++) {
      text(Integer.toString(i));
    }
    CatalogWords.all().forEach(this::text);
    text("-");
    classes.forEach(this::text);
  }

  int number(Template template, long value) {
    int number = index.of(template.key(value));
    if (number == features.size()) {
      features.add(new Feature(template, value, 0, false));
    }
    count(number);
    return number;
  }

  int number(Template template, long first, long second) {
    int number = index.of(template.key(first, second));
    if (number == features.size()) {
      features.add(new Feature(template, first, second, true));
    }
    count(number);
    return number;
  }

  private void count(int number) {
    if (number >= times.length) {
      times = Arrays.copyOf(times, 2 * times.length);
    }
    times[number]++;
  }

  /** How often a feature was met. */
  int times(int number) {
    return times[number];
  }

  Template template(int number) {
    return features.get(number).template();
  }

  /** For each feature the index of its signal. */
  byte[] signals() {
    byte[] signals = new byte[features.size()];
    for (int f = 0; f < signals.length; f++) {
      signals[f] = (byte) template(f).signal().index();
    }
    return signals;
  }

  int size() {
    return features.size();
  }

  /** Notes the texts that features of a sentence may be made of. */
  void note(ReadSentence sentence) {
    TaggedSentence s = sentence.tagged();
    for (int i = 0; i < s.size(); i++) {
      String word = s.word(i);
      text(word.toLowerCase(Locale.ROOT));
      text(s.tags().cluster(i));
      affixes(word);
    }
  }

  private void affixes(String word) {
    int longest = Math.min(Features.LONGEST_AFFIX, word.length() - 1);
    for (int n = Features.SHORTEST_AFFIX; n <= longest; n++) {
      text(word.substring(0, n));
      text(word.substring(word.length() - n));
    }
  }

  /** Notes the words of a name. */
  void note(Name name) {
    Occurrence at = name.best();
    texts.putIfAbsent(
        name.key(),
        at.read()
            .tagged()
            .join(at.first(), at.last() + 1)
            .toLowerCase(Locale.ROOT)
            .replace(' ', '_'));
  }

  private void text(String text) {
    texts.putIfAbsent(TextHash.of(text), text);
  }

  /** What is looked at, and what was seen there. */
  String text(int number) {
    return template(number).text() + "=" + value(number);
  }

  /** What was seen, as the weights' file writes it below its template. */
  String value(int number) {
    Feature feature = features.get(number);
    String first = text(feature.first());
    return feature.two() ? first + Weights.AND + text(feature.second()) : first;
  }

  private String text(long hash) {
    String text = texts.get(hash);
    return text == null ? "#" + Long.toHexString(hash) : text;
  }
}
