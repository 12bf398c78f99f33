package io.copydesk.extract.lexicon;

import io.copydesk.table.ResourceLines;
import io.copydesk.table.WordMap;
import io.copydesk.table.WordSet;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The table of legal forms ("Inc", "GmbH"): what ends a company's name in running text, and what is
 * ignored when two names are compared. Immutable, thread-safe.
 */
public final class LegalFormTable {

  private static final String RESOURCE = "legal-forms.txt";

  private static final LegalFormTable BUNDLED = new LegalFormTable();

  private final Set<String> forms = new WordSet();
  private final Map<String, String> canonical = new WordMap<>();
  private final List<String> spellings = new ArrayList<>();

  private LegalFormTable() {
    ResourceLines.read(LegalFormTable.class, RESOURCE, this::enter);
  }

  private void enter(String line) {
    List<String> words = ResourceLines.words(line);
    boolean partOfName =
        switch (words.getFirst()) {
          case "FORM" -> false;
          case "PART" -> true;
          default -> throw new IllegalArgumentException("neither FORM nor PART");
        };
    String form = words.get(1);
    if (!partOfName) {
      forms.add(form);
    }
    words.stream().skip(2).forEach(word -> enter(word, form, partOfName));
  }

  /** The table that is part of the application. */
  public static LegalFormTable bundled() {
    return BUNDLED;
  }

  private void enter(String written, String form, boolean partOfName) {
    boolean inText = !written.startsWith("(");
    String spelling = inText ? written : written.substring(1, written.length() - 1);
    if (inText) {
      spellings.add(spelling);
    }
    if (!partOfName && spelling.chars().allMatch(Character::isLetter)) {
      canonical.put(spelling.toLowerCase(Locale.ROOT), form);
    }
  }

  /**
   * The form under which a word is compared: "co" for "company"; the word itself when it is no
   * legal form.
   *
   * @param folded in lower case, without diacritics and marks
   */
  public String canonical(String folded) {
    return canonical.getOrDefault(folded, folded);
  }

  /** Whether a word, as {@link #canonical} gives it, is a legal form and no part of the name. */
  public boolean isForm(String word) {
    return forms.contains(word);
  }

  /**
   * What ends a company's name in running text, dots included. A spelling in lower case matches in
   * any case, one with capitals only as it is written.
   */
  public Collection<String> spellings() {
    return Collections.unmodifiableList(spellings);
  }
}
