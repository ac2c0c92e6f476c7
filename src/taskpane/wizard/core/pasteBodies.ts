import type { FieldOf } from "../../../engine/grantYear/fields";
import { without } from "../../../engine/grantYear/entries";
import { nameKey } from "../../../engine/names/nameKey";
import { bodyKindOf } from "./bodyKindOf";
import { type Cells, type Draft, type Entry, freshId } from "./draft";
import { hasContract } from "./desk";
import { recipientOf } from "./recipientOf";

type BodyEntry = Entry<FieldOf<"bodies">>;
type RegionEntry = Entry<FieldOf<"regions">>;

/** What a table says about a body; a field that it has no column for is missing. */
export type BodyRow = Cells<FieldOf<"bodies">> & { readonly name: string };

/**
 * Takes rows of a table into a draft. A body that is there already, by its name, gets what the
 * table says; all others are added. Regions that are named first are added too. Without a payer a
 * body is paid by the recipient. That is the row that was found to be it, where none has a name; it
 * has no part in the key, unless it gets its money by a contract.
 */
export function pasteBodies(
  draft: Draft,
  table: readonly BodyRow[],
  recipientRow?: BodyRow,
): Draft {
  const isInKey = hasContract(draft.head);
  const rows = table.map((row) =>
    row === recipientRow && !isInKey ? without(row, "weight") : row,
  );
  const regions = withRegions(draft, rows);
  const first = recipientOf(draft);
  const kept = draft.bodies.map((body) =>
    body === first && recipientRow
      ? { ...body, cells: { ...body.cells, name: recipientRow.name } }
      : body,
  );
  const pairs = [...kept.map((body) => ({ body, row: rowFor(body, rows) })), ...added(kept, rows)];
  const bodies = pairs.map(({ body }) => body);
  const recipient = recipientOf({ bodies: kept });
  const filled = pairs.map(({ body, row }) =>
    row ? filledBody(body, row, { bodies, regions, recipient }) : body,
  );
  return { ...draft, regions, bodies: filled };
}

const keyOf = ({ name = "" }: Cells<"name">): string => nameKey(name);

/** What has no name is nobody's row: neither here nor there. */
const rowFor = ({ cells }: BodyEntry, rows: readonly BodyRow[]): BodyRow | undefined =>
  keyOf(cells) === "" ? undefined : rows.find(({ name }) => nameKey(name) === keyOf(cells));

/** The rows that are no known body, each as a new one; a name that occurs twice stays twice. */
function added(kept: readonly BodyEntry[], rows: readonly BodyRow[]) {
  const known = new Set(kept.map(({ cells }) => keyOf(cells)).filter((key) => key !== ""));
  const first = Math.max(0, ...kept.map(({ id }) => Number(id.slice(1)))) + 1;
  return rows
    .filter(({ name }) => !known.has(nameKey(name)))
    .map((row, i) => {
      const body: BodyEntry = { id: `#${first + i}`, cells: { name: row.name, kind: "STADT" } };
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
  const filled = Object.entries(others).filter(([field, cell]) => field !== "name" && cell !== "");
  // Who pays the recipient is no question of the table.
  const isRecipient = recipient?.id === body.id;
  const usualPayer = isRecipient ? "" : body.cells.payer || (recipient?.id ?? "");
  const cells = {
    ...body.cells,
    ...Object.fromEntries(filled),
    payer: payer === "" ? usualPayer : (idOf(bodies, payer) ?? payer),
    ...(region === "" ? {} : { region: idOf(regions, region) ?? region }),
    ...(kind === "" ? {} : { kind: bodyKindOf(kind) ?? kind }),
  };
  return { ...body, cells };
}

const idOf = (entries: readonly Entry<"name">[], name: string): string | undefined =>
  entries.find(({ cells }) => keyOf(cells) === nameKey(name))?.id;
