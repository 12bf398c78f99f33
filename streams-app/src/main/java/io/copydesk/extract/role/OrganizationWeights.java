package io.copydesk.extract.role;

import io.copydesk.events.MentionType;
import io.copydesk.events.TextField;
import io.copydesk.extract.Mention;
import io.copydesk.extract.role.word.RoleWords;
import io.copydesk.extract.text.Sentence;
import io.copydesk.extract.text.SentenceId;
import io.copydesk.extract.text.TokenizedArticle;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How much an article is about each of the organisations that it names: how often it names one,
 * more so in the headline and at the start, and not where it is only a source ("according to Acme")
 * or somebody's past ("held roles at Acme"). Immutable once built, thread-safe.
 */
final class OrganizationWeights {

  /** What a name in the headline or the first sentence counts for beyond its being named. */
  private static final int OF_LEAD = 1;

  /** Tokens of what says that a name is an aside: "is backed by". */
  private static final int MAX_ASIDE = 3;

  private final RoleWords words;
  private final Map<String, Integer> times;
  private final Map<String, Integer> weights;
  private final @Nullable Mention lead;

  /**
   * Counts the organisations of an article.
   *
   * @param named its sentences that name somebody or something, in their order
   */
  OrganizationWeights(RoleWords words, TokenizedArticle text, Collection<RoleSentence> named) {
    this.words = words;
    Set<String> places = places(named);
    Map<String, Integer> spelled = new HashMap<>();
    Map<String, Integer> weighed = new HashMap<>();
    Map<String, Mention> leads = new HashMap<>();
    SentenceId first = first(text);
    for (RoleSentence s : named) {
      SentenceId id = s.sentence().id();
      boolean leading = id.field() == TextField.TITLE || id.equals(first);
      for (Mention mention : told(s, spelled)) {
        if (!places.contains(mention.text())) {
          weighed.merge(mention.text(), leading ? 1 + OF_LEAD : 1, Integer::sum);
          if (leading) {
            leads.putIfAbsent(mention.text(), mention);
          }
        }
      }
    }
    this.times = withShortForms(spelled);
    this.weights = withShortForms(weighed);
    this.lead =
        leads.values().stream()
            .max(
                Comparator.comparingInt(this::weight)
                    .thenComparing(Mention.IN_TEXT_ORDER.reversed()))
            .orElse(null);
  }

  /** Names of places, and the last words of longer ones: "Kerry" of "Co Kerry". */
  private static Set<String> places(Collection<RoleSentence> named) {
    return named.stream()
        .flatMap(s -> s.names().stream())
        .filter(mention -> mention.type() == MentionType.PLACE)
        .map(mention -> mention.text().substring(mention.text().lastIndexOf(' ') + 1))
        .collect(Collectors.toSet());
  }

  private static @Nullable SentenceId first(TokenizedArticle text) {
    return text.sentences().stream()
        .map(Sentence::id)
        .filter(id -> id.field() == TextField.BODY)
        .findFirst()
        .orElse(null);
  }

  /** The organisations of a sentence that it tells something about; counts all of them. */
  private List<Mention> told(RoleSentence s, Map<String, Integer> spelled) {
    List<Mention> here = s.names().stream().filter(PrecedingOrganizations::isOrganization).toList();
    if (here.isEmpty()) {
      return here;
    }
    here.forEach(mention -> spelled.merge(mention.text(), 1, Integer::sum));
    Set<Mention> aside = asides(s);
    return here.stream().filter(mention -> !aside.contains(mention)).toList();
  }

  /** Names behind "according to" and the like, and those that a list joins to them. */
  private Set<Mention> asides(RoleSentence s) {
    Set<Mention> aside = new HashSet<>();
    for (int i = 0; i < s.size(); i++) {
      Mention mention = s.organization(i);
      if (mention != null && s.firstOfMention(i) == i) {
        int before = s.is(i - 1, "the") ? i - 1 : i;
        boolean listed = s.is(before - 1, "and") && aside.contains(s.organization(before - 2));
        if (listed || isBehindAside(s, before)) {
          aside.add(mention);
        }
      }
    }
    return aside;
  }

  private boolean isBehindAside(RoleSentence s, int end) {
    for (int length = 1; length <= MAX_ASIDE; length++) {
      if (words.makesAside(s.words(Math.max(0, end - length), end))) {
        return true;
      }
    }
    return false;
  }

  /** "Norvik" counts for "Norvik Foods" as well, and the other way round. */
  private static Map<String, Integer> withShortForms(Map<String, Integer> spelled) {
    Map<String, Integer> times = new HashMap<>(spelled);
    spelled.forEach(
        (name, count) -> {
          for (int end = name.indexOf(' '); end > 0; end = name.indexOf(' ', end + 1)) {
            String start = name.substring(0, end);
            Integer shorter = spelled.get(start);
            if (shorter != null) {
              times.merge(name, shorter, Integer::sum);
              times.merge(start, count, Integer::sum);
            }
          }
        });
    return times;
  }

  /** How often the article names an organisation, in short forms too, whatever it says of it. */
  int times(Mention mention) {
    return times.getOrDefault(mention.text(), 0);
  }

  /** How much the article is about an organisation; 0 where it is an aside wherever it is named. */
  int weight(Mention mention) {
    return weights.getOrDefault(mention.text(), 0);
  }

  /**
   * The organisation of the headline and the first sentence that the article is most about; null
   * when they name none.
   */
  @Nullable Mention lead() {
    return lead;
  }
}
