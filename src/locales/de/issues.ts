import type { IssueTexts } from "../issueText";

export const issues: IssueTexts = {
  notANumber: ({ received }, say) => `${say.value(received)} ist keine Zahl.`,
  negative: ({ received }, say) => `${say.number(received)} ist negativ; erwartet ist 0 oder mehr.`,
  notPositive: ({ received }, say) => `${say.number(received)} ist nicht größer als 0.`,
  notAMultiple: ({ received, of }, say) =>
    `${say.number(received)} ist kein Vielfaches von ${say.number(of)}.`,
  allWeightsZero: () => "Alle Werte sind 0; so lässt sich nichts aufteilen.",
  equalLots: ({ first, lot, parameter }, say) =>
    `Das Los ${say.number(lot)} ist schon vergeben (${say.place(parameter, first)}); jedes Los darf nur einmal vorkommen.`,
  lotNotWhole: ({ received }, say) =>
    `${say.number(received)} ist kein Los; erwartet ist 1, 2, 3 … oder leer.`,
  partChangesSign: () =>
    "Der Rundungsausgleich ist größer als der Anteil, der ihn tragen müsste. Bitte ein anderes Verfahren wählen.",
  tooManyDigits: () =>
    "Das Ergebnis hätte mehr als 15 Stellen und ließe sich in einer Zelle nicht genau darstellen.",
  missing: () => "Die Angabe fehlt.",
  differentShape: ({ rows, columns, expectedRows, expectedColumns, other }, say) =>
    `${rows} × ${columns} Zellen passen nicht zu „${say.parameter(other)}“ mit ${expectedRows} × ${expectedColumns} Zellen (Zeilen × Spalten).`,
  notASingleValue: () => "Erwartet ist ein einzelner Wert, kein Bereich.",
  unknownOption: ({ received, allowed }, say) =>
    `${say.value(received)} ist nicht bekannt; möglich ist ${say.list(allowed)}.`,
};
