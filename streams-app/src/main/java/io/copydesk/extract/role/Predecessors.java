package io.copydesk.extract.role;

import io.copydesk.events.RoleStatus;
import io.copydesk.extract.role.word.RoleVerbs;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Reads who had a role before somebody to whom the sentence gives it: "Acme named X chairman,
 * replacing [Y]", "chief executive X, who succeeded [Y]", "President X and his predecessor, [Y]".
 * Stateless, thread-safe.
 */
final class Predecessors {

  /** Tokens of a verb: "taking over from". */
  private static final int MAX_VERB = 4;

  private final RoleVerbs verbs;

  Predecessors(RoleVerbs verbs) {
    this.verbs = verbs;
  }

  /**
   * The roles of a sentence with those that others had before.
   *
   * @param held what its other words say
   */
  List<HeldRole> with(RoleSentence s, List<HeldRole> held) {
    List<HeldRole> all = new ArrayList<>(held);
    for (int i = 1; i < s.size() && !held.isEmpty(); i++) {
      if (s.person(i) != null && s.firstOfMention(i) == i && !holds(s, i, held)) {
        int verb = beginOfVerb(s, i);
        HeldRole last = verb < 0 ? null : lastHeld(s, verb, held);
        if (last != null) {
          all.addAll(ofPredecessor(s, i, last, held));
        }
      }
    }
    return all;
  }

  /**
   * Whether the sentence gives the person a role already, so that none need be derived. A role that
   * only a clause behind the name adds, ", who stays as director", does not count.
   */
  private static boolean holds(RoleSentence s, int person, List<HeldRole> held) {
    int end = s.endOfMention(person);
    boolean clause = s.is(end, ",") && s.is(end + 1, "who");
    return held.stream()
        .filter(role -> role.person().equals(s.person(person)))
        .anyMatch(role -> !clause || role.first() < person);
  }

  /** The first token of ", replacing" or "his predecessor," before a name; -1 for other words. */
  private int beginOfVerb(RoleSentence s, int person) {
    int last = s.beforeHonorifics(person);
    last = s.is(last, ",") ? last - 1 : last;
    for (int verb = last; verb > last - MAX_VERB && verb > 0; verb--) {
      if (verbs.takesOverFrom(s.words(verb, last + 1))) {
        return verb;
      }
    }
    return -1;
  }

  /**
   * The role whose earlier holder is meant at a token: the last one that the sentence gives before
   * it. Null when it gives none, or when another person is named between, so that there is a doubt.
   */
  private static @Nullable HeldRole lastHeld(RoleSentence s, int token, List<HeldRole> held) {
    HeldRole last = null;
    for (HeldRole role : held) {
      boolean before = role.end() <= token && role.part().status() != RoleStatus.FORMER;
      last = before && (last == null || role.end() >= last.end()) ? role : last;
    }
    boolean another = false;
    for (int i = last == null ? token : last.end(); i < token; i++) {
      another |= s.person(i) != null && !Objects.equals(s.person(i), last.person());
    }
    return another ? null : last;
  }

  private static List<HeldRole> ofPredecessor(
      RoleSentence s, int person, HeldRole last, List<HeldRole> held) {
    return held.stream()
        .filter(role -> role.first() == last.first() && role.person().equals(last.person()))
        .map(
            role ->
                new HeldRole(
                    Objects.requireNonNull(s.person(person)),
                    role.part().withStatus(JobMoves.ofPredecessor(role.part().status())),
                    role.asTitle(),
                    role.first(),
                    s.endOfMention(person)))
        .toList();
  }
}
