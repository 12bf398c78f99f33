package io.copydesk.extract.name;

import io.copydesk.extract.name.judge.NameKind;
import io.copydesk.extract.name.reading.ReadSentence;
import io.copydesk.extract.place.Countries;
import io.copydesk.extract.tag.TaggedSentence;
import java.util.stream.IntStream;

/**
 * Tells several words or parts without any capital from a place where the article has capitals: "to
 * the [north-west] of the pit". The tagger marks some such words as it marks "colombia" in a line
 * that somebody typed in small letters, so that the tables of countries and their places have to
 * know them; one word may be a State's short form besides ("conn."). Where capitals are guessed,
 * nothing can be told by them. Immutable, thread-safe.
 */
final class SmallPlaces {

  private final Countries countries = Countries.bundled();

  /** Whether a name is taken for a place by its neighbours alone. */
  boolean has(ReadSentence read, NamedSpan name) {
    TaggedSentence s = read.tagged();
    return name.kind() == NameKind.PLACE
        && name.end() - name.first() > 1
        && !read.isRewritten()
        && IntStream.range(name.first(), name.end()).noneMatch(s::hasCapital)
        && !countries.isAnyPlace(s.text(name.first(), name.end()));
  }
}
