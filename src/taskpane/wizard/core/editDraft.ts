import type { FieldOf, HeadField } from "../../../engine/grantYear/fields";
import type { Draft, DraftList, Entry } from "./draft";
import { freshId } from "./draft";
import { hasContract } from "./desk";
import { moduleOf } from "./moduleOf";
import { recipientOf } from "./recipientOf";
import { usualDay, withYear } from "./withYear";

/** One change of a draft, as a user makes it. */
export type Edit =
  | { readonly kind: "head"; readonly field: HeadField; readonly text: string }
  | { readonly kind: "contract"; readonly field: FieldOf<"contract">; readonly text: string }
  | {
      readonly kind: "cell";
      readonly list: DraftList;
      readonly id: string;
      readonly field: string;
      readonly text: string;
    }
  | { readonly kind: "add"; readonly list: Exclude<DraftList, "items"> }
  | {
      readonly kind: "remove";
      readonly list: Exclude<DraftList, "items">;
      readonly ids: readonly string[];
    };

export function editDraft(draft: Draft, edit: Edit): Draft {
  switch (edit.kind) {
    case "head":
      return withHead(draft, edit.field, edit.text);
    case "contract":
      return withContract(draft, edit.field, edit.text);
    case "cell":
      return edit.list === "items" ? withItem(draft, edit) : withCell(draft, edit);
    case "add": {
      const entry = { id: freshId(draft, edit.list), cells: newCells(draft)[edit.list] };
      return { ...draft, [edit.list]: [...draft[edit.list], entry] };
    }
    case "remove":
      return edit.ids.reduce((rest, id) => without(rest, edit.list, id), draft);
  }
}

function withHead(draft: Draft, field: HeadField, text: string): Draft {
  if (field === "year") return withYear(draft, text);
  const changed = { ...draft, head: { ...draft.head, [field]: text } };
  if (field === "desk") return withOwnKind(changed);
  if (field !== "programme" && field !== "module") return changed;
  const { limits } = moduleOf(changed);
  return { ...changed, items: draft.items.filter(({ id }) => limits.includes(id)) };
}

/** A Kreis is paid by the Land; who is paid by a contract is a town, unless it says otherwise. */
function withOwnKind(draft: Draft): Draft {
  const [usual, other] = hasContract(draft.head) ? ["STADT", "KREIS"] : ["KREIS", "STADT"];
  const own = recipientOf(draft);
  const bodies = draft.bodies.map((body) =>
    body === own && body.cells.kind === other
      ? { ...body, cells: { ...body.cells, kind: usual } }
      : body,
  );
  return { ...draft, bodies };
}

/** The money is passed on, or spent, in the time of the contract, unless another time was typed. */
function withContract(draft: Draft, field: FieldOf<"contract">, text: string): Draft {
  const contract = { ...draft.contract, [field]: text };
  if (field !== "start" && field !== "end") return { ...draft, contract };
  const typed = draft.head[field] ?? "";
  const isUsual = typed === (draft.contract[field] ?? "") || typed === usualDay(draft, field);
  return { ...draft, contract, head: isUsual ? { ...draft.head, [field]: text } : draft.head };
}

type CellEdit = Extract<Edit, { kind: "cell" }>;

function withCell(draft: Draft, { list, id, field, text }: CellEdit): Draft {
  const entries: readonly Entry[] = draft[list];
  const changed = entries.map((entry) =>
    entry.id === id ? { ...entry, cells: { ...entry.cells, [field]: text } } : entry,
  );
  return { ...draft, [list]: changed };
}

/** An item is there as long as something is planned or said about it; its id is its name. */
function withItem(draft: Draft, { id, field, text }: CellEdit): Draft {
  const found = draft.items.find((item) => item.id === id);
  const cells = { ...(found?.cells ?? { item: id }), [field]: text };
  const isEmpty = Object.entries(cells).every(([name, cell]) => name === "item" || cell === "");
  const others = draft.items.filter((item) => item.id !== id);
  if (isEmpty) return { ...draft, items: others };
  const changed = { id, cells };
  const items = found
    ? draft.items.map((item) => (item.id === id ? changed : item))
    : [...draft.items, changed];
  return { ...draft, items };
}

/** What a new entry starts with. */
function newCells(draft: Draft): Record<Exclude<DraftList, "items">, Entry["cells"]> {
  const recipient = recipientOf(draft);
  return {
    notices: { kind: draft.notices.length === 0 ? "FIRST" : "AMENDMENT" },
    instalments: { weight: "1" },
    paymentDays: { kind: "FORWARDING", weight: "1" },
    regions: { model: "FORWARDING" },
    bodies: recipient ? { kind: "STADT", payer: recipient.id } : { kind: "KREIS" },
  };
}

/** Who was paid by a removed body is paid by its payer; members of a region stand alone. */
function without(draft: Draft, list: Exclude<DraftList, "items">, id: string): Draft {
  const removed = draft.bodies.find((body) => body.id === id);
  const left = { ...draft, [list]: draft[list].filter((entry) => entry.id !== id) };
  if (list !== "bodies" && list !== "regions") return left;
  const field = list === "bodies" ? "payer" : "region";
  const heir = list === "bodies" ? (removed?.cells.payer ?? "") : "";
  const bodies = left.bodies.map((body: Entry<FieldOf<"bodies">>) =>
    body.cells[field] === id ? { ...body, cells: { ...body.cells, [field]: heir } } : body,
  );
  return { ...left, bodies };
}
