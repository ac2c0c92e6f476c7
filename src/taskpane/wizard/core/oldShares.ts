import { exactOrZero } from "../../../engine/grantYear/exact";
import { FIELDS } from "../../../engine/grantYear/fields";
import type { GrantYear } from "../../../engine/grantYear/grantYear";
import { keyOf } from "../../../engine/grantYear/names";
import { type Party, partiesOf } from "../../../engine/grantYear/parties";
import { agreedOf, type Pool, poolsOf } from "../../../engine/grantYear/pools";
import { nearestCell } from "../../../engine/number/cell";
import {
  compare,
  divide,
  fraction,
  type Fraction,
  isNegative,
  isZero,
  max,
  multiply,
  negate,
  subtract,
  sum,
  whole,
} from "../../../engine/number/fraction";
import { roundToDecimals } from "../../../engine/number/rounding";
import { cellText } from "../../table/core/cellText";
import type { Draft } from "./draft";

/** What may become of shares of the year before that do not fit the posts of this one. */
export type SharesChoice = "KEY" | "SCALE" | "CLEAR";

/** Papers print shares with two decimals: each may be half of the last one off. */
const HALF_A_HUNDREDTH = fraction(1n, 200n);
const DECIMALS = 4;

/**
 * What to ask: nothing without a year before, as long as its shares add up to the posts, or as
 * these are what they were (papers print shares that leave a rest).
 */
export function sharesChoices(draft: Draft, grantYear: GrantYear): SharesChoice[] {
  const misfits = misfitsOf(draft, grantYear);
  if (misfits.length === 0) return [];
  const canScale = misfits.every(({ rest, shares }) => !isNegative(rest) && !isZero(shares));
  const hasKey = draft.bodies.some(({ cells }) => cells.weight);
  return [...(hasKey ? [] : ["KEY" as const]), ...(canScale ? ["SCALE" as const] : []), "CLEAR"];
}

/**
 * The draft with shares as chosen. KEY: they are the key by which the new posts are shared.
 * SCALE: share × posts to share ÷ sum of the shares, to four decimals. CLEAR: none.
 */
export function withSharesChosen(draft: Draft, grantYear: GrantYear, choice: SharesChoice): Draft {
  const scaled = new Map<number, Fraction>();
  for (const { rest, shares, open } of misfitsOf(draft, grantYear))
    for (const { index, body } of open)
      scaled.set(index, divide(multiply(exactOrZero(body.rawShare), rest), shares));
  const textOf = (share: Fraction): string =>
    cellText(nearestCell(roundToDecimals(share, DECIMALS)), FIELDS.bodies.rawShare, draft.notation);
  const bodies = draft.bodies.map((entry, index) => {
    const { rawShare, ...cells } = entry.cells;
    if (!rawShare) return entry;
    if (choice === "CLEAR") return { ...entry, cells };
    if (choice === "KEY") return { ...entry, cells: { ...cells, weight: rawShare } };
    const share = scaled.get(index);
    return share ? { ...entry, cells: { ...cells, rawShare: textOf(share) } } : entry;
  });
  return { ...draft, ...(choice === "KEY" && { isKey: true }), bodies };
}

/** Bodies whose shares add up to other posts than are left for them. */
interface Misfit {
  readonly open: readonly Party[];
  readonly shares: Fraction;
  readonly rest: Fraction;
}

function misfitsOf({ previous }: Draft, grantYear: GrantYear): Misfit[] {
  if (!previous) return [];
  const before = poolsOf(previous, partiesOf(previous));
  return poolsOf(grantYear, partiesOf(grantYear)).flatMap((pool) => {
    const total = before.find((each) => nameOf(each) === nameOf(pool))?.total;
    const isSame = total && pool.total && compare(total, pool.total) === 0;
    return isSame ? [] : (misfitOf(pool) ?? []);
  });
}

const nameOf = ({ region }: Pool): string | undefined => keyOf(region?.region.name);

function misfitOf({ members, total }: Pool): Misfit | undefined {
  const open = members.filter(
    (party) => party.body.rawShare !== undefined && isZero(agreedOf(party)),
  );
  if (!total || open.length === 0) return undefined;
  const shares = sum(open.map(({ body }) => exactOrZero(body.rawShare)));
  const rest = subtract(total, sum(members.map(agreedOf)));
  const off = subtract(shares, rest);
  const tolerance = multiply(whole(open.length), HALF_A_HUNDREDTH);
  return compare(max(off, negate(off)), tolerance) > 0 ? { open, shares, rest } : undefined;
}
