import type { FieldUnit } from "../engine/grantYear/fields";

/** What may stand behind a number, by what it counts. */
export const UNITS: Readonly<Partial<Record<FieldUnit, RegExp>>> = {
  fte: /(?:VZÄ|VZ|FTE|VK|Stellen?|posts?)$/i,
  share: /(?:VZÄ|VZ|FTE|VK|Stellen(?:anteile?)?|posts?)$/i,
  weight: /(?:Einwohner(?:innen)?|Einw\.?|EW\.?|Personen|inhabitants|inh\.?|people)$/i,
};

/** The first letters of each month. */
export const MONTHS = [
  ...["jan", "feb", "mär|maer|mar|mrz", "apr", "mai|may", "jun", "jul", "aug", "sep"],
  ...["okt|oct", "nov", "dez|dec"],
].map((letters) => new RegExp(`^(?:${letters})`, "i"));

/** A Kreis stands for all its towns; a Kreisstadt and a Nordkreis do not. */
export const WHOLE = /(?:^|[\s-])(?:land)?kreis(?:$|\s)|^(?:hochsauerlandkreis|städteregion)/i;

/** A line that only names the region of the lines below it. */
export const GROUP = /^(?:teil)?region\b|^(?:nord|süd|west|ost|mittel)(?:kreis|raum)?$|^region/i;

/** Says that there is no figure; a heading it is not. */
export const NO_FIGURE =
  /^(?:k\.?\s?[aw]\.?|n\.?\s?[av]\.?|n\/a|[-–—.?x/]+|offen|unbekannt|keine angaben?|entfällt|open|unknown|none|tbd)$/i;

/** The name of a sum, as a word of its own: "Summe", "Kreis gesamt", "Zwischensumme Nord". */
export const SUM =
  /(?:^|[\s:(])(?:(?:gesamt|zwischen|teil)?summen?|insgesamt|gesamt(?:zahl|bevölkerung)?|zusammen|(?:sub|grand )?total|sum|[∑Σ])(?:$|[\s:)])/i;

/** A line about the table, not of it. */
export const SOURCE =
  /^(?:\(?\*+\)?\s|[¹²³]|(?:daten)?quellen?\b|stand\b|hinweise?\b|anmerkung(?:en)?\b|fußnoten?\b|source\b|notes?\b|©|\*?\)?\s?(?:eigene berechnung|as of)\b)/i;

/** Columns that number the rows, or name them by a code. */
export const NUMBERING = /^(?:(?:lfd\.?|laufende)\s*(?:nr\.?|nummer)|nr\.?|no\.?|pos\.?|#)$/i;
export const OFFICIAL_KEY =
  /^(?:ags|ars|schlüssel-?nr\.?|schlüsselnummer|gemeindekennziffer|gkz|(?:amtlicher )?gemeindeschlüssel)$/i;

/** A year, a day or a unit: what stands in the second line of headings. */
export const BELOW_HEADING =
  /^\(?(?:(?:19|20)\d\d|(?:am|zum|stand:?)?\s*\d{1,2}\.\s?\d{1,2}\.\s?\d{2,4}|(?:in\s)?(?:€|euro|eur|%|prozent|vzä|anzahl|fte|percent|number|absolut))\)?$/i;

/** A heading without what only details it: brackets, days, years. */
export const plainHeading = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[([].*?[)\]]/g, " ")
    .replace(/\d{1,2}\.\s?\d{1,2}\.\s?\d{2,4}|\b\d{4}\b/g, " ")
    .replace(/(?:^|\s)(?:am|zum|vom|stand|in|as of|at|per)(?=\s|$)/g, " ")
    .replace(/[*:¹²³%€]/g, "")
    .replace(/\s+/g, " ")
    .trim();

