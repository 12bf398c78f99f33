package io.copydesk.extract.role;

import io.copydesk.events.RoleStatus;
import io.copydesk.extract.role.word.RoleVerbs;
import io.copydesk.extract.role.word.RoleWords;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the people of whom a role is said in the plural, and of whom each has one of several:
 * "[analysts] X and Y", "X and Y were named [directors]", "X and Y, [chief executive and chairman]
 * respectively". Stateless, thread-safe.
 */
final class SeveralHolders {

  /** Tokens between the last name and the role: "have been appointed as". */
  private static final int MAX_LINK = 6;

  private static final Holders NONE = new Holders(List.of(), -1, null);

  private final RoleWords words;
  private final RoleVerbs verbs;
  private final RoleLinks links;

  SeveralHolders(RoleWords words, RoleVerbs verbs, RoleLinks links) {
    this.words = words;
    this.verbs = verbs;
    this.links = links;
  }

  /**
   * Several people with what their role's own words do not say.
   *
   * @param people first tokens of their names
   * @param behind where the words stand that may say where the role is held; -1 for nowhere
   * @param status null when nothing says
   */
  record Holders(List<Integer> people, int behind, @Nullable RoleStatus status) {}

  /**
   * The holders of a role in the plural: at least two people beside it, or one or more that are
   * given as examples ("lawmakers, including X"); nobody for other sentences.
   */
  Holders of(RoleSentence s, RolePhrase phrase, int behind) {
    if (s.is(phrase.first(), "no") || s.is(phrase.first() - 1, "no")) {
      return NONE;
    }
    List<Integer> people = people(s, behind);
    if (people.isEmpty()) {
      people = examples(s, behind);
      if (!people.isEmpty()) {
        int last = s.endOfMention(people.getLast());
        return new Holders(people, people.size() == 1 ? last : -1, null);
      }
    }
    if (people.isEmpty() && s.is(behind, ",")) {
      List<Integer> listed = people(s, s.afterHonorifics(behind + 1));
      people = phrase.determined() || isWithEmployer(s, listed) ? aside(s, listed) : people;
    }
    if (people.size() > 1) {
      return new Holders(people, s.endOfMention(people.getLast()), null);
    }
    Holders before = before(s, phrase);
    return before.people().size() > 1 ? before : NONE;
  }

  /**
   * The people of a list that ends before the role, joined to it by a comma or a verb: "X and Y,
   * [directors]", "X and Y were named [directors]".
   */
  private Holders before(RoleSentence s, RolePhrase phrase) {
    int last = phrase.first() - 1;
    while (last >= 0 && phrase.first() - last <= MAX_LINK && s.person(last) == null) {
      last--;
    }
    RoleStatus status =
        s.person(last) == null ? null : links.link(s, s.endOfMention(last), phrase.first());
    if (status == null) {
      return NONE;
    }
    List<Integer> people = peopleBefore(s, last);
    boolean said = s.is(s.endOfMention(last), ",") || isSubject(s, people);
    return new Holders(said ? people : List.of(), -1, status);
  }

  /** Whether a clause begins with them; not "the suspects in the murder of X and Y were [..]". */
  private boolean isSubject(RoleSentence s, List<Integer> people) {
    int before = people.isEmpty() ? -1 : s.beforeHonorifics(people.getFirst());
    return before < 0
        || !s.isWord(before)
        || s.is(before, "that")
        || s.is(before, "and")
        || s.is(before, "but")
        || s.is(before, "while")
        || s.is(before, "as");
  }

  /** One person for each of the roles of a phrase that ends with "respectively", else none. */
  Holders respectively(RoleSentence s, RolePhrase phrase) {
    int word = s.is(phrase.end(), ",") ? phrase.end() + 1 : phrase.end();
    Holders before = verbs.isOneEach(s.lower(word)) ? before(s, phrase) : NONE;
    return before.people().size() == phrase.parts().size()
        ? new Holders(before.people(), word + 1, before.status())
        : NONE;
  }

