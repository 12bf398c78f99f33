package io.copydesk.catalog.link;

import io.copydesk.catalog.name.NameForms;
import io.copydesk.catalog.name.NamePiece;
import io.copydesk.catalog.name.NamePieces;
import io.copydesk.events.MentionType;
import io.copydesk.extract.Extraction;
import io.copydesk.extract.Mention;
import io.copydesk.extract.text.TokenizedArticle;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Which people of an article a surname may be short for where the words beside it speak against
 * some of those who bear it: "Mr Lind" is not "Ada Lind", and "Chairman Lind" is who was called the
 * chairman. A surname without such words may be anybody's, most likely that of who was named first,
 * since the others are told apart by their given names. Belongs to one article.
 */
final class Namesakes {

  private final TokenizedArticle text;

  /** The full names by their last words; by their first, as East Asian surnames stand. */
  private final Map<String, Set<String>> bySurname = new HashMap<>();

  private final Map<String, Set<String>> byFirst = new HashMap<>();

  /** What honorifics before a full name say, and before a surname alone. */
  private final Map<String, Pronoun> said = new HashMap<>();

  private final Map<String, Set<Pronoun>> saidOfSurname = new HashMap<>();

  private final Map<String, Pronoun> byForename = new HashMap<>();

  /** The titles and roles that stand beside a name, wherever, and beside a mention. */
  private final Map<String, Set<String>> rolesOf = new HashMap<>();

  private final Map<Mention, Set<String>> rolesOfMention = new HashMap<>();

  Namesakes(Extraction extraction) {
    text = extraction.text();
    for (Mention mention : extraction.mentions()) {
      if (mention.type() == MentionType.PERSON) {
        enter(mention, pieces(mention));
        String title = mention.personTitle();
        if (title != null) {
          enterRole(mention, title.toLowerCase(Locale.ROOT));
        }
      }
    }
    extraction.roles().forEach(role -> enterRole(role.person(), role.role()));
  }

  private void enterRole(Mention person, String role) {
    rolesOfMention.computeIfAbsent(person, k -> new HashSet<>()).add(role);
    rolesOf.computeIfAbsent(name(person), k -> new HashSet<>()).add(role);
  }

  private void enter(Mention mention, List<NamePiece> pieces) {
    String name = NameForms.joined(pieces);
    Pronoun honorific = honorificBefore(mention);
    if (pieces.size() > 1) {
      bySurname.computeIfAbsent(pieces.getLast().text(), k -> new LinkedHashSet<>()).add(name);
      byFirst.computeIfAbsent(pieces.getFirst().text(), k -> new LinkedHashSet<>()).add(name);
      Pronoun forename = forename(pieces);
      if (forename != null) {
        byForename.put(name, forename);
      }
      if (honorific != null) {
        said.put(name, honorific);
      }
    } else if (honorific != null) {
      saidOfSurname.computeIfAbsent(name, k -> new HashSet<>()).add(honorific);
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
    if (mention.type() != MentionType.PERSON || names.isEmpty() || surname.indexOf(' ') >= 0) {
      return null;
    }
    Set<String> titled = ofSameRole(mention, names);
    Pronoun pronoun = honorificBefore(mention);
    Set<String> left =
        pronoun == null ? titled : called(pronoun, surname, titled, isLast ? byForename : Map.of());
    return left.equals(names) ? null : left;
  }

  /** Those who have a role of the mention's where they are named in full; all if none has. */
  private Set<String> ofSameRole(Mention mention, Set<String> names) {
    Set<String> roles = rolesOfMention.getOrDefault(mention, Set.of());
    Set<String> same = some(names, name -> !Collections.disjoint(roles(name), roles));
    return same.isEmpty() ? names : same;
  }

  private Set<String> roles(String name) {
    return rolesOf.getOrDefault(name, Set.of());
  }

  /**
   * Those who are called so, or else those of whom it is not known; none where it is known of
   * nobody and the article calls one of several the one and another the other.
   */
  private Set<String> called(
      Pronoun pronoun, String surname, Set<String> names, Map<String, Pronoun> forenames) {
    Set<String> so = some(names, name -> pronoun == pronoun(name, forenames));
    if (!so.isEmpty()) {
      return so;
    }
    Set<String> open = some(names, name -> pronoun(name, forenames) == null);
    boolean several = open.size() > 1 && saidOfSurname.getOrDefault(surname, Set.of()).size() > 1;
    return several ? Set.of() : open;
  }

  private @Nullable Pronoun pronoun(String name, Map<String, Pronoun> forenames) {
    Pronoun honorific = said.get(name);
    return honorific == null ? forenames.get(name) : honorific;
  }

  private static Set<String> some(Set<String> names, Predicate<String> which) {
    return names.stream().filter(which).collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** What the word before a mention says, "Mr." as "Mr"; null when it says nothing. */
  private @Nullable Pronoun honorificBefore(Mention mention) {
    String field = text.text(mention.field());
    int end = mention.span().start();
    while (end > 0 && (field.charAt(end - 1) == ' ' || field.charAt(end - 1) == '.')) {
      end--;
    }
    int start = end;
    while (start > 0 && Character.isLetter(field.charAt(start - 1))) {
      start--;
    }
    boolean isWord = start < end && Character.isUpperCase(field.charAt(start));
    return isWord ? Pronoun.ofHonorific(field.substring(start, end)) : null;
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
