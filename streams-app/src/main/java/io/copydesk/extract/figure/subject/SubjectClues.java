package io.copydesk.extract.figure.subject;

import io.copydesk.extract.Subject;
import io.copydesk.extract.figure.lexeme.Lexeme;
import io.copydesk.extract.figure.lexeme.Lexemes;
import io.copydesk.extract.figure.metric.Metric;
import io.copydesk.extract.figure.rank.Clue;
import io.copydesk.extract.figure.rank.Ranking;
import io.copydesk.extract.figure.sentence.Distance;
import io.copydesk.extract.figure.sentence.SentencePath;
import io.copydesk.extract.figure.sentence.SentenceView;
import io.copydesk.extract.figure.words.MetricWords;
import io.copydesk.extract.figure.words.SubjectWords;
import org.jspecify.annotations.Nullable;

/** Tells what speaks for one whose figure it may be, and what against. */
final class SubjectClues {

  /** From here on {@link Distance} tells no two apart. */
  private static final int FAR = 21;

  private static final String[] BEFORE = places("before-");
  private static final String[] BEHIND = places("behind-");
  private static final String[] ENDS = {"ing", "ed", "ers", "s"};
  private static final String[] NAMED = {"0", "0-others", "1", "1-others", "2", "2-others"};

  private final SentenceView view;
  private final Lexemes in;
  private final SentencePath path;
  private final Surroundings surroundings;
  private final Ranking to;
  private final String opening;
  private final String named;

  SubjectClues(
      SentenceView view,
      SentencePath path,
      Answers answers,
      Surroundings surroundings,
      Ranking to) {
    this.view = view;
    this.in = view.lexemes();
    this.path = path;
    this.surroundings = surroundings;
    this.to = to;
    this.opening = opening();
    this.named = named(answers);
  }

  /**
   * Gives the clues of an answer.
   *
   * @param rank how many of its kind are nearer to the figure
   * @param names how many names are
   */
  void give(Answer answer, AskedSubject asked, int rank, int names) {
    String kind = answer.label();
    to.clue(Clue.SUBJECT_KIND, kind);
    to.clue(Clue.SUBJECT_KIND_FIGURE, kind, asked.kind().name());
    to.clue(Clue.SUBJECT_MEASURE, kind, asked.measure());
    to.clue(Clue.SUBJECT_OTHERS, kind, named);
    to.clue(Clue.SUBJECT_OPENING, kind, opening);
    to.clue(Clue.SUBJECT_PRONOUN, kind, asked.pronoun());
    to.clue(Clue.SUBJECT_WORD_CLUSTER, "metric", kind, asked.measureCluster());
    to.clue(Clue.SUBJECT_WORD_CLUSTER, "link", kind, asked.linkCluster());
    String inside = !answer.isHere() ? "before" : answer.from() > asked.clause() ? "in" : "out";
    to.clue(Clue.SUBJECT_CLAUSE, inside, asked.opener());
    to.clue(Clue.SUBJECT_CLAUSE, inside, asked.opener(), kind);
    String same = same(asked.previous(), answer.subject());
    to.clue(Clue.SUBJECT_SAME, kind, same);
    to.clue(Clue.SUBJECT_SAME, "joint", same, asked.joint());
    if (answer.subject() != null) {
      to.clue(Clue.SUBJECT_SAME, same);
      to.clue(Clue.SUBJECT_REPEATED, answer.repeated().text());
      to.clue(Clue.SUBJECT_REPEATED, kind, answer.repeated().text());
      to.clue(Clue.SUBJECT_REPEATED, "named", answer.named());
      to.clue(Clue.SUBJECT_REPEATED, "named", kind, answer.named());
    }
    if (answer.isHere()) {
      giveHere(answer, asked, Distance.count(rank));
      giveNames(answer, asked, Distance.count(names));
    } else if (answer.where() != Where.HERE) {
      giveSpoken(answer, asked, Distance.count(rank));
    }
  }

