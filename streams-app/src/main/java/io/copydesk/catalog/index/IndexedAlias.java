package io.copydesk.catalog.index;

import io.copydesk.catalog.name.LegalForms;
import io.copydesk.catalog.name.NameForms;
import io.copydesk.catalog.name.NameHash;
import io.copydesk.catalog.name.NamePiece;
import io.copydesk.catalog.name.NamePieces;
import io.copydesk.catalog.name.StopWords;
import io.copydesk.events.Alias;
import io.copydesk.events.EntityType;
import io.copydesk.events.ReferenceEntity;
import io.copydesk.extract.lexicon.Vocabulary;
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
 */
record IndexedAlias(List<NamePiece> pieces, AliasTerms terms) {

  /** Words that make a government body's name good in lower case ("the finance ministry"). */
  private static final Set<String> HEADS =
      Vocabulary.beside(IndexedAlias.class).words("indexed-alias.heads");

  /**
   * The spellings of an entity: its aliases; its name, unless an alias is the same name; and a
   * company's names without legal forms where more than one word is left. Whether a single word is
   * safe to link by is for the entry to say, with an alias.
   */
  static Collection<IndexedAlias> of(ReferenceEntity entity) {
    boolean body = entity.getType() == EntityType.MINISTRY;
    List<List<NamePiece>> spelled =
        entity.getAliases().stream().map(a -> NamePieces.of(a.getText())).toList();
    Map<Long, IndexedAlias> byPieces = new LinkedHashMap<>();
    for (int i = 0; i < spelled.size(); i++) {
      Alias alias = entity.getAliases().get(i);
      enter(byPieces, spelled.get(i), alias.getCaseSensitive(), alias.getAmbiguous(), body);
    }
    List<NamePiece> name = NamePieces.of(entity.getName());
    enter(byPieces, name, false, false, body);
    if (entity.getType() == EntityType.COMPANY) {
      Set<Long> ambiguous = ambiguousCores(entity.getAliases(), spelled);
      enterCore(byPieces, name, ambiguous);
      for (List<NamePiece> alias : spelled) {
        enterCore(byPieces, alias, ambiguous);
      }
    }
    return byPieces.values();
  }

  /**
   * Enters the name without its legal form; it is ambiguous when an alias that differs in the legal
   * form alone is.
   */
  private static void enterCore(
      Map<Long, IndexedAlias> byPieces, List<NamePiece> name, Set<Long> ambiguous) {
    List<NamePiece> core = core(name);
    if (core.size() > 1 && core.size() < name.size()) {
      enter(byPieces, core, false, ambiguous.contains(NameForms.hash(core)), false);
    }
  }

  private static Set<Long> ambiguousCores(List<Alias> aliases, List<List<NamePiece>> spelled) {
    Set<Long> cores = new HashSet<>();
    for (int i = 0; i < spelled.size(); i++) {
      if (aliases.get(i).getAmbiguous() && !spelled.get(i).isEmpty()) {
        cores.add(NameForms.hash(core(spelled.get(i))));
      }
    }
    return cores;
  }

  private static List<NamePiece> core(List<NamePiece> name) {
    return name.subList(0, LegalForms.lengthWithout(name));
  }

  private static void enter(
      Map<Long, IndexedAlias> byPieces,
      List<NamePiece> pieces,
      boolean caseSensitive,
      boolean ambiguous,
      boolean body) {
    boolean stop = StopWords.isStop(pieces) && !caseSensitive;
    if (pieces.isEmpty() || pieces.size() > AliasIndex.MAX_PIECES || stop) {
      return;
    }
    boolean descriptive =
        body && pieces.size() > 1 && pieces.stream().anyMatch(p -> HEADS.contains(p.text()));
    byPieces.putIfAbsent(
        NameForms.hash(pieces),
        new IndexedAlias(pieces, AliasTerms.of(caseSensitive, ambiguous, descriptive)));
  }

  /** Bit i is set when piece i has a capital. */
  int capitals() {
    int bits = 0;
    for (int i = 0; i < pieces.size(); i++) {
      bits |= pieces.get(i).capital() ? 1 << i : 0;
    }
    return bits;
  }

  /** Of the spelling as it is written, letter by letter. */
  long exactHash() {
    long hash = NameHash.EMPTY;
    for (NamePiece piece : pieces) {
      hash = NameHash.append(hash, piece.exactHash());
    }
    return hash;
  }
}
