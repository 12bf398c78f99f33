package io.copydesk.extract.name.learn;

import io.copydesk.extract.name.judge.Template;

/**
 * Groups of features that say much the same, of which some are left out at each step of training
 * (dropout by group). Otherwise features that agree with the tagger's labels would get small
 * weights, and say nothing where the tagger is wrong. Immutable.
 */
final class FeatureGroups {

  /** How many groups there are; the first is never left out. */
  static final int COUNT = 8;

  private final byte[] groups;

  FeatureGroups(FeatureNames names) {
    this.groups = new byte[names.size()];
    for (int f = 0; f < groups.length; f++) {
      groups[f] = of(names.template(f));
    }
  }

  int of(int feature) {
    return groups[feature];
  }

  private static byte of(Template template) {
    String name = template.name();
    if (template.isOfSecondLook() || template == Template.BIAS) {
      return 0;
    }
    if (name.startsWith("TAG") || name.startsWith("RUN") || name.endsWith("MEAN")) {
      return 1;
    }
    if (name.startsWith("RULE")) {
      return 2;
    }
    if (name.startsWith("CATALOG")) {
      return 3;
    }
    if (template == Template.WHOLE) {
      return 4;
    }
    if (name.startsWith("BEFORE") || name.startsWith("AFTER") || name.startsWith("AROUND")) {
      return 5;
    }
    return (byte) (name.startsWith("ANY") ? 6 : COUNT - 1);
  }
}
