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
  private final HashTable classNumbers;
  private final String[] classes;
  private final String unknownClass;

  WordReader(CrfModel model) {
    // Bound to the flags and not to the model, which could else not be freed with all its texts.
    this.spelling = model.flags().wordFunction::apply;
    this.lowerCaseWords = new HashTable(model.lowerCaseWords().size());
    model.lowerCaseWords().forEach(word -> lowerCaseWords.put(Piece.of(word).hash(), 0));
    this.unknownClass = model.flags().unknownWordDistSimClass;
    this.classes = model.wordClasses().values().stream().distinct().toArray(String[]::new);
    this.classNumbers = numbers(model.wordClasses());
  }

  private HashTable numbers(Map<String, String> wordClasses) {
    Map<String, Integer> numbers = new HashMap<>();
    for (String name : classes) {
      numbers.put(name, numbers.size());
    }
    HashTable table = new HashTable(wordClasses.size());
    wordClasses.forEach((word, name) -> table.put(Piece.of(word).hash(), numbers.get(name)));
    return table;
  }

  Word read(String word) {
    String text = spelling.apply(word);
    return Word.of(text, shapes.of(text), wordClass(text));
  }

  /** Whether the model has met the word, which is in lower case. */
  boolean knowsLowerCase(String word) {
    return lowerCaseWords.get(Piece.of(word).hash()) != HashTable.ABSENT;
  }

  /** The name of the word's distributional class, that of unknown words when it has none. */
  String wordClass(String text) {
    String digitsAlike =
        WordShapeClassifier.wordShape(
            text.toLowerCase(Locale.ROOT), WordShapeClassifier.WORDSHAPEDIGITS);
    int number = classNumbers.get(Piece.of(digitsAlike).hash());
    return number == HashTable.ABSENT ? unknownClass : classes[number];
  }
}
