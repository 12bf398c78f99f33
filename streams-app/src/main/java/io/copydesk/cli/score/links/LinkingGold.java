package io.copydesk.cli.score.links;

import com.fasterxml.jackson.databind.JsonNode;
import io.copydesk.article.Article;
import io.copydesk.article.Dateline;
import io.copydesk.article.Span;
import io.copydesk.catalog.Catalog;
import io.copydesk.catalog.Links;
import io.copydesk.cli.console.CommandFailure;
import io.copydesk.cli.gold.GoldFile;
import io.copydesk.events.Entity;
import io.copydesk.events.Evidence;
import io.copydesk.events.MentionType;
import io.copydesk.events.TextField;
import io.copydesk.extract.Extraction;
import io.copydesk.extract.ListedAs;
import io.copydesk.extract.Mention;
import io.copydesk.extract.place.ArticleCountries;
import io.copydesk.extract.place.Countries;
import io.copydesk.extract.text.Sentence;
import io.copydesk.extract.text.TokenizedArticle;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Mentions in real articles with the entities that a reader says they name, and how a catalog links
 * them. The spans are the reader's too, so that extraction plays no part.
 */
public final class LinkingGold {

  private static final Pattern PLACE =
      Pattern.compile(
          "^\\s*([A-Z][A-Za-z .]{2,25}?)(?:,[^-\\u2014:]{1,25})?\\s*(?:\\([^)]*\\)\\s*)?(?:-+|\\u2014|:)\\s");
  private static final Pattern LISTING = Pattern.compile("^\\s*<([A-Z]{1,5})(?:\\.[A-Z]{1,2})?>");

  private final Map<String, List<LinkLabel>> byArticle = new LinkedHashMap<>();

  /**
   * How well names were linked.
   *
   * @param right linked to the right entity
   * @param wrong linked to another entity, or to one where the catalog has none
   * @param missed not linked although the catalog has the entity
   * @param unscored labels of articles that are not there, which count for nothing
   * @param reliability how often the links are right by what they say of themselves
   */
  public record LinkScore(
      int right,
      int wrong,
      int missed,
      int unscored,
      List<String> mistakes,
      LinkReliability reliability) {

    /** Share of the links that are right; 1 when there are none. */
    public double precision() {
      return share(wrong);
    }

    /** Share of the names of the catalog's entities that are linked; 1 when there are none. */
    public double recall() {
      return share(missed);
    }

    private double share(int others) {
      return right + others == 0 ? 1 : right / (double) (right + others);
    }
  }

  /** The files that labels are of, relative to the folder of the articles. */
  public static List<String> files(List<LinkLabel> labels) {
    return labels.stream().map(LinkLabel::file).distinct().toList();
  }

  /** The labels of one file; no texts. */
  public static LinkingGold of(List<LinkLabel> labels, String file) {
    LinkingGold gold = new LinkingGold();
    for (LinkLabel label : labels) {
      if (label.file().equals(file)) {
        gold.byArticle.computeIfAbsent(label.article(), a -> new ArrayList<>()).add(label);
      }
    }
    return gold;
  }

  /** Number of labels. */
  public int size() {
    return byArticle.values().stream().mapToInt(List::size).sum();
  }

