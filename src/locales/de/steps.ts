import {
  compare,
  fraction,
  isNegative,
  isZero,
  multiply,
  subtract,
  ZERO,
} from "../../engine/number/fraction";
import type { StepOf } from "../../engine/steps/step";
import { difference, equation, factor, shownAs, sumOf, toldApart, type Write } from "../equations";
import { monthsInWords } from "../monthTermsText";
import {
  excessEquation,
  flowEquation,
  flowTerms,
  instalmentEquations,
  interestDaysEquation,
  interestEquation,
  paymentEquation,
  rowsTogether,
  totalEquation,
} from "../moneyEquations";
import {
  contractEquation,
  filledMonthEquation,
  forwardingEquation,
  fteMonthsEquation,
  monthsEquation,
  ratioOf,
  slicesEquation,
  yearEquations,
} from "../postsEquations";
import {
  averageEquation,
  exactQuotaEquation,
  fteEquations,
  keyShareEquation,
  keyTotalEquation,
  nextBestEquation,
  partEquations,
  squaresEquation,
  unitsEquation,
} from "../splitEquations";
import type { StepTexts } from "../textTypes";
import { versionText } from "../versionText";
import type { Wording } from "../wording";
import { ruleItems } from "./ruleItems";
import {
  CENT_WORDS,
  CONFIDENCES,
  EXCESSES,
  MONTHS_METHODS,
  MONTH_WORDS,
  ROUNDED,
  TIE_RULES,
} from "./stepWords";
import { version } from "./version";

const CENT = fraction(1n, 100n);

/** "(kaufmännisch auf den Cent gerundet)" behind what was rounded. */
const noted = (text: string): string => (text.includes("≈") ? ` (${CENT_WORDS.nearest})` : "");

const winner = (
  { positions, lots, parameter }: StepOf<"tie">,
  { position, by }: StepOf<"tie">["winners"][number],
  say: Wording,
): string => {
  const lot = by === "lot" ? ` ${say.number(lots[positions.indexOf(position)]!)}` : "";
  return `${say.places(parameter, [position])} (${TIE_RULES[by]}${lot})`;
};

const loser = ({ positions, lots, parameter }: StepOf<"tie">, position: number, say: Wording) => {
  const lot = lots[positions.indexOf(position)]!;
  return say.places(parameter, [position]) + (lot === 0 ? "" : ` (Los ${say.number(lot)})`);
};

