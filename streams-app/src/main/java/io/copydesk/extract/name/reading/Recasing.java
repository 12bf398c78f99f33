package io.copydesk.extract.name.reading;

import io.copydesk.events.TextField;
import io.copydesk.extract.NameMatch;
import io.copydesk.extract.lexicon.Lexicon;
import io.copydesk.extract.lexicon.WordClass;
import io.copydesk.extract.place.Countries;
import io.copydesk.extract.text.Sentence;
import io.copydesk.extract.text.Token;
import io.copydesk.extract.text.TokenizedArticle;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Guesses the capitals of sentences that are all in capitals, and of articles that are all in lower
 * case as trading terminals send them, so that the tagger's model can read them. A word is written
 * as it is elsewhere in the article; one that stands nowhere else is written in lower case when the
 * model met it so, else as a name. Stateless, thread-safe.
 */
final class Recasing {

  /**
   * An article counts as all in lower case when fewer than one word in this many has a capital. An
   * assumption: an ordinary article has one in every few words.
   */
  private static final int SMALL_SHARE = 60;

  private final Predicate<String> knownSmall;
  private final Lexicon lexicon;
  private final Countries countries;

  /**
   * @param knownSmall whether the tagger's model met a word in lower case while it was trained
   */
  Recasing(Predicate<String> knownSmall, Lexicon lexicon, Countries countries) {
    this.knownSmall = knownSmall;
    this.lexicon = lexicon;
    this.countries = countries;
  }

  /** How to read the words of an article's sentences. */
  Reading of(TokenizedArticle article) {
    return new Reading(article, isSmall(article));
  }

  private static boolean isSmall(TokenizedArticle article) {
    int words = 0;
    int capitals = 0;
    for (Sentence sentence : article.sentences()) {
      for (Token token : sentence.tokens()) {
        boolean letter = Character.isLetter(token.text().charAt(0));
        words += letter ? 1 : 0;
        capitals += letter && Character.isUpperCase(token.text().charAt(0)) ? 1 : 0;
      }
    }
    return capitals * SMALL_SHARE < words;
  }

  private static boolean isCapital(Sentence sentence) {
    int words = 0;
    for (Token token : sentence.tokens()) {
      boolean word = false;
      for (int i = 0; i < token.text().length(); i++) {
        char c = token.text().charAt(i);
        if (Character.isLowerCase(c)) {
          return false;
        }
        word |= Character.isUpperCase(c);
      }
      words += word ? 1 : 0;
    }
    return words > 1;
  }

  /** The words of one article. Not thread-safe. */
  final class Reading {

    private final TokenizedArticle article;
    private final boolean small;

    /** Null until the first sentence asks; then it may be empty. */
    private @Nullable Map<String, String> written;

    private Reading(TokenizedArticle article, boolean small) {
      this.article = article;
      this.small = small;
    }

    /** Whether the sentence is all in capitals or the article all in lower case. */
    boolean rewrites(Sentence sentence) {
      return small || isCapital(sentence);
    }

    /** Whether the whole article is in lower case. */
    boolean isSmall() {
      return small;
    }

    /**
     * One word for each token of the sentence.
     *
     * @param known the catalog's names in it: those of several words are written as names
     */
    List<String> words(Sentence sentence, List<NameMatch> known) {
      if (!rewrites(sentence)) {
        return sentence.tokens().stream().map(Token::text).toList();
      }
      boolean capital = !small;
      BitSet ofNames = new BitSet();
      known.stream()
          .filter(match -> match.endToken() - match.firstToken() > 1)
          .forEach(match -> ofNames.set(match.firstToken(), match.endToken()));
      List<String> words = new ArrayList<>(sentence.tokens().size());
      boolean bracket = false;
      for (int i = 0; i < sentence.tokens().size(); i++) {
        String text = sentence.tokens().get(i).text();
        boolean name =
            isBeforeLegalForm(sentence, i)
                || (ofNames.get(i) && !lexicon.is(text, WordClass.FUNCTION));
        words.add(bracket && capital ? text : restore(text, name));
        bracket = text.equals("<") || text.equals("(");
      }
      return words;
    }

    /** How the article writes words elsewhere; nothing of one that is all in lower case. */
    private Map<String, String> elsewhere() {
      Map<String, String> read = written;
      if (read == null) {
        read = small ? Map.of() : written(article.sentences());
        written = read;
      }
      return read;
    }

    private String restore(String word, boolean name) {
      String lower = word.toLowerCase(Locale.ROOT);
      String elsewhere = elsewhere().get(lower);
      if (elsewhere != null) {
        return elsewhere;
      }
      boolean plain = word.indexOf('.') < 0 || name;
      if (word.length() < 2 || !Character.isLetter(word.charAt(0)) || !plain) {
        return word;
      }
      // Without the first letter of lower: "İ" is two characters there.
      String capitalised =
          Character.toUpperCase(word.charAt(0)) + word.substring(1).toLowerCase(Locale.ROOT);
      if (name || ((!small || lower.length() > 3) && countries.any(capitalised) != null)) {
        return capitalised;
      }
      return knownSmall.test(lower) ? lower : capitalised;
    }
  }

  private boolean isBeforeLegalForm(Sentence sentence, int i) {
    if (i + 1 >= sentence.tokens().size()) {
      return false;
    }
    String next = sentence.tokens().get(i + 1).text();
    String word = sentence.tokens().get(i).text();
    return (lexicon.is(next, WordClass.LEGAL_FORM) && !lexicon.is(word, WordClass.FUNCTION))
        || (lexicon.is(word, WordClass.LEGAL_FORM) && !lexicon.is(word, WordClass.COMPANY_NOUN));
  }

  /**
   * How the body writes each word most often; a sentence's first word, always a capital, counts
   * last.
   */
  private Map<String, String> written(List<Sentence> sentences) {
    Map<String, Integer> capitals = new HashMap<>();
    Map<String, String> forms = new HashMap<>();
    for (Sentence sentence : sentences) {
      if (sentence.field() == TextField.TITLE || isCapital(sentence)) {
        continue;
      }
      for (int i = 1; i < sentence.tokens().size(); i++) {
        String text = sentence.tokens().get(i).text();
        String lower = text.toLowerCase(Locale.ROOT);
        if (text.equals(lower)) {
          capitals.merge(lower, -1, Integer::sum);
          forms.putIfAbsent(lower, lower);
        } else if (capitals.merge(lower, 1, Integer::sum) > 0) {
          forms.put(lower, text);
        }
      }
    }
    capitals.forEach((lower, surplus) -> forms.compute(lower, (l, f) -> surplus > 0 ? f : l));
    for (Sentence sentence : sentences) {
      String text = sentence.tokens().getFirst().text();
      String lower = text.toLowerCase(Locale.ROOT);
      if (!isCapital(sentence) && !knownSmall.test(lower)) {
        forms.putIfAbsent(lower, text);
      }
    }
    return forms;
  }
}
