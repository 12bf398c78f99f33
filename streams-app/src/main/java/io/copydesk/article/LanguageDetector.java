package io.copydesk.article;

import io.copydesk.table.ResourceLines;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.StringTokenizer;
import java.util.stream.Collectors;
import opennlp.tools.langdetect.Language;
import opennlp.tools.langdetect.LanguageDetectorModel;
import opennlp.tools.langdetect.ThreadSafeLanguageDetectorME;
import org.jspecify.annotations.Nullable;

/**
 * Tells the language of a text: English by its function words, anything else by Apache OpenNLP's
 * model. Thread-safe.
 */
final class LanguageDetector {

  private static final String MODEL = "/langdetect-183.bin";

  /** Characters that are read at the most; more change no verdict. */
  private static final int SAMPLE = 2_000;

  /**
   * With fewer letters the model only guesses: such a text, if in Latin letters, is taken for
   * English.
   */
  private static final int LEAST_LETTERS = 120;

  /** Share of function words among the words, 0 to 1, from which on the text is English. */
  private static final double ENGLISH_SHARE = 0.12;

  /**
   * How many times likelier than English another language has to be. English newswire reaches 1.6,
   * with tables of results, which hardly have sentences; German, French, Spanish and Indonesian
   * start at 9.
   */
  private static final double CERTAIN = 3;

  private static final Set<String> FUNCTION_WORDS =
      Set.copyOf(ResourceLines.wordsOf(LanguageDetector.class, "function-words.txt"));

  /** ISO 639-1 codes by those of three letters, which the model has. */
  private static final class Codes {
    private static final Map<String, String> BY_ISO3 =
        Arrays.stream(Locale.getISOLanguages())
            .collect(
                Collectors.toMap(
                    two -> Locale.of(two).getISO3Language(), two -> two, (first, second) -> first));
  }

  /** Loaded for the first text that does not read as English, since most feeds have none. */
  private static final class Model {

    private static final ThreadSafeLanguageDetectorME LOADED = load();

    private static ThreadSafeLanguageDetectorME load() {
      try (InputStream in =
          Objects.requireNonNull(LanguageDetector.class.getResourceAsStream(MODEL), MODEL)) {
        return new ThreadSafeLanguageDetectorME(new LanguageDetectorModel(in));
      } catch (IOException e) {
        throw new UncheckedIOException("cannot read the language model " + MODEL, e);
      }
    }
  }

  /** BCP 47 tag of the text's language, or null when the text has too little to tell. */
  @Nullable String detect(String text) {
    String sample = text.substring(0, Math.min(text.length(), SAMPLE));
    Letters letters = Letters.of(sample);
    if (letters.all() == 0) {
      return null;
    }
    if (letters.mostlyLatin() && (letters.all() < LEAST_LETTERS || readsAsEnglish(sample))) {
      return "en";
    }
    Language[] ranked = Model.LOADED.predictLanguages(sample);
    if (letters.mostlyLatin() && ranked[0].getConfidence() < CERTAIN * confidence(ranked, "eng")) {
      return "en";
    }
    return tag(ranked[0].getLang());
  }

  private static double confidence(Language[] ranked, String iso3) {
    return Arrays.stream(ranked)
        .filter(language -> language.getLang().equals(iso3))
        .mapToDouble(Language::getConfidence)
        .findFirst()
        .orElse(0);
  }

  private static boolean readsAsEnglish(String sample) {
    int words = 0;
    int functionWords = 0;
    boolean the = false;
    StringTokenizer tokens =
        new StringTokenizer(sample.toLowerCase(Locale.ROOT), " \t\r\n.,;:()\"");
    while (tokens.hasMoreTokens()) {
      String word = tokens.nextToken();
      words++;
      if (FUNCTION_WORDS.contains(word)) {
        functionWords++;
        the |= word.equals("the");
      }
    }
    return the && functionWords >= ENGLISH_SHARE * words;
  }

  private static String tag(String iso3) {
    return iso3.equals("cmn") ? "zh" : Codes.BY_ISO3.getOrDefault(iso3, iso3);
  }

  private record Letters(int all, int latin) {

    static Letters of(String sample) {
      int all = 0;
      int latin = 0;
      for (int i = 0; i < sample.length(); i++) {
        char c = sample.charAt(i);
        if (Character.isLetter(c)) {
          all++;
          if (isLatin(c)) {
            latin++;
          }
        }
      }
      return new Letters(all, latin);
    }

    /** Of a letter; the search for its script is spared where it is in ASCII. */
    private static boolean isLatin(char letter) {
      return letter < 128 || Character.UnicodeScript.of(letter) == Character.UnicodeScript.LATIN;
    }

    boolean mostlyLatin() {
      return latin * 2 > all;
    }
  }
}
