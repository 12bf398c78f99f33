package io.copydesk.catalog.link;

import io.copydesk.catalog.index.StoredEntity;
import io.copydesk.catalog.name.LegalForms;
import io.copydesk.catalog.name.NamePiece;
import io.copydesk.catalog.name.NamePieces;
import io.copydesk.events.Alternative;
import io.copydesk.events.Evidence;
import io.copydesk.events.MentionType;
import io.copydesk.extract.Mention;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One way in which an article names something: all mentions of a type that are spelled alike and,
 * for bodies of government, have the same owner. What it names is decided once for all of them.
 */
final class Surface {

  private final MentionType type;
  private List<NamePiece> pieces;
  private final @Nullable String owner;
  private final List<Mention> mentions = new ArrayList<>();
  private boolean shouted = true;
  private @Nullable StoredEntity entity;
  private @Nullable Surface fullForm;
  private double confidence;
  private List<Alternative> alternatives = List.of();

  private Surface(MentionType type, List<NamePiece> pieces, @Nullable String owner) {
    this.type = type;
    this.pieces = pieces;
    this.owner = owner;
  }

  /**
   * The surface that a mention belongs to.
   *
   * @param owner the country that the text says the body belongs to, null when it says none
   */
  static Surface of(Mention mention, @Nullable String owner) {
    return new Surface(mention.type(), trimmed(NamePieces.of(mention.text())), owner);
  }

  private static List<NamePiece> trimmed(List<NamePiece> pieces) {
    int from = pieces.size() > 1 && pieces.getFirst().text().equals("the") ? 1 : 0;
    int to = pieces.size();
    if (to - from > 1 && pieces.getLast().possessive()) {
      to--;
    }
    return pieces.subList(from, to);
  }

  /** Equal for mentions that belong together. */
  String key() {
    return type
        + "|"
        + owner
        + "|"
        + core().stream()
            .map(NamePiece::text)
            .filter(p -> !p.equals("and"))
            .collect(Collectors.joining(" "));
  }

  MentionType type() {
    return type;
  }

  /** As written, without an article before it. */
  List<NamePiece> pieces() {
    return pieces;
  }

  /** Without legal forms. */
  List<NamePiece> core() {
    return type == MentionType.COMPANY
        ? pieces.subList(0, pieces.isEmpty() ? 0 : LegalForms.lengthWithout(pieces))
        : pieces;
  }

  @Nullable String owner() {
    return owner;
  }

  List<Mention> mentions() {
    return mentions;
  }

  void add(Mention mention) {
    mentions.add(mention);
    if (shouted && mention.text().chars().anyMatch(Character::isLowerCase)) {
      shouted = false;
      pieces = trimmed(NamePieces.of(mention.text()));
    }
  }

  /** Whether it is one short word in capitals. */
  boolean isAbbreviation() {
    String text = mentions.getFirst().text();
    return text.length() <= 5
        && text.indexOf(' ') < 0
        && text.chars().noneMatch(Character::isLowerCase);
  }

  /** Whether it is written in capitals only, so that case tells nothing. */
  boolean isShouted() {
    return shouted;
  }

  /** Whether more than the catalog itself says that this is a name of its type. */
  boolean isSupported() {
    return mentions.stream()
        .flatMap(m -> m.evidence().stream())
        .anyMatch(e -> e != Evidence.CATALOG && e != Evidence.UNKNOWN);
  }

  /** The catalog's entity; null while undecided or when it has none. */
  @Nullable StoredEntity entity() {
    return fullForm == null ? entity : fullForm.entity();
  }

  void link(StoredEntity linked, double sureness) {
    entity = linked;
    confidence = sureness;
  }

  /** What else the name may mean, best first. */
  void alsoMayMean(List<Alternative> others) {
    alternatives = List.copyOf(others);
  }

  List<Alternative> alternatives() {
    return fullForm == null ? alternatives : fullForm.alternatives();
  }

  /** How sure the link is, 0 to 1: of a short form what its full form's is; 0 without a link. */
  double confidence() {
    return fullForm == null ? confidence : fullForm.confidence();
  }

  /** Makes this a short form of another surface, unless that is a short form of this one. */
  void shorten(Surface longer) {
    if (longer.root() != this) {
      fullForm = longer;
    }
  }

  /** The full form that this one goes by in the article; itself when there is none. */
  Surface root() {
    return fullForm == null ? this : fullForm.root();
  }

  boolean isDecided() {
    return entity != null || fullForm != null;
  }
}