  private void giveSpoken(Answer answer, AskedSubject asked, String rank) {
    String kind = answer.label();
    to.clue(Clue.SUBJECT_ROLE, answer.where().text(), answer.before().text(), answer.after());
    to.clue(Clue.SUBJECT_BEFORE, kind, answer.before().text());
    to.clue(Clue.SUBJECT_AFTER, kind, answer.after());
    to.clue(Clue.SUBJECT_RANK, kind, rank);
    to.clue(Clue.SUBJECT_LINK, kind, asked.link());
    to.clue(Clue.SUBJECT_PRONOUN, kind, asked.pronoun(), answer.after());
    to.clue(Clue.SUBJECT_PRONOUN, answer.where().text(), asked.pronoun(), rank);
  }

  private void giveNames(Answer answer, AskedSubject asked, String names) {
    boolean ahead = answer.from() < asked.figure().from();
    String side = ahead ? "names-before" : "names-behind";
    to.clue(Clue.SUBJECT_RANK, side, names);
    to.clue(Clue.SUBJECT_RANK, side, answer.kind().text(), names);
    to.clue(Clue.SUBJECT_RANK, side, answer.after(), names);
  }

  private void giveHere(Answer answer, AskedSubject asked, String rank) {
    String kind = answer.kind().text();
    boolean ahead = answer.from() < asked.figure().from();
    String side = ahead ? "before" : "behind";
    to.clue(Clue.SUBJECT_ROLE, side, answer.before().text(), answer.after());
    to.clue(Clue.SUBJECT_BEFORE, side, kind, answer.before().text());
    to.clue(Clue.SUBJECT_AFTER, side, kind, answer.after());
    to.clue(Clue.SUBJECT_RANK, side, kind, rank);
    to.clue(Clue.SUBJECT_HEAD, in.get(answer.to() - 1).lower());
    to.clue(Clue.SUBJECT_FORM, kind, article(answer.from() - 1), form(answer));
    giveClusters(answer, asked, side);
    String place = place(answer, asked.metric());
    to.clue(Clue.SUBJECT_METRIC, place);
    to.clue(Clue.SUBJECT_METRIC, place, kind, side);
    to.clue(Clue.SUBJECT_METRIC, place, answer.before().text(), answer.after());
    to.clue(Clue.SUBJECT_MEASURE_ROLE, asked.measure(), kind, place);
    if (ahead) {
      giveAhead(answer, asked);
    } else {
      giveBehind(answer, asked);
    }
  }

  private void giveClusters(Answer answer, AskedSubject asked, String side) {
    String kind = answer.kind().text();
    String head = view.cluster(answer.to() - 1);
    String after = view.cluster(answer.to());
    to.clue(Clue.SUBJECT_WORD_CLUSTER, "head", kind, head);
    to.clue(Clue.SUBJECT_WORD_CLUSTER, "head", head, asked.kind().name());
    to.clue(Clue.SUBJECT_WORD_CLUSTER, "measure", head, asked.measure());
    to.clue(Clue.SUBJECT_WORD_CLUSTER, "beside", head, asked.linkCluster());
    to.clue(Clue.SUBJECT_WORD_CLUSTER, "before", side, view.cluster(answer.from() - 1));
    to.clue(Clue.SUBJECT_WORD_CLUSTER, "after", side, after);
    to.clue(Clue.SUBJECT_WORD_CLUSTER, "after", kind, after);
  }

  private String article(int at) {
    Lexeme word = in.get(at);
    if (word.is("the") || word.is("a") || word.is("an") || word.is("its")) {
      return word.lower();
    }
    return word.isNumber() ? "number" : "none";
  }

  /** How long a phrase is, and how its last word ends. */
  private String form(Answer answer) {
    String last = in.get(answer.to() - 1).lower();
    for (String end : ENDS) {
      if (last.endsWith(end)) {
        return end;
      }
    }
    return answer.to() - answer.from() == 1 ? "word" : "words";
  }

