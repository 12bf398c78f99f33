package io.copydesk.extract.tag.crf;

import edu.stanford.nlp.process.AmericanizeFunction;
import edu.stanford.nlp.process.WordShapeClassifier;
import io.copydesk.extract.lexicon.HashTable;
import java.util.List;
import java.util.Locale;

/** Finds what the features need to know of a word. Immutable, thread-safe. */
final class WordReader {

  /** The spelling in which CoreNLP's models were trained. */
  private final AmericanizeFunction spelling = new AmericanizeFunction();

  private final HashTable lowerCaseWords;
  private final WordShapes shapes = new WordShapes(this::knowsLowerCase);
  private final HashTable clusterNumbers;
  private final List<String> clusterNames;
  private final String unknownCluster;

  WordReader(TaggerModel model) {
    this.lowerCaseWords = new HashTable(model.lowerCaseWords().length);
    for (long word : model.lowerCaseWords()) {
      lowerCaseWords.put(word, 0);
    }
    this.unknownCluster = model.unknownCluster();
    this.clusterNames = model.clusters();
    this.clusterNumbers = new HashTable(model.clusteredWords().length);
    for (int i = 0; i < model.clusteredWords().length; i++) {
      clusterNumbers.put(model.clusteredWords()[i], model.clusterOf()[i]);
    }
  }

  Word read(String word) {
    String text = spelling.apply(word);
    return Word.of(text, shapes.of(text), cluster(text));
  }

  /** Whether the model has met the word, which is in lower case. */
  boolean knowsLowerCase(String word) {
    return lowerCaseWords.get(TaggerModel.hash(word)) != HashTable.ABSENT;
  }

  /** The name of the word's cluster, that of unknown words when it has none. */
  String cluster(String text) {
    String digitsAlike =
        WordShapeClassifier.wordShape(
            text.toLowerCase(Locale.ROOT), WordShapeClassifier.WORDSHAPEDIGITS);
    int number = clusterNumbers.get(TaggerModel.hash(digitsAlike));
    return number == HashTable.ABSENT ? unknownCluster : clusterNames.get(number);
  }
}
