package io.copydesk.cli.train;

import io.copydesk.events.TextField;
import io.copydesk.extract.name.judge.NameKind;
import io.copydesk.extract.name.learn.GoldName;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads stories of {@link StoryForm} with inline marks, headed by their ids: {@code [[C|Acme
 * Corp]]} marks a name. Stateless, thread-safe.
 */
final class StoryReader {

  private static final Pattern MARK =
      Pattern.compile("\\[\\[([A-Z])\\|(.*?)\\]\\]", Pattern.DOTALL);

  private StoryReader() {}

  /** A story without its marks, and the names that they mark. */
  record MarkedStory(String id, String title, String body, List<GoldName> names) {}

  static List<MarkedStory> read(String file) {
    return StoryForm.read(file).stream().map(StoryReader::story).toList();
  }

  private static MarkedStory story(StoryForm.WrittenStory written) {
    List<GoldName> names = new ArrayList<>();
    return new MarkedStory(
        written.heading(),
        plain(written.title(), TextField.TITLE, names),
        plain(written.body().strip(), TextField.BODY, names),
        names);
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
