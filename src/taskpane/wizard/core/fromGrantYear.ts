import { type FieldOf, factOf, type Place } from "../../../engine/grantYear/fields";
import type { Body, GrantYear } from "../../../engine/grantYear/grantYear";
import { without } from "../../../engine/grantYear/entries";
import { keyOf, positionsByName } from "../../../engine/grantYear/names";
import type { Language } from "../../../locales/language";
import { cellText } from "../../table/core/cellText";
import { type Cells, type Draft, DRAFT_LISTS, KEPT_PARTS, type Lists } from "./draft";

/** A grant year as it would have been typed; its amendments are not taken over (see `at`). */
export function fromGrantYear(grantYear: GrantYear, notation: Language): Draft {
  const named = { ...grantYear, bodies: withIds(grantYear) };
  const lists = DRAFT_LISTS.map((list) => [
    list,
    (named[list] ?? []).map((entry, index) => ({
      id: idAt(index),
      cells: cellsOf(entry, list, notation),
    })),
  ]);
  const kept = KEPT_PARTS.flatMap((part) => (grantYear[part] ? [[part, grantYear[part]]] : []));
  return {
    version: 1,
    notation,
    // Who is paid by the Land is what is usual, and not said.
    head: cellsOf(
      grantYear.desk === "GRANTEE" ? without(grantYear, "desk") : grantYear,
      "head",
      notation,
    ),
    contract: cellsOf(grantYear.contract ?? {}, "contract", notation),
    ...(Object.fromEntries(lists) as Lists),
    ...(kept.length > 0 && { kept: Object.fromEntries(kept) }),
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

function cellsOf<In extends Place>(
  entry: object,
  place: In,
  notation: Language,
): Cells<FieldOf<In>> {
  const cells = Object.entries(entry).flatMap(([field, value]: [string, unknown]) => {
    const fact = factOf(place, field);
    const isCell = typeof value === "string" || typeof value === "number";
    return fact && isCell ? [[field, cellText(value, fact, notation)]] : [];
  });
  return Object.fromEntries(cells) as Cells<FieldOf<In>>;
}
