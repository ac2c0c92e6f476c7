/** The page of the payments, and what is said when a list of the treasury is taken. */
export const ledger = {
  balances: "Stand je Beteiligte",
  received: (amount: string) => `erhalten ${amount}`,
  passedOn: (amount: string) => `weitergegeben ${amount}`,
  left: (amount: string) => `Bestand ${amount}`,
  open: (amount: string) => `noch zu erwarten ${amount}`,
  planned: "geplant",
  paid: "gezahlt",
  balanceAfter: (body: string, amount: string) => `danach hat ${body} ${amount}`,
  payments: "Einzelne Zahlungen",
  none: "Noch keine Zahlungen eingetragen.",
  add: "Zahlung hinzufügen",
  newOne: "Neue Zahlung",
  addPlanned: (count: number) =>
    count === 1 ? "1 Zahlung aus dem Plan eintragen" : `${count} Zahlungen aus dem Plan eintragen`,
  replan: "Offene Zahlungen an den Plan anpassen",
  take: "Liste der Kasse übernehmen",
  takeHint:
    "Tag, Betrag, wer gezahlt hat oder bekommt, Zweck und Belegnummer, mit oder ohne Überschriften. Was schon eingetragen ist, bleibt weg; geplante Zahlungen werden zu gezahlten.",
  paste: "Liste einfügen",
  selection: "Markierte Zellen nehmen",
  nothingSelected: "In den markierten Zellen steht nichts.",
  asPayments: "Als Zahlungen",
  counted: (taken: number, doubles: number, open: number) =>
    [
      taken === 1 ? "1 Zahlung wird übernommen" : `${taken} Zahlungen werden übernommen`,
      ...(doubles === 0 ? [] : [doubles === 1 ? "1 steht schon da" : `${doubles} stehen schon da`]),
      ...(open === 0 ? [] : [open === 1 ? "1 ist offen" : `${open} sind offen`]),
    ].join(", ") + ".",
  taken: (count: number) =>
    count === 1
      ? "1 Zahlung ist übernommen. Geschrieben wird erst unten."
      : `${count} Zahlungen sind übernommen. Geschrieben wird erst unten.`,
  isPlanned: "war geplant",
  isDouble: "steht schon da und wird nicht übernommen",
  evenDouble: "Trotzdem übernehmen",
  party: (row: string) => `${row}: wer zahlt oder bekommt`,
  direction: (row: string) => `${row}: Richtung`,
  kind: (row: string) => `${row}: Art`,
  directions: { IN: "Eingang", OUT: "Ausgang" },
  columns: {
    date: "Tag",
    amount: "Betrag",
    income: "Eingang",
    expense: "Ausgang",
    direction: "Richtung",
    party: "Zahlungspartner",
    purpose: "Zweck",
    number: "Belegnummer",
  },
  problems: {
    amountMissing: "Ohne lesbaren Betrag wird die Zeile nicht übernommen.",
    dayMissing: "Ohne lesbaren Tag wird die Zeile nicht übernommen.",
    partyOpen: "Wer das ist, steht nicht fest. Bitte auswählen.",
    directionOpen: "Ob das Geld kam oder ging, steht nicht fest. Bitte auswählen.",
  },
  doubts: {
    directionGuessed: "Richtung geraten: danach, wer wen zahlt",
    partyFromPurpose: "Name aus dem Zweck",
    kindFromPurpose: "Art nach einem Wort im Zweck",
    yearCompleted: "Das Jahr fehlte und ist das des Förderjahres",
    outsideYears: "Der Tag liegt außerhalb der Jahre dieser Förderung",
    sameTwice: "wie eine Zeile weiter oben",
    plannedOtherwise: "Geplant ist zwischen beiden ein anderer Betrag; er bleibt offen",
  },
};

/** German leads: the other languages have the same texts. */
export type LedgerTexts = typeof ledger;
