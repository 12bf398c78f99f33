package io.copydesk.extract.role;

import io.copydesk.events.MentionType;
import io.copydesk.extract.Mention;
import io.copydesk.extract.role.RolePhrase.Place;
import io.copydesk.extract.role.word.RoleWords;
import io.copydesk.extract.text.SentenceId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds the organisation that "the company" stands for: of those named earlier in the sentence and
 * in the few sentences before it, the one that the article is most about, and on a tie that of the
 * nearest sentence; one of the type that the words speak of goes before others. Not thread-safe:
 * belongs to one article.
 */
final class PrecedingOrganizations {

  /** How many sentences before the current one are looked at: a paragraph or two. An assumption. */
  private static final int MAX_SENTENCES = 3;

  /** What a company weighs that the article comes back to; one of a round-up is named once. */
  private static final int IS_ABOUT = 3;

  /** What the words of a role say about the organisation: each time of another type counts less. */
  enum Sought {
    ANY(1, 1, 1),
    /** Of a role that companies have rather than bodies of government: "managing director". */
    EMPLOYER(5, 2, 4),
    /** Of a role at the top of bodies of all sorts: "chairman". */
    HEADED(1, 1, 1),
    COMPANY(1000, 1, 1),
    MINISTRY(1, 1000, 1),
    ORGANIZATION(1, 1, 1000);

    private final int company;
    private final int ministry;
    private final int organization;

    Sought(int company, int ministry, int organization) {
      this.company = company;
      this.ministry = ministry;
      this.organization = organization;
    }

    /** What a noun of this type stands for: "the company", "the ministry". */
    static Sought of(MentionType noun) {
      return switch (noun) {
        case COMPANY -> COMPANY;
        case MINISTRY -> MINISTRY;
        case ORGANIZATION -> ORGANIZATION;
        case PERSON, PLACE, FIGURE, UNKNOWN -> ANY;
      };
    }

    private int weight(MentionType type) {
      return switch (type) {
        case COMPANY -> company;
        case MINISTRY -> ministry;
        case ORGANIZATION -> organization;
        case PERSON, PLACE, FIGURE, UNKNOWN -> 0;
      };
    }
  }

  private final RoleWords words = RoleWords.bundled();
  private final Predicate<Mention> isCountry;
  private final OrganizationWeights weights;
  private final Deque<List<Mention>> before = new ArrayDeque<>();
  private final Set<SentenceId> ofPeople = new HashSet<>();

  /** For an article whose organisations have been weighed. */
  PrecedingOrganizations(OrganizationWeights weights, Predicate<Mention> isCountry) {
    this.weights = weights;
    this.isCountry = isCountry;
  }

  /**
   * The organisation that is meant at a token of the current sentence; null when none was named.
   * Behind a comma the one that the sentence begins with goes before those nearer that weigh as
   * much, since its people tell what it does: "[Acme] has sued Norvik, chairman X said". Not so
   * where it stands in words that open the sentence with something else: "In talks with Norvik,
   * [Acme] offered more".
   */
  @Nullable Mention at(int token, RoleSentence s, Sought sought) {
    Mention beside = s.organization(s.is(token - 1, ")") ? token - 2 : token - 1);
    if (beside != null) {
      return beside;
    }
    List<List<Mention>> sentences = nearestFirst(token, s);
    if (s.is(token - 1, ",") && !words.opensSetting(s.lower(0))) {
      sentences.set(0, sentences.getFirst().reversed());
    }
    List<Mention> near =
        Stream.concat(sentences.stream().flatMap(List::stream), lead(s, sought))
            .filter(PrecedingOrganizations::isOrganization)
            .toList();
    return most(near, sought);
  }

  /**
   * What "the company" or "the hospital" stands for at a token of the current sentence: the nearest
   * organisation with that noun in its name, else one of the noun's type; null when neither was
   * named.
   */
  @Nullable Mention spokenOf(int token, RoleSentence s, Place.SpokenOf noun) {
    Mention called =
        nearest(token, s, mention -> isOrganization(mention) && hasWord(mention, noun.noun()));
    return called == null && noun.type() != null ? at(token, s, Sought.of(noun.type())) : called;
  }

