package io.copydesk.extract.role;

import io.copydesk.article.Article;
import io.copydesk.article.Dateline;
import io.copydesk.article.Span;
import io.copydesk.events.Evidence;
import io.copydesk.events.MentionType;
import io.copydesk.events.TextField;
import io.copydesk.extract.Mention;
import io.copydesk.extract.PersonRole;
import io.copydesk.extract.place.ArticleCountries;
import io.copydesk.extract.place.Countries;
import io.copydesk.extract.text.ArticleTokenizer;
import io.copydesk.extract.text.Effort;
import io.copydesk.extract.text.Sentence;
import io.copydesk.extract.text.TokenizedArticle;
import io.copydesk.table.ResourceLines;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A text with its marked names, and the roles that it says. */
record RoleExample(TokenizedArticle text, List<Mention> mentions, List<String> roles) {

  private static final Pattern MARK = Pattern.compile("\\[\\[(\\w)\\|(.*?)]]");

  private static final LocalDate DAY = LocalDate.of(2024, 5, 1);

  private static final Map<String, MentionType> TYPES =
      Map.of(
          "P", MentionType.PERSON,
          "C", MentionType.COMPANY,
          "M", MentionType.MINISTRY,
          "O", MentionType.ORGANIZATION,
          "L", MentionType.PLACE);

  /** The countries of an article that was written in Oslo. */
  ArticleCountries shown() {
    return new ArticleCountries(text, Countries.bundled());
  }

  static List<RoleExample> all() {
    List<RoleExample> examples = new ArrayList<>();
    String marked = null;
    List<String> roles = new ArrayList<>();
    for (String line : ResourceLines.of(RoleExample.class, "role-examples.txt")) {
      if (line.startsWith(">")) {
        roles.add(line.substring(1).strip());
      } else {
        if (marked != null) {
          examples.add(of(marked, roles));
        }
        marked = line;
        roles = new ArrayList<>();
      }
    }
    examples.add(of(marked, roles));
    return examples;
  }

  /** A role as the file writes it. */
  static String line(PersonRole role) {
    PersonRole.Post post = role.post();
    String where =
        post.jurisdiction() != null
            ? "(" + post.jurisdiction() + ")"
            : post.organization() != null ? post.organization().text() : "-";
    return String.join(
        " | ", role.person().text(), role.role(), post.kind().name(), where, role.status().name());
  }

  private static RoleExample of(String marked, List<String> roles) {
    StringBuilder plain = new StringBuilder();
    List<Span> spans = new ArrayList<>();
    List<MentionType> types = new ArrayList<>();
    Matcher mark = MARK.matcher(marked);
    int from = 0;
    while (mark.find()) {
      plain.append(marked, from, mark.start());
      spans.add(new Span(plain.length(), plain.length() + mark.group(2).length()));
      types.add(TYPES.get(mark.group(1)));
      plain.append(mark.group(2));
      from = mark.end();
    }
    plain.append(marked, from, marked.length());
    Instant published = DAY.atStartOfDay(ZoneOffset.UTC).toInstant();
    TokenizedArticle text = tokenized(norwegian(plain.toString(), published, null));
    List<Mention> mentions = new ArrayList<>();
    for (int i = 0; i < spans.size(); i++) {
      mentions.add(mention(text, spans.get(i), types.get(i)));
    }
    return new RoleExample(text, mentions, List.copyOf(roles));
  }

  /** The same, of an article that says when it was written in its dateline only. */
  RoleExample datedByItsLine() {
    Article article = norwegian(text.article().body(), null, DAY);
    return new RoleExample(tokenized(article), mentions, roles);
  }

  private static TokenizedArticle tokenized(Article article) {
    return new ArticleTokenizer().tokenize(article, Effort.UNBOUNDED);
  }

  private static Article norwegian(
      String body, @Nullable Instant published, @Nullable LocalDate line) {
    Dateline oslo = new Dateline("Oslo", line, null, new Span(0, 0));
    return new Article("1", "test", null, "", body, published, "en", oslo, List.of(), List.of());
  }

  private static Mention mention(TokenizedArticle text, Span span, MentionType type) {
    int sentence =
        text.sentences().stream()
            .filter(s -> s.start() <= span.start() && span.end() <= s.end())
            .mapToInt(Sentence::index)
            .findFirst()
            .orElseThrow();
    return new Mention(
        type,
        TextField.BODY,
        sentence,
        span,
        text.article().body().substring(span.start(), span.end()),
        null,
        null,
        EnumSet.of(Evidence.RULE),
        1,
        null);
  }

  @Override
  public String toString() {
    return text.article().body();
  }
}
