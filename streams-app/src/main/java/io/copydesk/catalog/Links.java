package io.copydesk.catalog;

import io.copydesk.events.Entity;
import io.copydesk.extract.Mention;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which entity each mention of an article names.
 *
 * @param idByMention an id for every mention that is not a figure
 * @param entities every entity that is named, linked to the catalog or not, most relevant first
 * @param idByKeyword for each of the article's keywords, in order, the entity it names, or null
 * @param idByAdjective the country of each subject of a figure that is only its adjective: of the
 *     "Japanese" of "Japanese exports fell 3 percent"
 */
public record Links(
    Map<Mention, String> idByMention,
    List<Entity> entities,
    List<@Nullable String> idByKeyword,
    Map<String, String> idByAdjective) {}
