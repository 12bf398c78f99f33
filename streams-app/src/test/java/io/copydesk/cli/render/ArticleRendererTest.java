package io.copydesk.cli.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.copydesk.events.Alternative;
import io.copydesk.events.Basis;
import io.copydesk.events.BodyKind;
import io.copydesk.events.Comparator;
import io.copydesk.events.Dateline;
import io.copydesk.events.Direction;
import io.copydesk.events.EnrichedArticle;
import io.copydesk.events.EnrichmentStatus;
import io.copydesk.events.Entity;
import io.copydesk.events.EntityType;
import io.copydesk.events.Figure;
import io.copydesk.events.FigureAspect;
import io.copydesk.events.FigureKind;
import io.copydesk.events.FigureSubject;
import io.copydesk.events.Keyword;
import io.copydesk.events.Mention;
import io.copydesk.events.MentionType;
import io.copydesk.events.Period;
import io.copydesk.events.Role;
import io.copydesk.events.RoleStatus;
import io.copydesk.events.TextField;
import io.copydesk.events.Ticker;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Ansi;

class ArticleRendererTest {

  private final ArticleRenderer renderer = new ArticleRenderer(Help.defaultColorScheme(Ansi.OFF));

  @Test
  void an_article_shows_whom_it_names_and_what_it_reports() {
    EnrichedArticle article =
        article("Cloud market opens")
            .setSource("wire")
            .setPublishedAt(Instant.parse("2019-04-24T07:48:02Z"))
            .setDateline(Dateline.newBuilder().setAgency("China Knowledge").build())
            .setEntities(
                List.of(
                    entity(EntityType.COMPANY, "company:amazon", "Amazon", 2)
                        .setJurisdiction("US")
                        .setTickers(List.of(new Ticker("AMZN", "XNAS")))
                        .build(),
                    entity(EntityType.COMPANY, "company:~acme", "Acme", 1).build(),
                    entity(EntityType.MINISTRY, "ministry:cn-miit", "MIIT", 1)
                        .setKind(BodyKind.CENTRAL_BANK)
                        .setJurisdiction("CN")
                        .build(),
                    entity(EntityType.PERSON, "person:~bob-ray", "Bob Ray", 1).build()))
            .setMentions(
                List.of(
                    mention(MentionType.PERSON)
                        .setEntityId("person:~bob-ray")
                        .setTitle("chief executive")
                        .build(),
                    figure(money("7200000000").setMetric("cloud services market")),
                    figure(
                        percent("70")
                            .setComparator(Comparator.GREATER_THAN)
                            .setDirection(Direction.INCREASE)
                            .setBasis(Basis.YEAR_ON_YEAR)),
                    figure(
                        percent("6.9")
                            .setMetric("market share")
                            .setSubject(new FigureSubject("Amazon", "company:amazon"))
                            .setPeriod(Period.newBuilder().setText("first half of 2018").build()))))
            .setKeywords(
                List.of(new Keyword("miit", "ministry:cn-miit"), new Keyword("cloud", null)))
            .build();

    assertThat(renderer.render(article))
        .isEqualTo(
            """
            Cloud market opens
              24 Apr 2019 07:48 UTC, wire, China Knowledge, id a
              Companies
                Amazon  company:amazon  2 mentions  NASDAQ:AMZN, US
                Acme    company:~acme   1 mention
              Ministries
                MIIT  ministry:cn-miit  1 mention  central bank, CN
              People
                Bob Ray  person:~bob-ray  1 mention  chief executive
              Figures
                USD 7,200,000,000  cloud services market
                more than 70 %     up year on year
                6.9 %              Amazon: market share, first half of 2018
              Keywords
                miit   ministry:cn-miit
                cloud
            """);
  }

  @Test
  void organisations_people_with_roles_and_places_have_their_sections() {
    EnrichedArticle article =
        article("T")
            .setEntities(
                List.of(
                    entity(EntityType.PLACE, "place:peru", "Peru", 1).setJurisdiction("PE").build(),
                    entity(EntityType.ORGANIZATION, "organization:opec", "OPEC", 3)
                        .setKind(BodyKind.INTERNATIONAL)
                        .setAlternatives(List.of(new Alternative("organization:opec-fund", 0.312)))
                        .build()))
            .setRoles(
                List.of(
                    role("Bob Ray", "chief executive").setOrganization("Acme Inc").build(),
                    role("Ann Lee", "finance minister")
                        .setJurisdiction("PE")
                        .setStatus(RoleStatus.FORMER)
                        .build()))
            .build();

    assertThat(renderer.render(article))
        .isEqualTo(
            """
            T
              id a
              Organisations
                OPEC  organization:opec  3 mentions  international, or organization:opec-fund (0.31)
              Roles
                Bob Ray  chief executive of Acme Inc
                Ann Lee  former finance minister, PE
              Places
                Peru  place:peru  1 mention  PE
            """);
  }

  @Test
  void a_figure_says_what_it_is_beside_the_others_and_who_states_it() {
    EnrichedArticle article =
        article("T")
            .setEntities(List.of(entity(EntityType.COMPANY, "company:bank", "Big Bank", 1).build()))
            .setMentions(
                List.of(
                    figure(money("9000").setMetric("net profit").setMetricId("net_profit")),
                    figure(money("8000").setAspect(FigureAspect.PRIOR)),
                    figure(money("7000").setConversionOf(0).setComparedWith(1)),
                    figure(
                        percent("3")
                            .setAspect(FigureAspect.EXPECTED)
                            .setAttribution("company:bank")),
                    figure(percent("4").setAspect(FigureAspect.TARGET).setAttribution("analysts")),
                    figure(percent("5").setConversionOf(99).setComparedWith(-1))))
            .build();

    assertThat(renderer.render(article))
        .contains(
            """
              Figures
                USD 9,000  net profit                             net_profit
                USD 8,000  for comparison
                USD 7,000  converts USD 9,000, against USD 8,000
                3 %        expected, by Big Bank
                4 %        target, by analysts
                5 %
            """);
  }

