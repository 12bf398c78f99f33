package io.copydesk.extract.text;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.LexedTokenFactory;
import edu.stanford.nlp.process.PTBTokenizer;
import edu.stanford.nlp.process.WordToSentenceProcessor;
import io.copydesk.article.Article;
import io.copydesk.article.Span;
import io.copydesk.events.TextField;
import io.copydesk.extract.lexicon.Honorifics;
import io.copydesk.extract.lexicon.LegalFormTable;
import io.copydesk.table.Vocabulary;
import java.io.CharArrayReader;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Splits an article into tokens and sentences with CoreNLP's tokenizer and splitter. Stateless,
 * thread-safe, and linear in the text: what would cost the tokenizer or the tagger more (endless
 * words, endless sentences) is cut at a fixed length.
 */
public final class ArticleTokenizer {

  /** CoreNLP's defaults, except that odd characters become tokens without a log line. */
  private static final String OPTIONS = "invertible=false,untokenizable=noneKeep";

  /**
   * In characters. No real word is as long; a longer one would make the lexer's look-ahead slow.
   */
  private static final int MAX_WORD = 300;

  /** Longer than any sentence that is written for readers. */
  static final int MAX_SENTENCE_TOKENS = 250;

  /**
   * Characters of the longest shortened word that the patterns below look for before a full stop.
   */
  private static final int MAX_SHORTENED = 10;

  /** A form in initials: a longer word behind a full stop may begin a sentence ("Limited"). */
  private static final Pattern FORM_AND_INITIALS =
      Pattern.compile("\\b(\\p{Lu}\\p{L}{1,4})\\.(?=\\s(\\p{Lu}{2}\\p{L}{0,2})\\b)");

  private static final Vocabulary WORDS = Vocabulary.beside(ArticleTokenizer.class);

  /** Money that is shortened before its amount, "Bs. 2 million"; CoreNLP knows "Rs." only. */
  private static final Pattern MONEY_BEFORE_NUMBER =
      Pattern.compile("(?<![\\p{L}\\d])(" + anyOf("article-tokenizer.money") + ")\\.(?=\\h?[0-9])");

  /** A scale that is shortened between an amount and its money, "1.2 bn. francs". */
  private static final Pattern SCALE_BEFORE_MONEY =
      Pattern.compile(
          "(?<=[0-9]\\h?)("
              + anyOf("article-tokenizer.scales")
              + "|"
              + anyOf("article-tokenizer.pointed-scales")
              + ")\\.(?=\\h(?:"
              + anyOf("article-tokenizer.behind-scale")
              + ")(?!\\p{L}))");

  /**
   * A scale that papers shorten with a full stop, before any word in small letters: "2.9 mio.
   * passengers".
   */
  private static final Pattern SCALE_BEFORE_WORD =
      Pattern.compile(
          "(?<=[0-9]\\h?)(" + anyOf("article-tokenizer.pointed-scales") + ")\\.(?=\\h\\p{Ll})");

  /** A shortened word inside a name, "Aaber Bros. Discovery", unless a new sentence begins. */
  private static final Pattern INSIDE_NAME =
      Pattern.compile(
          "(?<=\\p{L}\\h)("
              + anyOf("article-tokenizer.inside-name")
              + ")\\.(?=\\h(?!(?:"
              + anyOf("article-tokenizer.begins-sentence")
              + ")\\b)\\p{Lu})");

  /** A shortened word before a person's name, "Cllr. Lind"; CoreNLP knows only some of them. */
  private static final Pattern BEFORE_PERSON =
      Pattern.compile(
          "(?<![\\p{L}\\d])(?=\\p{Lu})((?i:"
              + anyOf(Honorifics.bundled().shortened())
              + "))\\.(?=\\h?(?!(?:"
              + anyOf("article-tokenizer.begins-sentence")
              + ")\\b)\\p{Lu})");

  private final WordToSentenceProcessor<CoreLabel> splitter =
      new WordToSentenceProcessor<>(WordToSentenceProcessor.NewlineIsSentenceBreak.NEVER);

  private final StrayBreaks strays = new StrayBreaks();

  /** The whole article, however long it is. */
  public TokenizedArticle tokenize(Article article) {
    return tokenize(article, Effort.UNBOUNDED);
  }

