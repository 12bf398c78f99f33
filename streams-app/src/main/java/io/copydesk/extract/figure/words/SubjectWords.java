package io.copydesk.extract.figure.words;

import io.copydesk.extract.figure.lexeme.Lexeme;
import io.copydesk.table.WordSet;
import io.copydesk.table.WordTable;
import java.util.HashSet;
import java.util.Set;

/**
 * Words around a name that tell whether a figure is its own, in lower case unless it says
 * otherwise; the table {@code subjects.txt} says what each class is for.
 */
public final class SubjectWords {

  private static final WordTable TABLE = WordTable.of(SubjectWords.class, "subjects.txt");

  /** Who does this speaks of a figure, which may be anybody's: "said". */
  public static final Set<String> SAYING = TABLE.words("saying");

  /** No clause goes on with these behind its subject: "of", "the". */
  public static final Set<String> NO_VERB = TABLE.words("noverb");

  /** Behind these a new clause can begin: "that", "while". */
  public static final Set<String> CLAUSE = TABLE.words("clause");

  /** The auxiliaries of the perfect: "has". */
  public static final Set<String> HAVING = TABLE.words("having");

  /** Auxiliaries of the perfect and of the passive: "has", "was". */
  private static final Set<String> AUXILIARIES = both(HAVING, TABLE.words("being"));

  private static final Set<String> MODALS = TABLE.words("modal");
  private static final Set<String> VERBS = TABLE.words("verb");
  private static final Set<String> PAST = TABLE.words("past");
  private static final Set<String> NOT_PAST = TABLE.words("notpast");

  /** All words that are verbs for certain, so that one look-up tells. */
  private static final Set<String> ALL_VERBS = allVerbs();

  /**
   * Nouns that make a name before them a modifier ("an Acme spokesman"), whose figure is not its.
   */
  public static final Set<String> NOT_ITSELF = TABLE.words("other");

  /** A sentence that begins so may go on about the subject of the one before: "it". */
  public static final Set<String> CONTINUES = TABLE.words("continues");

  /**
   * First words after which a sentence without names may still have a subject to pass on ("It",
   * "The"); capitalised as they are written.
   */
  public static final Set<String> HANDS_ON = TABLE.words("handson");

  /** Behind "the" they take up a company spoken of; they stand before names, too: "lender Acme". */
  public static final Set<String> COMPANY_NOUNS = TABLE.words("company");

  /** Stand for somebody who was spoken of. */
  public static final Set<String> PRONOUNS = TABLE.words("pronoun");

  /** The pronouns that say whose something is: "its", "their". */
  public static final Set<String> POSSESSIVES = TABLE.words("possessive");

  /** Behind "the" they take up a country spoken of. */
  public static final Set<String> COUNTRY_NOUNS = TABLE.words("country");

  /** What may stand before a noun without saying whose it is. */
  public static final Set<String> ARTICLES = TABLE.words("articles");

  /**
   * Both: begin a noun's phrase and are no part of what it names, "[the] company", "[its] rival".
   */
  public static final Set<String> DETERMINERS = both(ARTICLES, POSSESSIVES);

  /** Behind a possessive these are others than whom it names: "Acme's rivals". */
  public static final Set<String> OTHERS = TABLE.words("others");

  /** Stand between clauses of different subjects: "whereas". */
  public static final Set<String> CONTRAST = TABLE.words("contrast");

  /** Agencies and papers, which only report what others have. */
  public static final Set<String> MEDIA = TABLE.phrases("media", ';');

  /** Shorter ones are mostly none: "Fed", "bed". */
  private static final int SHORTEST_PAST = 4;

  private SubjectWords() {}

  /** Whether a word is a verb for certain: a known one, or one in the past tense. */
  public static boolean isVerb(Lexeme word) {
    return ALL_VERBS.contains(word.lower()) || isRegular(word);
  }

  private static Set<String> both(Set<String> some, Set<String> others) {
    Set<String> all = new HashSet<>(some);
    all.addAll(others);
    return WordSet.of(all);
  }

  private static Set<String> allVerbs() {
    Set<String> all = new HashSet<>(VERBS);
    all.addAll(AUXILIARIES);
    all.addAll(MODALS);
    all.addAll(PAST);
    all.addAll(Movements.allVerbs());
    return WordSet.of(all);
  }

  /** "is", "will": makes what stands before it its subject beyond doubt. */
  public static boolean isAuxiliary(Lexeme word) {
    return AUXILIARIES.contains(word.lower()) || isModal(word.lower());
  }

  /** "will", "may": a verb in its plain form follows. */
  public static boolean isModal(String lower) {
    return MODALS.contains(lower);
  }

  /** Whether a word is a verb in the past tense that tells what somebody did: "sold", "fined". */
  public static boolean isDoing(Lexeme word) {
    boolean past = PAST.contains(word.lower()) || isRegular(word);
    return past
        && !word.isCapitalised()
        && !NOT_PAST.contains(word.lower())
        && !SAYING.contains(word.lower())
        && !Movements.isVerb(word.lower());
  }

  /** Whether a word in lower case ends as a regular past does, and is no "feed". */
  public static boolean looksPast(String lower) {
    return lower.length() > SHORTEST_PAST && lower.endsWith("ed") && !NOT_PAST.contains(lower);
  }

  private static boolean isRegular(Lexeme word) {
    return word.isWord() && !word.isCapitalised() && word.lower().endsWith("ed");
  }
}
