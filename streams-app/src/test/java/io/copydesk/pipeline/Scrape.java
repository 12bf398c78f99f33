package io.copydesk.pipeline;

import static java.util.stream.Collectors.toSet;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A page of metrics in Prometheus's text format.
 *
 * @param samples all of them
 */
record Scrape(List<Sample> samples) {

  private static final Pattern SAMPLE = Pattern.compile("([a-z0-9_]+)(?:\\{(.*)})? \\S+");
  private static final Pattern LABEL = Pattern.compile("([a-z_]+)=\"((?:[^\"\\\\]|\\\\.)*)\"");
  private static final Pattern PART_OF_HISTOGRAM = Pattern.compile("_(bucket|count|sum|max)$");

  /** One line, without its value. */
  record Sample(String name, Map<String, String> labels) {

    /** The sample's name, and for a part of a histogram or summary that of the whole. */
    Stream<String> names() {
      return Stream.of(name, PART_OF_HISTOGRAM.matcher(name).replaceFirst(""));
    }
  }

  static Scrape of(String page) {
    return new Scrape(
        page.lines().filter(line -> !line.startsWith("#")).map(Scrape::sample).toList());
  }

  private static Sample sample(String line) {
    Matcher sample = SAMPLE.matcher(line);
    if (!sample.matches()) {
      throw new AssertionError("not a sample: " + line);
    }
    Map<String, String> labels = new HashMap<>();
    if (sample.group(2) != null) {
      LABEL
          .matcher(sample.group(2))
          .results()
          .forEach(label -> labels.put(label.group(1), label.group(2)));
    }
    return new Sample(sample.group(1), labels);
  }

  Set<String> names() {
    return samples.stream().flatMap(Sample::names).collect(toSet());
  }

  /** The values of a metric's label. */
  Set<String> values(String name, String label) {
    return samples.stream()
        .filter(sample -> sample.name().equals(name))
        .map(sample -> sample.labels().getOrDefault(label, ""))
        .collect(toSet());
  }
}
