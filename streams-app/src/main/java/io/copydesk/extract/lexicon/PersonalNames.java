package io.copydesk.extract.lexicon;

import io.copydesk.table.ResourceLines;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Given and family names of many countries. Immutable, thread-safe. */
public final class PersonalNames {

  private static final PersonalNames BUNDLED = new PersonalNames();

  private final Set<String> forenames = read("forenames.txt");
  private final Set<String> surnames = read("surnames.txt");

  private PersonalNames() {}

  /** Those that are part of the application. */
  public static PersonalNames bundled() {
    return BUNDLED;
  }

  private static Set<String> read(String resource) {
    Set<String> names = new HashSet<>();
    for (String line : ResourceLines.of(PersonalNames.class, resource)) {
      names.addAll(List.of(line.split(" ", -1)));
    }
    return Set.copyOf(names);
  }

  /** In lower case. */
  public Set<String> forenames() {
    return forenames;
  }

  /** In lower case. */
  public Set<String> surnames() {
    return surnames;
  }

  /** Whether a word is a given name somewhere, however it is written. */
  public boolean isForename(String word) {
    return forenames.contains(word.toLowerCase(Locale.ROOT));
  }

  /** Whether a word is a family name somewhere, however it is written. */
  public boolean isSurname(String word) {
    return surnames.contains(word.toLowerCase(Locale.ROOT));
  }
}
