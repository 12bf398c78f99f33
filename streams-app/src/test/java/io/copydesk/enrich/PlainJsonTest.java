package io.copydesk.enrich;

import static org.assertj.core.api.Assertions.assertThat;

import io.copydesk.events.EnrichedArticle;
import io.copydesk.events.EnrichmentStatus;
import io.copydesk.events.Evidence;
import io.copydesk.events.Figure;
import io.copydesk.events.FigureKind;
import io.copydesk.events.Mention;
import io.copydesk.events.MentionType;
import io.copydesk.events.Provenance;
import io.copydesk.events.RawArticle;
import io.copydesk.events.TextField;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PlainJsonTest {

  @Test
  void unions_are_not_wrapped_and_absent_optionals_are_left_out() {
    var article =
        EnrichedArticle.newBuilder()
            .setId("a")
            .setTitle("T \"quoted\"\n")
            .setPublishedAt(Instant.parse("2019-04-24T07:48:02Z"))
            .setMentions(
                List.of(
                    Mention.newBuilder()
                        .setType(MentionType.FIGURE)
                        .setField(TextField.BODY)
                        .setStart(1)
                        .setEnd(4)
                        .setText("7 %")
                        .setEvidence(List.of(Evidence.RULE))
                        .setConfidence(0.95)
                        .setFigure(
                            Figure.newBuilder()
                                .setKind(FigureKind.PERCENT)
                                .setValue("7")
                                .setUnit("%")
                                .build())
                        .build()))
            .setStatus(EnrichmentStatus.COMPLETE)
            .setProvenance(new Provenance("v", "m", "r", "c"))
            .build();

    assertThat(new PlainJson().write(article))
        .isEqualTo(
            "{\"id\":\"a\",\"source\":\"\",\"title\":\"T \\\"quoted\\\"\\n\",\"body\":\"\","
                + "\"publishedAt\":\"2019-04-24T07:48:02Z\",\"boilerplate\":[],\"keywords\":[],"
                + "\"entities\":[],\"mentions\":[{\"type\":\"FIGURE\",\"field\":\"BODY\",\"start\":1,"
                + "\"end\":4,\"text\":\"7 %\",\"sentence\":0,\"evidence\":[\"RULE\"],\"confidence\":0.95,"
                + "\"figure\":{\"kind\":\"PERCENT\",\"value\":\"7\",\"unit\":\"%\",\"comparator\":\"NONE\","
                + "\"direction\":\"NONE\",\"aspect\":\"ACTUAL\"}}],\"status\":\"COMPLETE\","
                + "\"provenance\":{\"application\":\"v\",\"model\":\"m\",\"rules\":\"r\",\"catalog\":\"c\"},"
                + "\"roles\":[]}");
  }

  @Test
  void maps_are_objects() {
    var raw = RawArticle.newBuilder().setId("a").setAttributes(Map.of("desk", "oil")).build();

    assertThat(new PlainJson().write(raw)).contains("\"attributes\":{\"desk\":\"oil\"}");
  }
}
