package io.copydesk.extract.figure.sentence;

/** How a figure is joined to the one before it, as the weights call it. */
public final class Joint {

  private Joint() {}

  /** Of the {@code index}th figure of a sentence; "first" for the first. */
  public static String of(SentenceView view, int index) {
    if (index == 0) {
      return "first";
    }
    PlacedFigure before = view.figures().get(index - 1);
    PlacedFigure figure = view.figures().get(index);
    String joint = joint(view, index);
    String how = joint.isEmpty() ? Distance.of(figure.from() - before.to()) : joint;
    return before.kind() == figure.kind() ? how : how + "-other";
  }

  private static String joint(SentenceView view, int index) {
    if (view.links().restates(index)) {
      return "restates";
    }
    if (view.links().resultComparedWith(index) >= 0) {
      return "compared";
    }
    if (view.links().joinsBefore(index, "to")) {
      return "to";
    }
    if (view.links().compares(index)) {
      return "compares";
    }
    if (view.links().goesOn(index)) {
      return "and";
    }
    return view.links().elidesVerb(index) ? "elides" : "";
  }
}
