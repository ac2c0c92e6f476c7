import { nameKey } from "../../../engine/names/nameKey";
import type { FieldOf } from "../../../engine/grantYear/fields";
import type { BodyRow, BodyTable } from "./bodyTable";
import { bodyKindOf } from "./bodyKindOf";
import { type Cells, type Draft, type Entry, freshId } from "./draft";
import { recipientOf } from "./recipientOf";

type BodyEntry = Entry<FieldOf<"bodies">>;
type RegionEntry = Entry<FieldOf<"regions">>;

/**
 * Takes a table of bodies into a draft. A body that is there already, by its name, gets what the
 * table says; all others are added. Regions that are named first are added too. Without a payer a
 * body is paid by the recipient, unless the table has a column of payers and says who pays nobody.
 */
export function pasteBodies(draft: Draft, { rows }: BodyTable): Draft {
  const regions = withRegions(draft, rows);
  const unpaid = rows.filter(({ payer }) => payer === "").length;
  const statesPayers = unpaid === 1 || (unpaid > 0 && rows.some(({ payer }) => payer));
  const kept = draft.bodies.filter(({ cells }) => !statesPayers || keyOf(cells) !== "");
  const pairs = [...kept.map((body) => ({ body, row: rowFor(body, rows) })), ...added(kept, rows)];
  const bodies = pairs.map(({ body }) => body);
  const recipient = statesPayers ? undefined : recipientOf({ bodies: kept });
  const filled = pairs.map(({ body, row }) =>
    row ? filledBody(body, row, { bodies, regions, recipient }) : body,
  );
  return { ...draft, regions, bodies: filled };
}

const keyOf = ({ name = "" }: Cells<"name">): string => nameKey(name);

const rowFor = ({ cells }: BodyEntry, rows: readonly BodyRow[]): BodyRow | undefined =>
  rows.find(({ name }) => nameKey(name) === keyOf(cells));

/** The rows that are no known body, each as a new one; a name that occurs twice stays twice. */
function added(kept: readonly BodyEntry[], rows: readonly BodyRow[]) {
  const known = new Set(kept.map(({ cells }) => keyOf(cells)));
  const first = Math.max(0, ...kept.map(({ id }) => Number(id.slice(1)))) + 1;
  return rows
    .filter(({ name }) => !known.has(nameKey(name)))
    .map((row, i) => {
      const kind = kept.length === 0 && i === 0 ? "KREIS" : "STADT";
      const body: BodyEntry = { id: `#${first + i}`, cells: { name: row.name, kind } };
      return { body, row };
    });
}

function withRegions(draft: Draft, rows: readonly BodyRow[]): readonly RegionEntry[] {
  return rows.reduce<readonly RegionEntry[]>((regions, { region = "" }) => {
    if (region === "" || idOf(regions, region) !== undefined) return regions;
    const id = freshId({ ...draft, regions }, "regions");
    return [...regions, { id, cells: { name: region, model: "FORWARDING" } }];
  }, draft.regions);
}

interface Known {
  readonly bodies: readonly BodyEntry[];
  readonly regions: readonly RegionEntry[];
  readonly recipient: BodyEntry | undefined;
}

function filledBody(body: BodyEntry, row: BodyRow, known: Known): BodyEntry {
  const { bodies, regions, recipient } = known;
  const { payer = "", region = "", kind = "", ...others } = row;
  const usualPayer = recipient && recipient !== body ? recipient.id : "";
  const filled = Object.entries(others).filter(([field, cell]) => field !== "name" && cell !== "");
  const cells = {
    ...body.cells,
    ...Object.fromEntries(filled),
    payer: payer === "" ? body.cells.payer || usualPayer : (idOf(bodies, payer) ?? payer),
    ...(region === "" ? {} : { region: idOf(regions, region) ?? region }),
    ...(kind === "" ? {} : { kind: bodyKindOf(kind) ?? kind }),
  };
  return { ...body, cells };
}

const idOf = (entries: readonly Entry<"name">[], name: string): string | undefined =>
  entries.find(({ cells }) => keyOf(cells) === nameKey(name))?.id;
