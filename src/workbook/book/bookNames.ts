import { KIM } from "../../engine/rules/kim";
import type { BookTexts } from "../../locales/bookText";
import type { SheetKey } from "../naming";

/** The sheets a grant year may have, in the order of a council paper. */
export const SHEET_IDS = [
  "overview",
  "notice",
  "bodies",
  "regions",
  "items",
  "supplements",
  "amendments",
  "documents",
  "clauses",
  "namedPosts",
  "staffing",
  "ledger",
  "deadlines",
  "proofs",
  "itemProofs",
  "choices",
  "closings",
  "claims",
  "sources",
  "stated",
  "posts",
  "ownShares",
  "budget",
  "payments",
  "occupancy",
  "synopsis",
  "forecast",
  "settlement",
  "refunds",
  "topUps",
  "confirmation",
  "proofOfUse",
  "checks",
  "derivation",
  "sentenceCalculation",
  "calculation",
  "postCalculation",
  "noticeCalculation",
  "itemCalculation",
  "regionCalculation",
  "costCalculation",
  "paymentCalculation",
  "budgetCalculation",
  "staffingCalculation",
  "monthCalculation",
  "ledgerCalculation",
  "deadlineCalculation",
  "amendmentCalculation",
  "sliceCalculation",
  "stackCalculation",
  "versionCalculation",
  "synopsisCalculation",
  "synopsisLineCalculation",
  "proofCalculation",
  "acceptCalculation",
  "itemProofCalculation",
  "settlementCalculation",
  "chainCalculation",
  "refundCalculation",
  "topUpCalculation",
  "remainderCalculation",
  "closingCalculation",
  "sourceCalculation",
  "claimCalculation",
  "interestCalculation",
  "forecastCalculation",
  "forecastAcceptCalculation",
  "forecastItemCalculation",
  "forecastSettlementCalculation",
  "forecastChainCalculation",
  "vacancyCalculation",
  "derivationCalculation",
] as const;
export type SheetId = (typeof SHEET_IDS)[number];

/** Is it a sheet of steps, between inputs and results? */
export const isCalculation = (id: SheetId): boolean => /calculation$/i.test(id);

/** The steps that the sheets over all grant years read, and what their columns are called. */
export const LINE_NAMES = {
  name: "lineNames",
  contract: "lineContracts",
  fte: "linePosts",
  kept: "lineMoney",
  ownShare: "lineOwnShares",
} as const satisfies Readonly<Record<string, keyof BookTexts["names"]>>;

/** The tables of inputs. */
export const TABLE_IDS = [
  "bodies",
  "regions",
  "notices",
  "instalments",
  "paymentDays",
  "items",
  "supplements",
  "amendments",
  "documents",
  "clauses",
  "namedPosts",
  "staffing",
  "ledger",
  "deadlines",
  "proofs",
  "itemProofs",
  "choices",
  "closings",
  "claims",
  "sources",
  "stated",
] as const;
export type TableId = (typeof TABLE_IDS)[number];

/** "2021 B2", of a variant "2021 B2 V2". */
const moduleOf = ({ year, module, variant }: SheetKey): string =>
  `${year} B${module}${variant === 1 ? "" : ` V${variant}`}`;

/** "2021 B2", of another programme "XY 2021 B2". */
const placeOf = (key: SheetKey): string =>
  key.programme === KIM.programme ? moduleOf(key) : `${key.programme} ${moduleOf(key)}`;

/** Excel takes at most 31 characters for a sheet, and none of these. */
const MOST = 31;
const FORBIDDEN = /[\\/?*[\]:]/g;

/** "Bescheid 2021 B2"; the overview is called after KIM, others after their programme, too. */
export function sheetNameFor(id: SheetId, key: SheetKey, texts: BookTexts): string {
  const word = id === "overview" ? KIM.programme : texts.sheets[id];
  const place = ` ${moduleOf(key)}`;
  if (key.programme === KIM.programme) return word + place;
  const programme = key.programme.replace(FORBIDDEN, "").trim();
  return `${word} ${programme}`.slice(0, MOST - place.length).trim() + place;
}

/** "2021_B2": what all names of a grant year end with. */
export const endingOf = (key: SheetKey): string => placeOf(key).replace(/[^\p{L}\p{N}]+/gu, "_");

/** "Seite_Haushalt": what the name of a sheet's first cell begins with. */
export const pageWord = (id: SheetId, { page, sheets }: BookTexts): string =>
  `${page}_${sheets[id].replace(/[^\p{L}\p{N}]+/gu, "_")}`;

/** "Pauschale_2021_B2": a word of the user's language, and which grant year it belongs to. */
export const nameFor = (word: string, key: SheetKey): string => `${word}_${endingOf(key)}`;
