import { row } from "../functionExample";
import type { FunctionTexts } from "../textTypes";

export const settle: FunctionTexts<"SETTLE"> = {
  title: { de: "Abrechnung", en: "Settlement" },
  description: {
    de: "Rechnet Verwendungsnachweise ab. Je Zeile vier Spalten: anerkannt, Rückzahlung, Nachzahlung, Eigenanteil.",
    en: "Settles proofs of use. Four columns per row: accepted, repayment, outstanding, own share.",
  },
  arguments: {
    cost: {
      de: "Nachgewiesene Kosten in Euro. Leer: nicht nachgewiesen, zählt als 0.",
      en: "Proven cost in euro. Blank: unproven, counts as 0.",
    },
    ceiling: {
      de: "Obergrenze der Förderung in Euro, zum Beispiel VZÄ × Pauschale × Monate / 12. Leer oder 0: Nichts wird anerkannt, alle Kosten sind Eigenanteil.",
      en: "Most that is funded, in euro, for example FTE × rate × months ÷ 12. Blank or 0: nothing is accepted, all cost is own share.",
    },
    paid: {
      de: "Bereits ausgezahlter Betrag in Euro, Zeile für Zeile neben den Kosten; ein Einzelwert nur neben einem Einzelwert. Weggelassen: Rückzahlung und Nachzahlung bleiben leer.",
      en: "Amount already paid in euro, row by row beside the cost; a single value only beside a single value. Left out: repayment and outstanding stay blank.",
    },
  },
  result: {
    de: "Vier Spalten in Euro: anerkannt (der kleinere Wert von Kosten und Obergrenze), Rückzahlung, Nachzahlung, Eigenanteil; die letzten drei sind nie negativ.",
    en: "Four columns in euro: accepted = the smaller of cost and ceiling, repayment, outstanding, own share; none is negative.",
  },
  examples: [
    {
      de: "=KIM.SETTLE(49000;55000;55000)",
      en: "=KIM.SETTLE(49000,55000,55000)",
      result: row(49000, 6000, 0, 0),
      note: { de: "6.000 € sind zurückzuzahlen.", en: "6,000 € are to be repaid." },
    },
    {
      de: "=KIM.SETTLE(60000;55000;50000)",
      en: "=KIM.SETTLE(60000,55000,50000)",
      result: row(55000, 0, 5000, 5000),
      note: {
        de: "Nachzuzahlen sind 5.000 €; weitere 5.000 € sind Eigenanteil.",
        en: "5,000 € are still to be paid, 5,000 € are the own share.",
      },
    },
    {
      de: "=KIM.SETTLE(0;55000;27500)",
      en: "=KIM.SETTLE(0,55000,27500)",
      result: row(0, 27500, 0, 0),
      note: {
        de: "Nichts nachgewiesen: Alles geht zurück.",
        en: "Nothing proven: everything goes back.",
      },
    },
    {
      de: "=KIM.SETTLE(60000;55000)",
      en: "=KIM.SETTLE(60000,55000)",
      result: [[55000, "", "", 5000]],
      note: {
        de: "Ohne Angabe der Auszahlung bleiben Rückzahlung und Nachzahlung leer.",
        en: "Unless the payment is given, repayment and outstanding stay blank.",
      },
    },
  ],
};
