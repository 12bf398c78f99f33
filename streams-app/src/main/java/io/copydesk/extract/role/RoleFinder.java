package io.copydesk.extract.role;

import io.copydesk.events.MentionType;
import io.copydesk.events.TextField;
import io.copydesk.extract.Mention;
import io.copydesk.extract.PersonRole;
import io.copydesk.extract.bank.CentralBankTable;
import io.copydesk.extract.place.Countries;
import io.copydesk.extract.place.Country;
import io.copydesk.extract.role.RolePhrase.Part;
import io.copydesk.extract.role.RolePhrase.Place;
import io.copydesk.extract.text.Sentence;
import io.copydesk.extract.text.TokenizedArticle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Finds the roles that an article ascribes to people: reads the phrases that name roles, gives each
 * to the person beside it, and adds where it is held when only the sentences before say that. A
 * pure function of its arguments, in time linear in the text; thread-safe.
 */
public final class RoleFinder {

  private static final Comparator<PersonRole> IN_TEXT_ORDER =
      Comparator.comparing(PersonRole::field).thenComparingInt(role -> role.evidence().start());

  private final RoleWords words = RoleWords.load();
  private final RolePhraseReader reader;
  private final RoleHolders holders;
  private final Countries countries;

  /** Loads its table of words. */
  public RoleFinder(Countries countries, CentralBankTable banks) {
    this.reader = new RolePhraseReader(words, countries, banks);
    this.holders = new RoleHolders(words);
    this.countries = countries;
  }

  /**
   * The roles of an article's people.
   *
   * @param home ISO 3166-1 alpha-2 code of the article's home country, whose offices are meant when
   *     no other is named; null when not known
   * @return title before body, then by the evidence's start
   */
  public List<PersonRole> find(
      TokenizedArticle text, List<Mention> mentions, @Nullable String home) {
    Map<SentenceKey, List<Mention>> names =
        mentions.stream()
            .filter(mention -> mention.type() != MentionType.FIGURE)
            .collect(
                Collectors.groupingBy(
                    mention -> new SentenceKey(mention.field(), mention.sentence())));
    PrecedingOrganizations preceding = new PrecedingOrganizations(mentions);
    List<PersonRole> roles = new ArrayList<>();
    for (Sentence sentence : text.sentences()) {
      List<Mention> here =
          names.getOrDefault(new SentenceKey(sentence.field(), sentence.index()), List.of());
      if (here.stream().anyMatch(mention -> mention.type() == MentionType.PERSON)) {
        RoleSentence s = new RoleSentence(sentence, here);
        for (HeldRole held : holders.of(s, reader.phrases(s))) {
          roles.add(role(s, held, preceding.at(held.first(), s), home));
        }
      }
      preceding.next(here);
    }
    roles.sort(IN_TEXT_ORDER);
    return roles;
  }

  private record SentenceKey(TextField field, int sentence) {}

  private PersonRole role(
      RoleSentence s, HeldRole held, @Nullable Mention spokenOf, @Nullable String home) {
    Part part = held.part();
    return new PersonRole(
        held.person(),
        part.role(),
        part.kind(),
        organization(part.place(), mention(part, spokenOf)),
        jurisdiction(held, home),
        part.place() instanceof Place.Unsaid || part.place() instanceof Place.Unread,
        part.status(),
        s.sentence().field(),
        s.span(held.first(), held.end()));
  }

  /** The mention of the organisation or place that a role is at; null when there is none. */
  private @Nullable Mention mention(Part part, @Nullable Mention spokenOf) {
    return switch (part.place()) {
      case Place.Named named -> named.mention();
      case Place.SpokenOf before -> spokenOf;
      case Place.Unsaid unsaid -> isOfOrganization(part) ? spokenOf : null;
      case Place.Described described -> null;
      case Place.Unread unread -> null;
      case Place.In in -> null;
    };
  }

  private @Nullable String jurisdiction(HeldRole held, @Nullable String home) {
    Part part = held.part();
    return switch (part.place()) {
      case Place.Named named -> jurisdiction(named.mention());
      case Place.Described described ->
          described.owner() == null ? null : jurisdiction(described.owner());
      case Place.In in -> in.country();
      case Place.Unsaid unsaid -> held.asTitle() && PersonRole.isOfState(part.kind()) ? home : null;
      case Place.SpokenOf before -> null;
      case Place.Unread unread -> null;
    };
  }

  private static PersonRole.@Nullable Organization organization(
      Place place, @Nullable Mention organization) {
    if (place instanceof Place.Described described) {
      return new PersonRole.Organization(described.text(), null);
    }
    return organization == null
        ? null
        : new PersonRole.Organization(organization.text(), organization);
  }

  private @Nullable String jurisdiction(Mention place) {
    if (place.type() != MentionType.PLACE) {
      return null;
    }
    Country country = countries.any(place.text());
    return country == null ? null : country.code();
  }

  /** Whether a role without a place is held at the organisation named before. */
  private boolean isOfOrganization(Part part) {
    return switch (part.kind()) {
      case CEO, CFO, CHAIR, DIRECTOR, FOUNDER, SPOKESPERSON -> true;
      case OTHER -> words.isOnStaff(part.role());
      case UNKNOWN,
          ANALYST,
          ECONOMIST,
          MINISTER,
          HEAD_OF_STATE,
          HEAD_OF_GOVERNMENT,
          CENTRAL_BANK_GOVERNOR,
          REGULATOR_HEAD,
          LEGISLATOR,
          LAWYER,
          ACADEMIC,
          OFFICIAL ->
          false;
    };
  }
}