  private void giveAhead(Answer answer, AskedSubject asked) {
    String kind = answer.kind().text();
    int end = asked.figure().from();
    String gap = Distance.of(end - answer.to());
    String way = path.clauses(answer.to(), end);
    to.clue(Clue.SUBJECT_DISTANCE, kind, gap);
    to.clue(Clue.SUBJECT_PATH, way);
    to.clue(Clue.SUBJECT_PATH, way, answer.after());
    String words = path.words(answer.to(), end);
    to.clue(Clue.SUBJECT_BETWEEN, words);
    to.clue(Clue.SUBJECT_BETWEEN, words, kind);
    to.clue(Clue.SUBJECT_BETWEEN, words, answer.after());
    String parted = path.parted(answer.to(), end);
    to.clue(Clue.SUBJECT_PATH_ROLE, parted, answer.before().text(), answer.after());
    to.clue(Clue.SUBJECT_LINK, kind, asked.link(), gap);
  }

  private void giveBehind(Answer answer, AskedSubject asked) {
    int from = asked.figure().to();
    String gap = Distance.of(answer.from() - from);
    to.clue(Clue.SUBJECT_DISTANCE, "behind", answer.kind().text(), gap);
    to.clue(Clue.SUBJECT_PATH, "behind", path.clauses(from, answer.from()));
    String words = path.words(from, answer.from());
    to.clue(Clue.SUBJECT_BETWEEN, "behind", words);
    to.clue(Clue.SUBJECT_BETWEEN, "behind", words, answer.kind().text());
    String link = in.get(surroundings.beforeArticle(answer.from())).lower();
    to.clue(Clue.SUBJECT_LINK, "behind", link, gap);
  }

  /** Whether the figure before has the same subject. */
  private static String same(@Nullable Subject previous, @Nullable Subject subject) {
    if (previous == null) {
      return "first";
    }
    return Antecedent.isSame(previous, subject) ? "same" : "other";
  }

  /** Where an answer stands to the metric. */
  private String place(Answer answer, @Nullable Metric metric) {
    if (metric == null) {
      return "none";
    }
    if (answer.to() > metric.from() && answer.from() < metric.to()) {
      return answer.to() == metric.to() ? "is" : "in";
    }
    if (answer.to() <= metric.from()) {
      return BEFORE[Math.min(FAR, metric.from() - answer.to())];
    }
    int gap = surroundings.beforeArticle(answer.from()) - metric.to();
    if (gap != 0) {
      return BEHIND[Math.min(FAR, Math.max(0, gap))];
    }
    String link = in.get(metric.to()).lower();
    return SubjectWords.NO_VERB.contains(link) ? link : "joined";
  }

  private static String[] places(String side) {
    String[] names = new String[FAR + 1];
    for (int i = 0; i < names.length; i++) {
      names[i] = side + Distance.of(i);
    }
    return names;
  }

  /** How the sentence begins. */
  private String opening() {
    Lexeme first = in.get(0);
    if (view.ownerStartingAt(0) != null || view.ownerStartingAt(1) != null) {
      return "name";
    }
    if (first.is("the")) {
      return SubjectWords.COMPANY_NOUNS.contains(in.get(1).lower()) ? "company" : "the";
    }
    if (first.is("it") || first.is("its")) {
      return first.lower();
    }
    boolean measure = MetricWords.isHead(first.lower()) || MetricWords.isModifier(first.lower());
    return measure ? "measure" : "other";
  }

  /** How many companies the sentence names, and whether it names others. */
  private static String named(Answers answers) {
    int companies = 0;
    int others = 0;
    for (Answer answer : answers.here()) {
      companies += answer.kind() == AnswerKind.COMPANY ? 1 : 0;
      others += answer.kind().isOtherThanCompany() ? 1 : 0;
    }
    return NAMED[Math.min(2, companies) * 2 + Math.min(1, others)];
  }
}
