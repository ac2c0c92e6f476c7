import type { Amendment, GrantYear } from "../../engine/grantYear/grantYear";
import { keyOf } from "../../engine/grantYear/names";
import { amendedFact, type AppliedAmendment, DAY, inOrder, isValid, TEXT } from "../layout/amended";
import { valueOf } from "../layout/cellValue";
import { fieldNamed } from "../layout/fieldNames";
import { AMENDMENT_HEADINGS } from "../book/tables/tableFields";
import type { TableCells } from "./bookCells";
import { readRows } from "./readTable";
import type { Report } from "./sheetFinding";

/** The amendments of a grant year with what was there before each of them. */
export function readAmendments(table: TableCells | undefined): {
  readonly applied: readonly AppliedAmendment[];
  readonly rows: readonly number[];
} {
  const rows = table ? readRows(table, AMENDMENT_HEADINGS) : [];
  const applied = rows.map(({ values }): AppliedAmendment => {
    const text = (field: string) => valueOf(TEXT, values.get(field)) as string | undefined;
    const [reference, body, region] = [text("reference"), text("body"), text("region")];
    const [effective, document] = [valueOf(DAY, values.get("effective")), text("document")];
    const named: Amendment = {
      date: String(valueOf(DAY, values.get("date")) ?? ""),
      ...(effective === undefined ? {} : { effective: String(effective) }),
      ...(document === undefined ? {} : { document }),
      ...(reference === undefined ? {} : { reference }),
      ...(body === undefined ? {} : { body }),
      ...(region === undefined ? {} : { region }),
      field: text("field") ?? "",
    };
    const amendment = { ...named, field: fieldNamed(named) };
    const fact = amendedFact(amendment);
    const [value, before] = ["value", "before"].map((field) => valueOf(fact, values.get(field)));
    return {
      amendment: value === undefined ? amendment : { ...amendment, value },
      ...(before === undefined ? {} : { before }),
      joins: text("joins") !== undefined,
    };
  });
  return { applied, rows: rows.map(({ row }) => row) };
}

type Cells = Record<string, unknown>;

/**
 * The grant year whose cells show its latest version: takes the amendments back, the last first.
 * Was an amended cell changed by hand, the last amendment takes over what it holds now.
 */
export function withAmendments(
  latest: GrantYear,
  applied: readonly AppliedAmendment[],
  report: Report,
): GrantYear {
  let version: GrantYear = latest;
  const amendments = applied.map(({ amendment }) => amendment);
  const seen = new Set<string>();
  for (const index of inOrder(amendments).reverse()) {
    const { amendment, before, joins } = applied[index]!;
    if (!isValid(version, amendment)) continue;
    const { body, region, field } = amendment;
    const where = { list: "amendments", index } as const;
    if (keyOf(body) !== undefined && !hasBody(version, body!)) {
      report({ code: "amendmentWithoutBody", where, received: body! });
      continue;
    }
    const key = [keyOf(body), keyOf(region), field].join("\n");
    const now = targetOf(version, amendment)[field];
    if (!seen.has(key) && now !== amendment.value) {
      amendments[index] = withField(amendment, "value", now);
      report({ code: "amendmentAdapted", where: { ...where, field: "value" } });
    }
    seen.add(key);
    version = takenBack(version, amendment, before, joins);
  }
  return { ...version, amendments };
}

const hasBody = ({ bodies }: GrantYear, body: string): boolean =>
  bodies.some(({ name }) => keyOf(name) === keyOf(body));

function targetOf(version: GrantYear, { body, region }: Amendment): Readonly<Cells> {
  const wanted = keyOf(body) ?? keyOf(region);
  const entries = keyOf(body) !== undefined ? version.bodies : version.regions;
  const entry = wanted === undefined ? version : entries.find(({ name }) => keyOf(name) === wanted);
  return { ...entry };
}

function takenBack(
  version: GrantYear,
  { body, region, field }: Amendment,
  before: string | number | undefined,
  joins: boolean,
): GrantYear {
  const change = <Entry extends { readonly name: string }>(entries: readonly Entry[], of: string) =>
    entries.flatMap((entry) => {
      if (keyOf(entry.name) !== keyOf(of)) return [entry];
      return joins ? [] : [withField(entry, field, before)];
    });
  if (keyOf(body) !== undefined) return { ...version, bodies: change(version.bodies, body!) };
  if (keyOf(region) !== undefined) return { ...version, regions: change(version.regions, region!) };
  return withField(version, field, before);
}

/** The entry with another value in a field; nothing empties it. */
function withField<Entry extends object>(entry: Entry, field: string, value: unknown): Entry {
  const others = Object.entries(entry).filter(([key]) => key !== field);
  const cells = value === undefined ? others : [...others, [field, value]];
  return Object.fromEntries(cells) as Entry;
}
