/** Pages that are printed and signed in the course of a year: in the register of an authority. */
export const prints = {
  asOf: (day: string) => `Stand ${day}`,
  sum: "zusammen",
  contract: {
    sheet: (body: string) => `Anlage ${body}`,
    title: (payer: string, body: string) => `Anlage zum Vertrag ${payer} – ${body}`,
    version: (document: string) => `Fassung: ${document}`,
    months: (method: string) => `Angefangene Monate: ${method}`,
    posts: {
      heading: "Stellen und Betrag",
      columns: ["Wer", "Stellen", "ab", "bis", "VZÄ", "Pauschale im Jahr", "Monate", "Betrag"],
    },
    payments: {
      heading: "Zahlungen",
      day: "Tag",
      purpose: "Zweck",
      amount: "Betrag",
      forYear: (year: number) => `Rate für ${year}`,
    },
    deadlines: { heading: "Fristen", columns: ["Frist", "Fundstelle", "Tag"] },
    papers: {
      heading: "Schriftstücke",
      columns: ["Schriftstück", "Art und Aktenzeichen", "vom", "gilt ab"],
    },
  },
  amendment: {
    sheet: (body: string) => `Änderungsanlage ${body}`,
    title: (document: string, payer: string, body: string) =>
      `Anlage zu: ${document}, Vertrag ${payer} – ${body}`,
    known: (day: string) => `Vergleich mit dem Tag vor dem ${day}`,
    heading: "Was sich ändert",
    columns: [
      ...["Nr.", "Schriftstück", "§", "Was", "bisher", "neu", "Unterschied"],
      ...["davon eigene Stellen", "gilt ab", "folgt aus"],
    ],
    moves: (amount: string) => `Der Vertrag ändert sich damit um ${amount}.`,
  },
  payouts: {
    sheet: (body: string) => `Auszahlungen ${body}`,
    title: (body: string) => `Auszahlungen: ${body}`,
    heading: "Zur Anordnung",
    columns: ["Tag", "an", "Zweck", "Betrag", "für Jahr", "Grundlage", "Kassenzeichen"],
  },
  drawdown: {
    sheet: (body: string) => `Mittelabruf ${body}`,
    title: (body: string, payer: string) => `Mittelabruf ${body}, an: ${payer}`,
    days: (from: string, until: string) => `Bedarf vom ${from} bis ${until}`,
    granted: "Bewilligt",
    drawn: "Bisher abgerufen",
    left: "Noch nicht abgerufen",
    heading: "Bedarf der nächsten zwei Monate",
    columns: ["Wofür", "Wer", "erwartete Kosten", "höchstens", "Bedarf"],
    about:
      "Stellen: höchstens die Pauschale für diese Monate. Positionen: höchstens, was bewilligt und nicht ausgegeben ist; ihr Bedarf ist einzutragen.",
  },
  vacancies: {
    sheet: "Vakanzbericht",
    title: (body: string) => `Vakanzbericht: ${body} und alle, an die weitergeleitet wird`,
    verdict: (vacant: number, all: number) =>
      vacant === 0
        ? "Alle Stellen sind im ganzen Zeitraum besetzt."
        : `Nicht im ganzen Zeitraum besetzt: ${vacant} von ${all} Stellen.`,
    unknown: (posts: string) => `Noch nicht bestimmt, weil Angaben fehlen: ${posts}.`,
    spans: {
      heading: "Frei",
      columns: ["Wer", "Stelle", "frei VZÄ", "ab", "bis"],
    },
    money: {
      heading: "Landesmittel dafür",
      columns: [
        ...["Wer", "Stelle", "VZÄ-Monate", "im ganzen Zeitraum", "verfallen"],
        "noch vergebbar",
      ],
      noDay:
        "Was verfallen und was noch vergebbar ist, hängt vom Stichtag ab; er steht auf „Fristen“.",
    },
    releases: {
      heading: "Zurückgegeben",
      columns: ["Wer", "Schriftstück", "VZÄ", "ab"],
    },
  },
  repayment: {
    sheet: (body: string) => `Rückzahlung ${body}`,
    title: (body: string, payer: string) => `Rückzahlung ${body}, an: ${payer}`,
    owed: "Noch zurückzuzahlen",
    gets: "Noch zu erhalten",
    due: "Fällig am",
    section: "Fundstelle",
    reference: "Kassenzeichen",
    account: {
      heading: "So ist gerechnet",
      what: "Angabe",
      amount: "Betrag",
      received: "Erhalten, auch zum Weiterleiten",
      accepted: "Anerkannt, mit allen, an die weitergeleitet ist",
      unused: "Erhalten und nicht anerkannt (negativ: noch zu erhalten)",
      givenBack: "Schon zurückgezahlt",
      rest: "Rest (negativ: noch zu erhalten)",
    },
    parts: {
      heading: "Woher kommt, was nicht anerkannt ist",
      what: "Anteil",
      amount: "Betrag",
      own: (body: string) => `${body}: erhalten und nicht für eigene Stellen anerkannt`,
      of: (body: string) => `${body}: zahlt zurück (negativ: bekommt noch)`,
      cutOff: "Darunter anerkannt, zählt aber nicht, weil der eigene Nachweis fehlt",
    },
    interest: {
      heading: "Zinsen",
      section: "Fundstelle",
      apart: "Zinsen sind im Betrag oben nicht enthalten.",
    },
  },
  page: {
    about:
      "Blätter zum Ausdrucken und Unterschreiben, jedes als neue Mappe nur mit Werten, ohne KIM lesbar.",
    what: "Ausdruck",
    names: {
      contract: "Anlage zum Vertrag",
      amendment: "Änderungsanlage",
      payouts: "Auszahlungsliste",
      drawdown: "Mittelabruf",
      vacancies: "Vakanzbericht",
      repayment: "Rückzahlungsblatt",
    },
    body: "Beteiligte",
    needs: {
      contract: "Dafür braucht es einen Vertrag, der Geld weiterleitet.",
      amendment:
        "Dafür braucht es ein Schriftstück, das einen Vertrag ändert (Seite „Fassungen“), mit Tag, Zahlendem und Empfänger.",
      payouts: "Es steht keine Zahlung aus, die jemand von den Beteiligten leisten muss.",
      drawdown:
        "Dafür braucht es Baustein 1 oder eine Frist „Mittelabruf“, und den Stichtag (Seite „Fristen“).",
      vacancies: "Dafür braucht es Stellen und ihre Besetzung (Seite „Besetzung“).",
      repayment: "Dafür braucht es eine Abrechnung ohne offene Fragen (Seite „Abrechnung“).",
    },
    action: "Als neue Mappe öffnen",
    opened: "Die Mappe ist geöffnet. Bitte speichern Sie sie.",
  },
};

/** German leads: the other languages have the same texts. */
export type PrintTexts = typeof prints;
