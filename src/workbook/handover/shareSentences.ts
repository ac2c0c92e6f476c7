import type { Plan } from "../../engine/grantYear/plan";
import { hasContract } from "../../engine/grantYear/parties";
import { keyOf } from "../../engine/grantYear/names";
import type { Step } from "../../engine/steps/step";
import { fieldTexts, findingPlace, findingSentence } from "../../locales/findingText";
import { handoverText } from "../../locales/handoverText";
import type { Language } from "../../locales/language";
import { numberText } from "../../locales/numberText";
import { sentencesIn } from "../../locales/sentences";
import { type Wording, wordingOf } from "../../locales/wording";
import { isoDayText, yearText } from "../../locales/yearText";
import { LOOKS } from "../book/looks";
import type { Look } from "../layout/operation";
import { wordFor } from "../layout/words";
import { cents } from "./cents";
import type { TownShare } from "./townShare";

/** What is said about one body. */
export interface Said {
  readonly plan: Plan;
  readonly share: TownShare;
  /** Who pays it. */
  readonly payer: string;
  readonly language: Language;
}

/** "55.000,00 €" */
export const moneyIn =
  (language: Language) =>
  (value: number): string =>
    `${numberText(value, language, 2)} €`;

/** Whether its money is granted, year by year. */
export function verdictsOf({
  share,
  language,
}: Said): { readonly text: string; readonly look: Look }[] {
  const say = handoverText(language);
  const money = moneyIn(language);
  const partsOf = (isPartly: boolean): string =>
    share.uncovered
      .filter((each) => each.isPartly === isPartly)
      .map(({ amount: part, year }) => say.ofYear(money(part), year))
      .join(", ");
  const [none, partly] = [partsOf(false), partsOf(true)];
  return [
    ...(none === "" ? [] : [{ text: say.notGranted(none), look: LOOKS.wrong }]),
    ...(partly === "" ? [] : [{ text: say.grantedLess(partly), look: LOOKS.wrong }]),
    ...(share.uncovered.length > 0 || share.row.chainAmount === 0
      ? []
      : share.isCoverageKnown
        ? [{ text: say.covered, look: LOOKS.good }]
        : [{ text: say.coverageOpen, look: LOOKS.hint }]),
  ];
}

/** As the functions say it, whose first file has no room for one more module. */
const sentenceOf = (step: Step, language: Language): string =>
  (sentencesIn(language).steps[step.kind] as (step: Step, say: Wording) => string)(
    step,
    wordingOf(language, () => ({})),
  );

/** How the money for its posts came about, sentence by sentence. */
export const sentencesOf = (share: TownShare, language: Language): string[] =>
  share.steps.map((step) => sentenceOf(step, language));

/** How its figures came about. */
export function stepsSaid({ plan, share, language }: Said): string[] {
  const { steps: say } = handoverText(language);
  const money = moneyIn(language);
  const { amount, chainAmount, chainByYear, personnelCost, ownShare } = share.row;
  const passedOn =
    chainAmount === undefined || amount === undefined ? 0 : cents(chainAmount - amount);
  const isGap =
    personnelCost !== undefined &&
    amount !== undefined &&
    ownShare !== undefined &&
    cents(personnelCost - amount) === ownShare;
  return [
    ...sentencesOf(share, language),
    ...(passedOn === 0 ? [] : [say.passedOn(money(chainAmount!), money(passedOn), money(amount!))]),
    ...(isGap ? [say.ownShare(money(personnelCost), money(amount), money(ownShare))] : []),
    ...(!isGap && !amount && ownShare ? [say.byKey(money(ownShare))] : []),
    ...(plan.years.length > 1 && chainByYear && chainAmount
      ? [say.byYears(chainByYear.map(money).join(" + "), money(chainAmount))]
      : []),
  ];
}

/** What is to be settled with it. */
export const findingsSaid = ({ share, language }: Said): string[] =>
  share.findings.map((finding) => {
    const { field } = findingPlace(finding.where, language);
    return `${field}: ${findingSentence(finding, language)}`;
  });

/** "Beginn: 01.11.2021 – angenommen: Keine Vorlage nennt den Tag" */
function sourceLine(what: string, value: string, kind: string, citation: string): string {
  const origin = [kind, citation].filter((part) => part !== "").join(": ");
  return [value === "" ? what : `${what}: ${value}`, origin]
    .filter((part) => part !== "")
    .join(" – ");
}

/** The inputs it rests on, each with where it comes from. */
export function sourcesSaid({ plan: { grantYear }, share, language }: Said): string[] {
  const say = handoverText(language);
  const money = moneyIn(language);
  const { head, bodies } = fieldTexts(language);
  const { start, end } = share.row;
  const known: readonly (readonly [string, string, string | undefined])[] = [
    ["rate", head.rate, grantYear.rate === undefined ? undefined : money(grantYear.rate)],
    ["start", head.start, start && isoDayText(start, language)],
    ["end", head.end, end && isoDayText(end, language)],
    [
      "prorationMethod",
      head.prorationMethod,
      grantYear.prorationMethod && wordFor(grantYear.prorationMethod, language),
    ],
  ];
  const said = (place: "head" | "bodies", field: string | undefined) => {
    const source = share.sources.find(
      (each) => each.place === place && (each.field ?? field) === field,
    );
    return source
      ? ([wordFor(source.kind, language), source.citation ?? ""] as const)
      : (["", say.sources.notStated] as const);
  };
  const ofBody = share.sources
    .filter(({ place }) => place === "bodies")
    .map(({ field, kind, citation = "" }) => {
      const titles: Readonly<Partial<Record<string, string>>> = bodies;
      const what = (field !== undefined && titles[field]) || share.row.name;
      return sourceLine(what, "", wordFor(kind, language), citation);
    });
  return [
    ...known.flatMap(([field, what, value]) =>
      value === undefined ? [] : [sourceLine(what, value, ...said("head", field))],
    ),
    ...(grantYear.prorationSection === undefined
      ? []
      : [sourceLine(say.sources.contract, grantYear.prorationSection, "", "")]),
    ...ofBody,
  ];
}

/** What it has to do: nothing that no input says. */
export function tasksSaid({ plan: { grantYear }, share, payer, language }: Said): string[] {
  const { row } = share;
  const say = handoverText(language);
  const { kinds } = yearText(language).deadlines;
  const isIt = (other: string | undefined): boolean => keyOf(other) === keyOf(row.name);
  return [
    ...(row.payer !== undefined || hasContract(grantYear) ? [say.tasks.contract(payer)] : []),
    ...(row.ownShare === undefined ? [say.tasks.cost] : []),
    ...(share.payments.some(({ date }) => date === undefined) ? [say.tasks.dates] : []),
    ...(grantYear.course?.deadlines ?? []).flatMap(({ what, body, date, section = "", doneOn }) =>
      isIt(body) && doneOn === undefined && date !== undefined
        ? [say.tasks.deadline(kinds[what], isoDayText(date, language), section)]
        : [],
    ),
  ];
}
