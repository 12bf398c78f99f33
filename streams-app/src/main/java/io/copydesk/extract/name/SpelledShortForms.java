package io.copydesk.extract.name;

import io.copydesk.events.Evidence;
import io.copydesk.extract.name.NameFinder.SentenceNames;
import io.copydesk.extract.name.judge.NameKind;
import io.copydesk.extract.name.listing.Tickers;
import io.copydesk.extract.tag.TaggedSentence;
import io.copydesk.extract.text.QuotationMark;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Adds the short forms that stand in brackets behind the names that spell them and that the judge
 * left, and the same letters elsewhere in the article: "Orvane Mercantile Bank (OMB)", "Orvane
 * Metals Corp (TSX: OMC) ("OMC" or the "Company")", and what the name begins with in quotation
 * marks, "("Orvane" or the "Company")". That the letters are the name's is certain there, while the
 * judge may be torn between the kinds of a name and leave it. Where it found those in brackets, it
 * has weighed all of them together, and nothing is added, but places stay places by their initials.
 * Made for one article, immutable.
 */
final class SpelledShortForms {

  /** Letters of a short form at least: of one letter are "(A)" and "(B)" shares. */
  private static final int MIN_LETTERS = 3;

  private final Tickers tickers;

  private final PlaceInitials places;

  /** The names by their short forms. */
  private final Map<String, NamedSpan> spelled = new HashMap<>();

  /**
   * Reads what was found in an article, sentence by sentence.
   *
   * @param tickers finds listings in brackets, behind which a short form may stand
   */
  SpelledShortForms(List<SentenceNames> found, Tickers tickers) {
    this.tickers = tickers;
    this.places = new PlaceInitials(found);
    for (SentenceNames names : found) {
      TaggedSentence s = names.sentence();
      for (NamedSpan name : names.names()) {
        int form = formBehind(s, name);
        if (form < s.size() && isFree(names.names(), form)) {
          spelled.putIfAbsent(s.word(form), name);
        }
      }
    }
    initialsOf(found).forEach(spelled::putIfAbsent);
  }

  /**
   * The bodies of several words by their initials, which many articles use without saying so; not
   * companies, since those are called by a word of theirs, while their initials may be "CEO". Where
   * the judge found these letters anywhere, it has weighed them, and they are left out; so are
   * those of bodies of two kinds.
   */
  private static Map<String, NamedSpan> initialsOf(List<SentenceNames> found) {
    Map<String, NamedSpan> initials = new HashMap<>();
    Set<String> left = new HashSet<>();
    for (SentenceNames names : found) {
      TaggedSentence s = names.sentence();
      for (NamedSpan name : names.names()) {
        if (name.end() - name.first() == 1) {
          left.add(s.word(name.first()));
        } else if (name.kind().isBody()) {
          String letters = s.initials(name.first(), name.end());
          NamedSpan other = initials.putIfAbsent(letters, name);
          if (letters.length() < MIN_LETTERS || (other != null && other.kind() != name.kind())) {
            left.add(letters);
          }
        }
      }
    }
    initials.keySet().removeAll(left);
    initials.values().removeIf(name -> name.kind() == NameKind.COMPANY);
    return initials;
  }

  /** The names of a sentence with such short forms, in the order of the text. */
  List<NamedSpan> with(TaggedSentence s, List<NamedSpan> names) {
    if (spelled.isEmpty() && places.isEmpty()) {
      return names;
    }
    List<NamedSpan> all = new ArrayList<>(places.read(s, names));
    for (int i = 0; i < s.size(); i++) {
      NamedSpan name = named(s, i);
      if (name != null && isFree(names, i) && !isOfListing(s, i) && !isOfCode(s, i)) {
        all.add(form(name, i, s.isOpen(i - 1)));
      }
    }
    all.sort(Comparator.comparingInt(NamedSpan::first));
    return all;
  }

