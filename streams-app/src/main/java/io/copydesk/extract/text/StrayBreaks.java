package io.copydesk.extract.text;

import io.copydesk.extract.lexicon.Lexicon;
import io.copydesk.extract.lexicon.PersonalNames;
import io.copydesk.extract.lexicon.WordClass;
import io.copydesk.table.Vocabulary;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Line breaks and blank lines that have strayed into a sentence, as where a program made them of
 * the ends of a link. They look like the end of a heading or of an item; what tells them apart is
 * the words on both sides, of which either no heading ends so, or no line begins so, or both are
 * one name. Immutable, thread-safe.
 */
final class StrayBreaks {

  /** In characters: prose is longer, and so is a paragraph that lacks its full stop. */
  private static final int PROSE = 60;

  private static final int NEVER_IN_NAME = WordClass.FUNCTION.bit() | WordClass.CALENDAR.bit();

  private static final Set<String> GO_ON =
      Vocabulary.beside(StrayBreaks.class).words("stray-breaks.go-on");

  private final Lexicon lexicon = Lexicon.bundled();
  private final PersonalNames personal = PersonalNames.bundled();

  /** Of a text. */
  InText in(String text) {
    return new InText(text);
  }

  /** The breaks of one text. Not thread-safe. */
  final class InText {

    private final String text;
    private @Nullable TextNames names;

    private InText(String text) {
      this.text = text;
    }

    /** Whether the break behind a line, which looks like an end, stands within a sentence. */
    boolean isStray(TextLine line, TextLine next) {
      String last = line.lastWord();
      if (line.partedByIndent() || next.beginsWithBullet() || !line.isOpen()) {
        return false;
      }
      if (next.beginsSmall()) {
        return next.endsSentence() || next.length() >= PROSE;
      }
      String first = next.firstWord();
      boolean mayBeName = isCapital(first) && !is(first, NEVER_IN_NAME);
      return mayBeName && (goesOn(line, last) || isOneName(line, last, next, first));
    }

    private boolean isOneName(TextLine line, String last, TextLine next, String first) {
      if (!isCapital(last)) {
        return false;
      }
      if (is(first, WordClass.LEGAL_FORM.bit()) || names().areNeighbours(last, first)) {
        return true;
      }
      // A blank line behind an unfinished sentence more often means that its full stop is missing.
      boolean within = !line.parted() && line.holdsEndOfSentence() && !personal.isForename(first);
      return next.endsSentence() && (within || isFullName(line, last, first));
    }

    /** Whether a given name, which no other stands before, has a family name behind the break. */
    private boolean isFullName(TextLine line, String last, String first) {
      String before = line.wordBeforeLast();
      return personal.isForename(last)
          && !personal.isForename(before)
          && isInCapitals(last) == isInCapitals(first)
          && (personal.isSurname(first) || isNameElsewhere(before, first));
    }

    /**
     * Whether the word behind a break is part of a name elsewhere in the text, so that a given name
     * before the break may go on with it. Not where a word such as "in" stands before that: towns
     * are called as people are, and their states follow, "in Florence" and "Alabama".
     */
    private boolean isNameElsewhere(String before, String first) {
      return !GO_ON.contains(before) && names().hasWithin(first);
    }

    private TextNames names() {
      if (names == null) {
        names = TextNames.of(text);
      }
      return names;
    }
  }

  /**
   * Whether a line ends with a word that no heading ends with, so that the sentence goes on. The
   * last item but one of a list may: "; and".
   */
  private boolean goesOn(TextLine line, String last) {
    return GO_ON.contains(last) && !line.endsItemBeforeLastWord();
  }

  private boolean is(String word, int classes) {
    return (lexicon.classes(word) & classes) != 0;
  }

  /** Whether a word is all in capitals, as bylines often are and stories are not. */
  private static boolean isInCapitals(String word) {
    return word.chars().noneMatch(Character::isLowerCase);
  }

  private static boolean isCapital(String word) {
    return !word.isEmpty() && Character.isUpperCase(word.charAt(0));
  }
}
