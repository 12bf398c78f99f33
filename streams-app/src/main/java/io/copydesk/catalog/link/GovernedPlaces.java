package io.copydesk.catalog.link;

import io.copydesk.events.MentionType;
import io.copydesk.extract.Mention;
import io.copydesk.extract.text.Sentence;
import io.copydesk.extract.text.TextOrder;
import io.copydesk.extract.text.Token;
import io.copydesk.extract.text.TokenizedArticle;
import io.copydesk.table.Vocabulary;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Which places of an article are States and provinces by the office beside them: a governor and an
 * attorney general are a State's, so that "New York Governor" and "the governor of Georgia" name
 * neither the city nor the country. But "Niger's attorney general" is the country's, and "the
 * governor of Georgia's central bank" a bank's. Belongs to one article.
 */
final class GovernedPlaces {

  /** Offices of States that cities and countries of the same name mostly lack. */
  private static final Set<String> OFFICES =
      Vocabulary.beside(GovernedPlaces.class).words("governed-places.offices");

  /** Words of the longest office. */
  private static final int LONGEST = 3;

  private final TokenizedArticle text;

  private final Geography geography;

  GovernedPlaces(TokenizedArticle text, Geography geography) {
    this.text = text;
    this.geography = geography;
  }

  /** Whether an office of a State stands right before or behind the place. */
  boolean isGoverned(Mention mention) {
    Sentence sentence = text.sentence(mention.sentenceId());
    if (mention.type() != MentionType.PLACE || sentence == null) {
      return false;
    }
    int first = tokenAt(sentence.tokens(), mention.span().start());
    int end = tokenAt(sentence.tokens(), mention.span().end());
    boolean owns =
        end < sentence.tokens().size() && Token.isPossessive(sentence.tokens().get(end).text());
    if (owns) {
      return geography.countryNamed(mention.text()) == null
          && (isOfficeFrom(sentence, end + 1) || isOfficeOf(sentence, first));
    }
    return (!isIn(sentence, first) && isOfficeFrom(sentence, end)) || isOfficeOf(sentence, first);
  }

  /** Whether something happens in the place: "Speaking in Washington Attorney General Quist". */
  private static boolean isIn(Sentence sentence, int place) {
    return place > 0 && sentence.tokens().get(place - 1).text().equalsIgnoreCase("in");
  }

  private static boolean isOfficeFrom(Sentence sentence, int from) {
    int most = Math.min(LONGEST, sentence.tokens().size() - from);
    for (int n = most; n > 0; n--) {
      if (isOffice(sentence, from, from + n)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isOfficeOf(Sentence sentence, int place) {
    int of = place - 1;
    if (of < 1 || !sentence.tokens().get(of).text().equals("of")) {
      return false;
    }
    for (int n = Math.min(LONGEST, of); n > 0; n--) {
      if (isOffice(sentence, of - n, of)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isOffice(Sentence sentence, int from, int end) {
    return OFFICES.contains(sentence.join(from, end).toLowerCase(Locale.ROOT));
  }

  private static int tokenAt(List<Token> tokens, int offset) {
    return TextOrder.countBefore(tokens, token -> token.start() < offset);
  }
}
