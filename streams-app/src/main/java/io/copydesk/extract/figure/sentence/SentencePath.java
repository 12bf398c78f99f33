package io.copydesk.extract.figure.sentence;

import io.copydesk.extract.figure.lexeme.Lexemes;
import io.copydesk.extract.figure.words.SubjectWords;

/** What stands between two lexemes of a sentence, as the weights call it. Immutable. */
public final class SentencePath {

  /** So many commas or more are told as the same. */
  private static final int MOST_COMMAS = 2;

  /** So many verbs, or figures, or more are told as the same. */
  private static final int MOST_VERBS = 2;

  private static final String[] CLAUSES = clauses();
  private static final String[] WORDS = words();

  private final int[] commas;
  private final int[] breaks;
  private final int[] sayings;
  private final int[] contrasts;
  private final int[] relatives;
  private final int[] verbs;
  private final int[] figures;

  /** Counts once what stands before each lexeme, so that what is between two is a difference. */
  public SentencePath(SentenceView view) {
    Lexemes in = view.lexemes();
    int size = in.size() + 1;
    commas = new int[size];
    breaks = new int[size];
    sayings = new int[size];
    contrasts = new int[size];
    relatives = new int[size];
    verbs = new int[size];
    figures = new int[size];
    for (PlacedFigure figure : view.figures()) {
      figures[Math.min(figure.from() + 1, size - 1)]++;
    }
    for (int i = 0; i + 1 < size; i++) {
      String word = in.get(i).lower();
      boolean comma = word.equals(",");
      boolean relative = word.equals("which") || word.equals("who") || word.equals("that");
      commas[i + 1] = commas[i] + (comma ? 1 : 0);
      breaks[i + 1] = breaks[i] + (!comma && view.parts(i) ? 1 : 0);
      sayings[i + 1] = sayings[i] + (SubjectWords.SAYING.contains(word) ? 1 : 0);
      contrasts[i + 1] = contrasts[i] + (SubjectWords.CONTRAST.contains(word) ? 1 : 0);
      relatives[i + 1] = relatives[i] + (relative ? 1 : 0);
      verbs[i + 1] = verbs[i] + (SubjectWords.isVerb(in.get(i)) ? 1 : 0);
      figures[i + 1] += figures[i];
    }
  }

  /** Which clauses begin there: commas, words of saying, "while" and "which". */
  public String clauses(int from, int to) {
    int at = between(commas, from, to, MOST_COMMAS);
    at = at * 2 + between(sayings, from, to, 1);
    at = at * 2 + between(contrasts, from, to, 1);
    return CLAUSES[at * 2 + between(relatives, from, to, 1)];
  }

  /** How many commas, brackets and the like, verbs and figures stand there. */
  public String words(int from, int to) {
    int at = between(commas, from, to, MOST_COMMAS);
    at = at * 2 + between(breaks, from, to, 1);
    at = at * (MOST_VERBS + 1) + between(verbs, from, to, MOST_VERBS);
    return WORDS[at * (MOST_VERBS + 1) + between(figures, from, to, MOST_VERBS)];
  }

  /** How many commas, brackets, "while" and the like part them. */
  public String parted(int from, int to) {
    int most = Integer.MAX_VALUE;
    return Distance.of(
        between(commas, from, to, most)
            + between(breaks, from, to, most)
            + between(contrasts, from, to, most));
  }

  private static int between(int[] sums, int from, int to, int most) {
    return to <= from ? 0 : Math.min(most, sums[to] - sums[from]);
  }

  private static String[] clauses() {
    String[] names = new String[(MOST_COMMAS + 1) * 8];
    for (int i = 0; i < names.length; i++) {
      String says = i / 4 % 2 == 1 ? "-says" : "";
      String parts = i / 2 % 2 == 1 ? "-while" : "";
      names[i] = "commas" + i / 8 + says + parts + (i % 2 == 1 ? "-which" : "");
    }
    return names;
  }

  private static String[] words() {
    int most = MOST_VERBS + 1;
    String[] names = new String[(MOST_COMMAS + 1) * 2 * most * most];
    for (int i = 0; i < names.length; i++) {
      int verbs = i / most % most;
      int breaks = i / (most * most) % 2;
      names[i] = "c" + i / (most * most * 2) + "b" + breaks + "v" + verbs + "f" + i % most;
    }
    return names;
  }
}
