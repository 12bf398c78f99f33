package io.copydesk.extract.learn.tag;

import edu.stanford.nlp.ie.NERFeatureFactory;
import edu.stanford.nlp.ie.crf.CRFLabel;
import edu.stanford.nlp.process.AmericanizeFunction;
import edu.stanford.nlp.process.WordShapeClassifier;
import edu.stanford.nlp.sequences.SeqClassifierFlags;
import edu.stanford.nlp.util.Index;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;

/** The parts of a serialised {@code CRFClassifier}, as its {@code loadClassifier} reads them. */
record CrfModel(
    List<Index<CRFLabel>> labelIndices,
    Index<String> labels,
    Index<String> features,
    SeqClassifierFlags flags,
    Map<String, String> clusters,
    List<double[]> weights,
    Set<String> lowerCaseWords) {

  private static final int BUFFER = 1 << 16;

  /** A first-order chain: features of a label, and of a pair of labels. */
  private static final int WINDOW = 2;

  /**
   * @param compressed by gzip
   * @throws IOException also when it is a model with other features than our tagger makes
   */
  @SuppressWarnings("unchecked") // The casts that CoreNLP does itself.
  static CrfModel read(InputStream compressed) throws IOException, ClassNotFoundException {
    try (ModelStream in =
        new ModelStream(new BufferedInputStream(new GZIPInputStream(compressed, BUFFER), BUFFER))) {
      List<Index<CRFLabel>> labelIndices = in.next(List.class);
      Index<String> labels = in.next(Index.class);
      Index<String> features = in.next(Index.class);
      SeqClassifierFlags flags = in.next(SeqClassifierFlags.class);
      require(in.next(Integer.class) == 1, "one feature factory");
      in.next(NERFeatureFactory.class);
      Map<String, String> clusters = (Map<String, String>) in.wordMap();
      require(in.readInt() == WINDOW, "a window of two words");
      List<double[]> weights = List.of(in.next(double[][].class));
      Set<String> lowerCaseWords =
          ((Set<?>) in.readObject())
              .stream().map(String.class::cast).collect(Collectors.toUnmodifiableSet());
      requireKnownFeatures(flags);
      requireKnownCliques(labels.size(), weights);
      return new CrfModel(labelIndices, labels, features, flags, clusters, weights, lowerCaseWords);
    }
  }

  private static void requireKnownFeatures(SeqClassifierFlags flags) throws IOException {
    require(flags.useNGrams && flags.noMidNGrams && flags.maxNGramLeng == 6, "affixes up to six");
    require(flags.wordShape == WordShapeClassifier.WORDSHAPECHRIS2USELC, "shapes of type chris2");
    require(flags.useDisjunctive && flags.disjunctionWidth == 5, "a neighbourhood of five words");
    require(flags.useDistSim && flags.numberEquivalenceDistSim, "classes of words");
    require(flags.useOccurrencePatterns && flags.useLastRealWord, "patterns of occurrence");
    require(flags.wordFunction instanceof AmericanizeFunction, "American spelling");
    require(flags.useTypeSeqs2 && flags.useTypeySequences, "sequences of shapes");
  }

  private static void requireKnownCliques(int labels, List<double[]> weights) throws IOException {
    require(
        weights.stream().allMatch(of -> of.length == labels || of.length == labels * labels),
        "features of a label or of a pair of labels alone");
  }

  private static void require(boolean condition, String what) throws IOException {
    if (!condition) {
      throw new IOException("the model does not have " + what + ", so that it cannot be used here");
    }
  }
}
