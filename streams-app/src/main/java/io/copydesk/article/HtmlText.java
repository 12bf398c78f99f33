package io.copydesk.article;

import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.parser.Tag;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/** The readable text of a title or a body that may be HTML. Stateless. */
final class HtmlText {

  /**
   * Newswire text sets tickers in angle brackets ({@code <BP>}, {@code <S>}), so an opening tag
   * alone proves nothing: only what no ticker looks like does.
   */
  private static final Pattern HTML =
      Pattern.compile(
          "</(?:p|div|span|html|body|a|b|i|u|em|strong|small|su[bp]|ul|ol|li|d[ltd]|table|t[dhr]"
              + "|h[1-6]|pre|article|section|main|header|figure|center|address|cite|time"
              + "|blockquote|script|style|font)\\s*>|<br(?:\\s[^<>]*)?/?>|<p>|<!doctype html|<!--"
              + "|<(?:p|div|span|a|img|html)\\s+[a-z-]+\\s*=",
          Pattern.CASE_INSENSITIVE);

  /** What no prose about HTML is full of, and no ticker looks like. */
  private static final Pattern CLOSING =
      Pattern.compile("</(?:p|div|span|html|body|li|td|h[1-6]|section)>", Pattern.CASE_INSENSITIVE);

  private static final Set<String> UNREADABLE =
      Set.of(
          "script",
          "style",
          "noscript",
          "template",
          "head",
          "nav",
          "aside",
          "footer",
          "button",
          "iframe",
          "svg",
          "figcaption",
          "object",
          "select",
          "textarea",
          // In them stands what a browser shows that cannot play them.
          "audio",
          "canvas",
          "video");

  private static final Set<String> PARAGRAPHS =
      Set.of(
          "p",
          "div",
          "article",
          "section",
          "header",
          "main",
          "blockquote",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "ul",
          "ol",
          "table",
          "pre",
          "hr",
          "figure",
          "dl",
          "address",
          "caption",
          "center",
          "details",
          "fieldset",
          "form",
          "legend",
          "summary");

  /** Each says something of its own, so that no sentence goes on from one into the next. */
  private static final Set<String> ITEMS = Set.of("li", "tr", "dt");

  /** What a list says of its term stands with it: "Profit: 5 million". */
  private static final String DESCRIPTION = "dd";

  /** Of a table's row. */
  private static final Set<String> CELLS = Set.of("td", "th");

  /** Line breaks that part paragraphs: more say nothing else. */
  private static final int OF_PARAGRAPHS = 2;

  /** Of plain text, whose paragraphs it parts. */
  private static final Pattern BLANK_LINE = Pattern.compile("\\n[ \\t\\r\u00a0]*+\\n");

  /** Whose blanks and line breaks are a table's columns and rows. */
  private static final String PREFORMATTED = "pre";

  private static final Pattern ENTITY =
      Pattern.compile("&(?:[a-zA-Z][a-zA-Z0-9]{1,31}|#\\d{1,7}|#[xX][0-9a-fA-F]{1,6});");

  /** Between these XML has text that is not parsed, and some feeds leave them around an article. */
  private static final String UNPARSED = "<![CDATA[";

  private static final String END_OF_UNPARSED = "]]>";

  private HtmlText() {}

  /**
   * What a reader would see of a title or a body: of HTML {@link #of} it; else the text as it is,
   * but for entities, which feeds leave in text that is otherwise plain ("AT&amp;amp;T"). Some
   * feeds escape the HTML itself, so what has closing tags even then is read once more; HTML only
   * if it begins with a tag then, since a page may also show some.
   */
  static String readable(String posted) {
    String content = content(posted);
    boolean html = isHtml(content);
    String once = html ? of(content) : unescaped(content);
    boolean escaped =
        content.contains("&")
            && !once.equals(content)
            && (!html || once.startsWith("<"))
            && CLOSING.matcher(once).find();
    return escaped ? of(once) : once;
  }

  private static String content(String posted) {
    String all = posted.strip();
    return all.startsWith(UNPARSED) && all.endsWith(END_OF_UNPARSED)
        ? all.substring(UNPARSED.length(), all.length() - END_OF_UNPARSED.length())
        : posted;
  }

