import type { Issue } from "../issue";
import type { Fraction } from "../number/fraction";
import { briefCitation, citation } from "../rules/citation";
import { knownModule } from "../rules/knownModule";
import { limit } from "../rules/limit";
import {
  type Programme,
  POST,
  type RecordKind,
  type RuleRecord,
  type Unit,
} from "../rules/programme";
import { PROGRAMMES } from "../rules/programmes";
import { figureOf, publishedRecord } from "../rules/publishedRecord";
import { rate } from "../rules/rate";
import type { Known } from "./exact";
import type { GrantYear } from "./grantYear";
import { outcomeOf } from "./outcome";

/** What the rule data state for a grant year, or why they state nothing. */
export type Published =
  | {
      readonly value: Fraction;
      /** German, as the documents are. */
      readonly citation: string;
      /** With the first of several sources. */
      readonly briefCitation: string;
      readonly record: RuleRecord;
      /** Most units a limit is granted for. */
      readonly most?: Known<Fraction>;
    }
  | { readonly issue: Issue };

type Place = Pick<GrantYear, "programme" | "module" | "year">;

/** Rate in euro per full FTE; of an assistant if the module has that role. */
export const publishedRate = (place: Place, role?: "ASSISTANT"): Published =>
  published(place, (programme) => rate(place.year, place.module, role, programme));

/** Limit of a budget item per unit of quantity, euro. */
export const publishedLimit = (place: Place, item: string): Published =>
  published(place, (programme) => limit(place.year, item, programme));

/** Of how many posts one is recommended to stay at the KI; nothing if nobody recommends it. */
export const recommendedOneIn = ({ programme, module }: Omit<Place, "year">): Known<number> =>
  knownModule(programme, module)?.recommendedAtKi?.oneIn;

export interface LimitedItem {
  readonly item: string;
  /** What it is counted in: the same in all years, also in one whose limit nobody published. */
  readonly unit: Unit;
}

/** The items of a programme that are funded up to a limit, in the order of its records. */
export function limitedItems({ programme }: Pick<Place, "programme">): LimitedItem[] {
  const limits = programmeOf(programme)?.records.filter(({ kind }) => kind === "limit") ?? [];
  return [...new Map(limits.map(({ item, unit }) => [item, { item, unit }])).values()];
}

/** Least share of a post that is funded, or the step posts are handed out in; FTE. */
export const publishedShare = (
  place: Place,
  kind: Extract<RecordKind, "minimumShare" | "step">,
): Published =>
  published(place, (programme) => {
    const record = publishedRecord(programme, kind, place.module, POST, place.year);
    return { value: figureOf(record), record };
  });

function published(
  place: Place,
  lookUp: (programme: Programme) => { value: Fraction; record: RuleRecord; most?: Known<Fraction> },
): Published {
  const programme = programmeOf(place.programme);
  if (!programme) return { issue: unknownProgramme(place.programme) };
  const found = outcomeOf(() => lookUp(programme));
  if ("issue" in found) return found;
  const { record } = found.value;
  return {
    ...found.value,
    citation: citation(programme, record),
    briefCitation: briefCitation(programme, record),
  };
}

const programmeOf = (id: string): Programme | undefined =>
  PROGRAMMES.find(({ programme }) => programme === id);

function unknownProgramme(received: string): Issue {
  const allowed = PROGRAMMES.map(({ programme }) => programme);
  return { code: "unknownOption", parameter: "programme", received, allowed };
}
