package io.copydesk.catalog.reference;

import io.copydesk.catalog.name.NamePiece;
import io.copydesk.catalog.name.NamePieces;
import io.copydesk.catalog.name.StopWords;
import io.copydesk.events.Alias;
import io.copydesk.events.BodyKind;
import io.copydesk.events.EntityType;
import io.copydesk.events.Office;
import io.copydesk.events.ReferenceEntity;
import io.copydesk.events.Ticker;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Checks an entry of the catalog by itself, whatever else the catalog holds. What it says of one
 * quotes nothing of it, since that is logged. Stateless.
 */
public final class EntryCheck {

  /**
   * Who makes an entry by hand or by a program of their own may give more names than are taken of a
   * register; one of more than so many is taken for a slip, such as a whole list put into one
   * entry.
   */
  private static final int ALIASES_ALLOWED = 500;

  /** Set by hand, as the next. */
  static final int MAX_NAME_LENGTH = 400;

  static final int MAX_OFFICES = 100;

  private static final String JURISDICTION = "has to be an ISO 3166-1 alpha-2 code, EU or XK";
  private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());
  private static final Pattern MIC = Pattern.compile("[A-Z0-9]{4}");

  private EntryCheck() {}

  /** What is wrong with the entry under this key; null when nothing is. */
  public static @Nullable String problem(String key, ReferenceEntity entity) {
    String problem = identityProblem(key, entity);
    if (problem == null) {
      problem = nameProblem("name", entity.getName(), false);
    }
    if (problem == null) {
      problem = aliasProblem(entity.getAliases());
    }
    if (problem == null) {
      problem = tickerProblem(entity.getTickers());
    }
    if (problem == null) {
      problem = officeProblem(entity);
    }
    return problem == null ? factProblem(entity) : problem;
  }

  /** Whether it is a country of ISO 3166-1 (alpha-2), Kosovo's user-assigned XK, or EU. */
  public static boolean isJurisdiction(String code) {
    return COUNTRIES.contains(code) || code.equals("EU") || code.equals("XK");
  }

  private static @Nullable String identityProblem(String key, ReferenceEntity entity) {
    if (!key.equals(entity.getId())) {
      return "id: the entry's id is not the key that it stands under";
    }
    if (entity.getType() == EntityType.UNKNOWN) {
      return "type: has to be COMPANY, MINISTRY, ORGANIZATION, PERSON or PLACE";
    }
    String prefix = entity.getType().name().toLowerCase(Locale.ROOT) + ":";
    if (!entity.getId().startsWith(prefix) || !isOwnPart(entity.getId(), prefix.length())) {
      return "id: has to begin with \""
          + prefix
          + "\" and go on without spaces, and without the tilde of derived ids";
    }
    return null;
  }

  /** Whether an id goes on behind its type, without spaces and what cannot be seen. */
  private static boolean isOwnPart(String id, int from) {
    for (int i = from; i < id.length(); i++) {
      char c = id.charAt(i);
      if (Character.isWhitespace(c)
          || Character.isSpaceChar(c)
          || Character.isISOControl(c)
          || Character.getType(c) == Character.FORMAT) {
        return false;
      }
    }
    return from < id.length() && id.charAt(from) != '~';
  }

  private static @Nullable String nameProblem(String field, String name, boolean caseSensitive) {
    if (name.length() > MAX_NAME_LENGTH) {
      return field + ": longer than " + MAX_NAME_LENGTH + " characters";
    }
    List<NamePiece> pieces = NamePieces.of(name);
    if (pieces.isEmpty()) {
      return field + ": is empty, or has no letter or digit";
    }
    return StopWords.isStop(pieces) && !caseSensitive ? field + ": is a stop word" : null;
  }

  private static @Nullable String aliasProblem(List<Alias> aliases) {
    if (aliases.size() > ALIASES_ALLOWED) {
      return "aliases: more than " + ALIASES_ALLOWED;
    }
    for (int i = 0; i < aliases.size(); i++) {
      Alias alias = aliases.get(i);
      String problem = nameProblem("aliases[" + i + "]", alias.getText(), isCapitals(alias));
      if (problem != null) {
        return problem;
      }
    }
    return null;
  }

  /** "US" may be a name though "us" is a stop word, as long as case counts. */
  private static boolean isCapitals(Alias alias) {
    return alias.getCaseSensitive() && alias.getText().chars().noneMatch(Character::isLowerCase);
  }

  private static @Nullable String tickerProblem(List<Ticker> tickers) {
    for (int i = 0; i < tickers.size(); i++) {
      Ticker ticker = tickers.get(i);
      if (ticker.getSymbol().isBlank()) {
        return "tickers[" + i + "]: the symbol is empty";
      }
      if (!ticker.getExchange().isEmpty() && !MIC.matcher(ticker.getExchange()).matches()) {
        return "tickers[" + i + "]: the exchange is not a MIC of four capitals or digits";
      }
    }
    return null;
  }

  private static @Nullable String officeProblem(ReferenceEntity entity) {
    List<Office> offices = entity.getOffices();
    if (entity.getType() != EntityType.PERSON && !offices.isEmpty()) {
      return "offices: only a PERSON has them";
    }
    if (offices.size() > MAX_OFFICES) {
      return "offices: more than " + MAX_OFFICES;
    }
    for (int i = 0; i < offices.size(); i++) {
      String problem = officeProblem(offices.get(i));
      if (problem != null) {
        return "offices[" + i + "]: " + problem;
      }
    }
    return null;
  }

  private static @Nullable String officeProblem(Office office) {
    if (office.getRole().isBlank()) {
      return "the role is empty";
    }
    if (office.getJurisdiction() != null && !isJurisdiction(office.getJurisdiction())) {
      return "the jurisdiction " + JURISDICTION;
    }
    try {
      LocalDate from = date(office.getFrom());
      LocalDate to = date(office.getTo());
      return from != null && to != null && !from.isBefore(to)
          ? "to has to be behind from, since it is the day after the last"
          : null;
    } catch (DateTimeParseException e) {
      return "from and to have to be ISO 8601 dates, as 2024-07-05";
    }
  }

  private static @Nullable LocalDate date(@Nullable String text) {
    return text == null ? null : LocalDate.parse(text);
  }

  private static @Nullable String factProblem(ReferenceEntity entity) {
    if (entity.getJurisdiction() != null && !isJurisdiction(entity.getJurisdiction())) {
      return "jurisdiction: " + JURISDICTION;
    }
    if (entity.getKind() == BodyKind.UNKNOWN) {
      return "kind: is not known to this version";
    }
    return entity.getId().equals(entity.getSuccessorId())
        ? "successorId: an entity cannot succeed itself"
        : null;
  }
}
