package io.copydesk.extract.figure;

import io.copydesk.events.MentionType;
import io.copydesk.events.TextField;
import io.copydesk.extract.Figure;
import io.copydesk.extract.Mention;
import io.copydesk.extract.figure.lexeme.Lexemes;
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
  private final List<Mention> bound = new ArrayList<>();
  private final ForecastMetrics forecasts = new ForecastMetrics();
  private Antecedent antecedent = Antecedent.NONE;
  private DatedBefore dated = DatedBefore.NONE;
  private TableColumns columns = TableColumns.NONE;
  private @Nullable TextField field;

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

  /** The mentions in the same order, the figures bound. */
  List<Mention> bind(List<Mention> mentions) {
    int at = 0;
    for (Sentence sentence : article.sentences()) {
      int from = at;
      while (at < mentions.size() && isIn(mentions.get(at), sentence)) {
        at++;
      }
      read(sentence, mentions.subList(from, at));
    }
    bound.addAll(mentions.subList(at, mentions.size()));
    return bound;
  }

  private static boolean isIn(Mention mention, Sentence sentence) {
    return mention.field() == sentence.field() && mention.span().start() < sentence.end();
  }

  private void read(Sentence sentence, List<Mention> mentions) {
    if (sentence.field() != field) {
      antecedent = antecedent.inNextField();
      forecasts.nextField();
    }
    field = sentence.field();
    forecasts.nextSentence();
    dated = dated.inNextSentence();
    columns = columns.behind(sentence, article.text(sentence.field()), today);
    if (mentions.isEmpty() && !goesOn(sentence)) {
      Spoken spoken = new Spoken(() -> view(sentence, mentions), antecedent);
      antecedent = antecedent.withoutSubject().behind(spoken);
      return;
    }
    SentenceView view = view(sentence, mentions);
    Antecedent next = new SentenceTopic(view, antecedent).handOn();
    antecedent =
        view.figures().isEmpty()
            ? withoutFigures(view, sentence, mentions, next)
            : withFigures(view, sentence, mentions, next);
  }

  /** Whether a sentence without mentions may have a subject to hand on: "It said", "Iraq is". */
  private boolean goesOn(Sentence sentence) {
    String first = sentence.tokens().getFirst().text();
    return SubjectWords.HANDS_ON.contains(first) || countries.mayBeginWith(first);
  }

  /** Adds a sentence's mentions; returns what it hands on. */
  private Antecedent withoutFigures(
      SentenceView view, Sentence sentence, List<Mention> mentions, Antecedent next) {
    bound.addAll(mentions);
    Antecedent handedOn = next.behind(new Spoken(() -> view, antecedent));
    if (sentence.field() == TextField.TITLE || antecedent.inLead() == null) {
      dated = PeriodChooser.behind(view, article.text(sentence.field()), today, dated);
    }
    return handedOn;
  }

  /** Adds a sentence's mentions, its figures bound; returns what it hands on. */
  private Antecedent withFigures(
      SentenceView view, Sentence sentence, List<Mention> mentions, Antecedent next) {
    String text = article.text(sentence.field());
    SentenceBinding binding = new SentenceBinding(view, text, antecedent, dated, ranking, today);
    List<Figure> figures = columns.date(forecasts.complete(binding.figures(), view), view);
    dated = binding.dated();
    int at = 0;
    for (Mention mention : mentions) {
      boolean figure = mention.type() == MentionType.FIGURE;
      bound.add(figure ? mention.withFigure(figures.get(at++)) : mention);
    }
    return next.withLast(figures.getLast().subject()).behind(binding.spoken());
  }

  private SentenceView view(Sentence sentence, List<Mention> mentions) {
    String text = article.text(sentence.field());
    Lexemes lexemes = Lexemes.of(text, sentence.start(), sentence.end());
    return new SentenceView(lexemes, mentions, countries, clusters);
  }
}
