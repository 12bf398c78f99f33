package io.copydesk.extract.figure.subject;

import java.util.Locale;

/** Where else an article speaks of one whose figure it may be. */
enum SpokenElsewhere {
  /** The headline is about it. */
  HEADLINE,
  /** It is the company last spoken of as the only one. */
  COMPANY,
  /** Both of these. */
  BOTH,
  /** The sentence before is about it. */
  SUBJECT,
  NOWHERE;

  private final String text = name().toLowerCase(Locale.ROOT);

  /** Its name in the weights' file. */
  String text() {
    return text;
  }
}