  /**
   * The article as far as {@link Effort#maxTokens} reaches; the sentence of the body that is cut
   * off there is left out, unless it is the only one.
   */
  public TokenizedArticle tokenize(Article article, Effort effort) {
    Lexed title = lex(article.title(), List.of(), effort.maxTokens());
    List<Sentence> sentences =
        new ArrayList<>(sentences(TextField.TITLE, article.title(), List.of(title.tokens())));
    if (title.truncated()) {
      return new TokenizedArticle(article, sentences, true);
    }
    List<Span> excluded = excluded(article);
    Lexed body = lex(article.body(), excluded, effort.maxTokens() - title.tokens().size());
    List<Sentence> ofBody =
        sentences(TextField.BODY, article.body(), split(article.body(), excluded, body.tokens()));
    // Half a sentence can say the opposite of the whole.
    boolean half = body.truncated() && ofBody.size() > 1;
    sentences.addAll(half ? ofBody.subList(0, ofBody.size() - 1) : ofBody);
    return new TokenizedArticle(article, sentences, body.truncated());
  }

  /**
   * Tokens of a text.
   *
   * @param truncated whether there are more
   */
  private record Lexed(List<CoreLabel> tokens, boolean truncated) {}

  /** The words of a name, tokenized as an article is. */
  public List<String> words(String name) {
    return lex(name, List.of(), Integer.MAX_VALUE).tokens().stream()
        .map(t -> name.substring(t.beginPosition(), t.endPosition()))
        .toList();
  }

  /** The spans of the body that are not read: its boilerplate and its dateline. */
  private static List<Span> excluded(Article article) {
    List<Span> excluded = new ArrayList<>(article.boilerplate());
    if (article.dateline() != null) {
      excluded.add(article.dateline().span());
    }
    return excluded;
  }

  /**
   * The body's tokens, sentence by sentence. A sentence never goes on behind the end of a
   * paragraph.
   */
  private List<List<CoreLabel>> split(String body, List<Span> excluded, List<CoreLabel> tokens) {
    Paragraphs paragraphs = Paragraphs.of(body, strays, excluded);
    List<List<CoreLabel>> sentences = new ArrayList<>();
    int start = 0;
    for (int i = 1; i <= tokens.size(); i++) {
      if (i == tokens.size()
          || paragraphs.breakBetween(
              tokens.get(i - 1).endPosition() - 1, tokens.get(i).beginPosition())) {
        sentences.addAll(splitter.process(tokens.subList(start, i)));
        start = i;
      }
    }
    return sentences;
  }

  /**
   * The text as the tokenizer should see it, character for character: what is excluded is blank,
   * and angle brackets are round, since a newswire's {@code <Metall und Rohstoff AG>} is not
   * markup.
   */
  private static char[] readable(String text, List<Span> excluded) {
    char[] chars = text.toCharArray();
    for (int i = 0; i < chars.length; i++) {
      if (chars[i] == '<') {
        chars[i] = '(';
      } else if (chars[i] == '>') {
        chars[i] = ')';
      }
    }
    hideDotsOfTickers(chars);
    hideDotsOfPartnerships(text, chars);
    hideDots(MONEY_BEFORE_NUMBER, m -> true, text, chars);
    hideDots(SCALE_BEFORE_MONEY, m -> true, text, chars);
    hideDots(SCALE_BEFORE_WORD, m -> true, text, chars);
    hideDots(INSIDE_NAME, m -> true, text, chars);
    hideDots(BEFORE_PERSON, m -> true, text, chars);
    for (Span span : excluded) {
      for (int i = span.start(); i < Math.min(span.end(), chars.length); i++) {
        chars[i] = '\n';
      }
    }
    return chars;
  }

  /** "(0700.HK)" is one word and ends no sentence, and so is "(7203.T)". */
  private static void hideDotsOfTickers(char[] chars) {
    for (int i = 1; i + 2 < chars.length; i++) {
      if (chars[i] == '.'
          && Character.isDigit(chars[i - 1])
          && Character.isUpperCase(chars[i + 1])
          && (Character.isUpperCase(chars[i + 2]) || chars[i + 2] == ')')) {
        chars[i] = 'X';
      }
    }
  }

  /** "Merz GmbH & Co. KGaA" goes on behind the full stop. */
  private static void hideDotsOfPartnerships(String text, char[] chars) {
    hideDots(
        FORM_AND_INITIALS, m -> isLegalForm(m.group(1)) && isLegalForm(m.group(2)), text, chars);
  }

