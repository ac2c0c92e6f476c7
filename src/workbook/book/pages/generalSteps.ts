import { hasContract } from "../../../engine/grantYear/parties";
import type { Cell } from "../../layout/operation";
import type { Book } from "../book";
import { hasDays } from "../calculation/lineDays";
import type { CalcPlaces } from "../calculation/calcColumn";
import { type CellName, cellRef, fteText, orOpen, quoted } from "../calculation/formulaParts";
import { regionName } from "../checks/regionName";
import type { BookFormat } from "../formats";
import { dayText } from "./dayText";

/** What is said once, before the rows of each body. */
export interface GeneralStep {
  /** Body or region, amount, how it comes about, result, basis. */
  readonly cells: readonly [Cell, Cell, Cell, Cell, Cell];
  readonly format: BookFormat;
}

const formulaCell = (formula: string): Cell => ({ formula });
const written = (amount: string): string => `FIXED(${amount},2)&" €"`;

/** What holds for all, what the recipient has planned in all, and what each region bears by key; from a row, counted from 0. */
export function generalSteps(book: Book, places: CalcPlaces, top: number): GeneralStep[] {
  const { texts } = book;
  const { facts, derivation, basis } = texts;
  const isDesk = hasContract(book.grantYear);
  const own = isDesk ? texts.overview.notice : basis.notice;
  const fact = (id: CellName): string => cellRef(book, id);
  const recipient = formulaCell(fact("recipient"));
  const step = (
    what: Cell,
    said: Cell,
    result: string,
    format: BookFormat = "balance",
  ): GeneralStep => ({ cells: [recipient, what, said, formulaCell(result), own], format });
  const [start, end] = (["start", "end"] as const).map((id) => dayText(fact(id), texts.bands.dot));
  const yearly = places.has("ratePerFte")
    ? texts.formulas.yearly
    : formulaCell(
        `${fteText(fact("posts"))}&${quoted(` ${derivation.fte} × `)}&${written(fact("rate"))}`,
      );
  const term = formulaCell(`${start}&${quoted(` ${texts.bands.until} `)}&${end}`);
  const forAll = [
    step(facts.yearly, yearly, fact("yearly")),
    // Where bodies have days of their own, each of them has its months.
    ...(hasDays(book) ? [] : [step(facts.months, term, fact("months"), "count")]),
  ];
  return [
    ...forAll,
    ...planned(book, places, step, top + forAll.length),
    ...ownSharesOfRegions(book, places),
  ];
}

type MakeStep = (what: Cell, said: Cell, result: string) => GeneralStep;

/** Contracts and posts of its own, in all and by budget year. */
function planned(book: Book, places: CalcPlaces, step: MakeStep, row: number): GeneralStep[] {
  const { texts } = book;
  const { derivation, overview, columns } = texts;
  const isDesk = hasContract(book.grantYear);
  const all = (id: string): string => places.range(id, id, "derivation");
  const sum = (id: string): string => orOpen(book, `ROUND(SUM(${all(id)}),2)`);
  const where = (relation: string): string =>
    orOpen(book, `ROUND(SUMPRODUCT(--(${all("contract")}${relation}""),${all("kept")}),2)`);
  const [others, own] = [`$D${row + 1}`, `$D${row + 2}`];
  const ofRecipient = [
    step(columns.passedOn, derivation.contracts, where("<>")),
    step(derivation.own, derivation.ownPosts, where("=")),
  ];
  const parts = formulaCell(orOpen(book, `${written(others)}&" + "&${written(own)}`));
  return [
    ...(isDesk ? [] : ofRecipient),
    step(overview.planned, isDesk ? derivation.allBodies : parts, sum("kept")),
    ...book.years.map((_, index) => {
      const year = places.heading(`year${index}`, "derivation");
      const label = formulaCell(`${quoted(`${derivation.ofWhich} `)}&${year}`);
      return step(label, derivation.byMonths, sum(`year${index}`));
    }),
  ];
}

/** What is borne by key in each region for which the recipient employs. */
function ownSharesOfRegions(book: Book, places: CalcPlaces): GeneralStep[] {
  if (!places.has("regionOwn")) return [];
  const { texts } = book;
  return book.regions.flatMap(({ model }, index): GeneralStep[] => {
    if (model !== "REFINANCING") return [];
    const of = (id: string): string => `INDEX(${places.spill(id, "derivation")},${index + 1})`;
    const ifKnown = (formula: string): Cell =>
      formulaCell(`IF(${of("regionOpen")}="",${formula},${quoted(texts.open)})`);
    const [what, basis] = [texts.columns.ownShare, texts.flows.REFINANCING];
    const said = `${written(of("regionCost"))}&" − "&${written(of("regionMoney"))}`;
    const name = formulaCell(regionName(book, index));
    return [
      { cells: [name, what, ifKnown(said), ifKnown(of("regionOwn")), basis], format: "balance" },
    ];
  });
}
