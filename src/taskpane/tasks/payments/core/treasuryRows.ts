import type { Course, Transfer, TransferKind } from "../../../../engine/grantYear/course";
import { dayOf } from "../../../../engine/grantYear/days";
import { withoutMissing } from "../../../../engine/grantYear/entries";
import { isRefinanced, partiesOf } from "../../../../engine/grantYear/parties";
import type { Plan } from "../../../../engine/grantYear/plan";
import { nameKey } from "../../../../engine/names/nameKey";
import type { Language } from "../../../../locales/language";
import {
  ABOUT_INTEREST,
  ABOUT_SETTLEMENT,
  COMES_IN,
  GOES_OUT,
} from "../../../../locales/tableWords";
import { readDay } from "../../../table/core/readDay";
import { readNumber } from "../../../table/core/readNumber";
import type { SeenRow, SeenTable } from "../../../table/core/seeTable";
import { ABOVE, partyIn } from "./treasuryParties";
import type { TreasuryColumn } from "./treasuryForm";

export type Direction = "IN" | "OUT";

/** Why a row is not taken. */
export type TreasuryProblem = "amountMissing" | "dayMissing" | "partyOpen" | "directionOpen";
/** What was guessed or should be looked at, though the row is taken. */
export type TreasuryDoubt =
  | "directionGuessed"
  | "partyFromPurpose"
  | "kindFromPurpose"
  | "yearCompleted"
  | "outsideYears"
  | "sameTwice"
  | "plannedOtherwise";

/** What the user decides otherwise than guessed. */
export interface TreasuryChoice {
  /** Name of a body, or "" for the Land. */
  readonly party?: string;
  readonly direction?: Direction;
  readonly kind?: TransferKind;
  /** It is taken, though it stands there already. */
  readonly evenDouble?: boolean;
}

/** A row of a treasury's list as it would stand in the ledger. */
export interface TreasuryRow {
  readonly position: number;
  readonly party: string | undefined;
  readonly direction: Direction | undefined;
  /** Missing while something is open. */
  readonly transfer?: Transfer;
  /** Position of the planned payment that it is. */
  readonly planned?: number;
  /** It stands in the ledger already, or further up in the list, and is left out. */
  readonly isDouble: boolean;
  readonly problems: readonly TreasuryProblem[];
  readonly doubts: readonly TreasuryDoubt[];
}

export interface TreasuryYear {
  readonly plan: Plan;
  readonly course: Course | undefined;
  readonly notation: Language;
  /** By position of the row. */
  readonly choices?: Readonly<Record<number, TreasuryChoice>>;
}

/** Years after the last budget year in which money still comes back. */
const LATER = 2;

/**
 * The taken rows of a list as payments from or to the desk. Direction: by the user, a column of its
 * own, the sign, else by who the other one is, and then it is doubted. A payment of the amount of an
 * open planned one is that one, the nearest by day. Equal in day, parties and amount to a payment of
 * the ledger: left out, as often as it stands there; and once more with the same booking number.
 */
export function treasuryRows(seen: SeenTable, year: TreasuryYear): readonly TreasuryRow[] {
  const read = seen.rows.flatMap((row) => (row.isTaken ? [readPayment(row, year)] : []));
  // All in one direction says nothing of it.
  const isSigned = read.some(({ amount = 0 }) => amount < 0);
  const { payments = [] } = year.course ?? {};
  const ledger = payments.filter(({ actual }) => actual !== undefined);
  const open = new Set(
    payments.flatMap(({ actual, planned }, at) =>
      actual === undefined && planned !== undefined ? [at] : [],
    ),
  );
  const taken: { readonly transfer: Transfer; readonly number: string }[] = [];
  return read.map((payment) => {
    const { row } = payment;
    const resolved = resolve(payment, isSigned, year);
    const { transfer, ...found } = resolved;
    if (!transfer) return { position: row.position, isDouble: false, ...found };
    const number = payment.cells.number ?? "";
    const twins = taken.filter((other) => isSame(other.transfer, transfer, year.plan));
    const isAgain = number !== "" && twins.some((other) => other.number === number);
    const known = ledger.findIndex((other) => !isAgain && isSame(other, transfer, year.plan));
    if (known >= 0) ledger.splice(known, 1);
    const isDouble = (known >= 0 || isAgain) && !year.choices?.[row.position]?.evenDouble;
    taken.push({ transfer, number });
    const planned = isDouble ? undefined : plannedOf(transfer, payments, open, year.plan);
    if (planned !== undefined) open.delete(planned);
    const chosenKind = year.choices?.[row.position]?.kind;
    const kind = chosenKind ?? (planned === undefined ? transfer.kind : payments[planned]!.kind);
    const isOtherwise =
      !isDouble &&
      planned === undefined &&
      [...open].some((at) => isBetween(payments[at]!, transfer, year.plan));
    return {
      position: row.position,
      ...found,
      ...{ transfer: { ...transfer, kind }, isDouble },
      ...(planned !== undefined && { planned }),
      doubts: [
        ...found.doubts.filter((doubt) => doubt !== "kindFromPurpose" || kind === transfer.kind),
        ...(twins.length > 0 && !isDouble ? (["sameTwice"] as const) : []),
        ...(isOtherwise ? (["plannedOtherwise"] as const) : []),
      ],
    };
  });
}

