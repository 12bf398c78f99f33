package io.copydesk.extract.name.find;

import io.copydesk.events.EntityType;
import io.copydesk.extract.NameMatch;
import io.copydesk.extract.lexicon.WordClass;
import io.copydesk.extract.name.candidate.RuleName;
import io.copydesk.extract.name.listing.Tickers;
import io.copydesk.extract.name.reading.ReadSentence;
import io.copydesk.extract.tag.TaggedSentence;
import io.copydesk.extract.tag.Tags;
import io.copydesk.extract.tag.TokenSpan;
import io.copydesk.extract.text.Apostrophe;
import io.copydesk.extract.text.QuotationMark;
import io.copydesk.table.ResourceLines;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds the spans of a sentence that may be names: within each run of words that look like a
 * name's, linked by the small words that names have inside ("of", "and"), all spans from one such
 * word to another. It finds far too many on purpose: the judge decides which are names. Stateless,
 * thread-safe.
 */
public final class SpanFinder {

  /** Tokens of a span. The longest names are those of ministries. */
  private static final int MAX_TOKENS = 12;

  /** Tokens of a span in a headline in title case, where every word looks like a name's. */
  private static final int MAX_IN_TITLE_CASE = 7;

  /** Links in a row: "Ministry of the ...". */
  private static final int MAX_LINKS = 2;

  /** Tokens of partners and commas in the name of a firm: "Aaber, Bexley, Corrin & Partners". */
  private static final int MAX_PARTNERS = 8;

  /** What "bp" counts, unlike the year "1987". */
  private static final Pattern SMALL_NUMBER = Pattern.compile("[0-9]{1,3}(\\.[0-9]+)?");

  private static final int NEVER_FIRST = WordClass.FUNCTION.bit() | WordClass.CALENDAR.bit();

  private static final int BODY_HEAD =
      WordClass.MINISTRY_HEAD.bit() | WordClass.DEPARTMENT_HEAD.bit();

  private static final int HEADS =
      BODY_HEAD
          | WordClass.AGENCY_HEAD.bit()
          | WordClass.OFFICE_HEAD.bit()
          | WordClass.OTHER_HEAD.bit();

  private static final int FORM_OF_FIRM = WordClass.LEGAL_FORM.bit() | WordClass.COMPANY_END.bit();

  private static final int OF_A_BODY =
      WordClass.TOPIC.bit() | WordClass.BODY_MODIFIER.bit() | BODY_HEAD;

  /** Words and signs that may stand inside a name. */
  private final Set<String> links =
      Set.copyOf(ResourceLines.wordsOf(SpanFinder.class, "links.txt"));

  private final Tickers tickers;

  /**
   * @param tickers finds listings in brackets, in which no name stands
   */
  public SpanFinder(Tickers tickers) {
    this.tickers = tickers;
  }

  /**
   * The spans by first token, then by end; no two are equal.
   *
   * @param rules what the rules found in the sentence
   */
  public List<TokenSpan> find(ReadSentence sentence, List<RuleName> rules) {
    TaggedSentence s = sentence.tagged();
    boolean anyWord = sentence.isRewritten();
    int max = anyWord || sentence.inTitleCase() ? MAX_IN_TITLE_CASE : MAX_TOKENS;
    boolean[] name = new boolean[s.size()];
    for (int i = 0; i < name.length; i++) {
      name[i] = isOfName(s, i) || (anyWord && isWordOfAny(s, i));
    }
    List<TokenSpan> found = new ArrayList<>();
    for (int first = 0; first < name.length; first++) {
      if (name[first]) {
        from(s, first, max, name, found);
      }
    }
    ofCatalog(sentence, found);
    for (RuleName rule : rules) {
      addNew(new TokenSpan(rule.first(), rule.end()), found);
    }
    withoutListings(s, found);
    if (hasPairs(s)) {
      found.removeIf(span -> !isWhole(s, span));
    }
    found.removeIf(span -> isMeasure(s, span.first()));
    found.sort(Comparator.comparingInt(TokenSpan::first).thenComparingInt(TokenSpan::end));
    return found;
  }

  /** "(NYSE: BABA)" names a company's listing, and neither the exchange nor the company. */
  private void withoutListings(TaggedSentence s, List<TokenSpan> found) {
    for (int i = 0; i < s.size(); i++) {
      Tickers.FoundTicker listing = tickers.at(s, i);
      if (listing != null) {
        int open = i;
        found.removeIf(span -> span.first() < listing.end() && open < span.end());
      }
    }
  }

