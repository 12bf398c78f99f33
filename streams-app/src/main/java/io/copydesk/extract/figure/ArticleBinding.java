package io.copydesk.extract.figure;

import io.copydesk.events.MentionType;
import io.copydesk.events.TextField;
import io.copydesk.extract.Figure;
import io.copydesk.extract.Mention;
import io.copydesk.extract.figure.lexeme.Lexemes;
import io.copydesk.extract.figure.metric.NamedBalance;
import io.copydesk.extract.figure.period.DatedBefore;
import io.copydesk.extract.figure.period.PeriodChooser;
import io.copydesk.extract.figure.rank.Ranking;
import io.copydesk.extract.figure.sentence.SentenceView;
import io.copydesk.extract.figure.subject.Antecedent;
import io.copydesk.extract.figure.subject.SentenceTopic;
import io.copydesk.extract.figure.subject.Spoken;
import io.copydesk.extract.figure.tabular.TableColumns;
import io.copydesk.extract.figure.words.SubjectWords;
import io.copydesk.extract.lexicon.WordClusters;
import io.copydesk.extract.place.Countries;
import io.copydesk.extract.text.Sentence;
import io.copydesk.extract.text.TokenizedArticle;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Goes through an article once, since sentences take up what stands before them. */
final class ArticleBinding {

  private final TokenizedArticle article;
  private final Ranking ranking;
  private final Countries countries;
  private final WordClusters clusters;
  private final @Nullable LocalDate today;

  /**
   * @param ranking made for this article
   */
  ArticleBinding(
      TokenizedArticle article, Ranking ranking, Countries countries, WordClusters clusters) {
    this.article = article;
    this.ranking = ranking;
    this.countries = countries;
    this.clusters = clusters;
    this.today = article.article().statedDay();
  }

  /**
   * What a sentence may take up.
   *
   * @param field that the sentences before stand in, null before the first
   */
  private record HandedOn(
      @Nullable TextField field,
      Antecedent antecedent,
      ForecastMetrics forecasts,
      NamedBalance balance,
      DatedBefore dated,
      TableColumns columns) {

    private static final HandedOn NONE =
        new HandedOn(
            null,
            Antecedent.NONE,
            ForecastMetrics.NONE,
            NamedBalance.NONE,
            DatedBefore.NONE,
            TableColumns.NONE);

    /** At the beginning of a sentence. */
    HandedOn to(Sentence sentence, String text, @Nullable LocalDate today) {
      boolean sameField = sentence.field() == field;
      return new HandedOn(
          sentence.field(),
          sameField ? antecedent : antecedent.inNextField(),
          sameField ? forecasts.inNextSentence() : ForecastMetrics.NONE,
          balance,
          dated.inNextSentence(),
          columns.behind(sentence, text, today));
    }

    /** Behind a sentence without figures. */
    HandedOn withoutFigures(Antecedent next, DatedBefore nowDated) {
      return new HandedOn(field, next, forecasts, balance, nowDated, columns);
    }
  }

  /**
   * A sentence that was read.
   *
   * @param mentions its own, the figures bound
   */
  private record BoundSentence(List<Mention> mentions, HandedOn handedOn) {}

  /** The mentions in the same order, the figures bound. */
  List<Mention> bind(List<Mention> mentions) {
    List<Mention> bound = new ArrayList<>();
    HandedOn before = HandedOn.NONE;
    int at = 0;
    for (Sentence sentence : article.sentences()) {
      int from = at;
      while (at < mentions.size() && isIn(mentions.get(at), sentence)) {
        at++;
      }
      before = before.to(sentence, article.text(sentence.field()), today);
      BoundSentence read = read(sentence, mentions.subList(from, at), before);
      bound.addAll(read.mentions());
      before = read.handedOn();
    }
    bound.addAll(mentions.subList(at, mentions.size()));
    return bound;
  }

  private static boolean isIn(Mention mention, Sentence sentence) {
    return mention.field() == sentence.field() && mention.span().start() < sentence.end();
  }

  private BoundSentence read(Sentence sentence, List<Mention> mentions, HandedOn before) {
    Antecedent antecedent = before.antecedent();
    if (mentions.isEmpty() && !goesOn(sentence)) {
      Spoken spoken = new Spoken(() -> view(sentence, mentions), antecedent);
      Antecedent next = antecedent.withoutSubject().behind(spoken);
      return new BoundSentence(mentions, before.withoutFigures(next, before.dated()));
    }
    SentenceView view = view(sentence, mentions);
    Antecedent next = new SentenceTopic(view, antecedent).handOn();
    return view.figures().isEmpty()
        ? new BoundSentence(mentions, withoutFigures(view, sentence, before, next))
        : withFigures(view, sentence, mentions, before, next);
  }

  /** Whether a sentence without mentions may have a subject to hand on: "It said", "Iraq is". */
  private boolean goesOn(Sentence sentence) {
    String first = sentence.tokens().getFirst().text();
    return SubjectWords.HANDS_ON.contains(first) || countries.mayBeginWith(first);
  }

  private HandedOn withoutFigures(
      SentenceView view, Sentence sentence, HandedOn before, Antecedent next) {
    Antecedent antecedent = before.antecedent();
    boolean opens = sentence.field() == TextField.TITLE || antecedent.inLead() == null;
    return before.withoutFigures(
        next.behind(new Spoken(() -> view, antecedent)),
        opens ? PeriodChooser.behind(view, today, before.dated()) : before.dated());
  }

  private BoundSentence withFigures(
      SentenceView view,
      Sentence sentence,
      List<Mention> mentions,
      HandedOn before,
      Antecedent next) {
    SentenceBinding binding =
        new SentenceBinding(view, before.antecedent(), before.dated(), ranking, today);
    List<Figure> measured = before.forecasts().complete(binding.figures(), view);
    List<Figure> balanced = before.balance().complete(measured, view.lexemes());
    List<Figure> figures = before.columns().date(balanced, view);
    List<Mention> bound = new ArrayList<>();
    int at = 0;
    for (Mention mention : mentions) {
      boolean figure = mention.type() == MentionType.FIGURE;
      bound.add(figure ? mention.withFigure(figures.get(at++)) : mention);
    }
    return new BoundSentence(
        bound,
        new HandedOn(
            sentence.field(),
            next.withLast(figures.getLast().subject()).behind(binding.spoken()),
            before.forecasts().behind(balanced),
            before.balance().behind(balanced),
            binding.dated(),
            before.columns()));
  }

  private SentenceView view(Sentence sentence, List<Mention> mentions) {
    String text = article.text(sentence.field());
    Lexemes lexemes = Lexemes.of(text, sentence.start(), sentence.end());
    return new SentenceView(lexemes, mentions, countries, clusters);
  }
}
