package io.copydesk.extract.tag.crf;

import edu.stanford.nlp.process.WordShapeClassifier;
import io.copydesk.extract.lexicon.HashTable;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Finds what the features need to know of a word. Immutable, thread-safe. */
final class WordReader {

  private final UnaryOperator<String> spelling;
  private final HashTable lowerCaseWords;
  private final WordShapes shapes = new WordShapes(this::knowsLowerCase);
  private final HashTable clusterNumbers;
  private final String[] clusterNames;
  private final String unknownCluster;

  WordReader(CrfModel model) {
    // Bound to the flags and not to the model, which could else not be freed with all its texts.
    this.spelling = model.flags().wordFunction::apply;
    this.lowerCaseWords = new HashTable(model.lowerCaseWords().size());
    model.lowerCaseWords().forEach(word -> lowerCaseWords.put(Piece.of(word).hash(), 0));
    this.unknownCluster = model.flags().unknownWordDistSimClass;
    this.clusterNames = model.clusters().values().stream().distinct().toArray(String[]::new);
    this.clusterNumbers = numbers(model.clusters());
  }

  private HashTable numbers(Map<String, String> clusters) {
    Map<String, Integer> numbers = new HashMap<>();
    for (String name : clusterNames) {
      numbers.put(name, numbers.size());
    }
    HashTable table = new HashTable(clusters.size());
    clusters.forEach((word, name) -> table.put(Piece.of(word).hash(), numbers.get(name)));
    return table;
  }

  Word read(String word) {
    String text = spelling.apply(word);
    return Word.of(text, shapes.of(text), cluster(text));
  }

  /** Whether the model has met the word, which is in lower case. */
  boolean knowsLowerCase(String word) {
    return lowerCaseWords.get(Piece.of(word).hash()) != HashTable.ABSENT;
  }

  /** The name of the word's cluster, that of unknown words when it has none. */
  String cluster(String text) {
    String digitsAlike =
        WordShapeClassifier.wordShape(
            text.toLowerCase(Locale.ROOT), WordShapeClassifier.WORDSHAPEDIGITS);
    int number = clusterNumbers.get(Piece.of(digitsAlike).hash());
    return number == HashTable.ABSENT ? unknownCluster : clusterNames[number];
  }
}
