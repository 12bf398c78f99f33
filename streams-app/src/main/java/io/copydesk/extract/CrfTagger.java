package io.copydesk.extract;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.sequences.ObjectBankWrapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.zip.GZIPInputStream;

/**
 * CoreNLP's English three-class CRF: which tokens of a sentence name a person, an organisation or a
 * place. Loaded once and shared: thread-safe, and its answer depends on the sentence alone.
 */
final class CrfTagger {

  /** The model's name, for provenance. */
  static final String MODEL = "english.all.3class.distsim";

  private static final String RESOURCE = "edu/stanford/nlp/models/ner/" + MODEL + ".crf.ser.gz";

  /** Affixes are cut from each word, so that a longer one would only cost time. */
  private static final int MAX_WORD = 40;

  private final CRFClassifier<CoreLabel> crf;
  private final FrozenWords knownWords;

  CrfTagger() {
    crf = load();
    knownWords = new FrozenWords(crf.getKnownLCWords());
    // CoreNLP fills some fields on first use; done here, before any other thread sees them.
    tag(List.of("Warm", "up", "."));
  }

  /** The label and its probability for each word. */
  Tags tag(List<String> words) {
    List<CoreLabel> labels = new ArrayList<>(words.size());
    for (String word : words) {
      CoreLabel label = new CoreLabel(8);
      label.setWord(word.length() > MAX_WORD ? word.substring(0, MAX_WORD) : word);
      label.set(CoreAnnotations.AnswerAnnotation.class, crf.flags.backgroundSymbol);
      labels.add(label);
    }
    new ObjectBankWrapper<CoreLabel>(crf.flags, null, knownWords).processDocument(labels);
    crf.classify(labels);
    return tags(labels);
  }

  /** Whether the model has met the word in lower case. */
  boolean knowsLowerCase(String word) {
    return knownWords.contains(word);
  }

  private static Tags tags(List<CoreLabel> labels) {
    Tags.Label[] kinds = new Tags.Label[labels.size()];
    double[] probabilities = new double[labels.size()];
    for (int i = 0; i < kinds.length; i++) {
      CoreLabel label = labels.get(i);
      kinds[i] =
          switch (label.get(CoreAnnotations.AnswerAnnotation.class)) {
            case "PERSON" -> Tags.Label.PERSON;
            case "ORGANIZATION" -> Tags.Label.ORGANISATION;
            case "LOCATION" -> Tags.Label.PLACE;
            default -> Tags.Label.NONE;
          };
      probabilities[i] = label.get(CoreAnnotations.AnswerProbAnnotation.class);
    }
    return new Tags(kinds, probabilities);
  }

  private static CRFClassifier<CoreLabel> load() {
    Properties properties = new Properties();
    // Else it remembers the words of earlier documents, and what it says depends on them.
    properties.setProperty("maxAdditionalKnownLCWords", "0");
    try (InputStream in =
        new GZIPInputStream(
            Objects.requireNonNull(
                CrfTagger.class.getClassLoader().getResourceAsStream(RESOURCE), RESOURCE),
            1 << 16)) {
      CRFClassifier<CoreLabel> loaded = new CRFClassifier<>(properties);
      loaded.loadClassifier(in, properties);
      return loaded;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(RESOURCE + " was written by another CoreNLP", e);
    }
  }
}