  private static String unescaped(String plain) {
    return plain.indexOf('&') < 0
        ? plain
        : ENTITY.matcher(plain).replaceAll(m -> Matcher.quoteReplacement(character(m.group())));
  }

  /** An entity's character; the entity itself when it is none. */
  private static String character(String entity) {
    String character = Parser.unescapeEntities(entity, true);
    return character.equals("\u00a0") ? " " : character;
  }

  /** Whether a body is HTML rather than plain text that may hold tickers in angle brackets. */
  static boolean isHtml(String body) {
    if (body.indexOf('<') < 0) {
      return false;
    }
    Matcher matcher = HTML.matcher(body);
    while (matcher.find()) {
      // In capitals it may also be the ticker of a company.
      if (!matcher.group().equals("<P>")) {
        return true;
      }
    }
    return false;
  }

  /**
   * The text that a reader would see: paragraphs, items of lists and rows of tables parted by a
   * blank line, the cells of a row by a tab, a term and its description by a line break, white
   * space collapsed outside of preformatted text; scripts, navigation, asides, captions of
   * pictures, forms and marks of notes left out. Where blank lines part the paragraphs and no
   * element does, as where a program keeps an article as plain text with links, white space stays.
   */
  static String of(String html) {
    TextCollector collector = new TextCollector(Jsoup.parse(html, "", parser()));
    collector.collect();
    return collector.text();
  }

  /**
   * Programs that write XML close at once what has nothing in it, {@code <video src="a.mp4"/>}: to
   * a browser the rest of the page would be in it, and so be left out.
   */
  private static Parser parser() {
    Parser parser = Parser.htmlParser();
    for (String name : UNREADABLE) {
      parser.tagSet().valueOf(name, Parser.NamespaceHtml).set(Tag.SelfClose);
    }
    return parser;
  }

  private static final class TextCollector implements NodeVisitor {
    private final Element root;
    private final StringBuilder text = new StringBuilder();

    /** What is being left out with all that is in it, null while nothing is. */
    private @Nullable Node leftOut;

    /** The last that was left out since it refers to notes, null before the first. */
    private @Nullable Node noted;

    private int preformatted;

    /** Of the whole page's text; below 0 before the first form asks. */
    private int pageLength = -1;

    TextCollector(Element root) {
      this.root = root;
      this.preformatted = isPlainText(root) ? 1 : 0;
    }

    private static boolean isPlainText(Element root) {
      return root.stream().noneMatch(TextCollector::partsText)
          && BLANK_LINE.matcher(root.wholeText().strip()).find();
    }

    void collect() {
      root.traverse(this);
    }

    @Override
    public void head(Node node, int depth) {
      if (leftOut != null) {
        return;
      }
      if (isOfNotes(node)) {
        leftOut = node;
        noted = node;
      } else if (node instanceof TextNode words) {
        append(words.getWholeText());
      } else if (node instanceof Element element && (isLeftOut(element) || putDownPower(element))) {
        leftOut = node;
      } else {
        beginFraction(node);
        preformatted += node.nodeName().equals(PREFORMATTED) ? 1 : 0;
        breakFor(node, node.nodeName());
      }
    }

    @Override
    public void tail(Node node, int depth) {
      if (leftOut != null) {
        leftOut = node.equals(leftOut) ? null : leftOut;
        return;
      }
      String name = node.nodeName();
      preformatted -= name.equals(PREFORMATTED) ? 1 : 0;
      if (!name.equals("br")) {
        // Only a line break ends a term, as its description follows.
        breakFor(node, name.equals("dt") ? DESCRIPTION : name);
      }
    }

    private boolean isLeftOut(Element element) {
      String name = element.nodeName();
      return UNREADABLE.contains(name) || (name.equals("form") && !holdsThePage(element));
    }

    /** Puts down a power of ten in raised digits; false, and nothing put down, when it is none. */
    private boolean putDownPower(Element element) {
      String power = NoteMarks.powerOfTen(element, text);
      text.append(Objects.requireNonNullElse(power, ""));
      return power != null;
    }

