package io.copydesk.catalog.link;

import io.copydesk.catalog.name.NameForms;
import io.copydesk.catalog.name.NamePiece;
import io.copydesk.catalog.name.NamePieces;
import io.copydesk.events.MentionType;
import io.copydesk.extract.Extraction;
import io.copydesk.extract.Mention;
import io.copydesk.extract.text.TokenizedArticle;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Which people of an article a surname may be short for where the words beside it speak against
 * some of those who bear it: beside "Bo Lind", "Mr Lind" is not "Ada Lind", and "Chairman Lind" is
 * who was called the chairman. A surname without such words may be anybody's, most likely that of
 * who was named first, since the others are told apart by their given names. Belongs to one
 * article.
 */
final class Namesakes {

  /** People of one surname. Among more nothing is told apart, so that the time stays linear. */
  private static final int MOST_BEARERS = 20;

  private final HonorificsBesideNames honorifics;

  /** The full names by their last words; by their first, as East Asian surnames stand. */
  private final Map<String, Set<String>> bySurname = new HashMap<>();

  private final Map<String, Set<String>> byFirst = new HashMap<>();

  /** What honorifics before a full name say, and before a surname alone. */
  private final Map<String, Pronoun> said = new HashMap<>();

  private final Map<String, Set<Pronoun>> saidOfSurname = new HashMap<>();

  private final Map<String, Pronoun> byForename = new HashMap<>();

  /** Where each full name stands first. */
  private final Map<String, Mention> firstOf = new HashMap<>();

  private final RolesBesideNames roles;

  private final TokenizedArticle text;
  private final Set<BodyOwners.Edge> companyEnds;

  Namesakes(Extraction extraction) {
    text = extraction.text();
    companyEnds =
        extraction.mentions().stream()
            .filter(m -> m.type() == MentionType.COMPANY)
            .map(m -> new BodyOwners.Edge(m.field(), m.span().end()))
            .collect(Collectors.toUnmodifiableSet());
    honorifics = new HonorificsBesideNames(extraction.text());
    roles = new RolesBesideNames(extraction, Namesakes::name);
    for (Mention mention : extraction.mentions()) {
      if (mention.type() == MentionType.PERSON) {
        enter(mention, pieces(mention));
      }
    }
  }

  private void enter(Mention mention, List<NamePiece> pieces) {
    String name = NameForms.joined(pieces);
    if (pieces.size() > 1) {
      List<NamePiece> own = NameForms.withoutGeneration(pieces);
      bySurname.computeIfAbsent(own.getLast().text(), k -> new LinkedHashSet<>()).add(name);
      byFirst.computeIfAbsent(own.getFirst().text(), k -> new LinkedHashSet<>()).add(name);
      firstOf.putIfAbsent(name, mention);
      enter(name, forename(own), honorifics.ofFullName(mention));
    } else {
      Pronoun honorific = honorifics.before(mention);
      if (honorific != null) {
        saidOfSurname.computeIfAbsent(name, k -> new HashSet<>()).add(honorific);
      }
    }
  }

  /**
   * Enters both unless they contradict each other, as "Mrs John Lind" does: neither is sure then.
   */
  private void enter(String name, @Nullable Pronoun forename, @Nullable Pronoun honorific) {
    if (forename != null && (honorific == null || honorific == forename)) {
      byForename.put(name, forename);
    }
    if (honorific != null && (forename == null || honorific == forename)) {
      said.put(name, honorific);
    }
  }

  /** What the first given name that tells it says, initials and middle names being passed over. */
  private static @Nullable Pronoun forename(List<NamePiece> name) {
    for (NamePiece piece : name.subList(0, name.size() - 1)) {
      Pronoun pronoun = Pronoun.ofForename(piece.text());
      if (pronoun != null) {
        return pronoun;
      }
    }
    return null;
  }

  /**
   * The full names that a person's mention may be short for, none of them where all are spoken
   * against; null when it is no surname alone, or nothing beside it tells them apart.
   */
  @Nullable Set<String> meant(Mention mention) {
    String surname = name(mention);
    Set<String> first = byFirst.getOrDefault(surname, Set.of());
    boolean isLast = bySurname.containsKey(surname);
    Set<String> names = bySurname.getOrDefault(surname, first);
    boolean few = !names.isEmpty() && names.size() <= MOST_BEARERS;
    if (mention.type() != MentionType.PERSON || !few || surname.indexOf(' ') >= 0) {
      return null;
    }
    Set<String> titled = some(names, name -> roles.fit(mention, name));
    Set<String> able = titled.isEmpty() ? inService(mention, names) : titled;
    Pronoun pronoun = honorifics.before(mention);
    boolean byGiven = isLast && (names.size() > 1 || isSaidOfBoth(surname));
    Set<String> left =
        pronoun == null ? able : called(pronoun, mention, able, byGiven ? byForename : Map.of());
    return left.equals(names) ? null : left;
  }

  /** Without officials of a state where the name is a company's man: "Samsung's Lee". */
  private Set<String> inService(Mention mention, Set<String> names) {
    BodyOwners.Edge owner = BodyOwners.Edge.ofOwner(text, mention);
    boolean companys = owner != null && companyEnds.contains(owner);
    return companys ? some(names, name -> !roles.isOfState(name)) : names;
  }

  /**
   * Whether the article has a "Mr" and a "Mrs" of the surname, so that it has another bearer. Else
   * the given name of the only one tells nothing, since some are borne by men here and by women
   * there.
   */
  private boolean isSaidOfBoth(String surname) {
    return saidOfSurname.getOrDefault(surname, Set.of()).size() > 1;
  }

  /**
   * Those who are called so, or else those of whom it is not known. Where those are several, and
   * the article has a "Mr" and a "Mrs" of the surname, only who was named alone so far.
   */
  private Set<String> called(
      Pronoun pronoun, Mention mention, Set<String> names, Map<String, Pronoun> forenames) {
    Set<String> so = some(names, name -> pronoun == pronoun(name, forenames));
    if (!so.isEmpty()) {
      return so;
    }
    Set<String> open = some(names, name -> pronoun(name, forenames) == null);
    if (open.size() < 2 || !isSaidOfBoth(name(mention))) {
      return open;
    }
    Set<String> before = some(open, name -> isBefore(name, mention));
    return before.size() == 1 ? before : Set.of();
  }

  private boolean isBefore(String name, Mention mention) {
    Mention first = Objects.requireNonNull(firstOf.get(name));
    int order = first.sentenceId().compareTo(mention.sentenceId());
    return order < 0 || (order == 0 && first.span().start() < mention.span().start());
  }

  private @Nullable Pronoun pronoun(String name, Map<String, Pronoun> forenames) {
    Pronoun honorific = said.get(name);
    return honorific == null ? forenames.get(name) : honorific;
  }

  private static Set<String> some(Set<String> names, Predicate<String> which) {
    return names.stream().filter(which).collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private static String name(Mention mention) {
    return NameForms.joined(pieces(mention));
  }

  private static List<NamePiece> pieces(Mention mention) {
    List<NamePiece> pieces = NamePieces.of(mention.text());
    boolean ending = pieces.size() > 1 && pieces.getLast().possessive();
    return ending ? pieces.subList(0, pieces.size() - 1) : pieces;
  }
}
