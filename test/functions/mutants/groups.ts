import { call, type Call } from "../groupsProperties";
import { column } from "../tables";

type Line = readonly [name: string, between: unknown, total: number];
type List = readonly Line[];

/** Where the groups of the rows and the lists of the groups stand among the arguments. */
const GROUPS: Readonly<Record<string, number>> = { SHARE: 5, ROUNDFTE: 7, COFINANCE: 3 };
const listsOf = (id: string): number => (id === "COFINANCE" ? 2 : 1);
const labelsOf = (id: string, args: readonly unknown[]): readonly string[] =>
  (args[GROUPS[id]!] as string[][]).map(([label]) => label!);

const changed =
  (change: (lists: readonly List[], labels: readonly string[]) => readonly unknown[]): Call =>
  (id, args) => {
    const lists = change(args.slice(0, listsOf(id)) as List[], labelsOf(id, args));
    return call(id, [...lists, ...args.slice(listsOf(id))]);
  };

const relabelled =
  (relabel: (label: string) => string): Call =>
  (id, args) =>
    call(id, args.with(GROUPS[id]!, column(...labelsOf(id, args).map(relabel))));

const afterwards =
  (change: (cells: readonly unknown[], labels: readonly string[]) => readonly unknown[]): Call =>
  (id, args) => {
    const cells = call(id, args);
    return typeof cells === "string" ? cells : change(cells, labelsOf(id, args));
  };

export const groupsMutants = {
  groupsMixedUp: relabelled((label) => ({ Nord: "Süd", Süd: "Nord" })[label] ?? label),
  rowsWithoutGroupInTheFirst: relabelled((label) => (label === "" ? "Nord" : label)),
  totalOfTheNeighbour: changed((lists) =>
    lists.map((list) => list.map(([name], i) => [name, "–", list.at(i - 1)![2]])),
  ),
  totalInTheFirstColumnAfterTheName: changed((lists) =>
    lists.map((list) => list.map(([name, between]) => [name, between])),
  ),
  rowsWithoutGroupDropped: afterwards((cells, labels) =>
    cells.map((cell, row) => (labels[row] === "" ? 0 : cell)),
  ),
  cellsInTheOrderOfTheGroups: afterwards((cells, labels) =>
    ["Nord", "Süd", ""].flatMap((name) => cells.filter((_, row) => labels[row] === name)),
  ),
  oneGroupOfAll: (id, args) => {
    const sums = (args.slice(0, listsOf(id)) as List[]).map((list) =>
      list.reduce((sum, [, , total]) => sum + total, 0),
    );
    return call(id, [...sums, ...args.slice(listsOf(id))].with(GROUPS[id]!, null));
  },
  refusedGroupsGetNothing: (id, args) => {
    const cells = call(id, args);
    return typeof cells === "string" ? labelsOf(id, args).map(() => 0) : cells;
  },
  fundingByItsPlaceInTheList: changed(([costs, ...others]) => [
    costs,
    ...others.map((list) => list.map(([, between, total], i) => [costs![i]![0], between, total])),
  ]),
  surplusCoversOtherGroups: changed(([costs, ...others]) => {
    if (others.length === 0) return [costs];
    const funded = new Map(others[0]!.map(([name, , total]) => [name, total]));
    const left = costs!.map(([name, , cost]) => Math.min(0, cost - funded.get(name)!));
    const surplus = left.reduce((sum, each) => sum - each, 0);
    const bearer = costs!.findIndex(([name, , cost]) => cost - funded.get(name)! > surplus);
    return [
      costs!.map(([name, between, cost], i) => [
        name,
        between,
        i === bearer ? cost - surplus : cost,
      ]),
      ...others,
    ];
  }),
} satisfies Record<string, Call>;