  @Test
  void a_name_that_looks_like_mark_up_is_a_name() {
    EnrichedArticle article =
        article("T")
            .setEntities(List.of(entity(EntityType.COMPANY, "company:x", "@|red X|@", 1).build()))
            .build();

    assertThat(renderer.render(article)).contains("@|red X|@  company:x");
  }

  @Test
  void a_long_name_does_not_widen_the_others_rows() {
    EnrichedArticle article =
        article("T")
            .setEntities(
                List.of(
                    entity(EntityType.COMPANY, "company:x", "X".repeat(300), 1).build(),
                    entity(EntityType.COMPANY, "company:y", "Y", 1).build()))
            .build();

    assertThat(renderer.render(article).lines().filter(line -> line.contains("company:y")))
        .singleElement()
        .satisfies(line -> assertThat(line).hasSizeLessThan(100));
    assertThat(renderer.render(article)).contains("company:x");
  }

  @Test
  void figures_of_every_kind_are_in_words() {
    EnrichedArticle article =
        article("T")
            .setMentions(
                List.of(
                    figure(
                        Figure.newBuilder()
                            .setKind(FigureKind.MONEY)
                            .setUnit("USD")
                            .setLow("15000000")
                            .setHigh("20000000.50")),
                    figure(
                        Figure.newBuilder()
                            .setKind(FigureKind.PERCENT)
                            .setUnit("bp")
                            .setValue("50")
                            .setDirection(Direction.DECREASE)),
                    figure(quantity("300", "job").setComparator(Comparator.APPROXIMATELY)),
                    figure(quantity("1200000", "barrel per day").setComparator(Comparator.AT_MOST)),
                    figure(quantity("1", "factory").setComparator(Comparator.AT_LEAST)),
                    figure(quantity("2", "factory").setComparator(Comparator.LESS_THAN)),
                    figure(quantity("12.5", "kg"))))
            .build();

    assertThat(renderer.render(article))
        .contains("USD 15,000,000 to 20,000,000.50")
        .contains("50 basis points  ")
        .contains("down")
        .contains("about 300 jobs")
        .contains("at most 1,200,000 barrels per day")
        .contains("at least 1 factory")
        .contains("less than 2 factories")
        .contains("12.5 kg");
  }

  @Test
  void a_figure_whose_bound_is_a_later_versions_does_not_look_exact() {
    EnrichedArticle article =
        article("T")
            .setMentions(List.of(figure(quantity("300", "job").setComparator(Comparator.UNKNOWN))))
            .build();

    assertThat(renderer.render(article)).contains("(bound not known) 300 jobs");
  }

  @Test
  void a_degraded_article_says_why() {
    EnrichedArticle article =
        article("")
            .setStatus(EnrichmentStatus.DEGRADED)
            .setDegradedReason("language zh: only English is analysed")
            .build();

    assertThat(renderer.render(article))
        .isEqualTo(
            "(no title)\n  id a\n  Not all was done: language zh: only English is analysed\n");
  }

  @Test
  void control_characters_of_an_article_never_reach_the_terminal() {
    String hostile = "\u001b[2J\u009b31m\u0007\r\nline\u202etxt\u0000";
    EnrichedArticle article =
        article(hostile)
            .setSource(hostile)
            .setEntities(
                List.of(entity(EntityType.COMPANY, "company:" + hostile, hostile, 1).build()))
            .setKeywords(List.of(new Keyword(hostile, hostile)))
            .setMentions(List.of(figure(percent(hostile).setMetric(hostile))))
            .build();

    String shown = renderer.render(article);

    assertThat(shown.replace("\n", ""))
        .doesNotContainPattern("[\\p{Cntrl}\\x80-\\x9f\\u202a-\\u202e]")
        .contains("\\u001b[2J");
  }

  @Test
  void colours_are_only_ours() {
    EnrichedArticle article = article("T").build();

    assertThat(new ArticleRenderer(Help.defaultColorScheme(Ansi.ON)).render(article))
        .startsWith("\u001b[1mT\u001b[21m\u001b[0m\n");
  }

  private static EnrichedArticle.Builder article(String title) {
    return EnrichedArticle.newBuilder()
        .setId("a")
        .setTitle(title)
        .setStatus(EnrichmentStatus.COMPLETE);
  }

  private static Entity.Builder entity(EntityType type, String id, String name, int mentions) {
    return Entity.newBuilder().setType(type).setId(id).setName(name).setMentions(mentions);
  }

  private static Role.Builder role(String person, String role) {
    return Role.newBuilder()
        .setPersonId("person:x")
        .setPerson(person)
        .setRole(role)
        .setStatus(RoleStatus.CURRENT);
  }

  private static Mention.Builder mention(MentionType type) {
    return Mention.newBuilder()
        .setType(type)
        .setField(TextField.BODY)
        .setStart(0)
        .setEnd(1)
        .setText("x");
  }

  private static Mention figure(Figure.Builder figure) {
    return mention(MentionType.FIGURE).setFigure(figure.build()).build();
  }

  private static Figure.Builder money(String value) {
    return Figure.newBuilder().setKind(FigureKind.MONEY).setUnit("USD").setValue(value);
  }

  private static Figure.Builder percent(String value) {
    return Figure.newBuilder().setKind(FigureKind.PERCENT).setUnit("%").setValue(value);
  }

  private static Figure.Builder quantity(String value, String unit) {
    return Figure.newBuilder().setKind(FigureKind.QUANTITY).setUnit(unit).setValue(value);
  }
}
