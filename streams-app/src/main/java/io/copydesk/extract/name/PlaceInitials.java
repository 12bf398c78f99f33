package io.copydesk.extract.name;

import io.copydesk.events.Evidence;
import io.copydesk.extract.name.NameFinder.SentenceNames;
import io.copydesk.extract.name.judge.NameKind;
import io.copydesk.extract.place.Countries;
import io.copydesk.extract.place.Country;
import io.copydesk.extract.tag.TaggedSentence;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The initials of places that stand in brackets behind them, "New South Wales (NSW)", "Bosnia and
 * Herzegovina (BiH)". The judge takes initials for those of a body, as most are, and where the
 * place ends a body's name, "the Council of Ministers of Bosnia and Herzegovina (BiH)", it sees no
 * place before them; the table of countries does. Made for one article, immutable.
 */
final class PlaceInitials {

  /** More letters, "(UNESCO)", are none of a place's. */
  private static final int MAX_LETTERS = 6;

  /** Words of a place before them: "United States of America". */
  private static final int MAX_WORDS = 6;

  private final Countries countries = Countries.bundled();

  /** Places by their initials, as sure as the names that they stand behind. */
  private final Map<String, NamedSpan> places = new HashMap<>();

  /** Reads what was found in an article, sentence by sentence. */
  PlaceInitials(List<SentenceNames> found) {
    Set<String> bodies = new HashSet<>();
    for (SentenceNames names : found) {
      TaggedSentence s = names.sentence();
      for (NamedSpan name : names.names()) {
        if (s.word(name.end(), "(") && isPlace(s, name, name.end() + 1)) {
          enter(s, name, name.end() + 1);
        } else if (isBody(s, name)) {
          bodies.add(s.word(name.end() + 1));
        } else if (isAlone(s, name)
            && isKnown(s, Math.max(0, name.first() - MAX_WORDS), name.first())) {
          enter(s, name, name.first());
        }
      }
    }
    places.keySet().removeAll(bodies);
  }

  /**
   * Whether the name is a body that spells the initials in brackets behind it, "Associated Press
   * (AP)", so that in this article they do not stand for a place alone ("Andhra Pradesh").
   */
  private static boolean isBody(TaggedSentence s, NamedSpan name) {
    return name.kind() != NameKind.PLACE
        && s.word(name.end(), "(")
        && s.word(name.end() + 2, ")")
        && isInitials(s, name.first(), name.end(), name.end() + 1);
  }

  private void enter(TaggedSentence s, NamedSpan name, int form) {
    places.putIfAbsent(s.word(form), name.leadsTo(NameKind.PLACE, form, form + 1, Evidence.RULE));
  }

  /** A name of one word with nothing else in its bracket. */
  private static boolean isAlone(TaggedSentence s, NamedSpan name) {
    return name.end() - name.first() == 1
        && s.word(name.first() - 1, "(")
        && s.word(name.end(), ")");
  }

  /** The place that has these initials in the article; null when none has. */
  @Nullable NamedSpan of(String initials) {
    return places.get(initials);
  }

  /** Whether the article has no place with its initials. */
  boolean isEmpty() {
    return places.isEmpty();
  }

  /** The names of a sentence, with places in place of bodies of these initials. */
  List<NamedSpan> read(TaggedSentence s, List<NamedSpan> names) {
    return names.stream().map(name -> isInitialsOfPlace(s, name) ? place(name) : name).toList();
  }

  private boolean isInitialsOfPlace(TaggedSentence s, NamedSpan name) {
    return name.end() - name.first() == 1
        && name.kind() != NameKind.PLACE
        && !isKnownCompany(name)
        && places.containsKey(s.word(name.first()));
  }

  /** "HP" stays the company though the article is about Himachal Pradesh (HP). */
  private static boolean isKnownCompany(NamedSpan name) {
    return name.kind() == NameKind.COMPANY && name.evidence().contains(Evidence.CATALOG);
  }

  private static NamedSpan place(NamedSpan name) {
    return name.leadsTo(NameKind.PLACE, name.first(), name.end(), Evidence.RULE);
  }

  /** Whether the word in brackets has the initials of the place that the name is or ends with. */
  private boolean isPlace(TaggedSentence s, NamedSpan name, int form) {
    return s.word(form + 1, ")")
        && ((name.kind() == NameKind.PLACE && isInitials(s, name.first(), name.end(), form))
            || isKnown(s, name.first() + 1, form));
  }

  /**
   * Whether the table of countries knows a place that ends right before a bracket, begins at {@code
   * from} or later, and has the initials in the bracket.
   */
  private boolean isKnown(TaggedSentence s, int from, int form) {
    int end = form - 1;
    for (int first = from; first < end - 1; first++) {
      String place = s.text(first, end);
      if (isInitials(s, first, end, form) && countries.isAnyPlace(place)) {
        Country country = countries.byName(place);
        return country == null || !country.isUnion();
      }
    }
    return false;
  }

  private static boolean isInitials(TaggedSentence s, int first, int end, int form) {
    String letters = capitals(s.word(form));
    return letters.length() > 1
        && s.word(form).length() <= MAX_LETTERS
        && end - first > 1
        && s.hasCapital(first)
        && letters.equals(s.initials(first, end));
  }

  private static String capitals(String word) {
    StringBuilder letters = new StringBuilder();
    word.chars().filter(Character::isUpperCase).forEach(c -> letters.append((char) c));
    return letters.toString();
  }
}
