package io.copydesk.extract.name.body;

import io.copydesk.extract.lexicon.WordClass;
import io.copydesk.extract.place.Places;
import io.copydesk.extract.tag.TaggedSentence;
import io.copydesk.extract.tag.Tags;
import io.copydesk.extract.text.Dash;
import io.copydesk.table.Vocabulary;
import java.util.Set;

/**
 * How far the name of a body of government reaches to either side of its head noun: "[U.K.]
 * Ministry [of Agriculture, Fisheries and Food]", "[Communications and Information Technology]
 * Commission".
 */
final class BodyExtent {

  private static final int HEADS =
      WordClass.MINISTRY_HEAD.bit()
          | WordClass.DEPARTMENT_HEAD.bit()
          | WordClass.AGENCY_HEAD.bit()
          | WordClass.OFFICE_HEAD.bit()
          | WordClass.OTHER_HEAD.bit();

  private static final int BODIES =
      WordClass.MINISTRY_HEAD.bit() | WordClass.DEPARTMENT_HEAD.bit() | WordClass.AGENCY_HEAD.bit();

  private static final int NEVER_INSIDE =
      WordClass.CALENDAR.bit() | WordClass.HONORIFIC.bit() | WordClass.LEGAL_FORM.bit();

  private static final Vocabulary WORDS = Vocabulary.beside(BodyExtent.class);
  private static final Set<String> OFFICES = WORDS.words("body-extent.offices");
  private static final Set<String> TITLES = WORDS.words("body-extent.titles");

  private final Places places;

  BodyExtent(Places places) {
    this.places = places;
  }

  /** First token of the name whose head is a capitalised word at {@code head}. */
  int left(TaggedSentence s, int head) {
    int first = head;
    int before = before(s, first);
    while (before < first) {
      first = before;
      before = before(s, first);
    }
    return dropLeading(s, first, head);
  }

  /**
   * The first token of what belongs to the name right before a token: a word, one with a hyphen
   * ("[State-owned] Assets Commission"), or a topic with its "and"; the token itself when nothing
   * there does.
   */
  private int before(TaggedSentence s, int first) {
    int i = first - 1;
    if (belongs(s, i)) {
      return i;
    }
    if (isHyphen(s, i) && belongs(s, i - 1)) {
      return i - 1;
    }
    if (isHyphen(s, i - 1) && belongs(s, i - 2)) {
      return i - 2;
    }
    return i > 0 && isLink(s, i) && linksTopics(s, i) ? i - 1 : first;
  }

  /**
   * First token of the name whose head stands in lower case: "finance ministry", "Japanese trade
   * and industry ministry".
   */
  int leftOfLowerCase(TaggedSentence s, int head) {
    int first = head;
    for (int i = head - 1; i >= 0; i--) {
      if (s.is(i, WordClass.TOPIC) && !s.is(i, WordClass.FUNCTION)) {
        first = i;
      } else if (i > 0
          && first < head
          && isLink(s, i)
          && s.is(i - 1, WordClass.TOPIC)
          && s.is(i + 1, WordClass.TOPIC)) {
        first = --i;
      } else {
        break;
      }
    }
    return first == head ? head : places.startBefore(s, first);
  }

  /**
   * One past the last token of "of X, Y and Z" after the head; the head's end when none follows.
   */
  int right(TaggedSentence s, int head) {
    int end = head + 1;
    int of = end;
    // Only a capitalised head takes "to": "sent its trade ministry to Washington" is no name.
    while (isComplementLink(s, of) && (s.capitalised(head) || !s.word(of, "to"))) {
      int item = s.word(of + 1, "the") || s.word(of + 1, "The") ? of + 2 : of + 1;
      int itemEnd = itemEnd(s, item, head);
      if (itemEnd == item) {
        break;
      }
      end = coordination(s, item, itemEnd, head);
      of = end;
      if (!s.word(of, "of") && !s.word(of, "for")) {
        break;
      }
    }
    if (end > head + 1 && Dash.is(s.wordOrNone(end))) {
      int place = places.end(s, end + 1);
      end = place > end + 1 && s.is(head, WordClass.DEPARTMENT_HEAD) ? place : end;
    }
    return end;
  }

  private static boolean isComplementLink(TaggedSentence s, int i) {
    return switch (s.wordOrNone(i)) {
      case "of", "for", "on", "to", "against" -> true;
      default -> false;
    };
  }

