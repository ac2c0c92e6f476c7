import type { Body, GrantYear, Source, Stated } from "../../../src/engine/grantYear/grantYear";
import { keyOf } from "../../../src/engine/grantYear/names";
import { wordFor } from "../../../src/workbook/layout/words";
import type { WrittenSheet } from "./bookExcel";

type Inputs = Readonly<Partial<Record<Source["place"], readonly string[]>>>;

const SHARES: Inputs = { bodies: ["rawShare", "weight"] };
const POSTS: Inputs = {
  head: ["posts", "kiPosts", "assistantPosts", "apportionment", "step", "minimum"],
  contract: ["posts"],
  regions: ["posts"],
  bodies: ["rawShare", "weight", "waiver", "agreed", "lot"],
};
const RATES: Inputs = { head: ["rate", "assistantRate"] };
const PERIOD: Inputs = {
  head: ["start", "end", "prorationMethod"],
  contract: ["start", "end"],
  regions: ["start", "end"],
  bodies: ["start", "end"],
};
const COSTS: Inputs = {
  head: ["assistantCostPerFte", "topUpPerPost"],
  regions: ["costPerFte", "ownShare"],
  bodies: ["costPerFte", "nonEligibleCost", "costKey"],
};

/** What each figure is made from. */
const MADE_FROM: Readonly<Record<Stated["figure"], readonly Inputs[]>> = {
  granted: [{ head: ["posts", "assistantPosts"] }, RATES],
  rawShare: [SHARES],
  fte: [POSTS],
  amount: [POSTS, RATES, PERIOD],
  chainAmount: [POSTS, RATES, PERIOD],
  personnelCost: [POSTS, PERIOD, COSTS],
  ownShareYear: [POSTS, RATES, COSTS],
  ownShare: [POSTS, RATES, PERIOD, COSTS],
};

/**
 * Whether a printed figure proves nothing about the result, without formulas: an input that the
 * result is made from was worked back from printed figures, or it is such an input itself.
 */
export function provesNothing(grantYear: GrantYear, stated: Stated): boolean {
  const inputs = MADE_FROM[stated.figure];
  const isUsed = ({ place, field }: Source): boolean =>
    inputs.some((each) =>
      field === undefined ? each[place] !== undefined : each[place]?.includes(field),
    );
  const isWorkedBack = (grantYear.sources ?? []).some(
    (source) =>
      source.kind === "WORKED_BACK" && isUsed(source) && isConcerned(grantYear, source, stated),
  );
  return isWorkedBack || isInput(grantYear, stated);
}

/** What is typed as it is printed: a share, posts as agreed or granted. */
function isInput({ bodies }: GrantYear, { body, figure }: Stated): boolean {
  const found = bodies.find(({ name }) => keyOf(name) === keyOf(body));
  if (figure === "rawShare") return found?.rawShare !== undefined;
  return figure === "fte" && (found === undefined || found.agreed !== undefined);
}

/** Whether the entry a source is about has a part in the figure: by its region, or paid by it. */
function isConcerned({ bodies }: GrantYear, { place, name }: Source, stated: Stated): boolean {
  const isAll = keyOf(stated.body) === undefined && keyOf(stated.region) === undefined;
  const isNamed = place === "regions" || place === "bodies";
  if (isAll || !isNamed || keyOf(name) === undefined) return true;
  const bodyNamed = (wanted: string | undefined): Body | undefined =>
    bodies.find((body) => keyOf(body.name) === keyOf(wanted));
  const region = keyOf(stated.region ?? bodyNamed(stated.body)?.region);
  if (place === "regions") return region === keyOf(name);
  const entry = bodyNamed(name);
  const isPaid = keyOf(stated.body) !== undefined && keyOf(entry?.payer) === keyOf(stated.body);
  return keyOf(name) === keyOf(stated.body) || keyOf(entry?.region) === region || isPaid;
}

const [SENTENCE, VERDICT] = [1, 5];

/** What the page of checks says of each printed figure that holds, and what it is to say. */
export function provenByPapers(grantYear: GrantYear, written: readonly WrittenSheet[]) {
  const lines = written.find(({ id }) => id === "checks")!.values;
  const found = (grantYear.stated ?? []).flatMap((stated) => {
    const about = stated.body ?? stated.region ?? "Alle";
    const sentence = `${about}: ${wordFor(stated.figure, "de")} wie in der Vorlage`;
    const said = lines.find((cells) => cells[SENTENCE] === sentence)?.[VERDICT];
    const holds = provesNothing(grantYear, stated) ? "○ passt" : "✔ stimmt";
    const planned = stated.kind === "PROPOSED" ? "○ vorgeschlagen" : holds;
    return /^[✔○]/.test(String(said)) ? [{ sentence, said, planned }] : [];
  });
  return {
    shown: found.map(({ sentence, said }) => [sentence, said]),
    planned: found.map(({ sentence, planned }) => [sentence, planned]),
  };
}