/** The course with what is taken of a list: planned payments are paid, others added. */
export function withTreasury(course: Course | undefined, rows: readonly TreasuryRow[]): Course {
  const payments = [...(course?.payments ?? [])];
  for (const { transfer, planned, isDouble } of rows) {
    if (!transfer || isDouble) continue;
    if (planned === undefined) payments.push(transfer);
    else {
      const { reference: before } = payments[planned]!;
      const reference = [before, transfer.reference].filter(Boolean).join("; ");
      payments[planned] = { ...payments[planned]!, ...transfer, ...(reference && { reference }) };
    }
  }
  return { ...course, payments };
}

interface Payment {
  readonly row: SeenRow;
  readonly cells: Readonly<Partial<Record<TreasuryColumn, string>>>;
  /** With the sign of the list. */
  readonly amount: number | undefined;
  readonly direction: Direction | undefined;
  readonly day: string | undefined;
}

function readPayment(row: SeenRow, { notation }: TreasuryYear): Payment {
  const cells: Payment["cells"] = row.cells;
  const euro = (text: string | undefined) => {
    const value = readNumber(text ?? "", notation, "euro");
    return value === 0 ? undefined : value;
  };
  const [income, expense] = [euro(cells.income), euro(cells.expense)];
  const word = cells.direction?.trim() ?? "";
  const columns = income !== undefined && expense !== undefined;
  const said = COMES_IN.test(word) ? "IN" : GOES_OUT.test(word) ? "OUT" : undefined;
  const byColumn = income !== undefined ? "IN" : expense !== undefined ? "OUT" : undefined;
  return {
    row,
    cells,
    amount: columns ? undefined : (euro(cells.amount) ?? income ?? expense),
    direction: columns ? undefined : (byColumn ?? said),
    day: readDay(cells.date ?? "", notation),
  };
}

type Resolved = Pick<TreasuryRow, "party" | "direction" | "transfer" | "problems" | "doubts">;

