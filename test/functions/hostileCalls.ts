import {
  argumentsOf,
  contract,
  type ContractArgument,
  type ContractFunction,
} from "../contract/contract";
import type { Random } from "../support/random";
import { hostileCell, pick, usualCell } from "./hostileCells";
import type { FunctionId } from "./outcome";

/** A call of a function as Excel would make it: ranges as rows of cells, single values as such. */
export interface Call {
  readonly id: FunctionId;
  readonly args: unknown[];
}

interface Shape {
  readonly rows: number;
  readonly columns: number;
}

const SINGLE: Shape = { rows: 1, columns: 1 };
const MANY_ROWS = 10_000;
const ONCE_IN = 5_000;

/** Any function with as many arguments as the contract allows, some of them as they should be. */
export function hostileCall(random: Random): Call {
  const agreed = contract[random(contract.length)]!;
  return agreed.id === "STEPS" ? explained(hostileCall(random), random) : callOf(agreed, random);
}

/** The same call handed to KIM.STEPS, now and then under another name or with a cell too many. */
function explained({ id, args }: Call, random: Random): Call {
  const name = random(20) === 0 ? hostileCell(random) : id;
  const handed = args.map((argument) => (Array.isArray(argument) ? argument : [[argument]]));
  if (random(20) === 0) handed.push([[hostileCell(random)]]);
  return { id: "STEPS", args: [[[name]], handed] };
}

function callOf(agreed: ContractFunction, random: Random): Call {
  const all = argumentsOf(agreed);
  const required = all.filter(({ optional }) => !optional).length;
  const count = required + random(all.length - required + 1);
  const shape = anyShape(random);
  /** Of one cell in … something is wrong; in half of all calls nothing is. */
  const hostility = pick(random, [Infinity, Infinity, 3, 12, 40]);
  const args = all
    .slice(0, count)
    .map((argument) => anyArgument(agreed.id, argument, shape, hostility, random));
  if (agreed.id === "ROUNDFTE" && random(2) === 0) args[0] = halfPostsOf(args[1]);
  const groups = all.findIndex(({ name }) => name === "groups");
  if (groups >= 0 && groups < count && random(3) > 0)
    for (const list of all.slice(
      0,
      all.findIndex(({ name }) => name in ROWS_OF_GROUPS),
    ))
      args[all.indexOf(list)] = groupList(agreed.id, list, hostility, random);
  return { id: agreed.id as FunctionId, args };
}

/** The argument whose rows have groups; what stands before it are lists of the groups. */
const ROWS_OF_GROUPS = { weights: true, shares: true };

function groupList(
  id: string,
  { name }: ContractArgument,
  hostility: number,
  random: Random,
): unknown[][] {
  return ["Nord", " SÜD", ""].slice(0, 2 + random(2)).map((group) => {
    const place = { id, name, position: 0, columns: 2 };
    const isHostile = random(1e6) < 1e6 / hostility;
    return [group, isHostile ? hostileCell(random) : usualCell(place, random)];
  });
}

function anyShape(random: Random): Shape {
  if (random(ONCE_IN) === 0) return { rows: MANY_ROWS, columns: 1 };
  const size = 1 + random(7);
  return pick(random, [
    SINGLE,
    { rows: size, columns: 1 },
    { rows: size, columns: 1 },
    { rows: 1, columns: size },
    { rows: 1 + random(4), columns: 1 + random(4) },
  ]);
}

function anyArgument(
  id: string,
  { name, range }: ContractArgument,
  usualShape: Shape,
  hostility: number,
  random: Random,
): unknown {
  const { rows, columns } = range ? shapeOf(name, usualShape, random) : SINGLE;
  const cell = (position: number): unknown =>
    random(1e6) < 1e6 / hostility
      ? hostileCell(random)
      : usualCell({ id, name, position, columns }, random);
  if (!range) return cell(0);
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (__, column) => cell(row * columns + column)),
  );
}

/** Lists of days, each with something beside it. */
const LISTS = new Set(["baseRate", "granted"]);

/** Mostly the shape of the other ranges, now and then a single cell or another shape. */
function shapeOf(name: string, usual: Shape, random: Random): Shape {
  const chance = random(12);
  if (chance === 0) return anyShape(random);
  if (LISTS.has(name) && chance < 6) return { rows: 1 + random(4), columns: 2 };
  return LISTS.has(name) || name === "total" || chance < 3 ? SINGLE : usual;
}

/** A total that the shares fit. */
function halfPostsOf(shares: unknown): number {
  const sum = [shares].flat(2).reduce((total: number, share) => total + (Number(share) || 0), 0);
  return Math.round(sum * 2) / 2;
}
