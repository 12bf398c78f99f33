package io.copydesk.catalog.live;

import io.copydesk.article.Article;
import io.copydesk.article.Dateline;
import io.copydesk.article.Span;
import io.copydesk.catalog.Catalog;
import io.copydesk.cli.score.links.PlainSentences;
import io.copydesk.events.Evidence;
import io.copydesk.events.MentionType;
import io.copydesk.events.RoleKind;
import io.copydesk.events.RoleStatus;
import io.copydesk.events.TextField;
import io.copydesk.extract.Extraction;
import io.copydesk.extract.ListedAs;
import io.copydesk.extract.Mention;
import io.copydesk.extract.PersonRole;
import io.copydesk.extract.place.ArticleCountries;
import io.copydesk.extract.place.CatalogCountries;
import io.copydesk.extract.place.Countries;
import io.copydesk.extract.text.Sentence;
import io.copydesk.extract.text.TokenizedArticle;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An article for tests, its mentions marked in the text: "{c:Apple} said ..." for a company, {m:..}
 * for a ministry, {o:..} for another organisation, {p:..} for a person; {c?:Apple} when only the
 * catalog says so, {c!:Apple} when it does and extraction has hardly a doubt; {c@XNAS-AAPL:Apple}
 * with a listing, {p=president:Quist} with a title. {l:..} is a place that extraction is confident
 * of, though only the catalog knows it.
 */
final class Story {

  private static final Pattern MARK =
      Pattern.compile(
          "\\{([cmopl])([?!])?(?:=([a-z ]+))?(?:@([A-Z0-9]*)-([A-Z0-9.]+))?:([^}]*)\\}");
  private final String markedTitle;
  private final String markedBody;
  private final String title;
  private final String body;
  private final @Nullable String place;
  private final List<String> keywords;
  private @Nullable String countryOfPlaces;
  private @Nullable Instant publishedAt;
  private @Nullable RoleKind heldByFirst;
  private final List<Mention> mentions = new ArrayList<>();

  private Story(
      String markedTitle, String markedBody, @Nullable String place, List<String> keywords) {
    this.markedTitle = markedTitle;
    this.markedBody = markedBody;
    this.place = place;
    this.keywords = keywords;
    StringBuilder plainTitle = new StringBuilder();
    List<Marked> marks = unmark(markedTitle, TextField.TITLE, plainTitle);
    this.title = plainTitle.toString();
    StringBuilder plainBody = new StringBuilder();
    marks.addAll(unmark(markedBody, TextField.BODY, plainBody));
    this.body = plainBody.toString();
    marks.forEach(m -> mentions.add(mention(m)));
  }

  static Story of(String markedBody) {
    return new Story("", markedBody, null, List.of());
  }

  Story titled(String newTitle) {
    return new Story(newTitle, markedBody, place, keywords);
  }

  Story filedIn(String newPlace) {
    return new Story(markedTitle, markedBody, newPlace, keywords);
  }

  Story about(String... newKeywords) {
    return new Story(markedTitle, markedBody, place, List.of(newKeywords));
  }

  /**
   * Has extraction take all marked places for some that the catalog knows in this country alone.
   */
  Story withPlacesIn(String country) {
    Story story = new Story(markedTitle, markedBody, place, keywords);
    story.countryOfPlaces = country;
    return story;
  }

  /**
   * Has extraction say that who is named first holds an office of this kind, nowhere in particular.
   */
  Story withFirstHolding(RoleKind kind) {
    Story story = new Story(markedTitle, markedBody, place, keywords);
    story.heldByFirst = kind;
    return story;
  }

  /** Published at noon of that day in UTC; without, it is not known when. */
  Story publishedOn(String day) {
    Story story = new Story(markedTitle, markedBody, place, keywords);
    story.publishedAt = Instant.parse(day + "T12:00:00Z");
    return story;
  }

  /** The mentions in text order, and the sentences. */
  Extraction extraction() {
    Dateline dateline = place == null ? null : new Dateline(place, null, null, new Span(0, 0));
    Article article =
        new Article(
            "story", "test", null, title, body, publishedAt, "en", dateline, List.of(), keywords);
    List<Sentence> sentences = new ArrayList<>(PlainSentences.of(title, TextField.TITLE));
    sentences.addAll(PlainSentences.of(body, TextField.BODY));
    mentions.sort(Mention.IN_TEXT_ORDER);
    TokenizedArticle text = new TokenizedArticle(article, sentences);
    return new Extraction(
        text,
        mentions,
        roles(),
        new ArticleCountries(
            text, Countries.bundled(), new CatalogCountries(knownPlaces(), List.of(), Set.of())));
  }

  /** Which entity each mention means to a catalog, in text order. */
  List<String> idsIn(Catalog catalog) {
    Extraction extraction = extraction();
    return extraction.mentions().stream().map(catalog.link(extraction).idByMention()::get).toList();
  }

  private List<PersonRole> roles() {
    RoleKind kind = heldByFirst;
    if (kind == null) {
      return List.of();
    }
    Mention first = mentions.getFirst();
    PersonRole.Post post = new PersonRole.Post(kind, null, null);
    return List.of(
        new PersonRole(first, "office", post, false, null, RoleStatus.CURRENT, first.span()));
  }

  private List<CatalogCountries.KnownPlace> knownPlaces() {
    String country = countryOfPlaces;
    return country == null
        ? List.of()
        : mentions.stream()
            .filter(m -> m.type() == MentionType.PLACE)
            .map(m -> new CatalogCountries.KnownPlace(m.sentenceId(), m.text(), country))
            .toList();
  }

  private record Marked(
      TextField field,
      Span span,
      String text,
      MentionType type,
      boolean catalogOnly,
      double confidence,
      @Nullable String personTitle,
      @Nullable ListedAs listing) {}

  private static List<Marked> unmark(String marked, TextField field, StringBuilder plain) {
    List<Marked> marks = new ArrayList<>();
    Matcher matcher = MARK.matcher(marked);
    while (matcher.find()) {
      matcher.appendReplacement(plain, "");
      int start = plain.length();
      plain.append(matcher.group(6));
      MentionType type =
          switch (matcher.group(1)) {
            case "c" -> MentionType.COMPANY;
            case "m" -> MentionType.MINISTRY;
            case "o" -> MentionType.ORGANIZATION;
            case "l" -> MentionType.PLACE;
            default -> MentionType.PERSON;
          };
      String doubt = matcher.group(2);
      String mic = matcher.group(4);
      ListedAs listing =
          matcher.group(5) == null
              ? null
              : new ListedAs(matcher.group(5), mic == null || mic.isEmpty() ? null : mic);
      marks.add(
          new Marked(
              field,
              new Span(start, plain.length()),
              matcher.group(6),
              type,
              doubt != null,
              doubt == null ? 0.9 : doubt.equals("!") ? 0.97 : 0.7,
              matcher.group(3),
              listing));
    }
    matcher.appendTail(plain);
    return marks;
  }

  private Mention mention(Marked mark) {
    String text = mark.field == TextField.TITLE ? title : body;
    int sentence = 0;
    for (Sentence s : PlainSentences.of(text, mark.field)) {
      if (s.start() <= mark.span.start()) {
        sentence = s.index();
      }
    }
    return new Mention(
        mark.type,
        mark.field,
        sentence,
        mark.span,
        mark.text,
        mark.listing,
        mark.personTitle,
        EnumSet.of(
            mark.catalogOnly || mark.type == MentionType.PLACE
                ? Evidence.CATALOG
                : Evidence.STATISTICAL),
        mark.confidence,
        null);
  }
}