/** Headings of what treasury programmes and banks print, by what the column is. */
export const TREASURY_HEADINGS = {
  date: [
    ...["Datum", "Tag", "Buchungstag", "Buchungsdatum", "Zahltag", "Zahldatum", "Valuta"],
    ...["Wertstellung", "Belegdatum", "Zahlungsdatum", "gebucht am", "Date", "Booking date"],
  ],
  amount: [
    ...["Betrag", "Betrag in EUR", "Umsatz", "Zahlbetrag", "Summe", "Buchungsbetrag", "Amount"],
    ...["Ist", "Ist-Betrag", "Betrag EUR"],
  ],
  income: [
    "Einzahlung",
    "Einzahlungen",
    "Einnahme",
    "Einnahmen",
    "Haben",
    "Gutschrift",
    "Receipts",
  ],
  expense: [
    ...["Auszahlung", "Auszahlungen", "Ausgabe", "Ausgaben", "Soll", "Lastschrift", "Payments out"],
  ],
  direction: [
    ...["S/H", "Soll/Haben", "E/A", "Vorzeichen", "Richtung", "Buchungsart", "Direction"],
    ...["Kennzeichen", "SHK", "Ein-/Auszahlung"],
  ],
  party: [
    ...[
      "Zahlungspartner",
      "Geschäftspartner",
      "Partner",
      "Empfänger",
      "Zahlungsempfänger",
      "Party",
    ],
    ...["Begünstigter", "Auftraggeber", "Zahlungspflichtiger", "Einzahler", "Debitor", "Kreditor"],
    ...["Name", "Auftraggeber/Empfänger", "Empfänger/Einzahler", "Payee", "Beteiligte", "Zahler"],
    ...["Begünstigter/Zahlungspflichtiger", "Adressat"],
  ],
  purpose: [
    ...["Verwendungszweck", "Zweck", "Buchungstext", "Text", "Betreff", "Bemerkung", "Purpose"],
    ...["Zahlungsgrund", "Vorgang"],
  ],
  number: [
    ...[
      "Belegnummer",
      "Beleg-Nr.",
      "Belegnr.",
      "Beleg",
      "Buchungsnummer",
      "Buchungs-Nr.",
      "Number",
    ],
    ...["Kassenzeichen", "Vorgangsnummer", "Anordnungsnummer", "Anordnung", "Aktenzeichen"],
  ],
} as const;

/** What a column of directions says: money comes in, or goes out. */
export const COMES_IN =
  /^(?:h(?:aben)?|e|ein(?:zahlung|nahme|gang)?|gutschrift|zugang|\+|in|credit)$/i;
export const GOES_OUT =
  /^(?:s(?:oll)?|a|aus(?:zahlung|gabe|gang)?|lastschrift|abgang|[-−–]|out|debit)$/i;

/** The Land under the names that its payers have on statements. */
export const LAND =
  /(?:^|[^\p{L}])(?:land|landeskasse|landeshauptkasse|land nrw|nordrhein-westfalen|bezirksregierung|bez\.?\s?-?reg\.?)(?![\p{L}])/iu;

/** Words of a purpose that tell what kind of payment it is. */
export const ABOUT_INTEREST = /zins|interest/i;
export const ABOUT_SETTLEMENT =
  /rest(?:zahlung|betrag)|schluss(?:zahlung|rate)|nachzahlung|settlement/i;

/** Headings of bodies beside the names of their fields. */
export const BODY_HEADINGS = {
  name: [
    ...["Kommune", "Kommunen", "Stadt", "Städte", "Gemeinde", "Gemeinden", "Stadt/Gemeinde"],
    ...[
      "Städte und Gemeinden",
      "Stadt oder Gemeinde",
      "Ort",
      "Träger",
      "Beteiligte",
      "Körperschaft",
    ],
    ...["kreisangehörige Kommune", "Gebietskörperschaft", "Municipality", "Town", "Body"],
  ],
  weight: [
    ...["Einwohner", "Einwohnerzahl", "Einwohnerzahlen", "Einwohner/innen", "Einwohner*innen"],
    ...["Einwohnerinnen und Einwohner", "Bevölkerung", "EW", "Ew.", "Gewicht", "Schlüsselzahl"],
    ...["Verteilschlüssel", "Verteilungsschlüssel", "Population", "Inhabitants", "Weight"],
  ],
  rawShare: ["Stellenanteil", "Stellenanteile", "rechnerischer Stellenanteil", "Share of posts"],
  payer: ["Erhält von", "Zahlt", "Vertrag mit", "Paid by"],
  region: ["Teilregion", "Sozialraum", "Verbund"],
} as const;
