import type { StepTexts } from "../textTypes";

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

export const steps: StepTexts = {
  split: ({ total, unit, sum }, say) =>
    `${say.number(total)} wird in Vielfache von ${say.number(unit)} aufgeteilt; die Summe des Schlüssels ist ${say.number(sum)}.`,
  quota: ({ weight, quota, units }, say) =>
    `Auf den Schlüsselwert ${say.number(weight)} entfallen rechnerisch ${say.number(quota)} Einheiten; sofort zugeteilt: ${say.number(units)}.`,
  exactQuota: ({ total, weight, sum }, say) =>
    `Anteil ungerundet: ${say.number(total)} × ${say.number(weight)} ÷ ${say.number(sum)}.`,
  units: ({ change, reason }, say) =>
    change > 0
      ? `${say.number(change)} Einheit(en) mehr ${REASONS[reason]}.`
      : `${say.number(-change)} Einheit(en) weniger ${REASONS[reason]}.`,
  tie: ({ parameter, positions, units, decidedBy }, say) =>
    `Gleichstand: ${say.places(parameter, positions)} haben denselben Anspruch auf ${say.number(units)} Einheit(en). ${TIE_RULES[decidedBy]}.`,
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
  months: ({ start, end, months }, say) =>
    `Vom ${say.day(start)} bis ${say.day(end)}: ${say.exact(months)} Monate.`,
  forwarding: ({ fte, rate, months, amount }, say) =>
    `${say.number(fte)} VZÄ × ${say.money(rate)} × ${say.exact(months)} Monate ÷ 12 = ${say.money(amount)}, kaufmännisch auf Cent gerundet.`,
  yearPart: ({ year, months, allMonths, extraCents, part }, say) =>
    `${year}: ${say.exact(months)} von ${say.exact(allMonths)} Monaten = ${say.money(part)}${extraCents === 0 ? "" : `, darin ${say.number(extraCents)} Cent aus dem größten Rest`}.`,
  flow: ({ body, own, through }, say) =>
    `${say.value(body)}: ${say.money(own)} eigener Betrag und ${say.money(through)} zur Weiterleitung.`,
  instalment: ({ nth, isLast, instalment }, say) =>
    isLast
      ? `${nth}. Rate: ${say.money(instalment)}, der Rest bis zum Gesamtbetrag.`
      : `${nth}. Rate: ${say.money(instalment)}, auf Cent abgerundet.`,
  ownShare: ({ cost, funding, ownShare }, say) =>
    `Kosten ${say.money(cost)} − Förderung ${say.money(funding)}, mindestens 0: Eigenanteil ${say.money(ownShare)}.`,
  settlement: ({ cost, ceiling, paid, accepted }, say) =>
    `Nachgewiesen ${say.money(cost)}, höchstens ${say.money(ceiling)}: anerkannt ${say.money(accepted)}; ausgezahlt ${say.money(paid)}.`,
  published: ({ value, factor, source }, say) =>
    `${say.money(value)} × ${say.number(factor)} (${source}).`,
  interestDays: ({ days, daysInYear, rate }, say) =>
    `${say.number(days)} Tage in Jahren mit ${daysInYear} Tagen zu im Mittel ${say.percent(rate)} im Jahr.`,
  interest: ({ amount, interest }, say) =>
    `Zinsen auf ${say.money(amount)}: ${say.money(interest)}, kaufmännisch auf Cent gerundet.`,
};