  private static boolean hasWord(Mention mention, String word) {
    return List.of(mention.text().toLowerCase(Locale.ROOT).split("\\s", -1)).contains(word);
  }

  /**
   * The company of the headline and the first sentence, for roles of managers and chairs only: they
   * stay that company's however far behind their names stand, while a school's head, say, is of a
   * nearer body.
   */
  Stream<Mention> lead(RoleSentence s, Sought sought) {
    boolean led = sought == Sought.EMPLOYER || sought == Sought.HEADED;
    return Stream.ofNullable(led ? weights.lead() : null)
        .filter(lead -> lead.type() == MentionType.COMPANY && weights.weight(lead) >= IS_ABOUT)
        .filter(lead -> lead.sentenceId().compareTo(s.sentence().id()) < 0);
  }

  /**
   * What "its" stands for at a token of the current sentence: an organisation named before it or in
   * the sentence before; null when none was named.
   *
   * @param before whether the sentence before is looked at as well
   * @param ofState whether it may be a country where they name no organisation
   */
  @Nullable Mention its(int token, RoleSentence s, boolean before, boolean ofState, Sought sought) {
    for (List<Mention> sentence : nearestFirst(token, s).stream().limit(before ? 2 : 1).toList()) {
      Mention most =
          most(sentence.stream().filter(PrecedingOrganizations::isOrganization).toList(), sought);
      if (most != null) {
        return most;
      }
      if (ofState && !sentence.isEmpty()) {
        return sentence.getFirst();
      }
    }
    return null;
  }

  /** The nearest mention before the token that is as told; null when there is none. */
  @Nullable Mention nearest(int token, RoleSentence s, Predicate<Mention> isSought) {
    return nearestFirst(token, s).stream()
        .flatMap(List::stream)
        .filter(isSought)
        .findFirst()
        .orElse(null);
  }

  /** Whether a sentence so far named an organisation and somebody, whose it may be. */
  boolean isBesidePerson(Mention organization) {
    return ofPeople.contains(organization.sentenceId());
  }

  /** How often the article names an organisation, in short forms too. */
  int times(Mention mention) {
    return weights.times(mention);
  }

  private List<List<Mention>> nearestFirst(int token, RoleSentence s) {
    List<Mention> here = new ArrayList<>();
    for (int i = Math.min(token, s.size()) - 1; i >= 0; i--) {
      Mention mention = s.mention(i);
      if (mention != null && isKept(mention)) {
        here.add(mention);
      }
    }
    List<List<Mention>> sentences = new ArrayList<>(before.size() + 1);
    sentences.add(here);
    sentences.addAll(before);
    return sentences;
  }

  private @Nullable Mention most(List<Mention> nearestFirst, Sought sought) {
    Mention most = null;
    for (Mention mention : nearestFirst) {
      int weight = weight(mention, sought);
      if (weight > 0 && (most == null || weight > weight(most, sought))) {
        most = mention;
      }
    }
    return most;
  }

  private int weight(Mention mention, Sought sought) {
    return weights.weight(mention) * sought.weight(mention.type());
  }

  /** Goes on to the next sentence. */
  void next(List<Mention> names) {
    names.stream()
        .filter(name -> name.type() == MentionType.PERSON)
        .forEach(person -> ofPeople.add(person.sentenceId()));
    before.addFirst(
        names.stream()
            .filter(this::isKept)
            .sorted(Comparator.comparingInt(mention -> mention.span().start()))
            .toList());
    if (before.size() > MAX_SENTENCES) {
      before.removeLast();
    }
  }

  private boolean isKept(Mention mention) {
    return isOrganization(mention) || isCountry.test(mention);
  }

  static boolean isOrganization(Mention mention) {
    return switch (mention.type()) {
      case COMPANY, MINISTRY, ORGANIZATION -> true;
      case PERSON, PLACE, FIGURE, UNKNOWN -> false;
    };
  }
}
