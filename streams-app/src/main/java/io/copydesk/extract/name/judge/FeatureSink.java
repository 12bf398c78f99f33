package io.copydesk.extract.name.judge;

/** Receives the features of a candidate, one by one. */
public interface FeatureSink {

  /** A feature with one value, by its hash. */
  void add(Template template, long value);

  /** A feature with two values, by their hashes. */
  void add(Template template, long first, long second);
}
