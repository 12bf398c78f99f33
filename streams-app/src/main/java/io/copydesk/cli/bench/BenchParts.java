package io.copydesk.cli.bench;

import io.copydesk.app.config.CopydeskConfig;
import io.copydesk.enrich.Enricher;
import io.copydesk.events.RawArticle;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * What a benchmark takes from the application.
 *
 * @param enricher loads the application's steps, which takes seconds
 * @param demo the articles to use when no corpus is named; at least one
 * @param configuration makes the application's configuration of settings
 */
public record BenchParts(
    Supplier<Enricher> enricher,
    Supplier<List<RawArticle>> demo,
    Function<Map<String, String>, CopydeskConfig> configuration) {}
