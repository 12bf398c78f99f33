package io.copydesk.catalog.link;

import io.copydesk.catalog.name.NamePieces;
import io.copydesk.events.MentionType;
import io.copydesk.events.RoleKind;
import io.copydesk.extract.Extraction;
import io.copydesk.extract.Mention;
import io.copydesk.extract.PersonRole;
import io.copydesk.extract.text.Sentence;
import io.copydesk.extract.text.TextOrder;
import io.copydesk.extract.text.Token;
import io.copydesk.extract.text.TokenizedArticle;
import io.copydesk.table.Vocabulary;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * People whom an article introduces as one does somebody whom nobody knows: "David Cameron, a
 * plumber from Leeds", "Gordon Brown, 23". Who is known is introduced by what he is known for ("the
 * former prime minister"), so that these are namesakes, unless an office says otherwise. Belongs to
 * one article.
 */
final class Strangers {

  /** Words after "a" that public figures are called, too: "a former minister", "a Republican". */
  private static final Set<String> PUBLIC =
      Vocabulary.beside(Strangers.class).words("strangers.public");

  private static final Set<String> INDEFINITE =
      Vocabulary.beside(Strangers.class).words("strangers.indefinite");

  /** Years of age below which hardly anybody has held an office that the catalog has. */
  private static final int YOUNGEST = 25;

  /** Words of what somebody is called, at most. */
  private static final int LONGEST = 8;

  /** Words of a trade, at most: an office is longer ("secretary for finance"). */
  private static final int LONGEST_TRADE = 2;

  private static final String COMMA = ",";

  private final TokenizedArticle text;
  private final Set<Mention> ofTrade = new HashSet<>();
  private final Set<String> inOffice = new HashSet<>();

  Strangers(Extraction extraction) {
    this.text = extraction.text();
    for (PersonRole role : extraction.roles()) {
      boolean trade =
          role.post().kind() == RoleKind.OTHER
              && role.post().organization() == null
              && role.post().jurisdiction() == null;
      List<String> words = List.of(role.role().split(" "));
      if (isPublic(role.post().kind())) {
        inOffice.add(role.person().text());
      }
      if (trade && words.size() <= LONGEST_TRADE && isPrivate(words)) {
        ofTrade.add(role.person());
      }
    }
  }

  /** Whether everybody knows who has such a role: "X, a comedian, became president". */
  private static boolean isPublic(RoleKind kind) {
    return kind == RoleKind.HEAD_OF_STATE
        || kind == RoleKind.HEAD_OF_GOVERNMENT
        || kind == RoleKind.MINISTER;
  }

  /** Whether a mention of a person's full name is introduced so. */
  boolean isIntroduced(Mention mention) {
    if (mention.type() != MentionType.PERSON
        || NamePieces.of(mention.text()).size() < 2
        || inOffice.contains(mention.text())) {
      return false;
    }
    Sentence sentence = text.sentence(mention.sentenceId());
    return ofTrade.contains(mention) || (sentence != null && isIntroduced(mention, sentence));
  }

  private static boolean isIntroduced(Mention mention, Sentence sentence) {
    List<String> words = sentence.tokens().stream().map(Token::text).toList();
    int at = TextOrder.countBefore(sentence.tokens(), t -> t.start() < mention.span().end());
    if (!isAt(words, at, COMMA)) {
      return false;
    }
    at++;
    if (at < words.size() && isAge(words.get(at))) {
      if (Integer.parseInt(words.get(at)) < YOUNGEST) {
        return true;
      }
      at += isAt(words, at + 1, COMMA) ? 2 : 1;
    }
    if (at >= words.size() || !INDEFINITE.contains(words.get(at))) {
      return false;
    }
    int end = at + 1;
    while (end < words.size() && end - at <= LONGEST && !words.get(end).equals(COMMA)) {
      end++;
    }
    return isPrivate(words.subList(at + 1, end));
  }

  private static boolean isAt(List<String> words, int at, String word) {
    return at < words.size() && words.get(at).equals(word);
  }

  private static boolean isAge(String word) {
    return word.length() == 2 && word.chars().allMatch(Character::isDigit);
  }

  private static boolean isPrivate(List<String> words) {
    return words.stream().map(w -> w.toLowerCase(Locale.ROOT)).noneMatch(PUBLIC::contains);
  }
}
