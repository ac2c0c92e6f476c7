import { type Fraction, isZero } from "../../engine/number/fraction";
import { looksLikeYear } from "../../engine/period/period";
import { looksLikeNumber } from "../looksLikeNumber";
import { roundingPlaces } from "../numberText";
import type { IssueTexts } from "../textTypes";
import type { Wording } from "../wording";
import { optionWords } from "./optionWords";
import { ruleItems } from "./ruleItems";

/** Arguments that hold days. */
const DAYS = new Set(["start", "end", "day", "dates"]);

export const issues: IssueTexts = {
  notANumber: ({ received, parameter, orNone }, say) => {
    const isText = looksLikeNumber(received);
    const isDay = DAYS.has(parameter ?? "");
    const [none, one] = isDay ? ["kein", "Datum"] : ["keine", "Zahl"];
    const enter = isText
      ? `als ${one} eingeben (Zellformat „Text“ vorher auf „Standard“ stellen)`
      : orNone
        ? `eine Zahl oder "OHNE" eingeben`
        : `${isDay ? "ein" : "eine"} ${one} eingeben oder die Zelle leeren`;
    return `${say.value(received)} ist ${isText ? "Text, " : ""}${none} ${one}. Bitte ${enter}.`;
  },
  negative: ({ received }, say) =>
    `${say.number(received)} ist negativ. Bitte 0 oder mehr eingeben.`,
  notPositive: ({ received }, say) =>
    `${say.number(received)} ist nicht größer als 0. Bitte einen Wert über 0 eingeben oder leer lassen.`,
  notAMultiple: ({ received, of }, say) => {
    const places = roundingPlaces(of);
    const how =
      places === undefined
        ? `ein Vielfaches von ${say.number(of)} eingeben`
        : places === 0
          ? "eine ganze Zahl eingeben"
          : `runden: RUNDEN(…;${places})`;
    return `${say.number(received)} ist kein Vielfaches von ${say.number(of)}. Bitte ${how}.`;
  },
  allWeightsZero: () =>
    "Alle Werte sind 0; so lässt sich nichts aufteilen. Bitte mindestens einen Wert über 0 eingeben.",
  equalLots: ({ first, lot, parameter }, say) =>
    `Das Los ${say.number(lot)} ist schon vergeben${inBrackets(say.place(parameter, first))}. Bitte jedes Los nur einmal eintragen.`,
  lotNotWhole: ({ received }, say) =>
    `${say.number(received)} ist kein Los. Bitte 1, 2, 3 … eintragen oder leer lassen.`,
  partChangesSign: () =>
    "Der Rundungsausgleich ist größer als der Anteil, der ihn tragen müsste. Bitte ein anderes Verfahren wählen.",
  tooManyDigits: () =>
    "Das Ergebnis hätte mehr als 15 Stellen; eine Zelle kann es nicht genau darstellen. Bitte kleinere Werte oder weniger Nachkommastellen eingeben.",
  missing: () => "Die Angabe fehlt. Bitte ergänzen.",
  differentShape: ({ rows, columns, expectedRows, expectedColumns, other }, say) =>
    `Der Bereich hat ${inCells(rows, columns, say)}, „${say.parameter(other)}“ aber ${inCells(expectedRows, expectedColumns, say)}. Bitte gleich große Bereiche angeben.`,
  notASingleValue: () =>
    "Erwartet ist ein einzelner Wert, kein Bereich. Bitte nur eine Zelle angeben.",
  unknownOption: ({ received, allowed, closest }, say) =>
    `${say.value(received)} ist nicht bekannt${closest === undefined ? "" : `; gemeint ist vielleicht ${optionWord(closest)}`}. Bitte ${say.list(allowed.map(optionWord))} angeben.`,
  withoutSteps: ({ of }) => `KIM.${of} hat keinen Rechenweg. Bitte eine andere Funktion angeben.`,
  argumentCount: ({ of, names, received }, say) => {
    const least = received < names.length;
    const all = names.map((name) => say.parameter(name)).join("; ");
    return `KIM.${of} erwartet ${least ? "mindestens" : "höchstens"} ${say.number(names.length)} ${say.noun(names.length, "Angabe", "Angaben")} (${all}), bekommt aber ${say.number(received)}. Bitte ${least ? "die fehlenden ergänzen" : "die überzähligen löschen"}.`;
  },
  tooManyCells: ({ most }, say) =>
    `Das Ergebnis bräuchte mehr als ${say.number(most)} Zellen. Bitte diese Angabe prüfen.`,
  sharesDoNotFitTotal: ({ sum, total, basis }, say) =>
    basis === "KEY"
      ? `Für die Zeilen, die noch offen sind, ergibt der Schlüssel ${inPosts(sum, say)}, übrig sind aber ${say.number(total)}. Wer nach Vereinbarung so viel mehr oder weniger erhält, gehört nicht in den Schlüssel: dort bitte 0 eintragen.`
      : `Die Summe ${say.number(sum)} passt nicht zu ${inPosts(total, say)}. Für einen Schlüssel (Einwohner, Beträge) bitte am Ende "SCHLÜSSEL" angeben.`,
  tooManySteps: ({ rows, steps, limit }, say) =>
    `${say.number(rows)} Zeilen × ${say.number(steps)} Schritte sind zu viel; möglich sind ${say.number(limit)}. Bitte den Bereich prüfen oder die Schrittweite größer wählen.`,
  tooManyDecimals: ({ decimals }, say) =>
    `Die Werte haben ${say.number(decimals)} Nachkommastellen; so genau lässt sich nicht rechnen. Bitte runden: RUNDEN(…;6).`,
  agreedExceedTotal: ({ agreed, total }, say) =>
    `Vereinbart sind ${inPosts(agreed, say)}, zu vergeben aber nur ${say.number(total)}. Bitte eine der Angaben berichtigen.`,
  agreedBelowTotal: ({ agreed, total }, say) =>
    `Vereinbart sind ${say.number(agreed)} von ${say.number(total)} Stellen; für den Rest gibt es keinen weiteren Empfänger. Bitte eine der Angaben berichtigen.`,
  heldExceedTotal: ({ held, agreed, total }, say) =>
    `Schon gehalten: ${inPosts(held, say)}, zu vergeben aber nur ${say.number(total)}${isZero(agreed) ? "" : ` (davon vereinbart ${say.number(agreed)})`}. Bitte eine der Angaben berichtigen.`,
  heldAboveMost: ({ received, most, because }, say) =>
    `Schon gehalten: ${inPosts(received, say)}, ${because === "agreed" ? "vereinbart sind" : "nach dem Verzicht bleiben"} aber nur ${say.number(most)}. Bitte eine der Angaben berichtigen.`,
  heldBelowMinimum: ({ received, most }, say) =>
    `Schon gehalten: ${inPosts(received, say)}; nach dem Verzicht bleiben ${say.number(most)}, das erreicht den Mindestanteil nicht. Bitte den Verzicht oder den Mindestanteil ändern.`,
  waiversLeaveTooLittle: ({ available, total }, say) =>
    `${isZero(available) ? "Nach den Verzichten bleibt allen weniger als die kleinste mögliche Stelle" : `Nach den Verzichten sind nur ${say.number(available)} von ${say.number(total)} Stellen vergebbar`}. Bitte die Verzichte oder die zu vergebenden Stellen ändern.`,
  noShares: ({ total }, say) =>
    `Alle Stellenanteile sind 0, zu vergeben aber ${inPosts(total, say)}. Bitte die Stellenanteile eingeben.`,
  minimumCannotBeMet: ({ rest, minimum }, say) =>
    `Es gibt keine Verteilung von ${inPosts(rest, say)}, bei der jeder 0 oder mindestens ${say.number(minimum)} erhält. Bitte einen kleineren Mindestanteil angeben oder die zu vergebenden Stellen ändern.`,
  tieNeedsLots: ({ positions }, say) =>
    `Zwischen ${say.places("shares", positions).replace(/^Zeilen/, "den Zeilen")} muss das Los entscheiden. Bitte losen und die Lose hier eintragen (1 zuerst).`,
  notTwoColumns: ({ columns }, say) =>
    `Der Bereich hat ${say.number(columns)} ${say.noun(columns, "Spalte", "Spalten")}. Bitte zwei angeben: gültig ab, Zinssatz.`,
  notAName: ({ received }, say) =>
    `${say.value(received)} ist kein Name. Bitte einen Namen eingeben oder die Zelle leeren.`,
  notADate: ({ received, parameter }, say) =>
    looksLikeYear(received)
      ? `${Math.floor(received)} ist kein Datum; gemeint ist vielleicht ${parameter === "end" ? "31.12." : "01.01."}${Math.floor(received)}. Bitte den Tag eingeben.`
      : `${say.number(received)} ist kein Datum. Bitte einen Tag eingeben, zum Beispiel 01.11.2021.`,
  dayTooEarly: ({ day }, say) =>
    `${say.day(day)} liegt vor dem 01.01.1990. Bitte das Datum prüfen, auch das Jahr.`,
  endBeforeStart: () => "Das Ende liegt vor dem Beginn. Bitte beide Tage prüfen.",
  noFullMonth: () =>
    "Im Zeitraum liegt kein voller Kalendermonat, der den Betrag aufteilt. Bitte eine andere Zählung wählen, zum Beispiel KALENDER.",
  notACount: ({ received, most }, say) =>
    `${say.number(received)} ist keine Anzahl von Raten. Bitte eine ganze Zahl von 1 bis ${say.number(most)} eingeben.`,
  unknownColumn: ({ received, columns }, say) =>
    `${say.number(received)} ist keine Spalte von „${say.parameter("amount")}“. Bitte ${columns === 1 ? "1" : `eine ganze Zahl von 1 bis ${say.number(columns)}`} eingeben.`,
  columnMissing: (_, say) =>
    `Die Rate hat ein Gewicht, aber keine Spalte, die sie auszahlt. Bitte die Nummer der Spalte eintragen oder das Gewicht unter „${say.parameter("parts")}“ löschen.`,
  columnWithoutWeight: ({ column }, say) =>
    `Alle Raten der ${say.number(column)}. Spalte haben das Gewicht 0, sie enthält aber einen Betrag. Bitte mindestens einer dieser Raten ein Gewicht über 0 geben.`,
  notAPercentage: ({ received }, say) =>
    `${say.number(received)} ist kein Zinssatz. Bitte als Prozentwert eingeben: ${say.number(received)} % statt ${say.number(received)}.`,
  equalDates: ({ day }, say) =>
    `Ab dem ${say.day(day)} gelten zwei Zinssätze. Bitte einen davon löschen.`,
  beforeFirstRate: ({ firstDay }, say) =>
    `Für die Zeit vor dem ${say.day(firstDay)} steht kein Zinssatz in der Tabelle. Bitte den Satz ergänzen, der ab dem Beginn gilt.`,
  baseRateUnknown: ({ day, firstDay, lastDay }, say) =>
    `Für den ${say.day(day)} ist kein Basiszinssatz hinterlegt, nur vom ${say.day(firstDay)} bis zum ${say.day(lastDay)}. Bitte die Sätze der Deutschen Bundesbank als Bereich angeben (gültig ab, Basiszinssatz).`,
  surchargeMissing: () =>
    `Offen ist, was zum Basiszinssatz hinzukommt: § 49a Abs. 3 VwVfG NRW nennt jetzt drei Prozentpunkte, früher fünf; ein Vertrag kann anderes sagen. Bitte 3 %, 5 % oder "OHNE" angeben, wie es in Bescheid oder Vertrag steht.`,
  dayMissing: ({ nth }, say) =>
    `Für die ${say.number(nth)}. Rate fehlt der Tag der Zahlung. Bitte eintragen.`,
  notAPaymentList: () =>
    "Ein einzelner Wert oder eine einzelne Spalte genügt nicht. Bitte eine Liste angeben: in der ersten Spalte der Tag, in der letzten der Betrag.",
  twoRecipients: ({ body, first }, say) =>
    `${say.value(first)} und ${say.value(body)} haben keine zahlende Stelle, das Bewilligte erhält aber nur einer. Bitte eintragen, wer ${say.value(body)} bezahlt.`,
  noRecipient: () =>
    "Alle Empfänger haben eine zahlende Stelle; so erhält niemand das Bewilligte. Bitte sie dort löschen, wo der Zuwendungsgeber zahlt.",
  nothingToPay: () =>
    "Es ist nichts zu zahlen: Alle Raten sind 0 oder leer. Bitte die Beträge eintragen.",
  notARowForEach: ({ rows, expected, other }, say) =>
    `Der Bereich hat ${say.number(rows)} ${say.noun(rows, "Zeile", "Zeilen")}, „${say.parameter(other)}“ aber ${say.number(expected)} ${say.noun(expected, "Zelle", "Zellen")}. Bitte für jede eine Zeile angeben.`,
  notOneForEachColumn: ({ columns, received, of }, say) =>
    `Der Bereich hat ${say.number(received)} ${say.noun(received, "Zelle", "Zellen")}. Bitte einen Wert für alle Spalten angeben oder für jede der ${say.number(columns)} Spalten von „${say.parameter(of)}“ einen.`,
  onlyBlanks: () =>
    "Die Zelle sieht leer aus, enthält aber Leerzeichen. Bitte ihren Inhalt löschen.",
  bodyMissing: () => "Neben dem Betrag fehlt der Name des Empfängers. Bitte eintragen.",
  unknownPayer: ({ body, payer, closest }, say) =>
    `${say.value(payer)} soll an ${say.value(body)} zahlen, steht aber nicht unter den Empfängern. ${closest === undefined ? "Bitte" : `Gemeint ist vielleicht ${say.value(closest)}; sonst bitte`} eine Zeile dafür einfügen.`,
  twoPayers: ({ body, payers: [first, second] }, say) =>
    `${say.value(body)} hat zwei zahlende Stellen: ${payer(first, say)} und ${payer(second, say)}. Bitte nur eine davon eintragen.`,
  circle: ({ bodies }, say) =>
    `Die Weiterleitung läuft im Kreis: ${[...bodies, bodies[0]].map((body) => say.value(body)).join(" ← ")}. Bitte eine der zahlenden Stellen berichtigen.`,
  aboveMost: ({ received, most, source }, say) =>
    `${say.number(received)} ist mehr als die ${say.number(most)}, die die Quelle nennt (${source}). Bitte höchstens ${say.number(most)} angeben.`,
  quantityMissing: ({ unit }) =>
    unit === "DAY"
      ? "Der Höchstbetrag gilt je Tag. Bitte die Zahl der Tage angeben."
      : "Der Höchstbetrag gilt je VZÄ. Bitte die VZÄ angeben.",
  yearlyLimit: ({ received }, say) =>
    `Der Höchstbetrag gilt für das ganze Jahr, nicht ${say.number(received)}-mal. Bitte leer lassen oder 1 angeben.`,
  notAGroupList: () =>
    "Ein einzelner Wert genügt neben Gruppen nicht. Bitte eine Liste angeben: in der ersten Spalte die Gruppe, in der letzten ihr Wert.",
  groupUnknown: ({ name, list, closest }, say) =>
    `${say.value(name)} steht nicht in der Liste „${say.parameter(list)}“. ${closest === undefined ? "Bitte" : `Gemeint ist vielleicht ${say.value(closest)}; sonst bitte`} dort eine Zeile dafür einfügen.`,
  groupMissing: ({ list }, say) =>
    `Die Gruppe fehlt. Bitte eintragen oder in der Liste „${say.parameter(list)}“ eine Zeile ohne Namen für Zeilen ohne Gruppe führen.`,
  groupWithoutRows: ({ name }, say) =>
    `${name === "" ? "Keine Zeile ist ohne Gruppe" : `Keine Zeile gehört zur Gruppe ${say.value(name)}`}, sie hat aber einen Wert. Bitte die Gruppe neben ihren Zeilen eintragen oder den Wert löschen.`,
  groupTwice: ({ name, first, parameter }, say) =>
    `${name === "" ? "Eine Zeile ohne Gruppe" : `Die Gruppe ${say.value(name)}`} steht schon einmal in der Liste${inBrackets(say.place(parameter, first))}. Bitte beide Zeilen zusammenfassen.`,
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
    `${say.number(received)} ist keine Jahreszahl. Bitte ein Jahr eingeben, zum Beispiel 2023.`,
  moduleWithoutRoles: ({ module }) =>
    `In Baustein ${String(module)} gilt eine Pauschale für alle Stellen. Bitte leer lassen.`,
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