  /**
   * Hides from the splitter the dots that the pattern finds at the ends of shortened words, since
   * they end no sentence. The pattern looks for words and not first for dots, which are few: to try
   * it at each character takes many times as long.
   */
  private static void hideDots(Pattern words, Predicate<Matcher> also, String text, char[] chars) {
    Matcher m = words.matcher(text).useTransparentBounds(true);
    for (int dot = text.indexOf('.'); dot >= 0; dot = text.indexOf('.', dot + 1)) {
      m.region(Math.max(0, dot - MAX_SHORTENED), dot + 1);
      while (m.find()) {
        if (m.end(1) == dot && also.test(m)) {
          chars[dot] = 'X';
        }
      }
    }
  }

  private static String anyOf(String set) {
    return anyOf(WORDS.inOrder(set));
  }

  private static String anyOf(Collection<String> words) {
    return words.stream().map(Pattern::quote).collect(Collectors.joining("|"));
  }

  private static boolean isLegalForm(String word) {
    LegalFormTable forms = LegalFormTable.bundled();
    return forms.isForm(forms.canonical(word.toLowerCase(Locale.ROOT)));
  }

  private static Lexed lex(String text, List<Span> excluded, int maxTokens) {
    char[] chars = readable(text, excluded);
    int most = maxTokens == Integer.MAX_VALUE ? maxTokens : maxTokens + 1;
    List<CoreLabel> tokens = new ArrayList<>();
    int start = 0;
    int wordStart = 0;
    for (int i = 0; i < chars.length && tokens.size() < most; i++) {
      if (Character.isWhitespace(chars[i])) {
        wordStart = i + 1;
      } else if (JoinedSentences.beginAt(text, wordStart, i)
          || (i - wordStart >= MAX_WORD && !Character.isLowSurrogate(chars[i]))) {
        tokens.addAll(lex(chars, start, i, most - tokens.size()));
        start = i;
        wordStart = i;
      }
    }
    tokens.addAll(lex(chars, start, chars.length, most - tokens.size()));
    boolean truncated = tokens.size() > maxTokens;
    return new Lexed(truncated ? tokens.subList(0, maxTokens) : tokens, truncated);
  }

  /** The tokens of the characters in {@code [from, to)}, no more than {@code most}. */
  private static List<CoreLabel> lex(char[] chars, int from, int to, int most) {
    LexedTokenFactory<CoreLabel> labels =
        (text, begin, length) -> {
          CoreLabel label = new CoreLabel(6);
          label.setValue(text);
          label.setWord(text);
          label.setBeginPosition(from + begin);
          label.setEndPosition(from + begin + length);
          return label;
        };
    PTBTokenizer<CoreLabel> lexer =
        new PTBTokenizer<>(new CharArrayReader(chars, from, to - from), labels, OPTIONS);
    List<CoreLabel> tokens = new ArrayList<>(Math.min(most, (to - from) / 5 + 1));
    int end = from;
    while (tokens.size() < most && lexer.hasNext()) {
      CoreLabel token = lexer.next();
      // The lexer sometimes gives empty or overlapping tokens for odd input: everything later
      // relies on offsets that ascend.
      if (token.beginPosition() >= end
          && token.endPosition() > token.beginPosition()
          && token.endPosition() <= to) {
        end = token.endPosition();
        tokens.add(token);
      }
    }
    return tokens;
  }

  /** The sentences of a field with their numbers; one that is too long is cut into several. */
  private static List<Sentence> sentences(
      TextField field, String text, List<List<CoreLabel>> split) {
    List<Sentence> sentences = new ArrayList<>(split.size());
    for (List<CoreLabel> labels : split) {
      for (int i = 0; i < labels.size(); i += MAX_SENTENCE_TOKENS) {
        int end = Math.min(labels.size(), i + MAX_SENTENCE_TOKENS);
        sentences.add(new Sentence(field, sentences.size(), tokens(text, labels.subList(i, end))));
      }
    }
    return sentences;
  }

  private static List<Token> tokens(String text, List<CoreLabel> labels) {
    List<Token> tokens = new ArrayList<>(labels.size());
    for (CoreLabel label : labels) {
      int start = label.beginPosition();
      int end = label.endPosition() + (isCutShort(text, label) ? 1 : 0);
      tokens.add(new Token(text.substring(start, end), start, end));
    }
    return tokens;
  }

  /**
   * Whether a token is an abbreviation whose full stop also ends the sentence: the lexer writes the
   * stop in the token's word, but leaves it out of the token's span.
   */
  private static boolean isCutShort(String text, CoreLabel label) {
    int end = label.endPosition();
    return label.word().length() == end - label.beginPosition() + 1
        && label.word().endsWith(".")
        && text.startsWith(".", end);
  }
}
