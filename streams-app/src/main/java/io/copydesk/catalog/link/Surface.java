package io.copydesk.catalog.link;

import io.copydesk.catalog.LinkGrade;
import io.copydesk.catalog.index.StoredEntity;
import io.copydesk.catalog.name.LegalForms;
import io.copydesk.catalog.name.NameForms;
import io.copydesk.catalog.name.NamePiece;
import io.copydesk.catalog.name.NamePieces;
import io.copydesk.events.Alternative;
import io.copydesk.events.Evidence;
import io.copydesk.events.MentionType;
import io.copydesk.events.TextField;
import io.copydesk.extract.Mention;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A surface form: all mentions of an article of one type that are spelled alike and, for bodies,
 * organisations and places, belong to the same country by the words around them (their owner). What
 * it names is decided once for all of them. Mutable while its article is linked.
 */
final class Surface {

  /**
   * Confidence of a mention from which on it mostly is of its type, though not always the catalog's
   * entity of that name: of 40 one-word companies read by eye in November 2026 30 were, but not
   * "NEC" (a committee), "Signal" (an app) or "Petra" (an agency). So a country has to agree as
   * well.
   */
  private static final double CONFIDENT = 0.85;

  /**
   * Confidence of a mention from which on none was seen that meant another company than the only
   * one which the catalog has by that name, unless that is known from a register alone.
   */
  private static final double CERTAIN = 0.95;

  /** Letters of abbreviations with that of a small word in them: "BoJ", "PBoC". */
  private static final int SHORTEST_WITH_SMALL_WORD = 3;

  private static final int LONGEST_WITH_SMALL_WORD = 5;

  private final MentionType type;
  private List<NamePiece> written;
  private List<NamePiece> pieces;
  private final @Nullable String owner;
  private final @Nullable String region;
  private final boolean governed;
  private final @Nullable Set<String> bearers;
  private final List<Mention> mentions = new ArrayList<>();

  /** Its text in the mention that {@link #written} is of. */
  private String text = "";

  private boolean shouted = true;
  private boolean stranger;

  /** The one country that has the legal form at its end; null when several have it, or none. */
  private @Nullable String countryOfForm;

  /** The first spelling with a legal form; null without one. */
  private @Nullable List<NamePiece> full;

  private @Nullable StoredEntity entity;
  private @Nullable Surface fullForm;
  private @Nullable LinkGrade grade;
  private List<Alternative> alternatives = List.of();

  private Surface(
      MentionType type,
      List<NamePiece> written,
      @Nullable String owner,
      @Nullable String region,
      boolean governed,
      @Nullable Set<String> bearers) {
    this.type = type;
    this.written = written;
    this.pieces = withoutEnding(written);
    this.owner = owner;
    this.region = region;
    this.governed = governed;
    this.bearers = bearers;
  }

  /** The surface that a body's mention belongs to; whose the article says it is. */
  static Surface of(Mention mention, BodyOwners.Owner owner) {
    return of(mention, owner.country(), owner.region(), false, null);
  }

  /**
   * The surface that a person's mention belongs to.
   *
   * @param bearers the full names of whom alone a surname may be short for here; null when the
   *     words beside it leave that open
   */
  static Surface ofPerson(Mention mention, @Nullable Set<String> bearers) {
    return of(mention, null, null, false, bearers);
  }

  /**
   * The surface that a company's mention belongs to.
   *
   * @param apart the id of the company that its full name means, where the article has another of
   *     the same name with another legal form; else null
   */
  static Surface ofCompany(Mention mention, @Nullable String apart) {
    return of(mention, null, apart, false, null);
  }

  /**
   * The surface that a place's mention belongs to.
   *
   * @param within where the article says that it lies; null when it says nothing of it
   * @param governed whether an office beside it is that of a State
   */
  static Surface within(Mention mention, PlaceOwners.@Nullable Within within, boolean governed) {
    return within == null
        ? of(mention, null, null, governed, null)
        : of(mention, within.country(), within.region(), governed, null);
  }

  private static Surface of(
      Mention mention,
      @Nullable String owner,
      @Nullable String region,
      boolean governed,
      @Nullable Set<String> bearers) {
    List<NamePiece> written = withoutArticle(NamePieces.of(mention.text()));
    return new Surface(mention.type(), written, owner, region, governed, bearers);
  }

