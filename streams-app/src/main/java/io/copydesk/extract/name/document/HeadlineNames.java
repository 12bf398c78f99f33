package io.copydesk.extract.name.document;

import io.copydesk.events.Evidence;
import io.copydesk.extract.ListedAs;
import io.copydesk.extract.lexicon.WordClass;
import io.copydesk.extract.name.candidate.Candidate;
import io.copydesk.extract.name.candidate.NameType;
import io.copydesk.extract.name.candidate.Strength;
import io.copydesk.extract.name.listing.Tickers;
import io.copydesk.extract.tag.TaggedSentence;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Names of the body in a headline that is all in capitals, and the company before a headline's
 * ticker. Built from one article's names and used for the same one.
 */
public final class HeadlineNames {

  private static final int MAX_WORDS = 8;

  /** A headline that begins with a company has its ticker no later. */
  private static final int MAX_BEFORE_TICKER = 5;

  private final Map<String, NameType> types = new HashMap<>();
  private final Tickers tickers;

  public HeadlineNames(DocumentNames names, Tickers tickers) {
    this.tickers = tickers;
    names.forEach((words, type) -> types.putIfAbsent(key(words), type));
  }

  public List<Candidate> in(TaggedSentence s) {
    List<Candidate> found = new ArrayList<>(4);
    int from = 0;
    for (int i = 0; i < s.size(); i++) {
      Tickers.Found ticker = tickers.at(s, i);
      if (ticker != null) {
        Candidate listed = beforeTicker(s, from, i, ticker.listedAs());
        if (listed != null) {
          found.add(listed);
        }
        from = ticker.end();
        i = ticker.end() - 1;
        continue;
      }
      Candidate known = at(s, i);
      if (known != null) {
        found.add(known);
      }
    }
    return found;
  }

  /** The longest name of the body that begins at the token. */
  private @Nullable Candidate at(TaggedSentence s, int first) {
    Candidate longest = null;
    if (isLink(raw(s, first))) {
      return null;
    }
    StringBuilder key = new StringBuilder();
    for (int i = first; i < Math.min(s.size(), first + MAX_WORDS); i++) {
      append(key, raw(s, i));
      NameType type = types.get(key.toString());
      if (type != null && !isLink(raw(s, i))) {
        longest = Candidate.of(type, first, i + 1, Strength.CERTAIN, Evidence.PROPAGATED, 0.9);
      }
    }
    return longest;
  }

  private @Nullable Candidate beforeTicker(
      TaggedSentence s, int from, int open, ListedAs listedAs) {
    for (int first = Math.max(from, open - MAX_WORDS); first < open; first++) {
      Candidate known = at(s, first);
      if (known != null && known.end() == open) {
        return known.as(NameType.COMPANY, Strength.CERTAIN).listed(listedAs);
      }
    }
    boolean leads = from == 0 && open > 0 && open <= MAX_BEFORE_TICKER;
    for (int i = 0; i < open && leads; i++) {
      boolean comma = raw(s, i).equals(",") && s.is(open - 1, WordClass.LEGAL_FORM);
      boolean word =
          Character.isLetter(raw(s, i).charAt(0)) && (!s.is(i, WordClass.FUNCTION) || i == 0);
      leads = word || comma || isLink(raw(s, i));
    }
    return leads
        ? Candidate.of(
                NameType.COMPANY,
                raw(s, 0).equals("THE") ? 1 : 0,
                open,
                Strength.CERTAIN,
                Evidence.RULE,
                0.9)
            .listed(listedAs)
        : null;
  }

  private static String raw(TaggedSentence s, int i) {
    return s.sentence().tokens().get(i).text();
  }

  private static String key(String words) {
    StringBuilder key = new StringBuilder();
    for (String word : words.split(" ", -1)) {
      append(key, word);
    }
    return key.toString();
  }

  private static void append(StringBuilder key, String word) {
    if (!isLink(word)) {
      key.append(word.toUpperCase(Locale.ROOT)).append(' ');
    }
  }

  private static boolean isLink(String word) {
    return word.equalsIgnoreCase("and") || word.equals("&");
  }
}
