import {
  add,
  compare,
  divide,
  type Fraction,
  isNegative,
  ONE,
  whole,
} from "../../engine/number/fraction";
import { ruleItemText } from "../ruleItemText";
import type { StepTexts } from "../textTypes";
import type { Wording } from "../wording";

const REASONS = {
  remainder: "wegen des größten Rests",
  ratio: "nach den Höchstzahlen",
  largestWeight: "als Rundungsausgleich beim größten Schlüsselwert",
};

const TIE_RULES = {
  lot: "Es entscheidet das Los",
  largerWeight: "Es entscheidet der größere Schlüsselwert",
  position: "Es entscheidet die Reihenfolge",
};

const MONTHS_METHODS = {
  CALENDAR: "nach Kalendermonaten, angefangene anteilig nach ihren Tagen",
  FULL: "nur volle Kalendermonate",
  STARTED: "jeder angefangene Kalendermonat zählt ganz",
  DAYS: "nach Tagen im Verhältnis zu denen des Kalenderjahres",
};

const CONFIDENCES = {
  stated: "in der Quelle genannt",
  derived: "nur abgeleitet",
};

const units = (count: Fraction | number, say: Wording): string =>
  `${say.number(count)} ${say.noun(count, "Einheit", "Einheiten")}`;

const monthsOf = (months: Fraction, say: Wording): string =>
  `${say.exact(months)} ${say.noun(months, "Monat", "Monate")}`;

