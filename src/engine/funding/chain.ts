import { invalid } from "../issue";
import { closestName } from "../names/closestName";
import { nameKey } from "../names/nameKey";
import { bigUnits, type Column } from "../number/column";
import { type Fraction, fraction } from "../number/fraction";
import { powerOfTen } from "../number/powerOfTen";
import type { Recorder } from "../steps/step";

/** A body of a forwarding chain; its rows are one if they name the same body. */
interface Body {
  readonly name: string;
  /** Key of the payer; "" is the grantor. */
  readonly payer: string;
  readonly payerName: string;
  /** Position of the body's first row. */
  readonly position: number;
  /** Sum of the body's own amounts. */
  own: bigint;
  /** Bodies paid through this one that have not passed on their amount yet. */
  waitingFor: number;
  /** Own amounts, later also those of all paid through this body. */
  flow: bigint;
}

/**
 * What flows to each body of a forwarding chain: its own amounts and those of all paid through
 * it, exact, in the rows and the scale of `amounts`. An empty payer is the grantor.
 * Names are the same if they look the same (`nameKey`). A row without a body and an amount gets 0.
 * A body in several rows with the same payer is added up, and each of its rows shows the body's
 * total.
 * Refused, naming the body: an amount without a body, an unknown payer, two payers, a circle.
 */
export function chain(
  bodies: readonly string[],
  payers: readonly string[],
  amounts: Column,
  record?: Recorder,
): Column {
  const units = bigUnits(amounts);
  const keys = bodies.map(nameKey);
  const byKey = gather(bodies, payers, keys, units);
  for (const body of byKey.values()) {
    if (body.payer === "") continue;
    const payer = byKey.get(body.payer);
    if (!payer) throw unknownPayer(body, byKey.values());
    payer.waitingFor++;
  }
  passOn(byKey);
  if (record) recordFlows(byKey, keys, amounts, record);
  return { units: keys.map((key) => byKey.get(key)?.flow ?? 0n), scale: amounts.scale };
}

function recordFlows(
  byKey: ReadonlyMap<string, Body>,
  keys: readonly string[],
  amounts: Column,
  record: Recorder,
): void {
  const units = bigUnits(amounts);
  const amountOf = (all: bigint): Fraction => fraction(all, powerOfTen(amounts.scale));
  const rows = new Map([...byKey.keys()].map((key) => [key, [] as number[]]));
  for (const [position, key] of keys.entries()) rows.get(key)?.push(position);
  const paid = new Map([...byKey.keys()].map((key) => [key, [] as Body[]]));
  for (const body of byKey.values()) paid.get(body.payer)?.push(body);
  for (const [key, { name, flow }] of byKey) {
    const positions = rows.get(key)!;
    record({
      kind: "flow",
      body: name,
      own: positions.map((position) => amountOf(units[position]!)),
      through: paid.get(key)!.map((body) => ({ body: body.name, amount: amountOf(body.flow) })),
      amount: amountOf(flow),
      positions,
    });
  }
}

function gather(
  bodies: readonly string[],
  payers: readonly string[],
  keys: readonly string[],
  units: readonly bigint[],
): Map<string, Body> {
  const byKey = new Map<string, Body>();
  for (const [position, key] of keys.entries()) {
    const amount = units[position]!;
    if (key === "") {
      if (amount === 0n) continue;
      throw invalid({ code: "bodyMissing", parameter: "bodies", position });
    }
    const name = bodies[position]!.trim();
    const payerName = payers[position]!.trim();
    const payer = nameKey(payerName);
    const known = byKey.get(key);
    if (!known) {
      byKey.set(key, {
        name,
        payer,
        payerName,
        position,
        waitingFor: 0,
        own: amount,
        flow: amount,
      });
    } else if (known.payer === payer) {
      known.own += amount;
      known.flow += amount;
    } else {
      const names = [known.payerName, payerName] as const;
      throw invalid({
        code: "twoPayers",
        parameter: "payers",
        position,
        body: name,
        payers: names,
      });
    }
  }
  return byKey;
}

function unknownPayer({ name, payerName, position }: Body, all: Iterable<Body>): Error {
  const others = [...all].map((body) => body.name).filter((other) => other !== name);
  const closest = closestName(payerName, others);
  const where = { parameter: "payers", position } as const;
  const names = { body: name, payer: payerName, ...(closest !== undefined && { closest }) };
  return invalid({ code: "unknownPayer", ...where, ...names });
}

/** Passes every body's flow to its payer, from the ends of the chain up to the grantor. */
function passOn(byKey: ReadonlyMap<string, Body>): void {
  const ready = [...byKey.values()].filter(({ waitingFor }) => waitingFor === 0);
  for (const body of ready) {
    const payer = byKey.get(body.payer);
    if (!payer) continue;
    payer.flow += body.flow;
    payer.waitingFor--;
    if (payer.waitingFor === 0) ready.push(payer);
  }
  if (ready.length < byKey.size) throw circleIn(byKey);
}

/** Whoever still waits is in a circle or pays into one: following the payers leads into it. */
function circleIn(byKey: ReadonlyMap<string, Body>): Error {
  let body = [...byKey.values()].find(({ waitingFor }) => waitingFor > 0)!;
  const passed = new Set<Body>();
  while (!passed.has(body)) {
    passed.add(body);
    body = byKey.get(body.payer)!;
  }
  const path = [...passed];
  const circle = path.slice(path.indexOf(body));
  const { position } = circle[0]!;
  const names = circle.map(({ name }) => name);
  return invalid({ code: "circle", parameter: "payers", position, bodies: names });
}
