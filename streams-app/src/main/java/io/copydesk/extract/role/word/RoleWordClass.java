package io.copydesk.extract.role.word;

import java.util.Locale;

/**
 * The classes of words in {@code roles.txt} that are plain sets; that table says what each decides.
 */
enum RoleWordClass {
  ABBREVIATIONS,
  ADDRESS,
  AGED,
  AMONG,
  ASIDE,
  AT,
  AWAY,
  BEFORE,
  BEGINS,
  BELOW,
  BUSINESS,
  CALLED,
  CENTRAL,
  COLLEAGUE,
  COMPANIES,
  CONGRESS,
  COUNTED,
  COUNTERPART,
  CROWNED,
  DEMAND,
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
  PART,
  PASSIVE,
  PAST,
  PERFECT,
  PERSONAL,
  PLACED,
  PRESENTLY,
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
  TIME,
  TOLD,
  UNTIL,
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
