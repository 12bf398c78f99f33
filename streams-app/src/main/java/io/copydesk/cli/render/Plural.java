package io.copydesk.cli.render;

import java.util.Map;

/** The plural of units and counted nouns. Stateless. */
final class Plural {

  /** Shorter ones are mostly symbols: kg, MW, bpd. */
  private static final int SHORTEST_WORD = 4;

  private static final Map<String, String> IRREGULAR =
      Map.ofEntries(
          Map.entry("person", "people"),
          Map.entry("man", "men"),
          Map.entry("woman", "women"),
          Map.entry("child", "children"),
          Map.entry("foot", "feet"),
          Map.entry("ton", "tons"),
          Map.entry("job", "jobs"),
          Map.entry("car", "cars"),
          Map.entry("bus", "buses"),
          Map.entry("day", "days"),
          Map.entry("aircraft", "aircraft"),
          Map.entry("fish", "fish"),
          Map.entry("sheep", "sheep"),
          Map.entry("cattle", "cattle"),
          Map.entry("staff", "staff"),
          Map.entry("hertz", "hertz"));

  private Plural() {}

  /** Of "barrel per day" it is "barrels per day"; what does not look like a word stays. */
  static String of(String unit) {
    int per = unit.indexOf(" per ");
    String head = per < 0 ? unit : unit.substring(0, per);
    String rest = per < 0 ? "" : unit.substring(per);
    int space = head.lastIndexOf(' ');
    return head.substring(0, space + 1) + word(head.substring(space + 1)) + rest;
  }

  private static String word(String word) {
    String irregular = IRREGULAR.get(word);
    if (irregular != null) {
      return irregular;
    }
    if (word.length() < SHORTEST_WORD
        || word.endsWith("s")
        || !word.chars().allMatch(Character::isLowerCase)) {
      return word;
    }
    if (word.endsWith("y") && "aeiou".indexOf(word.charAt(word.length() - 2)) < 0) {
      return word.substring(0, word.length() - 1) + "ies";
    }
    return word.matches(".*(?:x|z|ch|sh)") ? word + "es" : word + "s";
  }
}
