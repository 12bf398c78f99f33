package io.copydesk.article;

import io.copydesk.table.ResourceLines;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Finds what stands under the story of a press release: who the company is, what its lawyers have
 * it say of forecasts, whom to call. Each begins with a heading of its own. Statements of accounts
 * may follow, so a section ends with its prose. Stateless.
 */
final class ReleaseSections {

  /** Of a release's lines the part that is story in any case. An assumption. */
  private static final int STORY_SHARE = 4;

  /** In characters: what is longer is prose, as what ends like a sentence is. */
  private static final int HEADING = 60;

  /** Lines under the heading of a list of contacts. An assumption. */
  private static final int MOST_CONTACTS = 12;

  private static final Pattern COMPANY = Pattern.compile("About (?:the )?\\p{Lu}[^.!?]{0,60}");
  private static final Pattern LEGAL = whole("release-legal.txt");
  private static final Pattern CONTACT = whole("release-contacts.txt");
  private static final Pattern REACHES =
      Pattern.compile("\\S@\\S|https?://|\\bwww\\.|\\+\\d|\\d{3}[- ]\\d{3,4}\\b|^#{2,}$");
  private static final Pattern SENTENCE_END = Pattern.compile("[.!?][\"”’)]?$");

  private final String body;
  private final List<Span> lines;
  private final TreeSet<Integer> found = new TreeSet<>();

  private ReleaseSections(String body, List<Span> lines) {
    this.body = body;
    this.lines = lines;
  }

  /**
   * The lines of such sections, ascending.
   *
   * @param lines of the body that hold something, ascending
   */
  static List<Span> of(String body, List<Span> lines) {
    ReleaseSections sections = new ReleaseSections(body, lines);
    sections.read();
    return sections.found.stream().map(lines::get).toList();
  }

  private void read() {
    boolean reachable = false;
    for (int i = lines.size() - 1; i * STORY_SHARE >= lines.size() && i > 0; i--) {
      reachable |= reaches(i);
      String line = text(i);
      boolean heading = !SENTENCE_END.matcher(line).find();
      if (LEGAL.matcher(line).matches() || (heading && reachable && isCompany(line))) {
        found.add(i);
        found.addAll(proseBehind(i));
      } else if (heading && CONTACT.matcher(line).matches()) {
        List<Integer> contacts = contactsBehind(i);
        if (reaches(i) || contacts.stream().anyMatch(this::reaches)) {
          found.add(i);
          found.addAll(contacts);
        }
      }
    }
  }

  private static boolean isCompany(String line) {
    return line.length() <= HEADING && COMPANY.matcher(line).matches();
  }

  /** Ends at a section that is found already, so that no line is looked at by many headings. */
  private List<Integer> proseBehind(int heading) {
    List<Integer> prose = new ArrayList<>();
    for (int i = heading + 1; i < lines.size() && !found.contains(i) && isProse(text(i)); i++) {
      prose.add(i);
    }
    return prose;
  }

  private List<Integer> contactsBehind(int heading) {
    List<Integer> contacts = new ArrayList<>();
    int last = Math.min(lines.size() - 1, heading + MOST_CONTACTS);
    for (int i = heading + 1; i <= last && (!isProse(text(i)) || reaches(i)); i++) {
      contacts.add(i);
    }
    return contacts;
  }

  private boolean reaches(int line) {
    return REACHES.matcher(text(line)).find();
  }

  private static boolean isProse(String line) {
    return line.length() > HEADING || SENTENCE_END.matcher(line).find();
  }

  private String text(int line) {
    return lines.get(line).of(body);
  }

  private static Pattern whole(String table) {
    return Pattern.compile(
        String.join("|", ResourceLines.of(ReleaseSections.class, table)), Pattern.CASE_INSENSITIVE);
  }
}
