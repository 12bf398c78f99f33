package io.copydesk.extract.role;

import io.copydesk.events.MentionType;
import io.copydesk.events.RoleKind;
import io.copydesk.extract.Mention;
import io.copydesk.extract.role.PrecedingOrganizations.Sought;
import io.copydesk.extract.role.RolePhrase.Part;
import io.copydesk.extract.role.word.RoleWords;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Finds the central bank of a "governor X" who is of nothing else: one that is named shortly
 * before, unless the sentence names a place that may have a governor as well; and of a "president
 * X": one that was named last, so that more has to say that a head of state is meant. Stateless,
 * thread-safe.
 */
final class BankGovernors {

  private final RoleWords words;
  private final RoleKinds kinds;
  private final Predicate<Mention> isCountry;

  BankGovernors(RoleWords words, RoleKinds kinds, Predicate<Mention> isCountry) {
    this.words = words;
    this.kinds = kinds;
    this.isCountry = isCountry;
  }

  /** The central bank that the role is at; null when it is no such role or none is meant. */
  @Nullable Mention bank(RoleSentence s, HeldRole held, PrecedingOrganizations preceding) {
    Part part = held.part();
    if (!part.place().isOpen() || !words.isAtCentralBanks(part.role())) {
      return null;
    }
    if (part.kind() == RoleKind.HEAD_OF_STATE) {
      Mention last = preceding.its(held.first(), s, true, false, Sought.ANY);
      return last != null && isCentralBank(last) ? last : null;
    }
    return isGovernor(part) && !namesRegion(s)
        ? preceding.nearest(held.first(), s, this::isCentralBank)
        : null;
  }

  private static boolean isGovernor(Part part) {
    return part.kind() == RoleKind.OFFICIAL || part.kind() == RoleKind.CENTRAL_BANK_GOVERNOR;
  }

  private boolean isCentralBank(Mention mention) {
    return mention.type() == MentionType.MINISTRY && kinds.isCentralBank(mention.text());
  }

  /** Whether a place is named that is no country, other than where the sentence begins. */
  private boolean namesRegion(RoleSentence s) {
    return IntStream.range(1, s.size())
        .mapToObj(s::mention)
        .anyMatch(
            name -> name != null && name.type() == MentionType.PLACE && !isCountry.test(name));
  }
}
