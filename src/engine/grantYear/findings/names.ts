import { chain } from "../../funding/chain";
import { nameKey } from "../../names/nameKey";
import { readColumn } from "../../number/column";
import type { Figures } from "../figures";
import type { List, Report } from "../finding";
import type { Body, GrantYear, Region } from "../grantYear";
import { keyOf, positionsByName } from "../names";
import { outcomeOf } from "../outcome";

/** Names, and who pays whom. */
export function checkNames({ grantYear }: Figures, report: Report): void {
  const { bodies, regions } = grantYear;
  checkList("regions", regions, report);
  checkList("bodies", bodies, report);
  checkReferences(grantYear, report);
  checkCircle(bodies, report);

  const unpaid = bodies.filter(({ payer }) => keyOf(payer) === undefined);
  if (unpaid.length === 0) report("recipientMissing", { list: "bodies", field: "payer" });
  else if (unpaid.length > 1)
    report(
      "recipientNotUnique",
      { list: "bodies", field: "payer" },
      { names: unpaid.map(({ name }) => name) },
    );
}

function checkList(list: List, entries: readonly (Body | Region)[], report: Report): void {
  const first = positionsByName(entries);
  entries.forEach(({ name }, index) => {
    const where = { list, index, name, field: "name" };
    const key = keyOf(name);
    if (key === undefined) report("nameMissing", where);
    else if (first.get(key) !== index) report("nameDuplicate", where, { received: name });
  });
}

function checkReferences({ bodies, regions }: GrantYear, report: Report): void {
  const bodyNames = positionsByName(bodies);
  const regionNames = positionsByName(regions);
  bodies.forEach(({ name, payer, region }, index) => {
    const where = { list: "bodies", index, name } as const;
    const [payerKey, regionKey] = [keyOf(payer), keyOf(region)];
    if (payerKey !== undefined && !bodyNames.has(payerKey))
      report("payerUnknown", { ...where, field: "payer" }, { received: payer! });
    if (regionKey !== undefined && !regionNames.has(regionKey))
      report("regionUnknown", { ...where, field: "region" }, { received: region! });
  });
}

/** The chain itself tells whether bodies pay each other in a circle. */
function checkCircle(bodies: readonly Body[], report: Report): void {
  const known = positionsByName(bodies);
  const distinct = bodies.filter(({ name }, index) => known.get(keyOf(name) ?? "") === index);
  const payers = distinct.map(({ payer }) => (known.has(keyOf(payer) ?? "") ? payer! : ""));
  const flow = outcomeOf(() =>
    chain(
      distinct.map(({ name }) => name),
      payers,
      readColumn(distinct.map(() => 0)),
    ),
  );
  if (!("issue" in flow) || flow.issue.code !== "circle") return;
  const { bodies: names } = flow.issue;
  const name = names[0]!;
  const index = known.get(nameKey(name))!;
  report("payerCircle", { list: "bodies", index, name, field: "payer" }, { names });
}
