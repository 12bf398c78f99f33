package io.copydesk.extract.figure.subject;

import io.copydesk.events.MentionType;
import io.copydesk.extract.Mention;
import io.copydesk.extract.Subject;
import io.copydesk.extract.exchange.Exchanges;
import io.copydesk.extract.figure.lexeme.Lexeme;
import io.copydesk.extract.figure.lexeme.Lexemes;
import io.copydesk.extract.figure.sentence.PlacedName;
import io.copydesk.extract.figure.sentence.SentenceView;
import io.copydesk.extract.figure.words.SubjectWords;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Tells what a sentence is about, for the sentences behind it. */
public final class SentenceTopic {

  private final SentenceView view;
  private final Lexemes in;
  private final Antecedent before;

  /**
   * @param before what the sentences before are about
   */
  public SentenceTopic(SentenceView view, Antecedent before) {
    this.view = view;
    this.in = view.lexemes();
    this.before = before;
  }

  /** What the sentence hands on to the one behind it. */
  public Antecedent handOn() {
    if (isCompanyTakenUp()) {
      return before.with(before.company(), before.company(), before.country());
    }
    PlacedName first = null;
    boolean several = false;
    for (PlacedName owner : view.owners()) {
      if (isCompany(owner) && !isVenue(owner)) {
        several |= first != null && !Antecedent.isSame(subject(first), subject(owner));
        first = first == null ? owner : first;
      }
    }
    return first == null ? withoutCompany() : about(first, several);
  }

  private Antecedent about(PlacedName first, boolean several) {
    Preceding preceding = new Surroundings(view).before(first.from());
    boolean topic =
        switch (preceding.kind()) {
          case START, COMMA, BREAK -> true;
          case LINK, WORD -> SubjectWords.CLAUSE.contains(preceding.text());
        };
    Subject company = topic || !several ? subject(first) : null;
    return before.with(topic ? company : null, company, before.country());
  }

  private Antecedent withoutCompany() {
    Subject country = country();
    boolean goesOn = SubjectWords.CONTINUES.contains(in.get(0).lower());
    Subject subject = country == null && goesOn ? before.subject() : country;
    return before.with(subject, before.company(), country == null ? before.country() : country);
  }

  /** "The company said", "The bank's". */
  private boolean isCompanyTakenUp() {
    return in.is(0, "the")
        && SubjectWords.COMPANY_NOUNS.contains(in.get(1).lowerPossessor())
        && view.ownerStartingAt(2) == null
        && !SubjectWords.NOT_ITSELF.contains(in.get(2).lower());
  }

  /** The country that the sentence begins with, null when it begins with none. */
  private @Nullable Subject country() {
    int first = in.is(0, "the") ? 1 : 0;
    for (int last = first + 1; last >= first; last--) {
      Lexeme word = in.get(last);
      boolean named = in.get(first).isCapitalised() && word.isWord();
      String name = named ? in.possessor(first, last + 1) : "";
      boolean said = word.isPossessive() || SubjectWords.isVerb(in.get(last + 1));
      if (said && view.countries().byName(name) != null) {
        PlacedName place = view.ownerStartingAt(first);
        boolean found = place != null && place.mention().text().equals(name);
        return found ? subject(place) : new Subject(name, null);
      }
    }
    return null;
  }

  private static boolean isCompany(PlacedName owner) {
    Mention mention = owner.mention();
    return mention.type() == MentionType.COMPANY
        && !SubjectWords.MEDIA.contains(mention.text().toLowerCase(Locale.ROOT));
  }

  /** "its shares trade on the Nasdaq": an exchange that does not begin the sentence is a place. */
  private static boolean isVenue(PlacedName owner) {
    return owner.from() > 1 && Exchanges.bundled().named(owner.mention().text()) != null;
  }

  private static Subject subject(PlacedName owner) {
    return Subject.of(owner.mention());
  }
}
