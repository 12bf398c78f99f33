package io.copydesk.extract.name.learn;

import io.copydesk.extract.name.reading.Themes;
import io.copydesk.extract.name.reading.WordGroups;
import io.copydesk.extract.text.TokenizedArticle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Counts how many words of each theme articles usually have. Not thread-safe. */
final class UsualThemes {

  private final WordGroups groups;
  private final long[] counts;

  UsualThemes(WordGroups groups) {
    this.groups = groups;
    this.counts = new long[groups.themes().size()];
  }

  void add(TokenizedArticle text) {
    int[] of = Themes.count(groups, text);
    for (int group = 0; group < of.length; group++) {
      counts[group] += of[group];
    }
  }

  /** A line for each theme that was met, as {@link Themes#of} reads them. */
  List<String> lines() {
    double all = Math.max(1, Arrays.stream(counts).sum());
    List<String> lines = new ArrayList<>();
    for (int group = 0; group < counts.length; group++) {
      if (counts[group] > 0) {
        String name = groups.themes().get(group);
        lines.add(String.format(Locale.ROOT, "%s\t%.4f", name, counts[group] / all));
      }
    }
    return lines;
  }
}