  private static List<NamePiece> withoutArticle(List<NamePiece> pieces) {
    boolean article = pieces.size() > 1 && pieces.getFirst().text().equals("the");
    return article ? pieces.subList(1, pieces.size()) : pieces;
  }

  private static List<NamePiece> withoutEnding(List<NamePiece> pieces) {
    boolean ending = pieces.size() > 1 && pieces.getLast().possessive();
    return ending ? pieces.subList(0, pieces.size() - 1) : pieces;
  }

  /**
   * Equal for mentions that belong to one surface form: legal forms and "and" make no difference.
   */
  String key() {
    return type
        + "|"
        + owner
        + "|"
        + region
        + (governed ? "|state|" : "|")
        + (bearers == null ? "" : bearers + "|")
        + core().stream()
            .map(NamePiece::text)
            .filter(p -> !p.equals("and"))
            .collect(Collectors.joining(" "));
  }

  MentionType type() {
    return type;
  }

  /** Whether it names a body of government or an organisation, of which each country has some. */
  boolean isBody() {
    return isBody(type);
  }

  static boolean isBody(MentionType type) {
    return type == MentionType.MINISTRY || type == MentionType.ORGANIZATION;
  }

  /**
   * As a company is written with a legal form, without "the" before it; else as {@link #written}.
   */
  List<NamePiece> writtenInFull() {
    return full == null ? written : full;
  }

  /** As written, without "the" before it; "Moody's" with its possessive ending. */
  List<NamePiece> written() {
    return written;
  }

  /** As written, without "the" before it and without a possessive ending. */
  List<NamePiece> pieces() {
    return pieces;
  }

  /** The pieces without legal forms at the end. */
  List<NamePiece> core() {
    return type == MentionType.COMPANY
        ? pieces.subList(0, pieces.isEmpty() ? 0 : LegalForms.lengthWithout(pieces))
        : pieces;
  }

  /** Whether the article has it with a legal form somewhere: then it is a company's full name. */
  boolean isFullName() {
    return full != null;
  }

  /**
   * Whether the name has the legal form of one country alone, and the candidate is of another and
   * has it in none of its names: "Kaisa Oyj" is Finnish. A longer name that is the candidate's but
   * for the form is a unit of the same group, as that is listed elsewhere.
   */
  boolean isOfAnotherForm(StoredEntity candidate) {
    String country = countryOfForm;
    return country != null
        && candidate.jurisdiction() != null
        && !country.equals(candidate.jurisdiction())
        && candidate.names().stream()
            .map(NamePieces::of)
            .noneMatch(name -> country.equals(LegalForms.countryOf(name)) || isItsLongName(name));
  }

  private boolean isItsLongName(List<NamePiece> name) {
    List<NamePiece> core = core();
    return core.size() > 1 && NameForms.joined(core).equals(NameForms.joined(name));
  }

  private static boolean hasLegalForm(List<NamePiece> name) {
    return !name.isEmpty() && LegalForms.lengthWithout(name) < name.size();
  }

  /** The country that the words around it say it belongs to; null when they say none. */
  @Nullable String owner() {
    return owner;
  }

  /**
   * The id of the region that a place is said to lie in; of a body the name of the region or city
   * whose it is; of a company what it is told apart as ({@link #ofCompany}). May be null.
   */
  @Nullable String region() {
    return region;
  }

  /** Whether its words have this name of a place among them. */
  boolean names(String place) {
    return (" " + NameForms.joined(pieces) + " ").contains(" " + place + " ");
  }

  /** Notes that the article introduces the person as one does somebody whom nobody knows. */
  void introduce() {
    stranger = true;
  }

  /** Whether the article introduces the person as one does somebody whom nobody knows. */
  boolean isStranger() {
    return stranger;
  }

  /** Whether an office beside it is that of a State, so that a place that is one is meant. */
  boolean isGoverned() {
    return governed;
  }

  /** Whether the words beside a surname say who bears it, or that none of those named does. */
  boolean isToldApart() {
    return bearers != null;
  }

