import { registries } from "./library";
import { type Notation, nameInstead } from "./notation";
import type { Token } from "./scanFormula";
import { writeToken } from "./writeFormula";

/** Why a formula cannot be entered: Excel would refuse it. Positions count characters from 1. */
export type FormulaProblem =
  | { readonly code: "empty" | "incomplete" | "unreadable" }
  | { readonly code: "tooLong"; readonly length: number; readonly most: number }
  | { readonly code: "tooDeep"; readonly position: number; readonly most: number }
  | { readonly code: "unclosedText" | "unevenRows"; readonly position: number }
  | { readonly code: PlacedCode; readonly text: string; readonly position: number }
  | { readonly code: NameCode; readonly name: string; readonly instead: string | undefined }
  | { readonly code: "noTables" | "noTableHere" }
  | { readonly code: "unknownTable"; readonly name: string }
  | { readonly code: "unknownColumn"; readonly name: string; readonly table: string }
  | ({ readonly code: "tooFewArguments" | "tooManyArguments" } & ArgumentCount);

type PlacedCode = "unexpected" | "notAConstant" | "notClosed";
/** `instead`: what it is called in this notation, if the name belongs to another one. */
type NameCode = "unknownFunction" | "unknownName";

interface ArgumentCount {
  readonly name: string;
  readonly least: number;
  readonly most: number;
  readonly received: number;
}

type Called = Extract<Token, { kind: "function" }>;
interface Parentheses {
  readonly opened: Token;
  readonly level: number;
  readonly called: Called | undefined;
  received: number;
  /** Tokens of the current argument. */
  parts: number;
}
interface ArrayConstant {
  readonly opened: Token;
  readonly level: number;
  readonly widths: number[];
}

/** Excel's limits. The library answers a formula nested thousands of levels deep with 0. */
const MOST_CHARACTERS = 8192;
const MOST_LEVELS = 64;

/**
 * Reads a formula from left to right and returns the first thing that is wrong with it, or nothing.
 * A name that is no function may be defined or not: that shows only when it is evaluated.
 */
export function formulaProblem(
  formula: readonly Token[],
  notation: Notation,
): FormulaProblem | undefined {
  const last = formula.at(-1);
  const length = last ? last.position - 1 + writeToken(last, notation).length : 0;
  if (length > MOST_CHARACTERS) return { code: "tooLong", length, most: MOST_CHARACTERS };
  const reader = new Reader(notation);
  for (const token of formula) {
    if (token.kind === "space") continue;
    const problem = reader.read(token);
    if (problem) return problem;
  }
  return reader.end();
}

class Reader {
  private readonly open: (Parentheses | ArrayConstant)[] = [];
  private previous: Token | undefined;
  /** A value, or a sign before it, must follow. */
  private valueDue = true;
  /** Signs or % in a row; each makes a level, as a parenthesis does. */
  private signs = 0;
  private level = 0;

  constructor(private readonly notation: Notation) {}

  read(token: Token): FormulaProblem | undefined {
    const inside = this.open.at(-1);
    this.countLevels(token, inside?.level ?? 0);
    if (this.level > MOST_LEVELS)
      return { code: "tooDeep", position: token.position, most: MOST_LEVELS };
    if (inside && "parts" in inside && token.kind !== "argument") inside.parts++;
    const problem =
      inside && "widths" in inside
        ? this.readInArray(token, inside)
        : this.readInFormula(token, inside);
    this.previous = token;
    return problem;
  }

  private countLevels({ kind, value }: Token, outside: number): void {
    if (kind === "operator" && (this.valueDue || value === "%")) this.signs++;
    else if (!OPENING.has(kind)) this.signs = 0;
    this.level = outside + this.signs + (kind === "openParenthesis" ? 1 : 0);
  }

  end(): FormulaProblem | undefined {
    const unfinished = this.open.at(-1);
    if (unfinished) return this.at("notClosed", unfinished.opened);
    if (!this.valueDue) return undefined;
    return { code: this.previous ? "incomplete" : "empty" };
  }

  private readInArray(token: Token, array: ArrayConstant): FormulaProblem | undefined {
    switch (token.kind) {
      case "column":
      case "row":
        if (this.valueDue) return this.at("unexpected", token);
        this.valueDue = true;
        if (token.kind === "row") array.widths.push(1);
        else array.widths.push(array.widths.pop()! + 1);
        return undefined;
      case "closeArray":
        if (this.valueDue) return this.at("unexpected", token);
        this.open.pop();
        return array.widths.every((width) => width === array.widths[0])
          ? undefined
          : { code: "unevenRows", position: array.opened.position };
      case "operator": {
        const isPercentage = token.value === "%" && this.previous?.kind === "number";
        return this.valueDue || isPercentage
          ? this.readOperator(token)
          : this.at("notAConstant", token);
      }
      case "name":
      case "reference":
      case "table":
      case "function":
      case "openParenthesis":
        return this.at("notAConstant", token);
      default: {
        const isSigned = this.valueDue && this.previous?.kind === "operator";
        return isSigned && token.kind !== "number"
          ? this.at("notAConstant", token)
          : this.readValue(token);
      }
    }
  }

