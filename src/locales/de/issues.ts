import { type Fraction, isZero } from "../../engine/number/fraction";
import { looksLikeYear } from "../../engine/period/period";
import { looksLikeNumber } from "../looksLikeNumber";
import type { IssueTexts } from "../textTypes";
import type { Wording } from "../wording";
import { optionWords } from "./optionWords";
import { ruleItems } from "./ruleItems";

/** Arguments that hold days. */
const DAYS = new Set(["start", "end", "day"]);

export const issues: IssueTexts = {
  notANumber: ({ received, parameter }, say) => {
    const isText = looksLikeNumber(received) ? "Text, " : "";
    const isDay = DAYS.has(parameter ?? "");
    return `${say.value(received)} ist ${isText}${isDay ? "kein Datum" : "keine Zahl"}.`;
  },
  negative: ({ received }, say) => `${say.number(received)} ist negativ; erwartet ist 0 oder mehr.`,
  notPositive: ({ received }, say) => `${say.number(received)} ist nicht größer als 0.`,
  notAMultiple: ({ received, of }, say) =>
    `${say.number(received)} ist kein Vielfaches von ${say.number(of)}.`,
  allWeightsZero: () => "Alle Werte sind 0; so lässt sich nichts aufteilen.",
  equalLots: ({ first, lot, parameter }, say) =>
    `Das Los ${say.number(lot)} ist schon vergeben${inBrackets(say.place(parameter, first))}; jedes Los darf nur einmal vorkommen.`,
  lotNotWhole: ({ received }, say) =>
    `${say.number(received)} ist kein Los; erwartet ist 1, 2, 3 … oder leer.`,
  partChangesSign: () =>
    "Der Rundungsausgleich ist größer als der Anteil, der ihn tragen müsste. Bitte ein anderes Verfahren wählen.",
  tooManyDigits: () =>
    "Das Ergebnis hätte mehr als 15 Stellen und ließe sich in einer Zelle nicht genau darstellen.",
  missing: () => "Die Angabe fehlt.",
  differentShape: ({ rows, columns, expectedRows, expectedColumns, other }, say) =>
    `Der Bereich hat ${inCells(rows, columns, say)}, „${say.parameter(other)}“ aber ${inCells(expectedRows, expectedColumns, say)}.`,
  notASingleValue: () => "Erwartet ist ein einzelner Wert, kein Bereich.",
  unknownOption: ({ received, allowed, closest }, say) =>
    `${say.value(received)} ist nicht bekannt; möglich: ${say.list(allowed.map(optionWord))}.${closest === undefined ? "" : ` Gemeint ist vielleicht ${optionWord(closest)}.`}`,
  tooManyCells: ({ most }, say) => `Das Ergebnis bräuchte mehr als ${say.number(most)} Zellen.`,
  sharesDoNotFitTotal: ({ sum, total, basis }, say) =>
    basis === "KEY"
      ? `Für die Zeilen, die noch offen sind, ergibt der Schlüssel ${inPosts(sum, say)}, übrig sind aber ${say.number(total)}. Wer nach Vereinbarung so viel mehr oder weniger erhält, gehört nicht in den Schlüssel: dort bitte 0 eintragen.`
      : `Die Summe ${say.number(sum)} passt nicht zu ${inPosts(total, say)}. Für einen Schlüssel (Einwohner, Beträge) bitte am Ende "SCHLÜSSEL" angeben.`,
  tooManySteps: ({ rows, steps, limit }, say) =>
    `${say.number(rows)} Zeilen × ${say.number(steps)} Schritte sind zu viel; möglich sind ${say.number(limit)}.`,
  tooManyDecimals: ({ decimals }, say) =>
    `Die Werte haben ${say.number(decimals)} Nachkommastellen; so genau lässt sich nicht rechnen. Bitte runden.`,
  agreedExceedTotal: ({ agreed, total }, say) =>
    `Vereinbart sind ${inPosts(agreed, say)}, zu vergeben aber nur ${say.number(total)}.`,
  agreedBelowTotal: ({ agreed, total }, say) =>
    `Vereinbart sind ${say.number(agreed)} von ${say.number(total)} Stellen; für den Rest gibt es keinen weiteren Empfänger.`,
  heldExceedTotal: ({ held, agreed, total }, say) =>
    `Gehalten werden ${inPosts(held, say)}, zu vergeben sind aber nur ${say.number(total)}${isZero(agreed) ? "" : ` (davon vereinbart ${say.number(agreed)})`}. Bitte eine der Angaben berichtigen.`,
  heldAboveMost: ({ received, most, because }, say) =>
    `Gehalten werden ${inPosts(received, say)}, ${because === "agreed" ? "vereinbart sind" : "nach dem Verzicht bleiben"} aber nur ${say.number(most)}. Bitte eine der Angaben berichtigen.`,
  heldBelowMinimum: ({ received, most }, say) =>
    `Gehalten werden ${inPosts(received, say)}; nach dem Verzicht bleiben ${say.number(most)}, das erreicht den Mindestanteil nicht. Bitte den Verzicht oder den Mindestanteil ändern.`,
  waiversLeaveTooLittle: ({ available, total }, say) =>
    `Nach den Verzichten sind nur ${say.number(available)} von ${say.number(total)} Stellen vergebbar.`,
  noShares: ({ total }, say) =>
    `Alle Stellenanteile sind 0; so lässt sich nichts vergeben (gesamt ${inPosts(total, say)}).`,
  minimumCannotBeMet: ({ rest, minimum }, say) =>
    `Es gibt keine Verteilung von ${inPosts(rest, say)}, bei der jeder 0 oder mindestens ${say.number(minimum)} erhält.`,
  tieNeedsLots: ({ positions }, say) =>
    `${say.places("shares", positions)} haben gleich gute Ansprüche. Bitte losen und die gezogenen Lose hier eintragen (1 zuerst).`,
  notTwoColumns: ({ columns }, say) =>
    `Erwartet sind zwei Spalten (gültig ab, Zinssatz), nicht ${say.number(columns)}.`,
  notAName: ({ received }, say) => `${say.value(received)} ist kein Name.`,
  notADate: ({ received, parameter }, say) =>
    looksLikeYear(received)
      ? `${Math.floor(received)} ist kein Datum; gemeint ist vielleicht ${parameter === "end" ? "31.12." : "01.01."}${Math.floor(received)}.`
      : `${say.number(received)} ist kein Datum; bitte einen Tag eingeben, zum Beispiel 01.11.2021.`,
  dayTooEarly: ({ day }, say) =>
    `${say.day(day)} liegt vor dem 01.01.1990; bitte das Datum prüfen, auch das Jahr.`,
  endBeforeStart: () => "Das Ende liegt vor dem Beginn.",
  noFullMonth: () =>
    "Im Zeitraum liegt kein voller Kalendermonat; so lässt sich der Betrag nicht aufteilen.",
  notACount: ({ received, most }, say) =>
    `${say.number(received)} ist keine Anzahl von Raten; erwartet ist eine ganze Zahl von 1 bis ${say.number(most)}.`,
  notAPercentage: ({ received }, say) =>
    `${say.number(received)} ist kein Zinssatz; bitte als Prozentwert eingeben, ${say.number(received)} % statt ${say.number(received)}.`,
  equalDates: ({ day }, say) => `Ab dem ${say.day(day)} gelten zwei Zinssätze.`,
  beforeFirstRate: ({ firstDay }, say) =>
    `Für die Zeit vor dem ${say.day(firstDay)} steht kein Zinssatz in der Tabelle; bitte den Satz ergänzen, der ab dem Beginn gilt.`,
  baseRateUnknown: ({ day, firstDay, lastDay }, say) =>
    `Für den ${say.day(day)} ist kein Basiszinssatz hinterlegt, nur vom ${say.day(firstDay)} bis zum ${say.day(lastDay)}. Bitte die Sätze der Deutschen Bundesbank als Bereich angeben (gültig ab, Basiszinssatz).`,
  surchargeMissing: () =>
    `Es ist nicht gesagt, was zum Basiszinssatz hinzukommt: § 49a Abs. 3 VwVfG NRW nennt seit seiner letzten Änderung drei Prozentpunkte, vorher fünf; ein Vertrag kann anderes sagen. Bitte 3 %, 5 % oder "OHNE" angeben, wie es in Bescheid oder Vertrag steht.`,
  onlyBlanks: () =>
    "Die Zelle sieht leer aus, enthält aber Leerzeichen; bitte ihren Inhalt löschen.",
  bodyMissing: () => "Neben dem Betrag fehlt der Name des Empfängers.",
  unknownPayer: ({ body, payer, closest }, say) =>
    `${say.value(payer)} soll an ${say.value(body)} zahlen, steht aber nicht unter den Empfängern. ${closest === undefined ? "Bitte" : `Gemeint ist vielleicht ${say.value(closest)}; sonst bitte`} eine Zeile dafür einfügen.`,
  twoPayers: ({ body, payers: [first, second] }, say) =>
    `${say.value(body)} hat zwei zahlende Stellen: ${payer(first, say)} und ${payer(second, say)}.`,
  circle: ({ bodies }, say) =>
    `Die Weiterleitung läuft im Kreis: ${[...bodies, bodies[0]].map((body) => say.value(body)).join(" ← ")}.`,
  aboveMost: ({ received, most, source }, say) =>
    `${say.number(received)} ist mehr als die ${say.number(most)}, die die Quelle nennt (${source}). Bitte höchstens ${say.number(most)} angeben.`,
  quantityMissing: ({ unit }) =>
    unit === "DAY"
      ? "Der Höchstbetrag gilt je Tag; bitte die Zahl der Tage angeben."
      : "Der Höchstbetrag gilt je VZÄ; bitte die VZÄ angeben.",
  yearlyLimit: ({ received }, say) =>
    `Der Höchstbetrag gilt für das ganze Jahr, nicht ${say.number(received)}-mal; bitte leer lassen oder 1 angeben.`,
  mixedSigns: ({ contract, first, parameter }, say) =>
    `Der Betrag hat ein anderes Vorzeichen als der erste des Vertrags ${say.value(contract)}${inBrackets(say.place(parameter, first))}. Bitte Rückforderungen als eigenen Vertrag führen.`,
  keyTwice: ({ key, first, parameter }, say) =>
    `${say.value(key)} steht schon weiter oben${inBrackets(say.place(parameter, first))}. Bitte jede Bezeichnung nur einmal aufführen.`,
  unknownKey: ({ key, closest }, say) =>
    `${say.value(key)} steht nicht in der Liste. ${closest === undefined ? "Bitte" : `Gemeint ist vielleicht ${say.value(closest)}; sonst bitte`} eine Zeile dafür einfügen.`,
  capAcrossRates: ({ day }, say) =>
    `Am ${say.day(day)} sind mehr VZÄ besetzt, als zählen, und das zu zwei Pauschalen. Bitte die VZÄ der Zeilen so kürzen, dass feststeht, welche Pauschale gilt.`,
  monthRuleMissing: ({ year, month }) =>
    `Im Monat ${String(month).padStart(2, "0")}/${year} ändern sich VZÄ oder Pauschale, er zählt aber als ganzer. Bitte "ERSTERTAG", "LETZTERTAG" oder "ÜBERWIEGEND" angeben, wie es im Vertrag steht.`,
  notAYear: ({ received }, say) =>
    `${say.number(received)} ist keine Jahreszahl; erwartet ist zum Beispiel 2023.`,
  moduleWithoutRoles: ({ module }) =>
    `In Baustein ${String(module)} gilt eine Pauschale für alle Stellen; bitte leer lassen.`,
  notPublished: ({ year, item, knownYears }, say) =>
    `In den hinterlegten Quellen steht für ${year} kein Betrag (${itemName(item)})${knownYears.length > 0 ? `; bekannt: ${say.and(knownYears.map(String))}` : ""}. Maßgeblich ist der Bescheid; bitte dessen Betrag eingeben.`,
  onlyDerived: ({ year, item, value, reason }, say) =>
    `Für ${year} nennt keine Quelle den Wert (${itemName(item)}); abgeleitet: ${say.money(value)}. ${reason} Maßgeblich ist der Bescheid; bitte dessen Betrag eingeben.`,
};

const inPosts = (count: Fraction, say: Wording): string =>
  `${say.number(count)} ${say.noun(count, "Stelle", "Stellen")}`;

const inCells = (rows: number, columns: number, say: Wording): string =>
  `${say.number(rows)} ${say.noun(rows, "Zeile", "Zeilen")} und ${say.number(columns)} ${say.noun(columns, "Spalte", "Spalten")}`;

/** The place of a cell; outside a range there is none. */
const inBrackets = (place: string): string => (place === "" ? "" : ` (${place})`);

/** A payer's name; an empty one is the grantor. */
const payer = (name: string, say: Wording): string =>
  name === "" ? "der Zuwendungsgeber" : say.value(name);

const optionWord = (word: string): string => optionWords[word] ?? word;

const itemName = (item: string): string => ruleItems[item as keyof typeof ruleItems];
