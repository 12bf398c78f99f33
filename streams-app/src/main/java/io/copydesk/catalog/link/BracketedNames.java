package io.copydesk.catalog.link;

import io.copydesk.catalog.index.StoredEntity;
import io.copydesk.catalog.name.NameForms;
import io.copydesk.catalog.name.NamePiece;
import io.copydesk.catalog.name.NamePieces;
import io.copydesk.events.MentionType;
import io.copydesk.extract.Mention;
import io.copydesk.extract.text.Dash;
import io.copydesk.extract.text.QuotationMark;
import io.copydesk.extract.text.Sentence;
import io.copydesk.extract.text.TokenizedArticle;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds a second name in brackets behind the first: "Bank Negara Malaysia (BNM)". */
final class BracketedNames {

  /** Of two letters, an abbreviation may be in a name by chance. */
  private static final int FEWEST_LETTERS = 3;

  /** In characters: " -- ". */
  private static final int LONGEST_DASH = 4;

  private static final Pattern BLANKS = Pattern.compile("\\s+");

  private final TokenizedArticle text;
  private final Geography geography;

  BracketedNames(TokenizedArticle text, Geography geography) {
    this.text = text;
    this.geography = geography;
  }

  /** Gives both names the same entity where only one of them, or neither, is linked yet. */
  void join(Map<Mention, Surface> surfaceOf) {
    Mention before = null;
    for (Mention mention : surfaceOf.keySet()) {
      if (before != null && isBracketed(before, mention)) {
        Surface name = surfaceOf.get(before);
        Surface bracketed = surfaceOf.get(mention);
        if (name != null && bracketed != null && !isAgency(before, name, mention, bracketed)) {
          join(name, bracketed);
        }
      }
      before = mention;
    }
  }

  /**
   * Whether it is who reports, where others have a dateline: "Tesla (Reuters) - The carmaker". An
   * abbreviation may stand before a dash as well: "Norse Invoice Bank (NIB) - the lender - said".
   */
  private boolean isAgency(Mention name, Surface named, Mention mention, Surface bracketed) {
    Sentence sentence = text.sentence(name.sentenceId());
    if (sentence == null || sentence.tokens().getFirst().start() != name.span().start()) {
      return false;
    }
    String field = text.text(mention.field());
    int from = mention.span().end() + 1;
    String behind = field.substring(from, Math.min(field.length(), from + LONGEST_DASH)).strip();
    return Dash.is(BLANKS.split(behind, 2)[0]) && !abbreviates(bracketed, named);
  }

  private void join(Surface name, Surface bracketed) {
    if (name == bracketed || liesIn(name)) {
      return;
    }
    StoredEntity entity = bracketed.entity();
    if (!bracketed.isDecided()
        || (name.isDecided() && abbreviates(bracketed, name))
        || (entity != null && !name.isDecided() && !isSame(name, entity))) {
      bracketed.shorten(name);
    } else if (!name.isDecided()) {
      name.shorten(bracketed);
    }
  }

  /**
   * Whether the abbreviation in brackets is written with the letters of the name, in their order
   * and with the first letters of its first and last words, though they are not its initials:
   * "Norse Invoice Bank (NOIB)". Then it is that name's, whoever else the catalog knows by it.
   */
  private static boolean abbreviates(Surface bracketed, Surface name) {
    List<NamePiece> words = name.core();
    String letters = NameForms.joined(bracketed.core());
    if (!bracketed.isAbbreviation() || words.size() < 2 || letters.length() < FEWEST_LETTERS) {
      return false;
    }
    String whole = NameForms.joined(words);
    int at = whole.charAt(0) == letters.charAt(0) ? 0 : -1;
    for (int i = 1; i < letters.length() && at >= 0; i++) {
      at = whole.indexOf(letters.charAt(i), at + 1);
    }
    int last = whole.lastIndexOf(' ') + 1;
    return at >= 0 && letters.indexOf(whole.charAt(last), 1) > 0;
  }

  /** Whether the brackets say where a place lies: "Paris (Texas)". */
  private static boolean liesIn(Surface name) {
    return name.type() == MentionType.PLACE && name.owner() != null;
  }

  /**
   * Whether the entity in brackets may be what the name means: the article has to do with its
   * country, or they share a word. "Diamant Boart Stratabit (DBS)" of Brussels is not the bank that
   * is called DBS.
   */
  private boolean isSame(Surface name, StoredEntity entity) {
    return geography.concerns(entity.jurisdiction()) || shareWord(name, entity);
  }

  private static boolean shareWord(Surface name, StoredEntity entity) {
    Set<String> words = new HashSet<>();
    for (String each : entity.names()) {
      words.addAll(distinctiveWords(NamePieces.of(each)));
    }
    return !Collections.disjoint(words, distinctiveWords(name.core()));
  }

  /** Whether one of the entity's names has all the telling words of this one. */
  static boolean haveAllWords(Surface name, StoredEntity entity) {
    List<String> words = distinctiveWords(name.core());
    return entity.names().stream()
        .anyMatch(each -> distinctiveWords(NamePieces.of(each)).containsAll(words));
  }

  private static List<String> distinctiveWords(List<NamePiece> pieces) {
    return pieces.stream().filter(NameForms::isDistinctive).map(NamePiece::text).toList();
  }

  private boolean isBracketed(Mention name, Mention other) {
    int from = name.span().end();
    int to = other.span().start();
    if (name.type() != other.type() || name.field() != other.field() || to <= from) {
      return false;
    }
    String field = text.text(name.field());
    if (to - from > 4 || other.span().end() >= field.length()) {
      return false;
    }
    String between = field.substring(from, to).strip();
    char after = field.charAt(other.span().end());
    boolean opens =
        between.equals("(") || (between.startsWith("(") && mayOpen(between.substring(1)));
    return opens && (after == ')' || mayClose(after));
  }

  private static boolean mayOpen(String mark) {
    QuotationMark.Side side = QuotationMark.ofDouble(mark);
    return side == QuotationMark.Side.OPENS || side == QuotationMark.Side.EITHER;
  }

  /**
   * Any double mark, since “ opens in English and closes in German. A single one may be an
   * apostrophe: "(Acme's)".
   */
  private static boolean mayClose(char mark) {
    return QuotationMark.ofDouble(String.valueOf(mark)) != QuotationMark.Side.NONE;
  }
}
