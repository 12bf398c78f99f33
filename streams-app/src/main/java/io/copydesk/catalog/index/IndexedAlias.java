package io.copydesk.catalog.index;

import io.copydesk.catalog.name.LegalForms;
import io.copydesk.catalog.name.NameForms;
import io.copydesk.catalog.name.NamePiece;
import io.copydesk.catalog.name.NamePieces;
import io.copydesk.catalog.name.StopWords;
import io.copydesk.events.Alias;
import io.copydesk.events.EntityType;
import io.copydesk.events.ReferenceEntity;
import io.copydesk.table.Vocabulary;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A spelling under which an entity is found.
 *
 * @param pieces never empty, at most {@link AliasIndex#MAX_PIECES}
 * @param comma whether a comma stands between them
 */
record IndexedAlias(List<NamePiece> pieces, AliasTerms terms, boolean comma) {

  /** Words that make a government body's name good in lower case ("the finance ministry"). */
  private static final Set<String> HEADS =
      Vocabulary.beside(IndexedAlias.class).words("indexed-alias.heads");

  /**
   * The spellings of an entity: its aliases; its name, unless an alias is the same name; and a
   * company's names without legal forms where more than one word is left. Whether a single word is
   * safe to link by is for the entry to say, with an alias. An alias that is the same as another in
   * other capitals counts beside it, unless the first counts in any ("Central region", "Central
   * Region").
   */
  static Collection<IndexedAlias> of(ReferenceEntity entity) {
    boolean body = entity.getType() == EntityType.MINISTRY;
    List<Spelled> spelled =
        entity.getAliases().stream().map(alias -> Spelled.of(alias.getText())).toList();
    Map<Spelling, IndexedAlias> entered = new LinkedHashMap<>();
    for (int i = 0; i < spelled.size(); i++) {
      enter(entered, spelled.get(i), entity.getAliases().get(i), body);
    }
    for (Alias alias : entity.getAliases()) {
      Acronym.asWord(entity, alias)
          .ifPresent(word -> enter(entered, Spelled.of(word.getText()), word, body));
    }
    Spelled name = Spelled.of(entity.getName());
    enterName(entered, name, false, body);
    if (entity.getType() == EntityType.COMPANY) {
      Set<Long> ambiguous = ambiguousCores(entity.getAliases(), spelled);
      enterCore(entered, name, ambiguous);
      for (Spelled alias : spelled) {
        enterCore(entered, alias, ambiguous);
      }
    }
    return entered.values();
  }

  private record Spelled(List<NamePiece> pieces, boolean comma) {

    static Spelled of(String text) {
      return new Spelled(NamePieces.of(text), text.indexOf(',') >= 0);
    }

    Spelled core() {
      return new Spelled(pieces.subList(0, LegalForms.lengthWithout(pieces)), comma);
    }
  }

  /**
   * Enters the name without its legal form; it is ambiguous when an alias that differs in the legal
   * form alone is.
   */
  private static void enterCore(
      Map<Spelling, IndexedAlias> entered, Spelled name, Set<Long> ambiguous) {
    Spelled core = name.core();
    if (core.pieces().size() > 1) {
      boolean doubtful = ambiguous.contains(NameForms.hash(core.pieces()));
      enterName(entered, core, doubtful, false);
    }
  }

  private static Set<Long> ambiguousCores(List<Alias> aliases, List<Spelled> spelled) {
    Set<Long> cores = new HashSet<>();
    for (int i = 0; i < spelled.size(); i++) {
      if (aliases.get(i).getAmbiguous() && !spelled.get(i).pieces().isEmpty()) {
        cores.add(NameForms.hash(spelled.get(i).core().pieces()));
      }
    }
    return cores;
  }

  /** Enters an alias, and beside one that asks for other capitals. */
  private static void enter(
      Map<Spelling, IndexedAlias> entered, Spelled spelled, Alias alias, boolean body) {
    AliasTerms terms = terms(spelled, alias.getCaseSensitive(), alias.getAmbiguous(), body);
    if (isFindable(spelled, terms)) {
      IndexedAlias entry = new IndexedAlias(spelled.pieces(), terms, spelled.comma());
      long words = NameForms.hash(entry.pieces());
      IndexedAlias first = entered.putIfAbsent(new Spelling(words, 0), entry);
      if (first != null
          && first.terms().caseSensitive()
          && first.exactHash() != entry.exactHash()) {
        entered.putIfAbsent(new Spelling(words, entry.exactHash()), entry);
      }
    }
  }

  /** Enters a name whatever its capitals, unless there is an alias of the same words. */
  private static void enterName(
      Map<Spelling, IndexedAlias> entered, Spelled name, boolean ambiguous, boolean body) {
    AliasTerms terms = terms(name, false, ambiguous, body);
    if (isFindable(name, terms)) {
      entered.putIfAbsent(
          new Spelling(NameForms.hash(name.pieces()), 0),
          new IndexedAlias(name.pieces(), terms, name.comma()));
    }
  }

  private static boolean isFindable(Spelled name, AliasTerms terms) {
    List<NamePiece> pieces = name.pieces();
    boolean stop = StopWords.isStop(pieces) && !terms.caseSensitive();
    return !pieces.isEmpty() && pieces.size() <= AliasIndex.MAX_PIECES && !stop;
  }

  private static AliasTerms terms(
      Spelled name, boolean caseSensitive, boolean ambiguous, boolean body) {
    boolean descriptive =
        body
            && name.pieces().size() > 1
            && name.pieces().stream().anyMatch(p -> HEADS.contains(p.text()));
    return AliasTerms.of(caseSensitive, ambiguous, descriptive);
  }

  /**
   * What tells an entity's aliases apart.
   *
   * @param capitals of the spelling with its capitals; 0 for the first of the same words
   */
  private record Spelling(long words, long capitals) {}

  /** Bit i is set when piece i has a capital. */
  int capitals() {
    int bits = 0;
    for (int i = 0; i < pieces.size(); i++) {
      bits |= pieces.get(i).capital() ? 1 << i : 0;
    }
    return bits;
  }

  /** Of the spelling with the capitals that it is written in. */
  long exactHash() {
    return NameForms.exactHash(pieces);
  }
}