export const steps: StepTexts = {
  split: ({ total, unit, sum }, say) =>
    `${say.number(total)} wird in Einheiten von ${say.number(unit)} aufgeteilt; die Summe des Schlüssels ist ${say.number(sum)}.${isNegative(total) ? " Aufgeteilt wird der Betrag ohne Minuszeichen; alle Teile erhalten es am Ende zurück." : ""}`,
  quota: ({ weight, quota, units: given }, say) =>
    `Schlüsselwert ${say.number(weight)}: rechnerisch ${units(quota, say)}, sofort zugeteilt ${say.number(given)}.`,
  exactQuota: ({ total, weight, sum }, say) =>
    `Anteil ungerundet: ${say.number(total)} × ${say.number(weight)} ÷ ${say.number(sum)}.`,
  units: ({ change, reason }, say) =>
    change > 0
      ? `${units(change, say)} mehr ${REASONS[reason]}.`
      : `${units(-change, say)} weniger ${REASONS[reason]}.`,
  averages: ({ weight, lastDivisor, nextDivisor }, say) => {
    const average = (divisor: number): string =>
      `${say.number(weight)} ÷ ${say.number(divisor)} = ${say.number(divide(weight, whole(divisor)))}`;
    return lastDivisor === undefined
      ? `Keine Einheit; die erste Höchstzahl ${average(nextDivisor)} bleibt ohne Einheit.`
      : `Letzte Einheit für die Höchstzahl ${average(lastDivisor)}; die nächste, ${average(nextDivisor)}, bleibt ohne Einheit.`;
  },
  cutOff: ({ parameter, last, lastAverage, next, nextAverage }, say) =>
    `Die kleinste Höchstzahl, die eine Einheit erhält, ist ${say.number(lastAverage)} (${say.places(parameter, [last])}); die größte, die keine mehr erhält, ist ${say.number(nextAverage)} (${say.places(parameter, [next])}).`,
  tie: ({ parameter, positions, units: left, decidedBy }, say) =>
    `Gleichstand: ${say.places(parameter, positions)} haben denselben Anspruch auf ${units(left, say)}. ${TIE_RULES[decidedBy]}.`,
  eligibility: ({ share, minimum, isEligible }, say) =>
    isEligible
      ? `${say.number(share)} erreicht den Mindestanteil von ${say.number(minimum)} und ist förderfähig.`
      : `${say.number(share)} erreicht den Mindestanteil von ${say.number(minimum)} nicht: 0.`,
  posts: ({ total, step, minimum }, say) =>
    `${say.number(total)} VZÄ werden in Schritten von ${say.number(step)} so vergeben, dass die Summe der quadrierten Abweichungen von den Stellenanteilen am kleinsten ist${minimum === "NONE" ? "" : `; jeder erhält 0 oder mindestens ${say.number(minimum)}`}.`,
  fte: ({ share, fte, reason, most }, say) => {
    const result = `Stellenanteil ${say.number(share)}, zugeteilt ${say.number(fte)} VZÄ`;
    const limit = most === undefined ? "" : `, nach dem Verzicht höchstens ${say.number(most)}`;
    return {
      closest: `${result}${limit}.`,
      agreed: `${result} nach Vereinbarung.`,
      noShare: `${result}: ohne Stellenanteil keine Stelle.`,
      waiver: `${result}: Nach dem Verzicht wird der Mindestanteil nicht erreicht.`,
      lot: `${result}${limit}; bei Gleichstand entscheidet das Los.`,
    }[reason];
  },
  months: ({ start, end, method, months }, say) =>
    `Vom ${say.day(start)} bis ${say.day(end)}: ${monthsOf(months, say)} (${MONTHS_METHODS[method]}).`,
  forwarding: ({ fte, rate, months, amount }, say) =>
    `${say.number(fte)} VZÄ × ${say.money(rate)} × ${monthsOf(months, say)} ÷ 12 = ${say.money(amount)}, kaufmännisch auf Cent gerundet.`,
  yearPart: ({ year, months, allMonths, extraCents, part }, say) =>
    `${year}: ${say.exact(months)} von ${say.exact(allMonths)} ${say.noun(allMonths, "Monat", "Monaten")} = ${say.money(part)}${extraCents === 0 ? "" : `, darin ${say.number(extraCents)} Cent aus dem größten Rest`}.`,
  flow: ({ body, own, through }, say) =>
    `${say.value(body)}: ${say.money(own)} eigener Betrag und ${say.money(through)} zur Weiterleitung.`,
  instalment: ({ nth, isLast, instalment }, say) =>
    isLast
      ? `${nth}. Rate: ${say.money(instalment)}, der Rest bis zum Gesamtbetrag.`
      : `${nth}. Rate: ${say.money(instalment)}, auf Cent abgerundet.`,
  ownShare: ({ cost, funding, ownShare }, say) =>
    `Kosten ${say.money(cost)} − Förderung ${say.money(funding)}, mindestens 0: Eigenanteil ${say.money(ownShare)}.`,
  settlement: ({ cost, ceiling, paid, accepted, repayment, outstanding, ownShare }, say) =>
    `Nachgewiesen ${say.money(cost)}, höchstens ${say.money(ceiling)}: anerkannt ${say.money(accepted)}. Ausgezahlt ${say.money(paid)}: zurückzuzahlen ${say.money(repayment)}, noch auszuzahlen ${say.money(outstanding)}. Eigenanteil ${say.money(ownShare)}.`,
  published: ({ value, factor, amount, source }, say) => {
    const times =
      compare(factor, ONE) === 0 ? "" : ` × ${say.number(factor)} = ${say.money(amount)}`;
    return `${say.money(value)}${times}. Quelle: ${source}`;
  },
  citation: ({ module, year, item, confidence, source }) =>
    `Modul ${module}, Förderjahr ${year}, ${ruleItemText(item, "de")}: ${CONFIDENCES[confidence]}. Quelle: ${source}`,
  text: ({ text }) => `${text}.`,
  interestDays: ({ year, days, daysInYear, amount, baseRate, surcharge, interest }, say) =>
    `${year}: ${say.money(amount)} × ${say.percent(add(baseRate, surcharge))} (Basiszinssatz ${say.percent(baseRate)} + ${say.percent(surcharge)}) × ${days} von ${daysInYear} Tagen = ${say.unrounded(interest)}.`,
  interest: ({ sum, interest }, say) =>
    `Zinsen zusammen ${say.unrounded(sum)}, kaufmännisch auf Cent gerundet ${say.money(interest)}.`,
};