  private readInFormula(
    token: Token,
    parentheses: Parentheses | undefined,
  ): FormulaProblem | undefined {
    switch (token.kind) {
      case "function":
        return this.valueDue ? this.checkFunction(token) : this.at("unexpected", token);
      case "openParenthesis":
      case "openArray":
        if (!this.valueDue) return this.at("unexpected", token);
        this.open.push(
          token.kind === "openArray"
            ? { opened: token, level: this.level, widths: [1] }
            : {
                opened: token,
                level: this.level,
                called: this.justCalled(),
                received: 1,
                parts: 0,
              },
        );
        this.signs = 0;
        return undefined;
      case "argument":
        if (!parentheses?.called || !this.isArgumentDone()) return this.at("unexpected", token);
        if (this.isNoName(parentheses)) return this.at("unexpected", this.previous ?? token);
        parentheses.received++;
        parentheses.parts = 0;
        this.valueDue = true;
        return undefined;
      case "closeParenthesis":
        if (!parentheses || (parentheses.called ? !this.isArgumentDone() : this.valueDue))
          return this.at("unexpected", token);
        if (this.previous === parentheses.opened) parentheses.received = 0;
        this.open.pop();
        this.valueDue = false;
        return this.checkArguments(parentheses);
      case "operator":
        return this.readOperator(token);
      case "name":
        return this.readValue(token) ?? this.checkName(token);
      default:
        return this.readValue(token);
    }
  }

  private readValue(token: Token): FormulaProblem | undefined {
    if (token.kind === "unclosedText") return { code: token.kind, position: token.position };
    const isValue = VALUES.has(token.kind);
    if (!isValue || !this.valueDue) return this.at("unexpected", token);
    this.valueDue = false;
    return undefined;
  }

  private readOperator(token: Token): FormulaProblem | undefined {
    const isSign = token.value === "+" || token.value === "-";
    if (this.valueDue) return isSign ? undefined : this.at("unexpected", token);
    this.valueDue = token.value !== "%" && token.value !== "#";
    return undefined;
  }

  /** An argument may be left out, but not begun and left unfinished. */
  private isArgumentDone(): boolean {
    const before = this.previous?.kind;
    return !this.valueDue || before === "openParenthesis" || before === "argument";
  }

  /** In LET, what an argument follows is a name and nothing else at every odd place. */
  private isNoName({ called, received, parts }: Parentheses): boolean {
    if (called?.value !== "LET" || received % 2 === 0) return false;
    return parts !== 1 || this.previous?.kind !== "name";
  }

  private justCalled(): Called | undefined {
    return this.previous?.kind === "function" ? this.previous : undefined;
  }

  private checkName({ value }: Token): FormulaProblem | undefined {
    const instead = TRUTH_VALUES.test(value) ? nameInstead(value, this.notation) : undefined;
    return instead === undefined ? undefined : { code: "unknownName", name: value, instead };
  }

  private checkFunction({ value, written: name }: Called): FormulaProblem | undefined {
    const instead = nameInstead(name, this.notation);
    return instead === undefined && registries.functionRegistry.contains(value)
      ? undefined
      : { code: "unknownFunction", name, instead };
  }

  private checkArguments({ called, received }: Parentheses): FormulaProblem | undefined {
    if (!called) return undefined;
    const described = registries.functionRegistry.get(called.value);
    const { minArgRequired: least, maxArgPossible: most } = described;
    const count = { name: called.written, least, most, received };
    // Two for each name, and what is calculated with them.
    if (called.value === "LET" && received % 2 === 0)
      return { code: "tooFewArguments", ...count, least: received + 1 };
    if (received < least) return { code: "tooFewArguments", ...count };
    if (received > most) return { code: "tooManyArguments", ...count };
    return undefined;
  }

  private at(code: PlacedCode, token: Token): FormulaProblem {
    return { code, text: writeToken(token, this.notation), position: token.position };
  }
}

const OPENING: ReadonlySet<Token["kind"]> = new Set(["function", "openParenthesis", "openArray"]);
const VALUES: ReadonlySet<Token["kind"]> = new Set([
  "number",
  "text",
  "boolean",
  "error",
  "reference",
  "table",
  "name",
]);
const TRUTH_VALUES = /^(?:TRUE|FALSE|WAHR|FALSCH)$/i;