  /**
   * The name that a word is the short form of; null when it is none. Two letters outside of
   * brackets are none, since they may stand for many things.
   */
  private @Nullable NamedSpan named(TaggedSentence s, int i) {
    NamedSpan place = places.of(s.word(i));
    if (place != null) {
      return s.isOpen(i - 1) || s.word(i).length() >= MIN_LETTERS ? place : null;
    }
    return mayBeForm(s, i) ? spelled.get(s.word(i)) : null;
  }

  /**
   * Initials; of other words, "Premier Oil ("Premier")", only where they are in quotation marks.
   */
  private static boolean mayBeForm(TaggedSentence s, int i) {
    return s.isInitials(i) || QuotationMark.is(s.wordOrNone(i - 1));
  }

  /** "(OMC: US)", "<OMC>": a symbol beside the name, which often has its initials. */
  private boolean isOfListing(TaggedSentence s, int i) {
    return s.word(i + 1, ":") || s.word(i - 1, ":") || tickers.at(s, i - 1) != null;
  }

  /**
   * Whether the letters begin a code, such as "OMC-22-014" for a drill hole, whose number the
   * tokenizer leaves with its hyphen.
   */
  private static boolean isOfCode(TaggedSentence s, int i) {
    String next = s.wordOrNone(i + 1);
    return s.joined(i + 1)
        && next.length() > 1
        && next.charAt(0) == '-'
        && Character.isDigit(next.charAt(1));
  }

  private static NamedSpan form(NamedSpan name, int at, boolean inBracket) {
    Evidence evidence = inBracket ? Evidence.RULE : Evidence.PROPAGATED;
    return name.leadsTo(name.kind(), at, at + 1, evidence);
  }

  /** The token of the short form that the name spells; the sentence's size when there is none. */
  private int formBehind(TaggedSentence s, NamedSpan name) {
    if (!name.kind().isBody()) {
      return s.size();
    }
    Tickers.@Nullable FoundTicker listing = tickers.at(s, name.end());
    int open = listing == null ? name.end() : listing.end();
    if (!s.word(open, "(")) {
      return s.size();
    }
    boolean quoted = QuotationMark.is(s.wordOrNone(open + 1));
    int form = quoted ? open + 2 : open + 1;
    boolean ends = quoted ? QuotationMark.is(s.wordOrNone(form + 1)) : s.word(form + 1, ")");
    boolean isForm = ends && (spells(s, name, s.word(form)) || (quoted && begins(s, name, form)));
    return isForm ? form : s.size();
  }

  /**
   * Whether the company's name begins with the word in quotation marks: "Orvane Metals Corp
   * ("Orvane")", "Orva STX Corp ("OrvaSTX")".
   */
  private static boolean begins(TaggedSentence s, NamedSpan name, int form) {
    String letters = s.wordOrNone(form);
    String words = s.text(name.first(), name.end()).replace(" ", "");
    return name.kind() == NameKind.COMPANY
        && s.hasCapital(form)
        && letters.length() >= MIN_LETTERS
        && letters.length() < words.length()
        && words.startsWith(letters)
        && letters.chars().allMatch(Character::isLetter);
  }

  /** Whether the letters are capitals of the name's words in their order, from the first on. */
  private static boolean spells(TaggedSentence s, NamedSpan name, String letters) {
    if (letters.length() < MIN_LETTERS || !letters.chars().allMatch(Character::isUpperCase)) {
      return false;
    }
    String words = s.text(name.first(), name.end());
    if (words.charAt(0) != letters.charAt(0) || words.indexOf(' ') < 0) {
      return false;
    }
    int at = 0;
    for (int i = 0; i < words.length() && at < letters.length(); i++) {
      if (words.charAt(i) == letters.charAt(at)) {
        at++;
      }
    }
    return at == letters.length();
  }

  private static boolean isFree(List<NamedSpan> names, int i) {
    return names.stream().noneMatch(name -> name.first() <= i && i < name.end());
  }
}
