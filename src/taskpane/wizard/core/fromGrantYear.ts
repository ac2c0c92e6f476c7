import {
  BODY_FIELDS,
  type FieldKind,
  GRANT_YEAR_FIELDS,
  INSTALMENT_FIELDS,
  ITEM_FIELDS,
  NOTICE_FIELDS,
  REGION_FIELDS,
} from "../../../engine/grantYear/fields";
import type { Body, GrantYear } from "../../../engine/grantYear/grantYear";
import { keyOf, positionsByName } from "../../../engine/grantYear/names";
import type { Language } from "../../../locales/language";
import { cellText } from "./cellText";
import type { Cells, Draft, Entry } from "./draft";

type Fields = Readonly<Record<string, FieldKind>>;

/** A grant year as it would have been typed; its amendments are not taken over (see `at`). */
export function fromGrantYear(grantYear: GrantYear, notation: Language): Draft {
  const list = <Field extends string>(
    entries: readonly object[],
    fields: Readonly<Record<Field, FieldKind>>,
  ): Entry<Field>[] =>
    entries.map((entry, index) => ({
      id: idAt(index),
      cells: cellsOf(entry, fields, notation),
    }));
  const { programme, module, year } = grantYear;
  return {
    version: 1,
    notation,
    head: {
      ...cellsOf(grantYear, GRANT_YEAR_FIELDS, notation),
      programme,
      module: String(module),
      year: String(year),
    },
    notices: list(grantYear.notices, NOTICE_FIELDS),
    instalments: list(grantYear.instalments, INSTALMENT_FIELDS),
    regions: list(grantYear.regions, REGION_FIELDS),
    bodies: list(withIds(grantYear), BODY_FIELDS),
    items: list(grantYear.items, ITEM_FIELDS),
  };
}

const idAt = (index: number): string => `#${index + 1}`;

/** The bodies with ids in place of the names they refer to; unknown names stay. */
function withIds({ bodies, regions }: GrantYear): Body[] {
  const bodyAt = positionsByName(bodies);
  const regionAt = positionsByName(regions);
  const idOf = (positions: ReadonlyMap<string, number>, name: string): string => {
    const position = positions.get(keyOf(name) ?? "");
    return position === undefined ? name : idAt(position);
  };
  return bodies.map((body) => ({
    ...body,
    ...(body.payer === undefined ? {} : { payer: idOf(bodyAt, body.payer) }),
    ...(body.region === undefined ? {} : { region: idOf(regionAt, body.region) }),
  }));
}

function cellsOf<Field extends string>(
  entry: object,
  fields: Readonly<Record<Field, FieldKind>>,
  notation: Language,
): Cells<Field> {
  const kinds: Fields = fields;
  const cells = Object.entries(entry).flatMap(([field, value]: [string, unknown]) => {
    const kind = kinds[field];
    const isCell = typeof value === "string" || typeof value === "number";
    return kind !== undefined && isCell ? [[field, cellText(value, kind, notation)]] : [];
  });
  return Object.fromEntries(cells) as Cells<Field>;
}
