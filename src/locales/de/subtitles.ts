import { forecastBook } from "./forecastBook";
import { interestBook } from "./interestBook";
import { itemProofBook } from "./itemProofBook";
import { settlementBook } from "./settlementBook";

/** What each sheet of a grant year is for, below its title. */
export const subtitles = {
  notice:
    "Eingaben, die es einmal gibt. Gelb: hier ändern; alles andere in der Mappe rechnet danach.",
  bodies: "Eingaben. Eine neue Zeile: unter die letzte schreiben; alle Blätter folgen.",
  regions: "Eingaben je Region und zu den eigenen Stellen des Empfängers.",
  items: "Eingaben. Was neben den Stellen geplant ist.",
  supplements: "Eingaben zu einzelnen Beteiligten, nach Namen.",
  amendments:
    "Was sich später geändert hat. Die anderen Blätter zeigen die letzte Fassung; mit den bisherigen Werten ist jede frühere zu haben.",
  documents:
    "Eingaben. Bescheide, Verträge, Änderungen: bekannt ab ihrem Datum. „von“ leer: das Land.",
  clauses:
    "Eingaben. Was ein Schriftstück an Regelungen ändert. Der Wortlaut wird gedruckt, nicht gerechnet.",
  versionCalculation:
    "Ob eine Änderung Beträge über die Zeit ändert, und ob ein Vertrag älter ist als die Änderung dessen, der zahlt.",
  synopsis:
    "Was sich nach dem gewählten Tag geändert hat: Eingaben und Klauseln, dann jede Vertragssumme, die sich deshalb bewegt.",
  amendmentCalculation:
    "Was jede Änderung ändert, und ob sie später ist als der Tag, mit dem verglichen wird.",
  synopsisCalculation: "Die Fassung des gewählten Tages: Spätere Änderungen sind zurückgenommen.",
  synopsisLineCalculation:
    "Die Zeilen der Synopse untereinander: Fassungen, Klauseln, Beteiligte; gezeigt wird, was neu ist oder sich bewegt.",
  sliceCalculation:
    "Zwischen welchen Tagen sich nichts ändert, und welche Pauschale dazwischen gilt; daneben die des Vergleichstags.",
  stackCalculation:
    "Was in jeder Zeitscheibe für wen gilt, untereinander; daneben, was jede Zeile der Beteiligten im Ganzen erhält und kostet.",
  namedPosts:
    "Eingaben. Jede Stelle hat einen Namen, keinen einer Person. Ohne Tage gelten die des Vertrags.",
  staffing:
    "Eingaben. Wann eine Stelle besetzt war, ohne Namen und Gründe; was unbesetzt ist, folgt daraus.",
  occupancy:
    "Besetzte VZÄ je Monat. Rot: unbesetzt. Obergrenze = Pauschale × besetzte VZÄ-Monate ÷ 12.",
  staffingCalculation:
    "Was von jeder Stelle bewilligt und besetzt ist, und was von jeder Zeile der Stellenbesetzung zählt.",
  monthCalculation:
    "Die Zeilen des Blatts Besetzung: zwölf Monate je Jahr, die Summen im letzten Block.",
  ledger:
    "Eingaben. Eine Zeile je Zahlung, geplant und gezahlt; wer zahlt und wer erhält, lesen dieselbe Zeile.",
  ledgerCalculation:
    "Was jede Zahlung bewegt, und was wer zahlt bis dahin erhalten und gezahlt hat.",
  deadlines: "Eingaben. Der Stand gilt am Ende des Stichtags; ohne Stichtag bleibt er leer.",
  deadlineCalculation:
    "Wie jede Frist am Stichtag steht, und ob sie vor der Frist dessen liegt, der zahlt.",
  ...settlementBook.subtitles,
  ...itemProofBook.subtitles,
  ...interestBook.subtitles,
  ...forecastBook.subtitles,
  sourceCalculation:
    "Was eine Angabe der Vorlagen nachweist: 0 stimmt; 1 passt, weil sie auf zurückgerechneten Eingaben beruht oder selbst eine ist; 2 vorgeschlagen.",
  sources:
    "Eingaben. Woher jede Angabe stammt: ein Eintrag je Zeile; ohne Eintrag oder Angabe gilt sie für alle.",
  stated:
    "Eingaben. Was Vorlagen drucken; die Prüfübersicht stellt es neben das Ergebnis. Gerechnet wird damit nichts.",
  posts:
    "Vom rechnerischen Anteil zur Stelle: die zulässige Verteilung, die den Anteilen am nächsten kommt.",
  ownShares: "Kosten abzüglich der Landesmittel.",
  budget: "Ertrag und Aufwand je Haushaltsjahr; Saldo = Ertrag − Aufwand.",
  payments: "Vom Land: wie im Bescheid. Weitergeleitet: nach Haushaltsjahren, dann nach Zahltagen.",
  checks:
    "Jede Zeile ist eine Prüfung mit gewöhnlichen Excel-Formeln; sie arbeitet auch ohne das Add-in.",
  derivation:
    "Je Betrag ein Satz. Gerundet wird kaufmännisch auf Cent, ein einziges Mal am Ende; je Vertrag für sich.",
  calculation:
    "Die Schritte zwischen Eingaben und Ergebnissen, in der Reihenfolge der Beteiligten.",
  postCalculation: "Was jeder Beteiligte an Anteil hat, abgibt und erhält.",
  noticeCalculation: "Was jeder Bescheid bewilligt, nach Haushaltsjahren.",
  itemCalculation:
    "Was von jeder Position anerkannt wird; eine Obergrenze gilt für alle ihre Zeilen zusammen.",
  regionCalculation: "Was je Region zu verteilen ist, und was ihre Stellen kosten.",
  costCalculation: "Kosten und Eigenanteile, in der Reihenfolge der Beteiligten.",
  paymentCalculation:
    "Was nach Haushaltsjahren und Zahltagen zu zahlen ist, in der Reihenfolge der Beteiligten.",
  budgetCalculation:
    "Was jeder Beteiligte je Haushaltsjahr erhält, weitergibt, erstattet und aufwendet.",
  sentenceCalculation:
    "Was KIM zu jedem Ergebnis sagt, Schritt für Schritt; das Blatt Rechenweg zeigt davon eine Zeile je Betrag.",
  derivationCalculation:
    "Wie jeder Betrag entsteht, in einer Zeile, in der Reihenfolge der Beteiligten.",
};
