package io.copydesk.extract.tag.crf;

import edu.stanford.nlp.process.WordShapeClassifier;
import io.copydesk.extract.lexicon.HashTable;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Finds what the features need to know of a word. Immutable, thread-safe. */
final class WordReader {

  private final UnaryOperator<String> spelling;
  private final Set<String> lowerCaseWords;
  private final HashTable classNumbers;
  private final String[] classes;
  private final String unknownClass;

  WordReader(CrfModel model) {
    // Bound to the flags and not to the model, which could else not be freed with all its texts.
    this.spelling = model.flags().wordFunction::apply;
    this.lowerCaseWords = model.lowerCaseWords();
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
    String shape =
        WordShapeClassifier.wordShape(
            text, WordShapeClassifier.WORDSHAPECHRIS2USELC, lowerCaseWords);
    return Word.of(text, shape, wordClass(text));
  }

  private String wordClass(String text) {
    String digitsAlike =
        WordShapeClassifier.wordShape(
            text.toLowerCase(Locale.ROOT), WordShapeClassifier.WORDSHAPEDIGITS);
    int number = classNumbers.get(Piece.of(digitsAlike).hash());
    return number == HashTable.ABSENT ? unknownClass : classes[number];
  }
}
