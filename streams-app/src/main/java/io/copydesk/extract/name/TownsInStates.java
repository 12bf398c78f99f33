package io.copydesk.extract.name;

import io.copydesk.events.Evidence;
import io.copydesk.extract.name.judge.NameKind;
import io.copydesk.extract.place.Countries;
import io.copydesk.extract.tag.TaggedSentence;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Takes a name of one word right before a State's short form for a town, whatever company is called
 * after it: "the Hershey, Pa., company", "Ashland, Ky.". Newspapers shorten a State behind a town
 * and nowhere else, while a country behind a name may be where a company is from ("Bayer, Germany,
 * said"). Immutable, thread-safe.
 */
final class TownsInStates {

  /** "Pa.", "N.Y.", "PA". */
  private static final Pattern SHORT_FORM =
      Pattern.compile("\\p{Lu}\\p{L}{1,4}\\.|\\p{Lu}\\. ?\\p{Lu}\\.|\\p{Lu}{2}");

  private final Countries countries = Countries.bundled();

  /**
   * The names, with towns in place of the companies that are called after them.
   *
   * @param names in the order of the text
   */
  List<NamedSpan> read(TaggedSentence s, List<NamedSpan> names) {
    List<NamedSpan> read = new ArrayList<>(names);
    for (int i = 0; i + 1 < names.size(); i++) {
      NamedSpan name = names.get(i);
      if (mayBeTown(name) && isState(s, name.end(), names.get(i + 1))) {
        read.set(i, town(name, names.get(i + 1)));
      }
    }
    return read;
  }

  /** Of several words ("Shidler Community Bank, Okla.") it may say itself what it is. */
  private static boolean mayBeTown(NamedSpan name) {
    return name.kind() == NameKind.COMPANY
        && name.ticker() == null
        && name.end() - name.first() == 1;
  }

  private boolean isState(TaggedSentence s, int comma, NamedSpan behind) {
    if (behind.kind() != NameKind.PLACE || behind.first() != comma + 1 || !s.word(comma, ",")) {
      return false;
    }
    String text = s.text(behind.first(), behind.end());
    return SHORT_FORM.matcher(text).matches() && countries.byName(text) == null;
  }

  private static NamedSpan town(NamedSpan name, NamedSpan state) {
    return state.leadsTo(NameKind.PLACE, name.first(), name.end(), Evidence.RULE);
  }
}