  /** Whether this surname, as the words beside it have it, may be that of a full name. */
  boolean mayBe(Surface fullName) {
    return bearers == null || bearers.contains(NameForms.joined(fullName.core()));
  }

  List<Mention> mentions() {
    return mentions;
  }

  /** Whether the title has it. */
  boolean isInTitle() {
    return mentions.stream().anyMatch(m -> m.field() == TextField.TITLE);
  }

  /**
   * Takes in a mention; the spelling of the first that is not all in capitals is kept.
   *
   * @param spelling the mention's pieces without "the" before it
   */
  void add(Mention mention, List<NamePiece> spelling) {
    mentions.add(mention);
    text = text.isEmpty() ? mention.text() : text;
    if (shouted && mention.text().chars().anyMatch(Character::isLowerCase)) {
      shouted = false;
      text = mention.text();
      written = spelling;
      pieces = withoutEnding(written);
    }
    if (type == MentionType.COMPANY && full == null && hasLegalForm(spelling)) {
      full = spelling;
    }
    if (type == MentionType.COMPANY && countryOfForm == null) {
      countryOfForm = LegalForms.countryOf(spelling);
    }
  }

  /** Whether it is one short word that the article has in capitals only. */
  boolean isAbbreviation() {
    return text.length() <= 5
        && text.chars().noneMatch(Character::isWhitespace)
        && text.chars().noneMatch(Character::isLowerCase);
  }

  /** Whether it is one word in capitals with a small s behind, the plural of an abbreviation. */
  boolean isPlural() {
    String one = text.substring(0, text.length() - 1);
    return text.endsWith("s") && one.length() > 1 && one.chars().allMatch(Character::isUpperCase);
  }

  /**
   * Whether it is a body's abbreviation in capitals but for one letter, that of a small word: "BoJ"
   * for the Bank of Japan, which others write "BOJ".
   */
  boolean hasSmallWord() {
    return isBody()
        && text.length() >= SHORTEST_WITH_SMALL_WORD
        && text.length() <= LONGEST_WITH_SMALL_WORD
        && Character.isUpperCase(text.charAt(0))
        && Character.isUpperCase(text.charAt(text.length() - 1))
        && text.chars().filter(Character::isUpperCase).count() == text.length() - 1
        && text.chars().anyMatch(Character::isLowerCase);
  }

  /** Whether it is written in capitals only, so that case tells nothing. */
  boolean isShouted() {
    return shouted;
  }

  /** Whether any evidence but the catalog's says that this is a name of its type. */
  boolean isSupported() {
    return mentions.stream()
        .flatMap(m -> m.evidence().stream())
        .anyMatch(e -> e != Evidence.CATALOG && e != Evidence.UNKNOWN);
  }

  /** Whether extraction is confident of the type of one of the mentions. */
  boolean isConfident() {
    return mentions.stream().anyMatch(m -> m.confidence() >= CONFIDENT);
  }

  /** Whether extraction has hardly a doubt of the type of one of the mentions. */
  boolean isCertain() {
    return mentions.stream().anyMatch(m -> m.confidence() >= CERTAIN);
  }

  /** The catalog's entity; null while undecided or when it has none. */
  @Nullable StoredEntity entity() {
    return fullForm == null ? entity : fullForm.entity();
  }

  void link(StoredEntity linked, LinkGrade linkGrade) {
    entity = linked;
    grade = linkGrade;
  }

  /** What the link rests on; that of its full form for a short form; null without a link. */
  @Nullable LinkGrade grade() {
    return fullForm == null ? grade : fullForm.grade();
  }

  /** What else the name may mean, best first. */
  void alsoMayMean(List<Alternative> others) {
    alternatives = List.copyOf(others);
  }

  List<Alternative> alternatives() {
    return fullForm == null ? alternatives : fullForm.alternatives();
  }

  /**
   * How often such links are right, 0 to 1; that of its full form for a short form; 0 without a
   * link.
   */
  double confidence() {
    LinkGrade of = grade();
    return of == null ? 0 : of.confidence();
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

  /** Whether it is linked, or a short form of another surface form. */
  boolean isDecided() {
    return entity != null || fullForm != null;
  }
}
