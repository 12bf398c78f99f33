package io.copydesk.extract.role;

import io.copydesk.events.MentionType;
import io.copydesk.events.RoleKind;
import io.copydesk.extract.Mention;
import io.copydesk.extract.PersonRole;
import io.copydesk.extract.bank.CentralBankTable;
import io.copydesk.extract.place.ArticleCountries;
import io.copydesk.extract.place.Countries;
import io.copydesk.extract.place.Country;
import io.copydesk.extract.role.PrecedingOrganizations.Sought;
import io.copydesk.extract.role.RolePhrase.Part;
import io.copydesk.extract.role.RolePhrase.Place;
import io.copydesk.extract.role.office.OfficeCountries;
import io.copydesk.extract.role.word.RoleVerbs;
import io.copydesk.extract.role.word.RoleWords;
import io.copydesk.extract.text.Sentence;
import io.copydesk.extract.text.SentenceId;
import io.copydesk.extract.text.TokenizedArticle;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
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

  private final RoleWords words = RoleWords.bundled();
  private final RolePhraseReader reader;
  private final RoleHolders holders;
  private final Counterparts counterparts;
  private final Predecessors predecessors;
  private final SharedOffices offices;
  private final CountryWords countryWords;
  private final RoleKinds kinds;
  private final BankGovernors governors;
  private final Countries countries;

  /** Loads its table of words. */
  public RoleFinder(Countries countries, CentralBankTable banks) {
    this.countryWords = new CountryWords(words, countries);
    this.reader = new RolePhraseReader(words, countryWords, banks);
    this.holders = new RoleHolders(words, RoleVerbs.bundled());
    this.counterparts = new Counterparts(words, countryWords);
    this.predecessors = new Predecessors(RoleVerbs.bundled());
    this.offices = new SharedOffices(words, countryWords);
    this.kinds = new RoleKinds(words, banks);
    this.governors = new BankGovernors(words, kinds, this::isCountry);
    this.countries = countries;
  }

  /**
   * The roles of an article's people.
   *
   * @param shown the article's countries: the offices of its home country are meant when no other
   *     is named
   * @return title before body, then by the evidence's start
   */
  public List<PersonRole> find(
      TokenizedArticle text, List<Mention> mentions, ArticleCountries shown) {
    Map<SentenceId, RoleSentence> named = named(text, mentions);
    Map<SentenceId, List<HeldRole>> heldIn = heldIn(named);
    SaidEmployers employers = new SaidEmployers(words, heldIn.values(), mentions);
    OrganizationWeights weights = new OrganizationWeights(words, text, named.values());
    PrecedingOrganizations preceding = new PrecedingOrganizations(weights, this::isCountry);
    List<PersonRole> roles = new ArrayList<>();
    for (Sentence sentence : text.sentences()) {
      RoleSentence s = named.get(sentence.id());
      if (s != null) {
        for (HeldRole held : heldIn.getOrDefault(sentence.id(), List.of())) {
          roles.add(role(s, employers.with(held), preceding, shown.home()));
        }
      }
      preceding.next(s == null ? List.of() : s.names());
    }
    OfficeCountries countriesOfOffices = new OfficeCountries(words, shown, roles);
    return roles.stream()
        .map(countriesOfOffices::weighed)
        .map(role -> kinds.inCountry(role, shown.home()))
        .sorted(IN_TEXT_ORDER)
        .toList();
  }

  /** The roles of the sentences that name a person, in their order. */
  private Map<SentenceId, List<HeldRole>> heldIn(Map<SentenceId, RoleSentence> named) {
    Map<SentenceId, List<HeldRole>> held = new LinkedHashMap<>();
    named.forEach(
        (id, s) -> {
          if (s.namesPerson()) {
            held.put(id, held(s));
          }
        });
    return held;
  }

  private List<HeldRole> held(RoleSentence s) {
    List<HeldRole> said = offices.besideOthers(s, holders.of(s, reader.phrases(s)));
    return predecessors.with(s, counterparts.with(s, said));
  }

  /** The sentences that name somebody or something, in their order. */
  private Map<SentenceId, RoleSentence> named(TokenizedArticle text, List<Mention> mentions) {
    Map<SentenceId, List<Mention>> names =
        mentions.stream()
            .filter(mention -> mention.type() != MentionType.FIGURE)
            .collect(Collectors.groupingBy(Mention::sentenceId));
    Map<SentenceId, RoleSentence> named = new LinkedHashMap<>();
    LocalDate day = text.article().statedDay();
    YearMonth month = day == null ? null : YearMonth.from(day);
    for (Sentence sentence : text.sentences()) {
      List<Mention> here = names.get(sentence.id());
      if (here != null) {
        named.put(sentence.id(), new RoleSentence(words, sentence, here, month));
      }
    }
    return named;
  }

  private boolean isCountry(Mention mention) {
    return mention.type() == MentionType.PLACE && countryWords.named(mention.text()) != null;
  }

  private PersonRole role(
      RoleSentence s, HeldRole asRead, PrecedingOrganizations preceding, @Nullable String home) {
    RoleKind asSaid = asRead.part().kind();
    Mention bank = governors.bank(s, asRead, preceding);
    boolean ofBank = bank != null && PersonRole.isOfState(asSaid);
    RoleKind region = kinds.ofRegion(asRead.part());
    boolean doubted = ofBank || isDoubted(s, asRead, preceding, region);
    HeldRole held = asHeld(asRead, doubted, region);
    Part part = held.part();
    Mention where = bank == null ? where(s, held, preceding, doubted) : bank;
    RoleKind nowhere = region == null ? part.kind() : region;
    return new PersonRole(
        held.person(),
        part.role(),
        new PersonRole.Post(
            where == null ? nowhere : kinds.at(where, ofBank ? asRead.part() : part),
            organization(part.place(), where),
            doubted ? null : jurisdiction(held, where, home)),
        part.place().isOpen() || part.place() instanceof Place.Unread,
        doubted && region == null ? asSaid : null,
        part.status(),
        s.span(held.first(), held.end()));
  }

  /**
   * Whether the role, though its kind is one of a state's offices, may be that of a company or
   * another body. It is not doubted where a part of a country is named as its place.
   */
  private boolean isDoubted(
      RoleSentence s, HeldRole held, PrecedingOrganizations preceding, @Nullable RoleKind region) {
    boolean named = held.part().place() instanceof Place.Named;
    return (region == null || !named) && offices.isDoubted(s, held, preceding);
  }

  private HeldRole asHeld(HeldRole held, boolean doubted, @Nullable RoleKind region) {
    if (doubted) {
      return held.withKind(words.atCompany(held.part().kind()));
    }
    return region == null ? held : held.withKind(region);
  }

  /** The mention of the organisation or place that a role is at; null when there is none. */
  private @Nullable Mention where(
      RoleSentence s, HeldRole held, PrecedingOrganizations preceding, boolean doubted) {
    Part part = held.part();
    return switch (part.place()) {
      case Place.Named named -> named.mention();
      case Place.SpokenOf before -> preceding.spokenOf(held.first(), s, before);
      case Place.Its its -> its(its, s, held, preceding);
      case Place.Unsaid unsaid -> unsaid(s, held, preceding, doubted);
      case Place.Described described -> null;
      case Place.OfPerson person -> null;
      case Place.Unread unread -> null;
      case Place.In in -> null;
    };
  }

  /**
   * What "its" stands for: what the sentence names before it; else at a sentence's beginning what
   * the sentence before is about, and behind a name ("said X, its boss") what the article is about.
   * An analyst is seldom one of that organisation's, so that for roles of that sort nothing is
   * assumed.
   */
  private @Nullable Mention its(
      Place.Its its, RoleSentence s, HeldRole held, PrecedingOrganizations preceding) {
    boolean ofState = PersonRole.isOfState(held.part().kind());
    boolean member = held.part().kind() == RoleKind.OTHER && its.one();
    if (!ofState && !member && !isOfOrganization(held.part())) {
      return null;
    }
    boolean before = ofState || s.isAtBeginning(held.first());
    Mention named = preceding.its(held.first(), s, before, ofState, sought(held.part()));
    return named == null ? unsaid(s, held, preceding, false) : named;
  }

  /**
   * The organisation of a role whose phrase names no place, by what the article spoke of before;
   * null when none is found. Where a doubt remains whether the role is a state's office, only a
   * company is taken.
   */
  private @Nullable Mention unsaid(
      RoleSentence s, HeldRole held, PrecedingOrganizations preceding, boolean doubted) {
    Part part = held.part();
    Mention found =
        isOfOrganization(part) ? spokenOf(part, s, held, preceding) : spokenFor(s, held, preceding);
    Mention spokenOf = isSpeaker(s, held) ? ofSpeaker(found, s, part, preceding) : found;
    boolean company = spokenOf != null && spokenOf.type() == MentionType.COMPANY;
    return doubted && !company ? null : spokenOf;
  }

  /**
   * For the speaker of a line: the organisation of the headline and the first sentence, else what
   * was found, unless it was named beside another speaker.
   */
  private @Nullable Mention ofSpeaker(
      @Nullable Mention found, RoleSentence s, Part part, PrecedingOrganizations preceding) {
    boolean another = found == null || preceding.isBesidePerson(found);
    return preceding.lead(s, sought(part)).findFirst().orElse(another ? null : found);
  }

  /**
   * Whether name and role head a line of a talk: "Ana Lind, CFO: We grew." What a line before says
   * of another speaker is not said of this one.
   */
  private static boolean isSpeaker(RoleSentence s, HeldRole held) {
    return held.first() == 0 && s.is(held.end(), ":");
  }

  /**
   * The organisation of a role by what it heads: a "committee chairman" is that of the body with
   * "committee" in its name, where only such bodies are called by that noun; other roles are at the
   * organisation that the article is most about.
   */
  private @Nullable Mention spokenOf(
      Part part, RoleSentence s, HeldRole held, PrecedingOrganizations preceding) {
    String noun = firstWord(part);
    Mention called =
        words.isSaidOfWhatIsCalledSo(noun)
            ? preceding.spokenOf(held.first(), s, new Place.SpokenOf(noun, null))
            : null;
    return called == null ? preceding.at(held.first(), s, sought(part)) : called;
  }

  /** The "Norland Police" of a "spokesman for the police"; null when none was named. */
  private @Nullable Mention spokenFor(
      RoleSentence s, HeldRole held, PrecedingOrganizations preceding) {
    Part part = held.part();
    String whom = part.kind() == RoleKind.SPOKESPERSON ? words.forWhom(part.role()) : null;
    return whom == null
        ? null
        : preceding.spokenOf(held.first(), s, new Place.SpokenOf(whom, null));
  }

  private static String firstWord(Part part) {
    return part.role().split(" ", 2)[0];
  }

  /**
   * What sort of organisation to look for: that of the role's first word if it is a noun for one
   * ("[union] spokesman"), else by the kind of role, since managers are at companies.
   */
  private Sought sought(Part part) {
    MentionType noun = words.organizationNoun(firstWord(part));
    return noun == null || Sought.of(noun) == Sought.ANY ? soughtByKind(part) : Sought.of(noun);
  }

  private Sought soughtByKind(Part part) {
    if (!kinds.isOfBusiness(part)) {
      return Sought.ANY;
    }
    if (part.kind() == RoleKind.CHAIR) {
      return Sought.HEADED;
    }
    boolean elsewhere = part.kind() == RoleKind.DIRECTOR && !words.isAtCompanies(part.role());
    return elsewhere ? Sought.ANY : Sought.EMPLOYER;
  }

  private @Nullable String jurisdiction(
      HeldRole held, @Nullable Mention where, @Nullable String home) {
    Part part = held.part();
    return switch (part.place()) {
      case Place.Named named -> jurisdiction(named.mention());
      case Place.Described described ->
          described.owner() == null ? null : jurisdiction(described.owner());
      case Place.In in -> in.country();
      case Place.Unsaid unsaid -> isOfHome(held) ? home : null;
      case Place.Its its -> where == null ? null : jurisdiction(where);
      case Place.SpokenOf before -> null;
      case Place.OfPerson person -> null;
      case Place.Unread unread -> null;
    };
  }

  /**
   * Whether an office without a country may be one of the article's own: "President X", and "X, the
   * minister of health", since who has a field is a state's; not "X, a Baptist minister".
   */
  private boolean isOfHome(HeldRole held) {
    Part part = held.part();
    boolean minister =
        part.kind() == RoleKind.MINISTER && !words.isAlsoOutsideGovernment(part.role());
    return PersonRole.isOfState(part.kind()) && (held.asTitle() || minister);
  }

  private static PersonRole.@Nullable Organization organization(
      Place place, @Nullable Mention organization) {
    if (place instanceof Place.Described described) {
      return new PersonRole.Organization(RoleSentence.withoutEx(described.text()), null);
    }
    return organization == null
        ? null
        : new PersonRole.Organization(RoleSentence.withoutEx(organization.text()), organization);
  }

  private @Nullable String jurisdiction(Mention place) {
    if (place.type() != MentionType.PLACE) {
      return null;
    }
    Country whole = countries.any(place.text());
    Country country = whole == null ? countryWords.named(place.text()) : whole;
    return country == null ? null : country.code();
  }

  /** Whether a role without a place is held at the organisation named before. */
  private boolean isOfOrganization(Part part) {
    boolean whoever = part.kind() == RoleKind.SPOKESPERSON || RoleKinds.isOfCompany(part.kind());
    return (whoever && !words.saysWhose(part.role()))
        || (part.kind() == RoleKind.OTHER && words.isOfBodyBefore(part.role()));
  }
}
