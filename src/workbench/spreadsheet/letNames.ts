import type { Token } from "./scanFormula";

interface Call {
  readonly isLet: boolean;
  /** Values of LET that have names by now, in small letters, with the name they are kept under. */
  readonly names: Map<string, string>;
  /** The name whose value is being read; it holds from the next argument on. */
  due: string | undefined;
}

const SET = "EXCEL.SET";
const GET = "EXCEL.GET";

/**
 * The library has no LET. It calculates arguments strictly from left to right, so that
 * `LET(x,1,x+1)` can be kept as `LET(EXCEL.SET("x",1),EXCEL.GET("x")+1)`. A name inside another
 * LET is kept under its depth, "x/1", so that it does not hide the outer one for good.
 */
export function bindNames(formula: readonly Token[]): Token[] {
  const bound: Token[] = [];
  const calls: Call[] = [];
  for (let index = 0; index < formula.length; index++) {
    const token = formula[index]!;
    const call = calls.at(-1);
    if (token.kind === "openParenthesis") {
      const before = formula[skipSpaces(formula, index - 1, -1)];
      const isLet = before?.kind === "function" && before.value === "LET";
      calls.push({ isLet, names: new Map(), due: undefined });
      bound.push(token);
      if (isLet) index = bindNext(formula, index, calls, bound);
    } else if (call && (token.kind === "argument" || token.kind === "closeParenthesis")) {
      if (call.due !== undefined) {
        call.names.set(call.due.toLowerCase(), keptName(call.due, calls));
        call.due = undefined;
        bound.push(mark("closeParenthesis", ")", token));
      }
      bound.push(token);
      if (token.kind === "closeParenthesis") calls.pop();
      else if (call.isLet) index = bindNext(formula, index, calls, bound);
    } else {
      const kept = token.kind === "name" ? lookUp(token.value, calls) : undefined;
      if (kept === undefined) bound.push(token);
      else bound.push(...opened(GET, kept, token), mark("closeParenthesis", ")", token));
    }
  }
  return bound;
}

/** If a name and another argument follow, writes them; returns what was read last. */
function bindNext(formula: readonly Token[], index: number, calls: Call[], bound: Token[]): number {
  const at = skipSpaces(formula, index + 1, 1);
  const after = skipSpaces(formula, at + 1, 1);
  const [name, separator] = [formula[at], formula[after]];
  if (name?.kind !== "name" || separator?.kind !== "argument") return index;
  calls.at(-1)!.due = name.value;
  bound.push(...opened(SET, keptName(name.value, calls), name), separator);
  return after;
}

function keptName(name: string, calls: readonly Call[]): string {
  const depth = calls.filter(({ isLet }) => isLet).length - 1;
  return depth === 0 ? name : `${name}/${depth}`;
}

function lookUp(name: string, calls: readonly Call[]): string | undefined {
  const wanted = name.toLowerCase();
  return calls.findLast(({ names }) => names.has(wanted))?.names.get(wanted);
}

/** The other way: the names as they were typed, behind a prefix. */
export function unbindNames(formula: readonly Token[], prefix = ""): Token[] {
  const typed: Token[] = [];
  /** For each open parenthesis, whether it is one that is not typed. */
  const added: boolean[] = [];
  for (let index = 0; index < formula.length; index++) {
    const token = formula[index]!;
    if (token.kind === "function" && (token.value === SET || token.value === GET)) {
      const text = formula[index + 2]!;
      const name = text.value.replace(/\/\d+$/, "");
      typed.push({ kind: "name", value: prefix + name, position: token.position });
      index += token.value === GET ? 3 : 2;
      if (token.value === SET) added.push(true);
      continue;
    }
    if (token.kind === "openParenthesis") added.push(false);
    if (token.kind === "closeParenthesis" && added.pop()) continue;
    typed.push(token);
  }
  return typed;
}

function skipSpaces(formula: readonly Token[], index: number, step: 1 | -1): number {
  while (formula[index]?.kind === "space") index += step;
  return index;
}

const mark = (
  kind: "openParenthesis" | "closeParenthesis",
  value: string,
  { position }: Token,
): Token => ({ kind, value, position });

const opened = (called: string, name: string, token: Token): Token[] => [
  { kind: "function", value: called, written: called, position: token.position },
  mark("openParenthesis", "(", token),
  { kind: "text", value: name, position: token.position },
];