  /**
   * The people that are named as examples behind a role in the plural: "[lawmakers], including X
   * and Y". Empty when none are.
   */
  private List<Integer> examples(RoleSentence s, int behind) {
    int i = s.is(behind, ",") ? behind + 1 : behind;
    if (verbs.isExample(s.lower(i))) {
      return people(s, s.afterHonorifics(i + 1));
    }
    return verbs.isExample(s.words(i, i + 2)) ? people(s, s.afterHonorifics(i + 2)) : List.of();
  }

  /**
   * The given people, if a comma closes the list as an aside, so that the role is theirs: "its
   * [directors], X and Y, said". Empty where the list goes on as a new clause: "according to its
   * [directors], X and Y agreed".
   */
  private List<Integer> aside(RoleSentence s, List<Integer> people) {
    int end = people.isEmpty() ? -1 : s.endOfMention(people.getLast());
    return s.is(end, ",") || s.is(afterEmployer(s, end), ",") ? people : List.of();
  }

  /** Whether the first of several is told with an employer: "X of Acme and Y". */
  private boolean isWithEmployer(RoleSentence s, List<Integer> people) {
    int end = people.size() < 2 ? -1 : s.endOfMention(people.getFirst());
    return afterEmployer(s, end) > end;
  }

  /** Past "of Acme" behind a name; the token itself when nothing of the sort stands there. */
  private int afterEmployer(RoleSentence s, int end) {
    int at = s.afterThe(end + 1);
    boolean employer = words.isAtOrganization(s.lower(end)) && s.organization(at) != null;
    return employer ? s.endOfMention(at) : end;
  }

  /** The token, or past "of Acme" there where another name with an employer goes on with a list. */
  private int afterListedEmployer(RoleSentence s, int end) {
    int behind = afterEmployer(s, end);
    int next = behind == end ? end : s.afterHonorifics(afterJoint(s, behind));
    boolean listed = next > behind && s.person(next) != null;
    return listed && afterEmployer(s, s.endOfMention(next)) > s.endOfMention(next) ? behind : end;
  }

  /**
   * The first token of the name before "one of the nine [members]" and a comma or "is"; -1 when
   * none stands there.
   */
  int oneOf(RoleSentence s, RolePhrase phrase) {
    int of = phrase.first() - 1;
    while (phrase.first() - of < MAX_LINK && s.isWord(of) && !s.is(of, "of")) {
      of--;
    }
    boolean one = s.is(of, "of") && words.isAmong(s.lower(of - 1));
    boolean joined = s.is(of - 2, ",") || verbs.link(s.lower(of - 2)) == RoleStatus.CURRENT;
    return one && joined && s.person(of - 3) != null ? s.firstOfMention(of - 3) : -1;
  }

  /** The first tokens of the people of a list that begins at a token: "X, Y and Z". */
  private List<Integer> people(RoleSentence s, int first) {
    List<Integer> people = new ArrayList<>();
    int i = first;
    while (s.person(i) != null) {
      people.add(i);
      int end = afterListedEmployer(s, s.afterBrackets(s.endOfMention(i)));
      i = s.afterHonorifics(afterJoint(s, end));
    }
    return people;
  }

  private List<Integer> peopleBefore(RoleSentence s, int last) {
    int first = last;
    while (s.person(first) != null) {
      int before = s.beforeHonorifics(s.firstOfMention(first));
      while (s.is(before, ",") || s.is(before, "and")) {
        before--;
      }
      if (s.person(before) == null) {
        return people(s, s.firstOfMention(first));
      }
      first = before;
    }
    return List.of();
  }

  private static int afterJoint(RoleSentence s, int i) {
    int end = s.is(i, ",") ? i + 1 : i;
    return s.is(end, "and") || s.is(end, "&") ? end + 1 : end;
  }
}
