package io.copydesk.enrich;

import io.copydesk.article.Span;
import io.copydesk.catalog.Links;
import io.copydesk.events.Figure;
import io.copydesk.events.FigureSubject;
import io.copydesk.events.Mention;
import io.copydesk.events.MentionType;
import io.copydesk.events.Period;
import io.copydesk.events.TextField;
import io.copydesk.extract.Extraction;
import io.copydesk.extract.Magnitude;
import io.copydesk.extract.Reported;
import io.copydesk.extract.Subject;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Writes the mentions of one article, each with the id of the entity that it names. */
final class MentionWriter {

  private record MentionPlace(TextField field, Span span) {}

  private final List<io.copydesk.extract.Mention> mentions;
  private final Links links;
  private final Map<MentionPlace, Integer> indexOfFigure = new HashMap<>();

  MentionWriter(Extraction extraction, Links links) {
    this.mentions = extraction.mentions();
    this.links = links;
    for (int i = 0; i < mentions.size(); i++) {
      if (mentions.get(i).figure() != null) {
        indexOfFigure.put(new MentionPlace(mentions.get(i).field(), mentions.get(i).span()), i);
      }
    }
  }

  List<Mention> mentions() {
    return mentions.stream().map(this::mention).toList();
  }

  private Mention mention(io.copydesk.extract.Mention m) {
    return Mention.newBuilder()
        .setType(m.type())
        .setField(m.field())
        .setStart(m.span().start())
        .setEnd(m.span().end())
        .setText(m.text())
        .setSentence(m.sentence())
        .setEntityId(m.type() == MentionType.FIGURE ? null : links.idByMention().get(m))
        .setTicker(m.ticker() == null ? null : m.ticker().symbol())
        .setExchange(m.ticker() == null ? null : m.ticker().exchange())
        .setTitle(m.personTitle())
        .setEvidence(List.copyOf(m.evidence()))
        .setConfidence(m.confidence())
        .setFigure(m.figure() == null ? null : figure(m.figure(), m.field()))
        .build();
  }

  private Figure figure(io.copydesk.extract.Figure f, TextField field) {
    Figure.Builder figure =
        Figure.newBuilder()
            .setKind(f.kind())
            .setUnit(f.unit())
            .setComparator(f.comparator())
            .setDirection(f.direction())
            .setMetric(f.metric())
            .setSubject(f.subject() == null ? null : subject(f.subject()))
            .setPeriod(f.period() == null ? null : period(f.period()))
            .setBasis(f.basis())
            .setMetricId(f.metricId());
    report(figure, f.reported(), field);
    return switch (f.magnitude()) {
      case Magnitude.Exactly one -> figure.setValue(plain(one.value())).build();
      case Magnitude.Between two ->
          figure.setLow(plain(two.low())).setHigh(plain(two.high())).build();
    };
  }

  private void report(Figure.Builder figure, Reported reported, TextField field) {
    Subject source = reported.attribution();
    figure
        .setAspect(reported.aspect())
        .setConversionOf(index(reported.conversionOf(), field))
        .setComparedWith(index(reported.comparedWith(), field))
        .setAttribution(source == null ? null : nameOf(source));
  }

  private @Nullable Integer index(@Nullable Span figure, TextField field) {
    return figure == null ? null : indexOfFigure.get(new MentionPlace(field, figure));
  }

  /** The entity's id where the words name one; else the words. */
  private String nameOf(Subject source) {
    String id = source.mention() == null ? null : links.idByMention().get(source.mention());
    return id == null ? source.text() : id;
  }

  private FigureSubject subject(Subject subject) {
    io.copydesk.extract.Mention named = subject.mention();
    String id =
        named == null ? links.idByAdjective().get(subject.text()) : links.idByMention().get(named);
    return new FigureSubject(subject.text(), id);
  }

  private static Period period(io.copydesk.extract.Period period) {
    return new Period(
        period.text(),
        Objects.toString(period.start(), null),
        Objects.toString(period.end(), null));
  }

  /** One form for one number, so that consumers may compare strings: 1.50 is "1.5". */
  private static String plain(BigDecimal value) {
    return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
  }
}
