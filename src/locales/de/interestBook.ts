/** What the sheets say of claims to interest. */
export const interestBook = {
  sheets: {
    claims: "Zinsen",
    claimCalculation: "Rechnung Sätze",
    interestCalculation: "Rechnung Zinsen",
  },
  tables: { claims: "Forderungen" },
  titles: {
    claims: "Zinsen",
    claimCalculation: "Rechnung der Zinssätze und Forderungen",
    interestCalculation: "Rechnung der Zinsen",
  },
  subtitles: {
    claims:
      "Eingaben. Jede Forderung ist eine eigene Zeile; den ersten Tag nennt der Bescheid oder der Vertrag. Daneben die Zinsen.",
    claimCalculation:
      "Die Basiszinssätze, was festgelegt ist, und worauf welche Forderung Zinsen trägt.",
    interestCalculation:
      "Was zurückgezahlt ist, und die Zinsen jeder Forderung; am Ende, wie sie entstehen.",
  },
  columns: {
    claimStart: "Zinsen ab",
    claimEnd: "Zahlung am",
    rateFrom: "gültig ab",
    rateNext: "gültig bis vor",
    baseRate: "Basiszinssatz",
    rateDays: "Tage",
    rateOfDay: "Zins je Euro und Tag",
    pointsValid: "Zeile zählt",
    claimPoints: "Prozentpunkte",
    claimSurcharge: "Zuschlag",
    claimOwed: "noch zurückzuzahlen",
    claimAmount: "trägt Zinsen",
    claimAsked: "verlangt",
    claimLacks: "unvollständig",
    claimInTime: "rechtzeitig verwendet",
    claimKnown: "Nr. nach dem Zuschlag",
    claimCode: "Nr. des Stands",
    returnCounts: "zählt",
    returnedBy: "wer gab zurück",
    returnedOn: "zurück am",
    returned: "zurückgezahlt",
    returnRow: "Nr.",
    returnedBefore: "davor zurückgezahlt",
    returnYield: "Zins je Euro bis dahin",
    claimDebtor: "wer schuldet",
    claimReturned: "zurückgezahlt",
    claimSettled: "ganz zurück am",
    claimUntil: "bis",
    claimStale: "ohne Basiszinssatz",
    claimTo: "gerechnet bis",
    claimSum: "gerechnet auf höchstens",
    claimCounted: "gerechnet auf",
    interest: "Zinsen",
    startYield: "Zins je Euro, Beginn",
    untilYield: "Zins je Euro, Ende",
    claimSpans: "Summe der Tage",
    claimSaid: "Rechenweg",
    claimNote: "Hinweis",
  },
  /** The page of the claims. */
  page: {
    /** Of each state, in the order of their codes. */
    states:
      "✖ unvollständig: Tage, Betrag prüfen|keine verlangt|✖ nicht festgelegt, ob verlangt|✖ Zuschlag nicht festgelegt|offen, bis abgerechnet ist|in zwei Monaten verwendet|✖ Basiszinssatz fehlt; bis dahin|",
    /** Before their number. */
    open: "Offen, siehe Hinweis. Forderungen:",
    none: "Keine Zinsen.",
    /** Before and after their number. */
    bearing: ["Forderungen mit Zinsen:", ". Zinsen werden nie mit der Rückzahlung verrechnet."],
    rates:
      "Basiszinssätze nach § 247 BGB aus den Regeldaten, nicht amtliche Kopie: Quellen in der Prüfübersicht, Sätze unter „Rechnung Sätze“.",
    /** Before the documents. */
    sources: "Basiszinssätze nach § 247 BGB:",
    /** Before the percentage points, and the place that says so. */
    points: ["Zuschlag:", "Prozentpunkte", "nicht festgelegt (drei? fünf? laut Vertrag?)"],
  },
  sentences: {
    claimBodies: "Forderungen mit unbekanntem Namen (Anzahl)",
    claimsComplete: "Forderungen, denen Tage oder Betrag fehlen (Anzahl)",
    interestOpen: "Forderungen, bei denen offen ist, ob verzinst wird (Anzahl)",
    surchargeOpen: "Forderungen ohne Zuschlag (Anzahl)",
    claimsUnsettled: "Forderungen, deren Betrag noch offen ist (Anzahl)",
    ratesStale: "Forderungen, für deren Tage ein Basiszinssatz fehlt (Anzahl)",
    interestSpans: "Zinsen, die nicht die Summe ihrer Tage sind (Anzahl)",
    interestErrors: "Rechenblätter der Zinsen mit Fehlerwerten (Anzahl)",
  },
  actions: {
    claimBodies: "Name wie bei den Beteiligten schreiben",
    claimsComplete: "Ersten Tag aus Bescheid oder Vertrag, Tag der Zahlung oder Stichtag eintragen",
    interestOpen: "Unter „Festlegungen“ mit Fundstelle wählen",
    surchargeOpen: "Prozentpunkte unter „Festlegungen“ mit Fundstelle eintragen",
    claimsUnsettled: "Erst abrechnen oder den Betrag eintragen",
    ratesStale: "Satz der Bundesbank abwarten; mit neuer Fassung neu schreiben",
  },
  section: "Zinsen",
};

/** German leads: the other languages have the same texts. */
export type InterestBookTexts = typeof interestBook;
