package io.copydesk.extract.learn.noun;

import edu.stanford.nlp.io.IOUtils;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.stream.Stream;

/**
 * How often texts refer to a word, or to names of two or more words that begin or end with it, as
 * to a person or a thing.
 *
 * @param word in lower case
 */
record NounCount(String word, WordPlace place, NounUse use) {

  /** Where the word stands in the names that were counted. */
  enum WordPlace {
    ALONE,
    FIRST,
    LAST
  }

  /**
   * Counted by Bergsma and Lin (Bootstrapping Path-Based Pronoun Resolution, 2006) in news and
   * pages of the Web, and among the models of CoreNLP, whose coreference resolution reads them.
   */
  private static final String COUNTS = "edu/stanford/nlp/models/dcoref/gender.data.gz";

  private static final String ENCODING = "ISO-8859-1";

  /** Stands for other words of a name. */
  private static final String OTHERS = "!";

  /**
   * Reads those of CoreNLP's models from the class path; to be closed.
   *
   * @throws UncheckedIOException when they are not there
   */
  static Stream<NounCount> ofCoreNlp() {
    try {
      BufferedReader reader = IOUtils.readerFromString(COUNTS, ENCODING);
      return reader.lines().flatMap(NounCount::of).onClose(() -> close(reader));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void close(BufferedReader reader) {
    try {
      reader.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Of a line: a name, a tabulator, and how often it is "he", "she", "it" and "they". None of a
   * name of which several words are given.
   */
  static Stream<NounCount> of(String line) {
    int tab = line.lastIndexOf('\t');
    // Some names have a blank behind them.
    String[] words = line.substring(0, tab).stripTrailing().split(" ", -1);
    String[] counts = line.substring(tab + 1).split(" ", -1);
    int he = Integer.parseInt(counts[0]);
    int she = Integer.parseInt(counts[1]);
    NounUse use = new NounUse(he + she, Integer.parseInt(counts[2]), Integer.parseInt(counts[3]));
    if (words.length == 1) {
      return Stream.of(new NounCount(words[0], WordPlace.ALONE, use));
    }
    if (words.length > 2) {
      return Stream.empty();
    }
    if (words[1].equals(OTHERS)) {
      return Stream.of(new NounCount(words[0], WordPlace.FIRST, use));
    }
    return words[0].equals(OTHERS)
        ? Stream.of(new NounCount(words[1], WordPlace.LAST, use))
        : Stream.empty();
  }
}