  /**
   * End of a list of topics that begins with {@code [item, itemEnd)}; itemEnd when it is no list.
   */
  private int coordination(TaggedSentence s, int item, int itemEnd, int head) {
    int end = itemEnd;
    int at = itemEnd;
    while (s.word(at, ",") || isAnd(s, at)) {
      boolean last = isAnd(s, at);
      int next = at + 1;
      if (!last && isAnd(s, next)) {
        last = true;
        next++;
      }
      boolean another = s.word(next, "the");
      if (another) {
        next++;
      }
      int nextEnd = itemEnd(s, next, head);
      if (nextEnd == next || (another && isAnd(s, nextEnd)) || !isTopicItem(s, at, next, nextEnd)) {
        break;
      }
      at = nextEnd;
      if (last || inOneName(s, item, nextEnd)) {
        end = nextEnd;
      }
      if (last) {
        break;
      }
    }
    return end;
  }

  private static boolean isTopicItem(TaggedSentence s, int link, int first, int end) {
    if (s.isAny(end - 1, HEADS) && !s.is(end - 1, WordClass.TOPIC)) {
      return false;
    }
    return s.is(first, WordClass.TOPIC)
        || s.is(end - 1, WordClass.TOPIC)
        || (s.label(link, Tags.Label.ORGANISATION) && s.label(first, Tags.Label.ORGANISATION));
  }

  private static boolean inOneName(TaggedSentence s, int first, int end) {
    for (int i = first; i < end; i++) {
      if (!s.label(i, Tags.Label.ORGANISATION)) {
        return false;
      }
    }
    return true;
  }

  /** One past the words of one item of a complement, {@code first} when none stands there. */
  private int itemEnd(TaggedSentence s, int first, int head) {
    int place = places.end(s, first);
    boolean office = OFFICES.contains(s.word(head));
    if (place > first && !office) {
      return place;
    }
    boolean lowerCase = !s.capitalised(head);
    int i = place;
    while (i < s.size()
        && (mayStandInItem(s, i)
            || (lowerCase && s.is(i, WordClass.TOPIC))
            || (i > first && linksWordsOfItem(s, i)))) {
      i++;
    }
    // In "Division of the Indian Ministry of ..." the ministry is the name, not the division.
    return isBody(s, i) ? first : i;
  }

  /** "Small-Scale Industries", "Women's Affairs", but not "Kenya's Ministry". */
  private boolean linksWordsOfItem(TaggedSentence s, int i) {
    boolean link = isHyphen(s, i) || (s.isPossessive(i) && !places.endsAt(s, i));
    return link && mayStandInItem(s, i + 1);
  }

  private static boolean isBody(TaggedSentence s, int i) {
    return s.capitalised(i) && s.isAny(i, BODIES) && !s.is(i, WordClass.TOPIC);
  }

  private static boolean mayStandInItem(TaggedSentence s, int i) {
    return s.capitalised(i)
        && !isBody(s, i)
        && !s.isAny(i, NEVER_INSIDE)
        && !s.label(i, Tags.Label.PERSON)
        && (!s.is(i, WordClass.TITLE)
            || s.is(i, WordClass.TOPIC)
            || s.isPossessive(i + 1)
            || TITLES.contains(s.word(i)));
  }

  private boolean belongs(TaggedSentence s, int i) {
    return s.capitalised(i)
        && !s.isAny(i, NEVER_INSIDE)
        && !(s.is(i, WordClass.FUNCTION) && s.word(i).length() > 1)
        && !(s.is(i, WordClass.TITLE)
            && !s.isAny(i, WordClass.TOPIC.bit() | WordClass.BODY_MODIFIER.bit()))
        && !(s.label(i, Tags.Label.PERSON) && !s.is(i, WordClass.TOPIC));
  }

  private static boolean linksTopics(TaggedSentence s, int link) {
    boolean oneName =
        s.label(link, Tags.Label.ORGANISATION)
            && s.label(link - 1, Tags.Label.ORGANISATION)
            && s.label(link + 1, Tags.Label.ORGANISATION);
    return s.capitalised(link - 1)
        && (oneName || (s.is(link - 1, WordClass.TOPIC) && s.is(link + 1, WordClass.TOPIC)))
        && !s.isAny(link - 1, HEADS & ~WordClass.OFFICE_HEAD.bit());
  }

  /** Leaves out function words in front, which only begin the sentence: "The Finance Ministry". */
  private int dropLeading(TaggedSentence s, int first, int head) {
    int i = first;
    while (i < head && (s.is(i, WordClass.FUNCTION) || s.word(i, "-"))) {
      i++;
    }
    return i;
  }

  private static boolean isAnd(TaggedSentence s, int i) {
    return s.word(i, "and") || s.word(i, "&");
  }

  private static boolean isLink(TaggedSentence s, int i) {
    return isAnd(s, i) || s.word(i, ",");
  }

  private static boolean isHyphen(TaggedSentence s, int i) {
    return s.word(i, "-") && s.joined(i) && s.joined(i + 1);
  }
}
