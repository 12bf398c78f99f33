package io.copydesk.enrich;

import io.copydesk.article.Article;
import io.copydesk.catalog.Catalog;
import io.copydesk.catalog.Links;
import io.copydesk.events.Dateline;
import io.copydesk.events.EnrichedArticle;
import io.copydesk.events.EnrichmentStatus;
import io.copydesk.events.Keyword;
import io.copydesk.events.Provenance;
import io.copydesk.events.TextRange;
import io.copydesk.extract.Extraction;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Puts together the record of one article from what was found in it. */
final class EnrichedArticleWriter {

  private final Article article;
  private final StateOffices offices;
  private final Provenance provenance;

  EnrichedArticleWriter(Article article, Catalog catalog, Provenance provenance) {
    this.article = article;
    this.offices = StateOffices.at(catalog, article.publishedAt());
    this.provenance = provenance;
  }

  EnrichedArticle withoutMentions(String degradedReason) {
    return article()
        .setStatus(EnrichmentStatus.DEGRADED)
        .setDegradedReason(degradedReason)
        .setKeywords(article.keywords().stream().map(text -> new Keyword(text, null)).toList())
        .build();
  }

  EnrichedArticle complete(Extraction extraction, Links links) {
    return analysed(extraction, links).setStatus(EnrichmentStatus.COMPLETE).build();
  }

  EnrichedArticle partial(Extraction extraction, Links links, String degradedReason) {
    return analysed(extraction, links)
        .setStatus(EnrichmentStatus.DEGRADED)
        .setDegradedReason(degradedReason)
        .build();
  }

  private EnrichedArticle.Builder analysed(Extraction extraction, Links links) {
    return article()
        .setMentions(new MentionWriter(extraction, links).mentions())
        .setEntities(links.entities())
        .setRoles(new RoleWriter(links, offices).roles(extraction.roles()))
        .setKeywords(keywords(links.idByKeyword()));
  }

  private EnrichedArticle.Builder article() {
    return EnrichedArticle.newBuilder()
        .setId(article.id())
        .setSource(article.source())
        .setUrl(article.url())
        .setTitle(article.title())
        .setBody(article.body())
        .setPublishedAt(article.publishedAt())
        .setLanguage(article.language())
        .setDateline(dateline(article.dateline()))
        .setBoilerplate(
            article.boilerplate().stream()
                .map(span -> new TextRange(span.start(), span.end()))
                .toList())
        .setProvenance(provenance);
  }

  private static @Nullable Dateline dateline(io.copydesk.article.@Nullable Dateline line) {
    if (line == null) {
      return null;
    }
    return new Dateline(line.place(), Objects.toString(line.date(), null), line.agency());
  }

  private List<Keyword> keywords(List<@Nullable String> ids) {
    List<Keyword> keywords = new ArrayList<>();
    for (int i = 0; i < article.keywords().size(); i++) {
      keywords.add(new Keyword(article.keywords().get(i), ids.get(i)));
    }
    return keywords;
  }
}
