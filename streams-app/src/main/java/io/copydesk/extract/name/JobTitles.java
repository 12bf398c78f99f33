package io.copydesk.extract.name;

import io.copydesk.events.Evidence;
import io.copydesk.extract.lexicon.WordClass;
import io.copydesk.extract.name.judge.NameKind;
import io.copydesk.extract.name.reading.ReadSentence;
import io.copydesk.extract.place.Countries;
import io.copydesk.extract.tag.TaggedSentence;
import io.copydesk.table.Vocabulary;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Tells the title of a person between commas from the name of a body: "X, [Head of Research], Acme
 * Ltd, said", "X, [SVP], Retail, Acme", "X, Vice President, [Equity Research], Acme", or "the
 * [Minister of Works], X". The judge sees capitals between commas, as names of bodies have them in
 * a list, and not that a person stands before them. So it does where an office alone stands like a
 * name: "the [Minority Leader]", "the [Federal Minister of Industries]". Stateless, thread-safe.
 */
final class JobTitles {

  /** Tokens of a title before its field: "Senior Vice President". */
  private static final int MAX_TITLE = 5;

  private static final int OF_TITLE = WordClass.TITLE.bit() | WordClass.TITLE_LINK.bit();

  /** "National Director", "Federal Minister", "Attorney General". */
  private static final int BEFORE_OFFICE = OF_TITLE | WordClass.BODY_MODIFIER.bit();

  private static final Vocabulary WORDS = Vocabulary.beside(JobTitles.class);

  /** Heads of offices that say what they are for: "Director of Public Prosecutions". */
  private static final Set<String> HEADS = WORDS.words("job-titles.heads");

  /** Heads of which all that follows is what they head: "[Head] of Public Service". */
  private static final Set<String> OF_ANYTHING = WORDS.words("job-titles.of-anything");

  /** What an office is for goes on with: "of", "to". */
  private static final Set<String> FOR = WORDS.words("job-titles.for");

  /** What else stands before an office: "[Union] Minister". */
  private static final Set<String> BEFORE = WORDS.words("job-titles.before");

  /** What offices end with and bodies do not: "Security Adviser". */
  private static final Set<String> ENDS = WORDS.words("job-titles.ends");

  /** "Attorney General's Office". */
  private static final int ENDS_PUBLIC_BODY =
      WordClass.OFFICE_HEAD.bit() | WordClass.AGENCY_HEAD.bit() | WordClass.OTHER_HEAD.bit();

  /** What a body's name ends with, whatever it begins with: "Director Holdings". */
  private static final int ENDS_BODY =
      ENDS_PUBLIC_BODY | WordClass.LEGAL_FORM.bit() | WordClass.COMPANY_END.bit();

  private final Countries countries = Countries.bundled();

  /** The names of a sentence without those that are titles. */
  List<NamedSpan> without(ReadSentence read, List<NamedSpan> names) {
    return names.stream().filter(name -> !isTitle(read, names, name)).toList();
  }

  private boolean isTitle(ReadSentence read, List<NamedSpan> names, NamedSpan name) {
    TaggedSentence s = read.tagged();
    if (isOffice(s, names, name)) {
      return true;
    }
    return name.kind().isBody()
        && s.word(name.first() - 1, ",")
        && ((endsPerson(names, name.first() - 1) && readsAsTitle(s, name))
            || isField(read, names, name));
  }

  /**
   * Whether the name is an office, whatever it was taken for: "Federal Minister of Industries",
   * "Minority Leader", "the [Minister of Works], X".
   */
  private boolean isOffice(TaggedSentence s, List<NamedSpan> names, NamedSpan name) {
    return switch (name.kind()) {
      case MINISTRY -> isOfPersonBehind(s, names, name) || standsAsOffice(s, name);
      case ORGANIZATION -> standsAsOffice(s, name);
      case PERSON -> isOfficeOfPlace(s, name);
      case COMPANY, PLACE -> false;
    };
  }

  /**
   * "[Cabinet Secretary for Works] X", "the [Minister of Works and Production], X": the grammar of
   * ministries sees what these are for and not that a name follows. There the first word may be of
   * any sort.
   */
  private static boolean isOfPersonBehind(TaggedSentence s, List<NamedSpan> names, NamedSpan name) {
    int behind = s.word(name.end(), ",") ? name.end() + 1 : name.end();
    boolean office =
        IntStream.rangeClosed(name.first(), name.first() + 1)
            .anyMatch(first -> endOfOffice(s, name, first) > first);
    return office
        && names.stream().anyMatch(n -> n.kind() == NameKind.PERSON && n.first() == behind);
  }