  /** Whether the sentence has signs that stand in pairs, which few have. */
  private static boolean hasPairs(TaggedSentence s) {
    for (int i = 0; i < s.size(); i++) {
      if (pair(s, i) != Pair.NONE) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether the span closes the brackets and the quotation marks that it opens, and no other
   * bracket: neither "West) Germany" nor 'Roberto "Pico' is a name. What begins within quotation
   * marks stays, since short names are known by it.
   */
  private static boolean isWhole(TaggedSentence s, TokenSpan span) {
    int brackets = 0;
    boolean quoted = false;
    for (int i = span.first(); i < span.end() && brackets >= 0; i++) {
      switch (pair(s, i)) {
        case BRACKET -> brackets++;
        case BRACKET_END -> brackets--;
        case QUOTE -> quoted = true;
        case QUOTE_END -> quoted = false;
        case NONE -> {}
      }
    }
    return brackets == 0 && !quoted;
  }

  /** What a sign is of the pair that it stands in. */
  private enum Pair {
    BRACKET,
    BRACKET_END,
    QUOTE,
    QUOTE_END,
    NONE
  }

  private static Pair pair(TaggedSentence s, int i) {
    return switch (s.word(i)) {
      case "(", "[" -> Pair.BRACKET;
      case ")", "]" -> Pair.BRACKET_END;
      default ->
          switch (QuotationMark.ofDouble(s.word(i))) {
            case OPENS -> Pair.QUOTE;
            case CLOSES -> Pair.QUOTE_END;
            case EITHER -> s.joined(i + 1) && !s.joined(i) ? Pair.QUOTE : Pair.QUOTE_END;
            case NONE -> Pair.NONE;
          };
    };
  }

  /**
   * Whether a hyphen joins the word to a small number before it: no name begins there ("25-[BP]
   * CUT"), but behind a year one does ("IN 86/87-[USDA]").
   */
  private static boolean isMeasure(TaggedSentence s, int i) {
    return i > 1
        && s.isInitials(i)
        && s.word(i - 1, "-")
        && s.joined(i)
        && s.joined(i - 1)
        && SMALL_NUMBER.matcher(s.word(i - 2)).matches()
        && !(i > 2 && s.word(i - 3, "/"));
  }

  private void from(TaggedSentence s, int first, int max, boolean[] name, List<TokenSpan> found) {
    int links = 0;
    for (int i = first; i < Math.min(s.size(), first + max); i++) {
      if (name[i]) {
        links = 0;
        found.add(new TokenSpan(first, i + 1));
      } else if (mayEndName(s, i)) {
        found.add(new TokenSpan(first, i + 1));
        links++;
      } else if (isLink(s, i, first)) {
        links += isWithinWord(s, i) ? 0 : 1;
      } else {
        return;
      }
      if (links > MAX_LINKS) {
        return;
      }
    }
  }

  /** Whether the hyphen joins what is one word: "Misbah-ur-Rehman", "Rostov-on-Don". */
  private static boolean isWithinWord(TaggedSentence s, int i) {
    return s.word(i, "-") && s.joined(i) && s.joined(i + 1);
  }

  private static void ofCatalog(ReadSentence sentence, List<TokenSpan> found) {
    for (NameMatch match : sentence.catalog()) {
      if (sentence.tagged().hasCapital(match.firstToken())
          || isWrittenSmall(sentence.tagged(), match)) {
        addNew(new TokenSpan(match.firstToken(), match.endToken()), found);
      }
    }
  }

  /** Whether a company may write itself without a capital: "adidas", "3i", and not "36.6". */
  private static boolean isWrittenSmall(TaggedSentence s, NameMatch match) {
    return match.type() == EntityType.COMPANY
        && !match.ambiguous()
        && s.word(match.firstToken()).chars().anyMatch(Character::isLetter);
  }

  private static void addNew(TokenSpan span, List<TokenSpan> found) {
    if (!found.contains(span)) {
      found.add(span);
    }
  }

  /** Where capitals are guessed, any word but a function word or a date's may be part of a name. */
  private static boolean isWordOfAny(TaggedSentence s, int i) {
    return Character.isLetter(s.word(i).charAt(0)) && !s.isAny(i, NEVER_FIRST);
  }

  private static boolean isOfName(TaggedSentence s, int i) {
    if (!Character.isLetterOrDigit(s.word(i).charAt(0))
        && !(s.hasCapital(i) && s.word(i).length() > 1)) {
      return false;
    }
    if (!s.label(i, Tags.Label.NONE)) {
      return s.hasCapital(i) || !s.is(i, WordClass.FUNCTION);
    }
    if (s.hasCapital(i)) {
      return !s.isAny(i, NEVER_FIRST) || s.isInitials(i) || beginsLikeAWord(s, i);
    }
    return isOfSmallBody(s, i) || isOrdinal(s, i);
  }

  /**
   * Whether a function word or a day's name begins a name: "[Monday] Archibong", "[Put] South
   * Africa First".
   */
  private static boolean beginsLikeAWord(TaggedSentence s, int i) {
    return s.hasCapital(i + 1)
        && (s.is(i, WordClass.CALENDAR) || !s.beginsSentence(i))
        && !s.isAny(i + 1, NEVER_FIRST);
  }

  /** "[8th] Infantry Division". */
  private static boolean isOrdinal(TaggedSentence s, int i) {
    return Character.isDigit(s.word(i).charAt(0))
        && s.word(i).length() > 2
        && !Character.isDigit(s.word(i).charAt(s.word(i).length() - 1))
        && s.hasCapital(i + 1);
  }

  /** "finance ministry", "the health department". */
  private static boolean isOfSmallBody(TaggedSentence s, int i) {
    if (s.isAny(i, BODY_HEAD)) {
      return true;
    }
    int head = i;
    while (head - i < MAX_LINKS + 1 && s.isAny(head, OF_A_BODY) && !s.isAny(head, BODY_HEAD)) {
      head++;
    }
    return head > i && s.isAny(head, BODY_HEAD);
  }

  /** "Lahav [433]", "Anne-[sofie]", "Yahoo[!]", "Oman [navy]", "Group [A]", "Aaber [plc]". */
  private static boolean mayEndName(TaggedSentence s, int i) {
    if (s.isAny(i, HEADS) || ((s.hasCapital(i) || SmallForms.has(s, i)) && s.hasCapital(i - 1))) {
      return true;
    }
    char begin = s.word(i).charAt(0);
    boolean hyphened =
        Character.isLetter(begin) && s.word(i - 1, "-") && s.joined(i) && s.joined(i - 1);
    return Character.isDigit(begin) || hyphened || (begin == '!' && s.joined(i));
  }

  /** Whether a quotation mark stands around a nickname: 'Roberto "Pico" Lopes'. */
  private static boolean isNickname(TaggedSentence s, int i) {
    return QuotationMark.is(s.word(i)) && s.hasCapital(i - 1) && s.hasCapital(i + 1);
  }

  private boolean isLink(TaggedSentence s, int i, int first) {
    String word = s.word(i);
    return switch (Apostrophe.plain(word)) {
      case "-", "/", "–" -> s.joined(i) || s.joined(i + 1);
      case "'" -> s.joined(i) || s.joined(i + 1) || isNickname(s, i);
      case "'s" -> s.hasCapital(i + 1) || s.is(i + 1, WordClass.OTHER_HEAD);
      case "." -> s.joined(i);
      case "," -> isComma(s, i, first);
      default ->
          links.contains(word)
              || Character.isDigit(word.charAt(0))
              || s.hasCapital(i)
              || isNickname(s, i);
    };
  }

  /** "Mabon, [Nugent and Co]", "Aaber, [Bexley & Partners]", "Aaber, [Bexley & Corrin LLP]". */
  private static boolean isOfPartners(TaggedSentence s, int i) {
    int at = i;
    while (at - i < MAX_PARTNERS && s.capitalised(at)) {
      at += s.word(at + 1, ",") ? 2 : 1;
    }
    boolean sign = s.word(at, "&");
    return at > i
        && (sign || s.word(at, "and"))
        && (s.isAny(at + 1, FORM_OF_FIRM)
            || (sign && s.capitalised(at + 1) && s.is(at + 2, WordClass.LEGAL_FORM)));
  }

  /** "Acme, Inc", "Ministry of Trade, Industry and Energy". */
  private static boolean isComma(TaggedSentence s, int i, int first) {
    if (s.is(i + 1, WordClass.LEGAL_FORM)
        || (s.label(i - 1, Tags.Label.ORGANISATION) && s.label(i, Tags.Label.ORGANISATION))
        || isOfPartners(s, i + 1)) {
      return true;
    }
    for (int head = first; head < i; head++) {
      if (s.isAny(head, BODY_HEAD | WordClass.AGENCY_HEAD.bit())) {
        return true;
      }
    }
    return false;
  }
}
