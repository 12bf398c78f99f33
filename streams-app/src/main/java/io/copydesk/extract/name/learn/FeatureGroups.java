package io.copydesk.extract.name.learn;

import io.copydesk.extract.name.judge.Template;

/**
 * Which features say much the same. A weight that is learnt only beside the tagger's labels would
 * say nothing where the tagger is wrong; so groups are left out in turn while learning. Immutable.
 */
final class FeatureGroups {

  /** How many there are; the first is never left out. */
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
