package io.copydesk.extract.role;

import io.copydesk.events.MentionType;
import io.copydesk.events.RoleStatus;
import io.copydesk.extract.Mention;
import io.copydesk.extract.role.word.RoleVerbs;
import io.copydesk.extract.role.word.RoleWords;
import io.copydesk.extract.text.Dash;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Tells whether the words between a person's name and a role behind it join the two, and whether
 * the role is still held by what they say: "X (45), [..]", "X was recently named [..]", "X said he
 * would step down as [..]". Stateless, thread-safe; looks at a bounded number of tokens.
 */
final class RoleLinks {

  /** Tokens between a name and a role of which those that only say how may be left out. */
  private static final int MAX_WORDS = 9;

  private final RoleWords words;
  private final RoleVerbs verbs;

  RoleLinks(RoleWords words, RoleVerbs verbs) {
    this.words = words;
    this.verbs = verbs;
  }

  /**
   * The status that the words between a person and a role say; null when they do not join the two.
   */
  @Nullable RoleStatus link(RoleSentence s, int from, int to) {
    int i = afterHome(s, from);
    while (i < to && afterGloss(s, i, to) > i) {
      i = afterGloss(s, i, to);
    }
    if (i == to) {
      return to > from ? RoleStatus.CURRENT : null;
    }
    int verb = s.is(i, "who") ? i + 1 : i;
    int adverb = verb;
    while (verbs.isPresently(s.lower(verb))) {
      verb++;
    }
    if (verb == to && verb > adverb) {
      return RoleStatus.CURRENT;
    }
    verb = verbs.isLater(s.lower(verb)) ? verb + 1 : verb;
    RoleStatus said = said(s, verb, to);
    return said == null ? ofThemselves(s, verb, to) : said;
  }

  /**
   * Whether the text says that a role which a verb gives or takes is not so: "Acme denied having
   * named X [chairman]", "it had not named X [chairman]", "reports that X is [chairman] are false".
   * What a name is told apart by stays: "denied that X, its [chairman], had left".
   */
  boolean isDenied(RoleSentence s, HeldRole role) {
    int person = role.first();
    boolean byVerb =
        role.person().equals(s.person(person)) && !isBesideName(words, s, s.endOfMention(person));
    if (!byVerb || s.endOfMention(person) >= role.end()) {
      return false;
    }
    int verb = s.beforeHonorifics(person);
    boolean not = verbs.appoints(s.lower(verb)) != null && s.is(verb - 1, "not");
    return not || isBehindDenial(s, person) || isCalledUntrue(s, role);
  }

  private boolean isBehindDenial(RoleSentence s, int person) {
    for (int i = person - 1; i >= 0 && !endsDenial(s, i); i--) {
      if (verbs.denies(s.lower(i)) || isRefused(s, i, person)) {
        return true;
      }
    }
    return false;
  }

  /** "[Refused] to name X chairman", unlike "refused to say why it named X chairman". */
  private boolean isRefused(RoleSentence s, int verb, int person) {
    return verbs.refuses(s.lower(verb))
        && s.is(verb + 1, "to")
        && s.beforeHonorifics(person) == verb + 2;
  }

  /** Behind such a token another thing is told than what is denied. */
  private static boolean endsDenial(RoleSentence s, int i) {
    return (!s.isWord(i) && !s.is(i, "-"))
        || s.is(i, "and")
        || s.is(i, "but")
        || s.is(i, "as")
        || s.is(i, "after")
        || s.is(i, "before");
  }

  /** "Reports that ... are false", "it is untrue that ...". */
  private boolean isCalledUntrue(RoleSentence s, HeldRole role) {
    int that = IntStream.range(0, role.first()).filter(i -> s.is(i, "that")).findFirst().orElse(-1);
    int untrue =
        IntStream.range(0, s.size()).filter(i -> verbs.isUntrue(s.lower(i))).findFirst().orElse(-1);
    if (that < 0 || untrue < 0) {
      return false;
    }
    boolean before = untrue == that - 1;
    boolean behind =
        untrue >= role.end()
            && verbs.link(s.words(untrue - 1, untrue)) != null
            && IntStream.range(role.end(), untrue).allMatch(s::isWord);
    return before || behind;
  }

  /** Past "of Senegal" behind a name, which says only where its bearer is from. */
  private static int afterHome(RoleSentence s, int behindName) {
    int at = s.afterThe(behindName + 1);
    Mention home = s.is(behindName, "of") ? s.organizationOrPlace(at) : null;
    return home != null && home.type() == MentionType.PLACE ? s.endOfMention(at) : behindName;
  }

  /**
   * The status by which tokens {@code [from, to)} join a name and a role. If they do not as they
   * stand, they are tried without a time, without a last "as" and without adverbs. Null when they
   * join nothing.
   */
  private @Nullable RoleStatus said(RoleSentence s, int from, int to) {
    RoleStatus said = verbs.link(s.words(from, to));
    said = said == null ? verbs.link(SinceWhen.wordsWithoutTime(verbs, s, from, to)) : said;
    if (said == null && s.is(to - 1, "as")) {
      said = verbs.link(s.words(from, to - 1));
    }
    if (said == null && to - from <= MAX_WORDS) {
      said = verbs.link(withoutManner(s.words(from, to)));
    }
    boolean since = said == null && verbs.link(SinceWhen.wordsWithout(s, from, to)) != null;
    return since ? RoleStatus.CURRENT : said;
  }

  /** Without words that only say how or when: "has [now] been appointed". */
  private String withoutManner(String all) {
    return Arrays.stream(all.split(" ", -1))
        .filter(word -> !verbs.isManner(word))
        .collect(Collectors.joining(" "));
  }

  /**
   * The status that people report of themselves: "X announced on Monday that she had resigned as
   * [..]"; null for other words. "Said he was" alone decides nothing, since it is also said of what
   * still holds.
   */
  private @Nullable RoleStatus ofThemselves(RoleSentence s, int from, int to) {
    int verb = verbs.isPerfect(s.lower(from)) ? from + 1 : from;
    if (!verbs.isSaying(s.lower(verb)) || hasPersonBefore(s, from)) {
      return null;
    }
    int that = SinceWhen.afterTime(verbs, s, verb + 1);
    int self = s.is(that, "that") ? that + 1 : that;
    boolean same = verbs.isSelf(s.lower(self));
    return same && to - self > 2 ? said(s, self + 1, to) : null;
  }

  /** Whether somebody else is named before the name that ends there, and may be meant as well. */
  private static boolean hasPersonBefore(RoleSentence s, int behindName) {
    return s.mention(behindName - 1) != null
        && IntStream.range(0, s.firstOfMention(behindName - 1)).anyMatch(i -> s.person(i) != null);
  }

  /** Past a party or a name's own script in brackets, or a token that may stand beside a name. */
  private int afterGloss(RoleSentence s, int i, int limit) {
    int behind = s.afterBrackets(i);
    if (behind > i && behind <= limit) {
      return behind;
    }
    int home = s.is(i - 1, ",") ? NameAsides.afterPartyMark(s, i) : i;
    return home == i && isBesideName(words, s, i) ? i + 1 : home;
  }

  /** Commas, brackets, dashes, degrees and ages: what may stand between a name and its role. */
  static boolean isBesideName(RoleWords words, RoleSentence s, int i) {
    return s.is(i, ",")
        || s.is(i, "(")
        || s.is(i, ")")
        || Dash.is(s.lower(i))
        || s.isDegreeOrAge(i)
        || (words.beginsAge(s.lower(i)) && s.isDegreeOrAge(i + 1));
  }
}
