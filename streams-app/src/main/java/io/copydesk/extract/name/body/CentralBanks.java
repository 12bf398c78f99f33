package io.copydesk.extract.name.body;

import io.copydesk.extract.bank.CentralBankTable;
import io.copydesk.extract.lexicon.WordClass;
import io.copydesk.extract.name.candidate.NameType;
import io.copydesk.extract.name.candidate.RuleName;
import io.copydesk.extract.place.Places;
import io.copydesk.extract.tag.TaggedSentence;
import io.copydesk.table.Vocabulary;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Central banks by the form of their names: "Bank of Japan", "Reserve Bank of India", "French
 * central bank", "China's [central bank]". Whether "Bank of X" or "National Bank of X" is the
 * central bank differs by country, so the table of central banks is asked.
 */
final class CentralBanks {

  private static final Vocabulary WORDS = Vocabulary.beside(CentralBanks.class);
  private static final String BANK_WORD = WORDS.word("central-banks.bank");
  private static final Set<String> KINDS = WORDS.words("central-banks.kinds");
  private static final String NATIONAL = WORDS.word("central-banks.national");
  private static final String CENTRAL = WORDS.word("central-banks.central");

  /** Tokens of the word "bank". */
  private static final int BANK = 1;

  private final Places places;
  private final CentralBankTable table;

  CentralBanks(Places places, CentralBankTable table) {
    this.places = places;
    this.table = table;
  }

  /** The central bank whose word "bank" stands at the token; null when it is none. */
  @Nullable RuleName at(TaggedSentence s, int bank) {
    if (!isBank(s, bank)) {
      return null;
    }
    String kind = s.wordOrNone(bank - 1);
    String lower = kind.toLowerCase(Locale.ROOT);
    if (KINDS.contains(lower)) {
      return named(s, bank, kind);
    }
    if (NATIONAL.equals(lower)) {
      return nationalBank(s, bank);
    }
    return s.capitalised(bank) ? bankOf(s, bank) : null;
  }

  /** Whether a token is the word "bank", which may be the head of such a name. */
  static boolean isBank(TaggedSentence s, int token) {
    return BANK_WORD.equals(s.lower(token));
  }

  private @Nullable RuleName named(TaggedSentence s, int bank, String kind) {
    int first = bank - 1;
    if (s.word(first - 1, CENTRAL) && s.capitalised(first)) {
      first--;
    }
    int end = ofCountry(s, bank + BANK);
    int owner = places.startBefore(s, first);
    boolean owned = s.isPossessive(first - 1) && places.endsAt(s, first - 1);
    if (end > bank + BANK || owner < first || owned) {
      return found(owner, end);
    }
    return Character.isUpperCase(kind.charAt(0)) && !CENTRAL.equals(kind)
        ? found(first, bank + BANK)
        : null;
  }

  private @Nullable RuleName nationalBank(TaggedSentence s, int bank) {
    int end = ofCountry(s, bank + BANK);
    int owner = places.startBefore(s, bank - 1);
    boolean central =
        (end > bank + BANK && table.isName(s.join(bank - 1, end)))
            || (owner < bank - 1 && table.isName(s.join(owner, bank + BANK)));
    return central ? found(owner, end) : null;
  }

  private @Nullable RuleName bankOf(TaggedSentence s, int bank) {
    int end = ofCountry(s, bank + BANK);
    boolean central =
        end > bank + BANK
            && table.isName(s.join(bank, end))
            && (!s.capitalised(bank - 1) || s.is(bank - 1, WordClass.FUNCTION))
            && !s.is(end, WordClass.LEGAL_FORM)
            && !s.isAny(end, WordClass.COMPANY_WORD.bit() & ~WordClass.COMPANY_END.bit());
    return central ? found(bank, end) : null;
  }

  private static RuleName found(int first, int end) {
    return new RuleName(NameType.MINISTRY, first, end, RuleName.Source.GRAMMAR);
  }

  /** One past "of [the] Country"; the token itself when that does not follow. */
  private int ofCountry(TaggedSentence s, int of) {
    if (!s.word(of, "of")) {
      return of;
    }
    int first = s.word(of + 1, "the") ? of + 2 : of + 1;
    int end = places.end(s, first);
    return end > first ? end : of;
  }
}