function resolve(payment: Payment, isSigned: boolean, year: TreasuryYear): Resolved {
  const { row, cells, amount, day } = payment;
  const { plan } = year;
  const chosen = year.choices?.[row.position] ?? {};
  const ofParty = partyIn(cells.party ?? "", plan);
  const party = chosen.party ?? ofParty ?? partyIn(cells.purpose ?? "", plan);
  const sign = isSigned && amount !== undefined ? (amount < 0 ? "OUT" : "IN") : undefined;
  const usual = party === undefined ? undefined : usualDirection(party, plan);
  const direction = chosen.direction ?? payment.direction ?? sign ?? usual;
  const problems: TreasuryProblem[] = [
    ...(amount === undefined ? (["amountMissing"] as const) : []),
    ...(day === undefined ? (["dayMissing"] as const) : []),
    ...(party === undefined ? (["partyOpen"] as const) : []),
    ...(party !== undefined && direction === undefined ? (["directionOpen"] as const) : []),
  ];
  const kind = kindOf(cells.purpose ?? "", { party, direction, plan });
  const isGuessed = chosen.direction === undefined && (payment.direction ?? sign) === undefined;
  const doubts: TreasuryDoubt[] = [
    ...(isGuessed && direction ? (["directionGuessed"] as const) : []),
    ...(chosen.party === undefined && ofParty === undefined && party !== undefined
      ? (["partyFromPurpose"] as const)
      : []),
    ...(chosen.kind === undefined && kind.isFromPurpose ? (["kindFromPurpose"] as const) : []),
    ...(row.completed.includes("date") ? (["yearCompleted"] as const) : []),
    ...(day !== undefined && !isWithin(day, plan) ? (["outsideYears"] as const) : []),
  ];
  const found = { party, direction, problems, doubts };
  if (problems.length > 0) return found;
  const own = plan.rows.find(({ isRecipient }) => isRecipient)?.name;
  const [from, to] = direction === "IN" ? [party, own] : [own, party];
  const reference = cells.number?.trim() || cells.purpose?.trim();
  const transfer = withoutMissing({
    ...{ from: from || undefined, to: to || undefined, kind: kind.kind },
    ...{ actual: Math.abs(amount!), actualOn: day, reference: reference || undefined },
  });
  return { ...found, transfer };
}

/** Who pays the desk pays in; who bears cost by a key does so too; all others are paid. */
function usualDirection(party: string, { grantYear }: Plan): Direction {
  if (party === ABOVE) return "IN";
  return isRefinancing(party, grantYear) ? "IN" : "OUT";
}

function isRefinancing(party: string, grantYear: Plan["grantYear"]): boolean {
  const found = partiesOf(grantYear).all.find(({ body }) => nameKey(body.name) === nameKey(party));
  return isRefinanced(found?.region);
}

interface Flow {
  readonly party: string | undefined;
  readonly direction: Direction | undefined;
  readonly plan: Plan;
}

/** What kind of payment it is, by where it goes and what its purpose says. */
function kindOf(
  purpose: string,
  { party, direction, plan }: Flow,
): { readonly kind: TransferKind; readonly isFromPurpose: boolean } {
  if (ABOUT_INTEREST.test(purpose)) return { kind: "INTEREST", isFromPurpose: true };
  if (party !== undefined && party !== ABOVE && isRefinancing(party, plan.grantYear))
    return { kind: "REFINANCING", isFromPurpose: false };
  const isDown = (party === ABOVE) === (direction === "IN");
  if (!isDown) return { kind: "RETURN", isFromPurpose: false };
  const isSettled = ABOUT_SETTLEMENT.test(purpose);
  return { kind: isSettled ? "SETTLEMENT" : "INSTALMENT", isFromPurpose: isSettled };
}

function isWithin(day: string, { years, grantYear }: Plan): boolean {
  const year = Number(day.slice(0, 4));
  const [first = grantYear.year] = years;
  return year >= first && year <= (years.at(-1) ?? first) + LATER;
}

/** Between the same two, whoever pays the desk being nobody or named. */
function isBetween(one: Transfer, other: Transfer, { grantYear }: Plan): boolean {
  const payer = nameKey(grantYear.contract?.payer ?? "");
  const end = (name = "") => (nameKey(name) === payer ? "" : nameKey(name));
  return end(one.from) === end(other.from) && end(one.to) === end(other.to);
}

function isSame(one: Transfer, other: Transfer, plan: Plan): boolean {
  if (one.actual !== other.actual || one.actualOn !== other.actualOn) return false;
  return isBetween(one, other, plan);
}

/** The open planned payment of the same amount that is nearest by day. */
function plannedOf(
  transfer: Transfer,
  payments: readonly Transfer[],
  open: ReadonlySet<number>,
  plan: Plan,
): number | undefined {
  const days = (at: number): number => {
    const [due, paid] = [payments[at]!.plannedOn, transfer.actualOn].map((day) => dayOf(day ?? ""));
    return due === undefined || paid === undefined ? Infinity : Math.abs(due - paid);
  };
  return [...open]
    .filter((at) => payments[at]!.planned === transfer.actual)
    .filter((at) => isBetween(payments[at]!, transfer, plan))
    .sort((a, b) => days(a) - days(b))[0];
}
