package io.copydesk.cli.render;

import io.copydesk.catalog.LinkEvidence;
import io.copydesk.catalog.LinkGrade;
import io.copydesk.catalog.LinkVerdict;
import io.copydesk.catalog.NameExplanation;
import io.copydesk.catalog.WeighedEntity;
import io.copydesk.cli.console.SafeText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Help.ColorScheme;

/** Shows how names were linked: what each may mean, what speaks for it and what was chosen. */
public final class ExplanationRenderer {

  private final ColorScheme colours;

  /**
   * @param colours whether there may be any
   */
  public ExplanationRenderer(ColorScheme colours) {
    this.colours = colours;
  }

  /** The names in their order; a line says so when there are none. */
  public String render(List<NameExplanation> names) {
    return names.isEmpty()
        ? "no name"
        : names.stream().map(this::name).collect(Collectors.joining("\n"));
  }

  private String name(NameExplanation name) {
    StringBuilder text = new StringBuilder();
    text.append(colours.apply(SafeText.line(name.name()), Emphasis.HEADLINE.styles()));
    text.append(
        String.format(
            Locale.ROOT,
            " (%s, %d x): %s, %s",
            name.type().name().toLowerCase(Locale.ROOT),
            name.mentions(),
            SafeText.line(name.entityId()),
            SafeText.line(outcome(name))));
    List<List<String>> rows = new ArrayList<>();
    for (WeighedEntity candidate : name.candidates()) {
      rows.add(
          List.of(
              candidate.id(),
              candidate.country() == null
                  ? candidate.name()
                  : candidate.name() + ", " + candidate.country(),
              verdict(candidate.verdict()),
              points(candidate)));
    }
    if (!rows.isEmpty()) {
      text.append('\n').append(new Table(colours).of(rows, Emphasis.FAINT).stripTrailing());
    }
    return text.toString();
  }

  private static String outcome(NameExplanation name) {
    LinkGrade grade = name.grade();
    if (name.shortFor() != null) {
      return "as it is short for \"" + name.shortFor() + "\"" + sureness(grade);
    }
    if (grade == null) {
      return name.candidates().isEmpty()
          ? "not in the catalog"
          : "unlinked: a name that also means other things needs " + points(name.needed());
    }
    return switch (grade) {
          case LISTING -> "by the listing beside it";
          case NAME -> "the name means nothing else";
          case STRONG, WEAK -> "by what the article says";
          case UNSAID -> "as the article says no country";
        }
        + sureness(grade);
  }

  private static String sureness(@Nullable LinkGrade grade) {
    return grade == null ? "" : String.format(Locale.ROOT, " (%.2f)", grade.confidence());
  }

  private static String verdict(LinkVerdict verdict) {
    return verdict.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  private static String points(WeighedEntity candidate) {
    String evidence =
        candidate.evidence().entrySet().stream()
            .map(e -> e.getValue() + " " + words(e.getKey()))
            .collect(Collectors.joining(", "));
    String all = points(candidate.points());
    return (candidate.ambiguous() ? "ambiguous, " : "")
        + (evidence.isEmpty() ? all : all + ": " + evidence);
  }

  private static String points(int points) {
    return points == 1 ? "1 point" : points + " points";
  }

  private static String words(LinkEvidence evidence) {
    return switch (evidence) {
      case LISTING -> "the listing beside it";
      case COUNTRY_OF_NAME -> "the country that the name says";
      case DATELINE -> "filed from its country";
      case MOST_NAMED_COUNTRY -> "its country is named most";
      case COUNTRY_NAMED -> "its country is named";
      case COUNTRY_BESIDE -> "in the same sentence";
      case NAMED_ELSEWHERE -> "named in full elsewhere";
      case COUNTRY_OF_OTHERS -> "most others are of its country";
      case OFFICE_NAMED -> "an organisation of the person's is named";
      case OFFICE_TITLE -> "the title is the office's";
      case OFFICE_OF_STATE -> "holds an office of a state that the article speaks of";
      case TYPE_BY_TEXT -> "the text takes it for one too";
    };
  }
}
