package io.copydesk.extract.learn.group;

import edu.stanford.nlp.io.IOUtils;
import edu.stanford.nlp.neural.Embedding;
import io.copydesk.extract.learn.BuiltTable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.ejml.simple.SimpleMatrix;

/**
 * Words with the direction of their vectors: words that texts use side by side have like
 * directions.
 *
 * @param words in lower case and sorted, so that what is made of them is the same on every machine
 * @param directions of each word, of length 1, not to be changed
 */
record WordVectors(List<String> words, List<float[]> directions) {

  /** Made from English news by CoreNLP's developers for the resolution of coreference. */
  private static final String MODEL =
      "edu/stanford/nlp/models/coref/neural/english-embeddings.ser.gz";

  /** A vector below this length was never trained. */
  private static final double SHORTEST = 1e-3;

  /**
   * Reads those of CoreNLP's models from the class path.
   *
   * @throws UncheckedIOException when they are not there
   */
  static WordVectors ofCoreNlp() {
    Embedding embedding = read();
    List<String> words = new ArrayList<>();
    List<float[]> directions = new ArrayList<>();
    for (String word : new TreeSet<>(embedding.keySet())) {
      SimpleMatrix vector = embedding.get(word);
      double length = vector.normF();
      if (length > SHORTEST && BuiltTable.isWord(word)) {
        words.add(word);
        directions.add(direction(vector, length));
      }
    }
    return new WordVectors(words, directions);
  }

  private static float[] direction(SimpleMatrix vector, double length) {
    float[] direction = new float[vector.getNumElements()];
    for (int d = 0; d < direction.length; d++) {
      direction[d] = (float) (vector.get(d) / length);
    }
    return direction;
  }

  private static Embedding read() {
    try {
      return IOUtils.readObjectFromURLOrClasspathOrFileSystem(MODEL);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(MODEL + " is of another release of CoreNLP", e);
    }
  }
}