export const steps: StepTexts = {
  split: ({ total, unit, sum }, say) =>
    `${say.number(total)} wird in Einheiten von ${say.number(unit)} aufgeteilt; die Summe des Schlüssels ist ${say.number(sum)}.${isNegative(total) ? " Gerundet wird, als stünde kein Minuszeichen da." : ""}`,
  part: (step, say) =>
    `Anteil nach dem Schlüssel: ${partEquations(step, say, {
      ...ROUNDED,
      extra:
        step.rounding === "down"
          ? "eine Einheit mehr wegen des größten Rests"
          : "Rundungsausgleich beim größten Schlüsselwert",
    })}.`,
  leftover: ({ total, rounded, goesTo }, say) => {
    const rest = `${difference(total, rounded, say.number)} = ${say.number(subtract(total, rounded))}`;
    return goesTo === "remainder"
      ? `Nach dem Abrunden bleiben übrig: ${rest} (je eine Einheit für die größten Reste).`
      : `Nach dem Runden bleiben als Ausgleich: ${rest} (beim größten Schlüsselwert).`;
  },
  remainders: ({ parameter, last, lastRemainder, next, nextRemainder }, say) => {
    const [got, missed] = toldApart(lastRemainder, nextRemainder);
    return `Der kleinste Rest, der noch eine Einheit erhält, ist ${say.number(got)} (${say.places(parameter, [last])}); der größte, der keine mehr erhält, ist ${say.number(missed)} (${say.places(parameter, [next])}).`;
  },
  exactQuota: (step, say) => `Anteil ungerundet: ${exactQuotaEquation(step, say)}.`,
  averages: (step, say) => {
    const { weight, lastDivisor, nextDivisor } = step;
    const next = averageEquation(weight, nextDivisor, say);
    const before =
      lastDivisor === undefined
        ? ""
        : `${averageEquation(weight, lastDivisor, say)} (letzte Höchstzahl mit Einheit); `;
    return `Höchstzahlen: ${before}${next} (erste ohne Einheit); Einheiten: ${unitsEquation(step, say)}.`;
  },
  cutOff: ({ parameter, last, lastAverage, next, nextAverage }, say) => {
    const [got, missed] = toldApart(lastAverage, nextAverage);
    return `Die kleinste Höchstzahl, die eine Einheit erhält, ist ${say.number(got)} (${say.places(parameter, [last])}); die größte, die keine mehr erhält, ist ${say.number(missed)} (${say.places(parameter, [next])}).`;
  },
  tie: (step, say) => {
    const { of, positions, winners, parameter } = step;
    const won = say.and(winners.map((each) => winner(step, each, say)));
    if (of === "difference")
      return `Gleichstand: ${say.places(parameter, positions)} haben den größten Schlüsselwert. Den Ausgleich trägt ${won}.`;
    const lost = positions.filter((row) => winners.every(({ position }) => position !== row));
    return `Gleichstand: ${say.places(parameter, positions)} haben denselben Anspruch. Eine Einheit erhält ${won}; keine erhält ${say.and(lost.map((row) => loser(step, row, say)))}.`;
  },
  eligibility: ({ share, minimum, isEligible }, say) =>
    isEligible
      ? `Stellenanteil × 1: ${say.fte(share)} × 1 = ${say.fte(share)} (erreicht den Mindestanteil von ${say.fte(minimum)}).`
      : `Stellenanteil × 0: ${say.fte(share)} × 0 = ${say.fte(ZERO)} (erreicht den Mindestanteil von ${say.fte(minimum)} nicht).`,
  posts: ({ total, step, minimum }, say) =>
    `${say.fte(total)} werden in Schritten von ${say.fte(step)} so vergeben, dass die Summe der quadrierten Abweichungen von den Stellenanteilen am kleinsten ist${minimum === "NONE" ? "" : `; jeder erhält nichts oder mindestens ${say.fte(minimum)}`}.`,
  keyTotal: (step, say) =>
    `Nach dem Schlüssel zu verteilen, gesamt − vereinbart ohne Schlüsselwert − schon gehalten: ${keyTotalEquation(step, say)}.`,
  keyShare: (step, say) => `Stellenanteil nach dem Schlüssel: ${keyShareEquation(step, say)}.`,
  fte: (step, say) => {
    const { share, reason, waiver, most } = step;
    const left = waiver && subtract(share, waiver);
    const waived = left
      ? `Nach dem Verzicht höchstens: ${sumOf([shownAs(share), subtract(left, share)], say.fte)} = ${say.fte(shownAs(left))}${most && compare(most, left) !== 0 ? ` (in ganzen Schritten ${say.fte(most)})` : ""}; `
      : "";
    const because = {
      closest: "",
      agreed: " (nach Vereinbarung)",
      held: " (so viele Stellen werden schon gehalten)",
      noShare: " (ohne Stellenanteil keine Stelle)",
      waiver: " (nach dem Verzicht bleibt weniger als die kleinste Stelle)",
    }[reason];
    return `${waived}${waived === "" ? "Stellenanteil" : "vom Stellenanteil"} zur Stelle: ${fteEquations(step, "quadrierte Abweichung", say)}${because}.`;
  },
  squares: (step, say) =>
    `Summe der quadrierten Abweichungen${step.deviations.length > 12 ? " aller Zeilen" : ""}: ${squaresEquation(step, say)}.`,
  nextBest: (step, say) => {
    const { parameter, changes, sum, nextSum } = step;
    const rows = say.and(
      changes.map(
        ({ position, fte, instead }) =>
          `${say.fte(instead)} statt ${say.fte(fte)} in ${say.places(parameter, [position])}`,
      ),
    );
    const is = compare(sum, nextSum) === 0 ? "Ebenso nah wäre" : "Die nächstbeste Verteilung hätte";
    return `${is} ${rows}: ${nextBestEquation(step, say)}.`;
  },
  drawn: ({ parameter, positions, lots, fte }, say) => {
    const rows = positions.map((position, i) => {
      const lot = lots[i] === 0 ? "kein Los" : `Los ${say.number(lots[i]!)}`;
      return `${say.places(parameter, [position])} (${lot}) ${say.fte(fte[i]!)}`;
    });
    return `Gleichstand: Mehrere Verteilungen sind gleich nah; das niedrigste Los erhält am meisten: ${say.and(rows)}.`;
  },
  months: (step, say) => {
    const { start, end, terms, method } = step;
    const parts =
      terms.length === 0 ? "kein voller Kalendermonat" : monthsInWords(terms, MONTH_WORDS);
    const write: Write = (value) => `${say.number(value)} ${say.noun(value, "Monat", "Monate")}`;
    return `Vom ${say.day(start)} bis ${say.day(end)}, ${parts}: ${monthsEquation(step, write)} (${MONTHS_METHODS[method]}).`;
  },
  forwarding: (step, say) => {
    const text = forwardingEquation(step, say);
    return `${text}${step.amount ? noted(text) : " (gerundet wird erst der Vertrag)"}.`;
  },
  contract: (step, say) => {
    const text = contractEquation(step, say);
    const ratio = ratioOf(step, say);
    const all = text.includes(" × ")
      ? ""
      : "Summe der ungerundeten Beträge, auf den Cent gerundet: ";
    return `${all}${text}${noted(text)}; aufgeteilt im Verhältnis der ungerundeten Beträge${ratio === undefined ? "" : `, ${ratio}`}.`;
  },
  slice: ({ start, end, posts, isCapped, months }, say) => {
    const held = posts.map(({ fte, rate }) => `${say.fte(fte)} zu ${say.money(rate)}`);
    const most = isCapped ? " (höchstens so viele zählen)" : "";
    const count = `${say.number(shownAs(months))} ${say.noun(months, "Monat", "Monate")}`;
    return `Zeitscheibe vom ${say.day(start)} bis ${say.day(end)}, ${count}: ${held.length === 0 ? "keine VZÄ" : say.and(held)}${most}.`;
  },
  slices: (step, say) => {
    const text = slicesEquation(step, say);
    const end = step.amount ? noted(text) : " (gerundet wird erst der Vertrag)";
    return step.posts.length === 0
      ? "Keine Monate, kein Betrag."
      : `Alle Zeitscheiben: ${text}${end}.`;
  },
  fteMonths: (step, say) => `VZÄ-Monate: ${fteMonthsEquation(step, say)}.`,
  filledMonth: (step, say) => {
    const most = step.parts.some(({ isCapped }) => isCapped) ? " (höchstens so viele zählen)" : "";
    return `${MONTH_WORDS.month(step.month)} ${step.year}, Tage × VZÄ ÷ Tage des Monats: ${filledMonthEquation(step, say)}${most}.`;
  },
  yearPart: (step, say) => `${step.year}: ${yearEquations(step, CENT, say, CENT_WORDS)}.`,
  flow: (step, say) => {
    const { named, others } = flowTerms(step);
    const bodies = named.map(({ body }) => say.value(body));
    if (others) bodies.push(`${others.count} weitere`);
    const through = bodies.length === 0 ? "" : ` + durchgeleitet an ${say.and(bodies)}`;
    const payer = step.payer === "" ? "vom Geldgeber" : `über ${say.value(step.payer)}`;
    return `${say.value(step.body)} (${payer}), eigener Betrag${through}: ${flowEquation(step, say)}.`;
  },
  branch: ({ body, payer, recipient, contract }, say) =>
    payer === ""
      ? `${say.value(body)} (vom Geldgeber) gehört zu keinem Vertrag.`
      : `${say.value(body)} (über ${say.value(payer)}) gehört zum Vertrag von ${say.value(recipient)} mit ${say.value(contract)}.`,
  group: ({ text, count }, say) =>
    `${say.value(text)} ist eine Gruppe mit ${say.number(count)} ${say.noun(count, "Zeile", "Zeilen")}.`,
  member: ({ text, groupName }, say) =>
    groupName === ""
      ? `${say.value(text)} gehört zu keiner Gruppe.`
      : `${say.value(text)} gehört zur Gruppe ${say.value(groupName)}.`,
  total: (step, say) => {
    const count = rowsTogether(step);
    const last = count === 0 ? "" : `, die letzten ${say.number(count)} Zeilen zusammen`;
    return `Summe der Gruppe ${say.value(step.groupName)} in Spalte ${say.number(step.nth)} der Werte${last}: ${totalEquation(step, say)}.`;
  },
  noTotal: ({ groupName, nth, text }, say) =>
    `${say.value(text)} ist keine Zahl; deshalb hat die Gruppe ${say.value(groupName)} in Spalte ${say.number(nth)} der Werte keine Summe.`,
  payment: (step, say) => {
    const { day, nth, payer, body, isBack, parameter } = step;
    const as = parameter === "granted" ? " wie bewilligt" : "";
    const back = isBack ? ", eine negative Rate fließt zurück" : "";
    return `${say.day(day)}, ${nth}. Rate${as}, ${say.value(payer)} an ${say.value(body)}${back}: ${paymentEquation(step, say)}.`;
  },
  instalment: (step, say) =>
    `${step.nth}. Rate: ${instalmentEquations(step, CENT, say, { down: CENT_WORDS.down, last: "was von der Summe bleibt" })}.`,
  ownShare: ({ cost, funding, ownShare }, say) => {
    const text = excessEquation(cost, funding, ownShare, say);
    const surplus =
      compare(funding, cost) > 0
        ? ` (die Förderung von ${say.money(funding)} deckt die Kosten)`
        : noted(text);
    return `Eigenanteil (Kosten − Förderung, nie unter 0): ${text}${surplus}.`;
  },
  ownShares: ({ ownShares, sum }, say) =>
    ownShares.length > 12
      ? `Summe der Eigenanteile aller Zeilen: ${say.money(sum)}.`
      : `Summe der Eigenanteile: ${equation(sumOf(ownShares, say.money), sum, sum, say.money)}.`,
  accepted: ({ cost, ceiling, accepted }, say) => {
    const counted = compare(cost, ceiling) > 0 ? subtract(cost, ceiling) : ZERO;
    const text = equation(
      difference(cost, counted, say.money),
      subtract(cost, counted),
      accepted,
      say.money,
    );
    return `Anerkannt (Kosten − was über der Obergrenze von ${say.money(ceiling)} liegt): ${text}${noted(text)}.`;
  },
  excess: ({ of, amount, less, excess }, say) => {
    const text = excessEquation(amount, less, excess, say);
    const more =
      compare(less, amount) > 0 && !isZero(less)
        ? ` (abzuziehen wären ${say.money(less)})`
        : noted(text);
    return `${EXCESSES[of]}: ${text}${more}.`;
  },
  published: ({ value, factor: quantity, amount, source }, say) =>
    `${say.money(value)} × ${factor(quantity, say.number)} ${compare(multiply(value, quantity), amount) === 0 ? "=" : "≈"} ${say.money(amount)} (Quelle: ${source}).`,
  citation: ({ module, year, item, confidence, source }) =>
    `Modul ${module}, Förderjahr ${year}, ${itemName(item)} (${CONFIDENCES[confidence]}): ${source}`,
  baseRate: ({ rate, validFrom, confidence, source }, say) =>
    `Basiszinssatz seit dem ${say.day(validFrom)}: ${say.percent(rate)} = ${say.number(rate)} (${CONFIDENCES[confidence]}: ${source}).`,
  publishedRates: () =>
    "Basiszinssätze nach § 247 BGB aus den Regeldaten (nicht amtliche Kopie; mit der Bekanntmachung der Bundesbank vergleichen).",
  version: ({ addIn, rulesDay }) => `${versionText(addIn, rulesDay, version)}.`,
  interestDays: (step, say) =>
    `${step.year}, (Basiszinssatz + Zuschlag) × Tage ÷ Tage des Jahres: ${interestDaysEquation(step, say)}.`,
  interest: (step, say) => {
    const text = interestEquation(step, say);
    return `Zinsen: ${text}${noted(text)}.`;
  },
};

/** What the rule data may name and nobody has put into words stays as it is. */
const itemName = (item: string): string => ruleItems[item as keyof typeof ruleItems] ?? item;