  /**
   * Links the articles, JSON lines with id, title and body.
   *
   * @throws CommandFailure when the file cannot be read, naming the line, or a label is of
   *     characters that its article does not have
   */
  public LinkScore score(Catalog catalog, Path articles) {
    int right = 0;
    int wrong = 0;
    int missed = 0;
    List<String> mistakes = new ArrayList<>();
    LinkReliability reliability = new LinkReliability();
    List<JsonNode> read = new ArrayList<>();
    GoldFile.of(articles).objects(read::add);
    Set<String> there = read.stream().map(LinkingGold::id).collect(Collectors.toSet());
    for (JsonNode json : read) {
      List<LinkLabel> labels = byArticle.getOrDefault(id(json), List.of());
      Map<Mention, String> expected = new HashMap<>();
      Extraction extraction = extraction(json, labels, expected);
      Links links = catalog.link(extraction);
      Map<Mention, String> linked = links.idByMention();
      count(links, expected, reliability);
      for (Mention mention : extraction.mentions()) {
        String gold = expected.getOrDefault(mention, LinkLabel.NIL);
        String id = linked.getOrDefault(mention, "");
        boolean unlinked = id.contains(":~");
        if (id.equals(gold)) {
          right++;
        } else if (!(unlinked && gold.equals(LinkLabel.NIL))) {
          wrong += unlinked ? 0 : 1;
          missed += gold.equals(LinkLabel.NIL) ? 0 : 1;
          mistakes.add(id(json) + ": " + mention.text() + " is " + gold + ", not " + id);
        }
      }
    }
    return new LinkScore(right, wrong, missed, size() - labelled(there), mistakes, reliability);
  }

  private static String id(JsonNode article) {
    return article.path("id").asText();
  }

  /** How many labels are of one of these articles. */
  private int labelled(Set<String> ids) {
    return ids.stream().mapToInt(id -> byArticle.getOrDefault(id, List.of()).size()).sum();
  }

  /** Each entity once that a labelled name is linked to; right when all these names are its. */
  private static void count(
      Links links, Map<Mention, String> expected, LinkReliability reliability) {
    for (Entity entity : links.entities()) {
      Double confidence = entity.getLinkConfidence();
      if (confidence != null) {
        boolean right =
            links.idByMention().entrySet().stream()
                .filter(link -> link.getValue().equals(entity.getId()))
                .allMatch(link -> entity.getId().equals(expected.get(link.getKey())));
        reliability.add(confidence, right);
      }
    }
  }

  private static Extraction extraction(
      JsonNode json, List<LinkLabel> labels, Map<Mention, String> expected) {
    String title = json.path("title").asText();
    String body = json.path("body").asText();
    List<Sentence> sentences = new ArrayList<>(PlainSentences.of(title, TextField.TITLE));
    sentences.addAll(PlainSentences.of(body, TextField.BODY));
    Article article =
        new Article(
            id(json), "gold", null, title, body, null, "en", dateline(body), List.of(), List.of());
    List<Mention> mentions = new ArrayList<>();
    for (LinkLabel label : labels) {
      Mention mention = mention(label, label.field() == TextField.TITLE ? title : body, sentences);
      mentions.add(mention);
      expected.put(mention, label.entity());
    }
    mentions.sort(Mention.IN_TEXT_ORDER);
    TokenizedArticle text = new TokenizedArticle(article, sentences);
    return new Extraction(
        text, mentions, List.of(), new ArticleCountries(text, Countries.bundled()));
  }

  private static Mention mention(LinkLabel label, String text, List<Sentence> sentences) {
    if (label.span().end() > text.length()) {
      throw CommandFailure.failed(
          "the label of %s %d to %d in %s: article %s has %d characters there"
              .formatted(
                  label.field().name().toLowerCase(Locale.ROOT),
                  label.span().start(),
                  label.span().end(),
                  label.file(),
                  label.article(),
                  text.length()));
    }
    int at = 0;
    for (Sentence sentence : sentences) {
      if (sentence.field() == label.field() && sentence.start() <= label.span().start()) {
        at = sentence.index();
      }
    }
    Matcher listing =
        LISTING.matcher(
            text.substring(label.span().end(), Math.min(text.length(), label.span().end() + 14)));
    ListedAs listed = listing.find() ? new ListedAs(listing.group(1), null) : null;
    return new Mention(
        label.type(),
        label.field(),
        at,
        label.span(),
        label.span().of(text),
        label.type() == MentionType.COMPANY ? listed : null,
        null,
        EnumSet.of(Evidence.STATISTICAL),
        0.9,
        null);
  }

  private static @Nullable Dateline dateline(String body) {
    Matcher place = PLACE.matcher(body);
    return place.find()
        ? new Dateline(place.group(1).strip(), null, null, new Span(0, place.end()))
        : null;
  }
}