  /**
   * Whether the name is an office without a person's name behind it. More is asked there than
   * beside a name: a body that the catalog knows stays one.
   */
  private static boolean standsAsOffice(TaggedSentence s, NamedSpan name) {
    return !name.evidence().contains(Evidence.CATALOG)
        && (beginsAsOffice(s, name) || endsAsOffice(s, name));
  }

  /**
   * Whether what was taken for a person is an office, with a place before it or alone, as it stands
   * where no article does: "[Punjab Governor] said", "[Governor] said".
   */
  private boolean isOfficeOfPlace(TaggedSentence s, NamedSpan name) {
    int last = name.end() - 1;
    return isHead(s, last)
        && s.is(last, WordClass.TITLE)
        && (last == name.first() || countries.isAnyPlace(s.text(name.first(), last)));
  }

  /**
   * "Commissioner of [Police]" is for that one word; "Minister of Orvane Office" is an office's.
   */
  private static boolean beginsAsOffice(TaggedSentence s, NamedSpan name) {
    int end = endOfOffice(s, name, name.first());
    if (end > name.first() && OF_ANYTHING.contains(s.lower(end - 1))) {
      return true;
    }
    return IntStream.range(name.first(), end).anyMatch(i -> isHead(s, i))
        && (end + 2 == name.end() || !s.isAny(name.end() - 1, ENDS_PUBLIC_BODY));
  }

  /**
   * One past "Federal Minister" or "Secretary" at a token, where what the office is for follows;
   * else the token itself.
   */
  private static int endOfOffice(TaggedSentence s, NamedSpan name, int first) {
    int i = first;
    while (i < name.end() && (isOfOffice(s, i) || s.isAny(i, BEFORE_OFFICE))) {
      i++;
    }
    return i + 1 < name.end() && FOR.contains(s.word(i)) ? i : first;
  }

  private static boolean endsAsOffice(TaggedSentence s, NamedSpan name) {
    boolean linked = false;
    for (int i = name.first(); i < name.end(); i++) {
      linked |= FOR.contains(s.word(i));
    }
    return name.end() - name.first() > 1 && !linked && ENDS.contains(s.lower(name.end() - 1));
  }

  /**
   * Whether a token may stand within an office: its noun ("Minister"), a word before that ("Union"
   * Minister), or a hyphen ("Vice-Minister").
   */
  private static boolean isOfOffice(TaggedSentence s, int i) {
    return isHead(s, i)
        || s.word(i, "-")
        || OF_ANYTHING.contains(s.lower(i))
        || BEFORE.contains(s.lower(i));
  }

  private static boolean isHead(TaggedSentence s, int i) {
    return HEADS.contains(s.lower(i));
  }

  /** "Head of Research", "SVP", "Executive Director". */
  private static boolean readsAsTitle(TaggedSentence s, NamedSpan name) {
    int second = name.first() + 1;
    boolean goesOn =
        second == name.end()
            || s.word(second, "of")
            || s.word(second, "-")
            || s.isAny(second, OF_TITLE);
    return s.is(name.first(), WordClass.TITLE)
        && goesOn
        && !s.isPossessive(name.end())
        && !s.isAny(name.end() - 1, ENDS_BODY);
  }

  /**
   * Whether the name is a field of work in common words, between a person's title and the body
   * where the person works: "X, director, [Investor Relations], Acme".
   */
  private static boolean isField(ReadSentence read, List<NamedSpan> names, NamedSpan name) {
    TaggedSentence s = read.tagged();
    int title = name.first() - 1;
    while (title > 0 && name.first() - title <= MAX_TITLE && s.isAny(title - 1, OF_TITLE)) {
      title--;
    }
    return title < name.first() - 1
        && s.word(title - 1, ",")
        && endsPerson(names, title - 1)
        && !name.evidence().contains(Evidence.CATALOG)
        && isOfCommonWords(read, name)
        && s.word(name.end(), ",")
        && names.stream().anyMatch(body -> body.first() == name.end() + 1 && body.kind().isBody());
  }

  private static boolean isOfCommonWords(ReadSentence read, NamedSpan name) {
    for (int i = name.first(); i < name.end(); i++) {
      if (read.tagged().hasCapital(i) && !read.isKnownSmall(i)) {
        return false;
      }
    }
    return true;
  }

  private static boolean endsPerson(List<NamedSpan> names, int end) {
    return names.stream().anyMatch(name -> name.kind() == NameKind.PERSON && name.end() == end);
  }
}