    /** Whether it refers to notes, or parts what does: the "," of "<sup>1</sup>,<sup>2</sup>". */
    private boolean isOfNotes(Node node) {
      return (noted != null && noted.equals(node.previousSibling()) && NoteMarks.isBetween(node))
          || (node instanceof Element element && NoteMarks.isNote(element, text));
    }

    /**
     * A fraction that is raised is no digit of the number before it: "5<sup>1</sup>/<sub>2</sub>".
     */
    private void beginFraction(Node node) {
      boolean behindDigit = !text.isEmpty() && Character.isDigit(text.charAt(text.length() - 1));
      if (behindDigit && node instanceof Element element && NoteMarks.isFraction(element)) {
        text.append(' ');
      }
    }

    /**
     * Some sites put a whole page into one form; others ask for an address in one. Of the page's
     * text nine tenths have to be in it. Set by hand.
     */
    private boolean holdsThePage(Element form) {
      if (pageLength < 0) {
        pageLength = root.text().length();
      }
      return 10L * form.text().length() > 9L * pageLength;
    }

    private void breakFor(Node node, String element) {
      if (PARAGRAPHS.contains(element) && fillsCell(node)) {
        return;
      }
      if (PARAGRAPHS.contains(element) || ITEMS.contains(element)) {
        breakLines(OF_PARAGRAPHS);
      } else if (element.equals(DESCRIPTION)) {
        breakLines(1);
      } else if (element.equals("br")) {
        // Newsrooms part paragraphs by two of them.
        breakLines(endsLine() ? OF_PARAGRAPHS : 1);
      } else if (CELLS.contains(element)) {
        beginCell();
      }
    }

    private static boolean partsText(Node node) {
      String name = node.nodeName();
      return isBlock(name) || CELLS.contains(name) || name.equals("br");
    }

    private static boolean isBlock(String name) {
      return PARAGRAPHS.contains(name) || ITEMS.contains(name) || name.equals(DESCRIPTION);
    }

    /**
     * Whether it is all that a cell holds, as in the tables of press releases: a cell is parted by
     * its own bounds, so that its row stays one.
     */
    private static boolean fillsCell(Node node) {
      return node instanceof Element block && fills(block, block.parent());
    }

    private static boolean fills(Element block, @Nullable Element cell) {
      return cell != null
          && CELLS.contains(cell.nodeName())
          && block.previousElementSibling() == null
          && block.nextElementSibling() == null
          && cell.ownText().isBlank()
          && (block.nodeName().equals("p") || block.nodeName().equals("div"))
          && block.children().stream().noneMatch(child -> isBlock(child.nodeName()));
    }

    /** A tab parts the cells of a row, so that a table can be read as one. */
    private void beginCell() {
      if (endsLine()) {
        breakLines(1);
      } else if (endOfWords() > 0) {
        text.setLength(endOfWords());
        text.append('\t');
      }
    }

    private void append(String words) {
      if (preformatted > 0) {
        text.append(words.replace('\u00a0', ' '));
        return;
      }
      for (int i = 0; i < words.length(); i++) {
        char c = words.charAt(i);
        if (!Character.isWhitespace(c) && c != '\u00a0') {
          text.append(c);
        } else if (!text.isEmpty() && !Character.isWhitespace(text.charAt(text.length() - 1))) {
          text.append(' ');
        }
      }
    }

    /** White space behind the words goes but for them, so that it is looked at only once. */
    private void breakLines(int breaks) {
      if (text.isEmpty()) {
        return;
      }
      int end = endOfWords();
      int have = 0;
      for (int i = end; i < text.length(); i++) {
        have += text.charAt(i) == '\n' ? 1 : 0;
      }
      text.setLength(end);
      text.append("\n".repeat(Math.clamp(have, breaks, OF_PARAGRAPHS)));
    }

    /** Whether nothing but white space stands behind the last line break. */
    private boolean endsLine() {
      return text.indexOf("\n", endOfWords()) >= 0;
    }

    private int endOfWords() {
      int end = text.length();
      while (end > 0 && Character.isWhitespace(text.charAt(end - 1))) {
        end--;
      }
      return end;
    }

    String text() {
      return text.toString().strip();
    }
  }
}
