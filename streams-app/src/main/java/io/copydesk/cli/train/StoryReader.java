package io.copydesk.cli.train;

import io.copydesk.events.TextField;
import io.copydesk.extract.name.judge.NameKind;
import io.copydesk.extract.name.learn.GoldName;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads stories with inline marks: {@code == id} begins one, {@code ! headline} may follow, the
 * rest is its body; {@code [[C|Acme Corp]]} marks a name. Stateless, thread-safe.
 */
final class StoryReader {

  private static final Pattern BEGIN = Pattern.compile("(?m)^== ");
  private static final Pattern MARK =
      Pattern.compile("\\[\\[([A-Z])\\|(.*?)\\]\\]", Pattern.DOTALL);

  private StoryReader() {}

  /** A story without its marks, and the names that they mark. */
  record Story(String id, String title, String body, List<GoldName> names) {}

  static List<Story> read(String file) {
    List<Story> stories = new ArrayList<>();
    for (String part : BEGIN.split(file, -1)) {
      int line = part.indexOf('\n');
      if (line > 0 && !part.startsWith("#")) {
        stories.add(story(part.substring(0, line).strip(), part.substring(line + 1)));
      }
    }
    return stories;
  }

  private static Story story(String id, String text) {
    boolean headline = text.startsWith("!") && text.indexOf('\n') > 0;
    String title = headline ? text.substring(1, text.indexOf('\n')).strip() : "";
    String body = (headline ? text.substring(text.indexOf('\n') + 1) : text).strip();
    List<GoldName> names = new ArrayList<>();
    return new Story(
        id, plain(title, TextField.TITLE, names), plain(body, TextField.BODY, names), names);
  }

  private static String plain(String marked, TextField field, List<GoldName> names) {
    StringBuilder plain = new StringBuilder();
    Matcher mark = MARK.matcher(marked);
    int at = 0;
    while (mark.find()) {
      plain.append(marked, at, mark.start());
      int start = plain.length();
      plain.append(mark.group(2));
      at = mark.end();
      if (!mark.group(1).equals("F")) {
        names.add(new GoldName(field, start, plain.length(), kinds(mark.group(1))));
      }
    }
    return plain.append(marked.substring(at)).toString();
  }

  private static int kinds(String mark) {
    return switch (mark) {
      case "C" -> NameKind.COMPANY.bit();
      case "M" -> NameKind.MINISTRY.bit();
      case "O" -> NameKind.ORGANIZATION.bit();
      case "P" -> NameKind.PERSON.bit();
      case "L" -> NameKind.PLACE.bit();
      default -> 0;
    };
  }
}
