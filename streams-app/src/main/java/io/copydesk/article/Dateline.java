package io.copydesk.article;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Where, when and by whom an article says that it was filed: "BASLE, March 3 - ".
 *
 * @param place as written, null when the line names none
 * @param date null when the line has none, or its year is not known
 * @param agency as written, null when the line names none
 * @param span the line's characters in the body, up to the first character of the story
 */
public record Dateline(
    @Nullable String place, @Nullable LocalDate date, @Nullable String agency, Span span) {}
