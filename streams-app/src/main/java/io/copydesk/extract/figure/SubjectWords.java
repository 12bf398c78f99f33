package io.copydesk.extract.figure;

import java.util.Set;

/** Words around a name that tell whether a figure is its own. In lower case. */
final class SubjectWords {

  /** Who does this speaks of a figure, which may be anybody's. */
  static final Set<String> SAYING =
      Set.of(
          "said",
          "says",
          "say",
          "told",
          "tells",
          "added",
          "reported",
          "announced",
          "estimated",
          "estimates",
          "quoted",
          "noted",
          "stated",
          "projects",
          "projected",
          "indicated",
          "sees",
          "warned",
          "believes",
          "approved",
          "predicted",
          "forecast",
          "forecasts",
          "expects",
          "expected",
          "showed",
          "put",
          "revised",
          "explained",
          "stressed");

  /** Words that no clause goes on with behind its subject. */
  static final Set<String> NO_VERB =
      Set.of(
          "of", "in", "and", "or", "for", "to", "on", "at", "by", "from", "with", "against", "into",
          "as", "than", "per", "a", "an", "the", "between", "through", "under", "over");

  /** Words that a new clause can begin behind. */
  static final Set<String> CLAUSE =
      Set.of(
          "said",
          "says",
          "that",
          "while",
          "and",
          "but",
          "with",
          "whereas",
          "as",
          "because",
          "although",
          "when",
          "after",
          "if",
          "since");

  /** Verbs and auxiliaries that make the name before them a subject beyond doubt. */
  static final Set<String> VERBS =
      Set.of(
          "is",
          "are",
          "was",
          "were",
          "has",
          "had",
          "will",
          "would",
          "may",
          "might",
          "could",
          "should",
          "can",
          "owns",
          "holds",
          "bought",
          "sold",
          "spent",
          "grew",
          "rose",
          "fell",
          "won",
          "made",
          "paid",
          "took",
          "makes",
          "became",
          "lost",
          "cut",
          "began",
          "got",
          "gave",
          "plans",
          "imports",
          "exports",
          "produces",
          "needs");

  /** Nouns that take the figure away from the name before them: "a Ford spokesman". */
  static final Set<String> NOT_ITSELF =
      Set.of(
          "report",
          "reports",
          "survey",
          "study",
          "spokesman",
          "spokeswoman",
          "spokesperson",
          "official",
          "officials",
          "analyst",
          "analysts",
          "economist",
          "economists",
          "data",
          "figures",
          "chairman",
          "president",
          "executive",
          "chief",
          "director",
          "governor",
          "minister",
          "law",
          "statement",
          "dealers",
          "sources",
          "shares",
          "stock");

  /** A sentence that begins so may go on about the subject of the one before. */
  static final Set<String> CONTINUES = Set.of("it", "its", "the");

  /** Nouns for a company, of which "the" takes up the one before. */
  static final Set<String> COMPANY_NOUNS =
      Set.of("company", "bank", "firm", "group", "airline", "carrier");

  /** Nouns for a company that stand before its name: "Kenyan mobile operator Acme". */
  static final Set<String> DESCRIBING =
      Set.of(
          "company",
          "bank",
          "firm",
          "group",
          "airline",
          "carrier",
          "lender",
          "insurer",
          "retailer",
          "operator",
          "maker",
          "manufacturer",
          "automaker",
          "carmaker",
          "chipmaker",
          "drugmaker",
          "producer",
          "miner",
          "developer",
          "supplier",
          "provider",
          "conglomerate",
          "brokerage",
          "utility",
          "giant",
          "chain",
          "startup",
          "rival");

  private SubjectWords() {}
}
