package io.copydesk.extract.name;

import io.copydesk.events.Evidence;
import io.copydesk.extract.name.judge.NameKind;
import io.copydesk.extract.place.Countries;
import io.copydesk.extract.tag.TaggedSentence;
import java.util.ArrayList;
import java.util.List;

/**
 * Makes one name of the two places that a country is called by: "Trinidad and Tobago". The judge
 * weighs each span by itself, and where each half is a place as well it is surer of the halves than
 * of the whole. The table of countries knows the whole, and no two places that are only named side
 * by side. Immutable, thread-safe.
 */
final class CountriesOfTwo {

  private final Countries countries = Countries.bundled();

  /**
   * The names, with a country in place of its halves.
   *
   * @param names in the order of the text
   */
  List<NamedSpan> joined(TaggedSentence s, List<NamedSpan> names) {
    List<NamedSpan> joined = new ArrayList<>(names.size());
    for (int i = 0; i < names.size(); i++) {
      NamedSpan name = names.get(i);
      if (i + 1 < names.size() && isOne(s, name, names.get(i + 1))) {
        i++;
        joined.add(
            name.leadsTo(NameKind.PLACE, name.first(), names.get(i).end(), Evidence.CATALOG));
      } else {
        joined.add(name);
      }
    }
    return joined;
  }

  private boolean isOne(TaggedSentence s, NamedSpan name, NamedSpan next) {
    return name.kind() == NameKind.PLACE
        && next.kind() == NameKind.PLACE
        && next.first() == name.end() + 1
        && (s.word(name.end(), "and") || s.word(name.end(), "&"))
        && countries.byName(whole(s, name, next)) != null;
  }

  /** As the table writes it: with "and". */
  private static String whole(TaggedSentence s, NamedSpan name, NamedSpan next) {
    return s.text(name.first(), name.end()) + " and " + s.text(next.first(), next.end());
  }
}
