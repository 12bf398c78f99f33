package io.copydesk.extract.name.document;

import io.copydesk.extract.place.Countries;
import io.copydesk.extract.tag.CrfTagger;
import io.copydesk.extract.text.Sentence;
import io.copydesk.extract.text.Token;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Rewrites a headline that is all in capitals the way that its words are written in the body, so
 * that the model and the rules can read it. A word that the body does not have is written in lower
 * case when the model knows it so, else as a name. Stateless, thread-safe.
 */
public final class HeadlineCase {

  private final CrfTagger tagger;
  private final Countries countries;

  public HeadlineCase(CrfTagger tagger, Countries countries) {
    this.tagger = tagger;
    this.countries = countries;
  }

  /** Whether the sentence has words but none with a lower-case letter. */
  public static boolean isAllCapitals(Sentence sentence) {
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

  /** The headline's words in sentence case, one for each token. */
  public List<String> restore(Sentence headline, List<Sentence> body) {
    Map<String, String> written = written(body);
    List<String> words = new ArrayList<>(headline.tokens().size());
    boolean bracket = false;
    for (Token token : headline.tokens()) {
      String text = token.text();
      words.add(bracket ? text : restore(text, written));
      bracket = text.equals("<") || text.equals("(");
    }
    return words;
  }

  private String restore(String word, Map<String, String> written) {
    String lower = word.toLowerCase(Locale.ROOT);
    String inBody = written.get(lower);
    if (inBody != null) {
      return inBody;
    }
    if (word.length() < 2 || !Character.isLetter(word.charAt(0)) || word.indexOf('.') >= 0) {
      return word;
    }
    String name = word.charAt(0) + lower.substring(1);
    if (countries.any(name) != null) {
      return name;
    }
    return tagger.knowsLowerCase(lower) ? lower : name;
  }

  /** How the body writes each word most often, a sentence's first word apart. */
  private Map<String, String> written(List<Sentence> body) {
    Map<String, Integer> capitals = new HashMap<>();
    Map<String, String> forms = new HashMap<>();
    for (Sentence sentence : body) {
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
    for (Sentence sentence : body) {
      String text = sentence.tokens().getFirst().text();
      String lower = text.toLowerCase(Locale.ROOT);
      if (!tagger.knowsLowerCase(lower)) {
        forms.putIfAbsent(lower, text);
      }
    }
    return forms;
  }
}
