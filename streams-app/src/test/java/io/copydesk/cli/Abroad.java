package io.copydesk.cli;

import java.util.Locale;
import java.util.function.Supplier;

/** Asks for something on a machine whose settings are of another country. */
public final class Abroad {

  /** With digits of its own, so that no number is written there as it is here. */
  private static final Locale EGYPT = Locale.forLanguageTag("ar-EG-u-nu-arab");

  private Abroad() {}

  /** What is answered in a country that has other digits than ours. */
  public static <T> T withOtherDigits(Supplier<T> question) {
    return in(EGYPT, question);
  }

  /** What is answered where nothing is of any country. */
  public static <T> T nowhere(Supplier<T> question) {
    return in(Locale.ROOT, question);
  }

  private static <T> T in(Locale locale, Supplier<T> question) {
    Locale ours = Locale.getDefault();
    Locale.setDefault(locale);
    try {
      return question.get();
    } finally {
      Locale.setDefault(ours);
    }
  }
}
