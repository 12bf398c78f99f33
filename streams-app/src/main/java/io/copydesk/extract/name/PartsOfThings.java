package io.copydesk.extract.name;

import io.copydesk.extract.lexicon.WordClass;
import io.copydesk.extract.tag.TaggedSentence;
import io.copydesk.table.Vocabulary;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells names of bodies and people that are a part of a thing's: of a law's ("the Investment Canada
 * Act"), of a disease's ("Orvane's disease"), and ships' and buildings' ("the 2009-built Orvane
 * Star"); and a listing's symbol ("under the symbol ORVN"). By the guide of annotation such things
 * are nothing. Stateless, thread-safe.
 */
final class PartsOfThings {

  private static final Vocabulary WORDS = Vocabulary.beside(PartsOfThings.class);
  private static final Set<String> LAWS = WORDS.words("parts-of-things.laws");
  private static final Set<String> DESCRIBED = WORDS.words("parts-of-things.described");
  private static final Set<String> BUILT = WORDS.words("parts-of-things.built");

  private static final Set<String> SYMBOL = WORDS.words("parts-of-things.symbol");

  private static final Pattern YEAR = Pattern.compile("(1[89]|20)[0-9]{2}");

  /** Whether the name is a part of a thing's. */
  boolean has(TaggedSentence s, NamedSpan name) {
    return switch (name.kind()) {
      case COMPANY, MINISTRY, ORGANIZATION ->
          isOfLaw(s, name) || isBuilt(s, name) || isSymbol(s, name);
      case PERSON -> isDescriber(s, name);
      case PLACE -> false;
    };
  }

  private static boolean isOfLaw(TaggedSentence s, NamedSpan name) {
    return LAWS.contains(s.wordOrNone(name.end()));
  }

  /** Unlike in "Orvane's disease prevention measures", the sentence goes on with no other noun. */
  private static boolean isDescriber(TaggedSentence s, NamedSpan name) {
    int behind = name.end() + 2;
    return s.isPossessive(name.end())
        && DESCRIBED.contains(s.wordOrNone(name.end() + 1))
        && (s.is(behind, WordClass.FUNCTION)
            || behind >= s.size()
            || !Character.isLetter(s.word(behind).charAt(0)));
  }

  private static boolean isSymbol(TaggedSentence s, NamedSpan name) {
    int before = name.first() - 1;
    boolean quoted = before > 0 && !Character.isLetterOrDigit(s.word(before).charAt(0));
    return s.isInitials(name.first())
        && name.end() - name.first() == 1
        && SYMBOL.contains(s.wordOrNone(quoted ? before - 1 : before));
  }

  private static boolean isBuilt(TaggedSentence s, NamedSpan name) {
    int built = name.first() - 1;
    return BUILT.contains(s.wordOrNone(built))
        && s.word(built - 1, "-")
        && YEAR.matcher(s.wordOrNone(built - 2)).matches();
  }
}
