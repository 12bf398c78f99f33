package io.copydesk.cli.train;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The form of a file of stories: {@code == heading} begins one, {@code ! headline} may follow, the
 * rest is its text; what begins with "#" is a comment. Stateless, thread-safe.
 */
final class StoryForm {

  private static final Pattern BEGIN = Pattern.compile("(?m)^== ");

  private StoryForm() {}

  /**
   * A story as it is written, its marks included.
   *
   * @param line where its heading stands in the file, counted from 1
   */
  record WrittenStory(int line, String heading, String text) {

    /** The headline; "" when the story has none. */
    String title() {
      return hasTitle() ? text.substring(1, text.indexOf('\n')).strip() : "";
    }

    /** What is below the headline. */
    String body() {
      return hasTitle() ? text.substring(text.indexOf('\n') + 1) : text;
    }

    private boolean hasTitle() {
      return text.startsWith("!") && text.indexOf('\n') > 0;
    }
  }

  /** The stories of a file, in order. */
  static List<WrittenStory> read(String file) {
    List<WrittenStory> stories = new ArrayList<>();
    int line = 1;
    for (String part : BEGIN.split(file, -1)) {
      int end = part.indexOf('\n');
      if (end > 0 && !part.startsWith("#")) {
        stories.add(
            new WrittenStory(line, part.substring(0, end).strip(), part.substring(end + 1)));
      }
      line += (int) part.chars().filter(c -> c == '\n').count();
    }
    return stories;
  }
}
