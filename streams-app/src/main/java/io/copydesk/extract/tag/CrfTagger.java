package io.copydesk.extract.tag;

import io.copydesk.extract.lexicon.WordClusters;
import io.copydesk.extract.tag.crf.Labelling;
import io.copydesk.extract.tag.crf.SequenceTagger;
import io.copydesk.table.ResourceLines;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;

/**
 * CoreNLP's English three-class CRF: which tokens of a sentence name a person, an organisation or a
 * place. Loaded once and shared: thread-safe, and its answer depends on the sentence alone.
 */
public final class CrfTagger {

  /** The model's name, for provenance. */
  public static final String MODEL = "english.all.3class.distsim";

  /** Made by the build from CoreNLP's file of that model. */
  private static final String RESOURCE = MODEL + ".crf";

  /**
   * In characters. The model's features read a word's letters, and a longer word would only cost
   * time.
   */
  private static final int MAX_WORD = 40;

  private final SequenceTagger crf = load();
  private final Tags.Label[] labels =
      crf.labels().stream().map(CrfTagger::label).toArray(Tags.Label[]::new);

  /** Tags the sentences of a text. */
  public Text text() {
    return new Text();
  }

  /** Tags the sentences of one text, each independently of the others. Not thread-safe. */
  public final class Text {

    private final SequenceTagger.WeighedText text = crf.text();

    private Text() {}

    /** The label of each word, the probabilities of all labels, and its cluster. */
    public Tags tag(List<String> words) {
      return tags(text.tag(words.stream().map(CrfTagger::bounded).toList()));
    }
  }

  private Tags tags(Labelling sentence) {
    Tags.Label[] best = new Tags.Label[sentence.size()];
    double[][] probabilities = new double[best.length][labels.length];
    String[] clusters = new String[best.length];
    for (int i = 0; i < best.length; i++) {
      best[i] = labels[sentence.label(i)];
      clusters[i] = sentence.cluster(i);
      for (int label = 0; label < labels.length; label++) {
        probabilities[i][labels[label].index()] = sentence.probability(i, label);
      }
    }
    return new Tags(best, probabilities, clusters);
  }

  /** The cluster of a word, as {@link WordClusters} asks for it. */
  public String cluster(String word) {
    return crf.cluster(bounded(word));
  }

  /** Whether the model has met the word in lower case. */
  public boolean knowsLowerCase(String word) {
    return crf.knowsLowerCase(word);
  }

  private static String bounded(String word) {
    return word.length() > MAX_WORD ? word.substring(0, MAX_WORD) : word;
  }

  private static Tags.Label label(String name) {
    return switch (name) {
      case "PERSON" -> Tags.Label.PERSON;
      case "ORGANIZATION" -> Tags.Label.ORGANISATION;
      case "LOCATION" -> Tags.Label.PLACE;
      default -> Tags.Label.NONE;
    };
  }

  private static SequenceTagger load() {
    try (InputStream in =
        Objects.requireNonNull(CrfTagger.class.getResourceAsStream(RESOURCE), RESOURCE)) {
      return SequenceTagger.read(in, ResourceLines.wordsOf(CrfTagger.class, "common-words.txt"));
    } catch (IOException e) {
      throw new UncheckedIOException(RESOURCE, e);
    }
  }
}
