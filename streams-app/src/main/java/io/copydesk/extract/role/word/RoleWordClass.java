package io.copydesk.extract.role.word;

import java.util.Locale;

/**
 * The classes of words in {@code roles.txt} that are plain sets; that table says what each decides.
 */
enum RoleWordClass {
  ABBREVIATIONS,
  ADDRESS,
  AGED,
  AHEAD,
  AMONG,
  ASIDE,
  AT,
  AWAY,
  BEFORE,
  BEGINS,
  BEHIND,
  BELOW,
  BUSINESS,
  BYGONE,
  CALLED,
  CENTRAL,
  COLLEAGUE,
  COMPANIES,
  CONGRESS,
  COUNTED,
  COUNTERPART,
  CROWNED,
  DEMAND,
  DENYING,
  DISMISSING,
  EACH,
  ELSEWHERE,
  ENDING,
  EXAMPLE,
  FRAME,
  FRONT,
  FUNCTIONS,
  GENERATION,
  GOVERNORS,
  HONORIFIC,
  INTO,
  JOINED,
  LACKS,
  LATER,
  LEADS,
  LEAVES,
  LEFT,
  MANNER,
  MEMBERS,
  NOT,
  OBJECT,
  OFFICE,
  OLD,
  ONOROFF,
  OPENING,
  PART,
  PASSIVE,
  PAST,
  PERFECT,
  PERSONAL,
  PLACED,
  PRESENTLY,
  PRETENDED,
  REFUSING,
  REGION,
  RELATIVE,
  SAYING,
  SEAT,
  SELF,
  SENT,
  SHARED,
  STAFF,
  STATE,
  TAKEOVER,
  THEN,
  TIME,
  TOLD,
  UNTIL,
  UNTRUE,
  WHOSE,
  WITHIN;

  /**
   * The class that the table calls so, in small letters.
   *
   * @throws IllegalArgumentException when there is none
   */
  static RoleWordClass named(String name) {
    for (RoleWordClass wordClass : values()) {
      if (wordClass.name().toLowerCase(Locale.ROOT).equals(name)) {
        return wordClass;
      }
    }
    throw new IllegalArgumentException("no class of words is called \"" + name + "\"");
  }
}
