import {
  add,
  divide,
  type Fraction,
  fraction,
  multiply,
  negate,
  subtract,
} from "../../src/engine/number/fraction";
import { powerOfTen } from "../../src/engine/number/powerOfTen";
import type { Language } from "../../src/locales/language";

/** What an auditor types into a pocket calculator, and what is printed behind it. */
export interface Equation {
  readonly text: string;
  readonly isExact: boolean;
  /** The value of the left side. */
  readonly left: Fraction;
  readonly printed: Fraction;
  /** Places behind the decimal sign that are printed. */
  readonly places: number;
}

interface Token {
  readonly sign: string;
  readonly value?: Fraction;
  readonly places: number;
}

/** The equations of a printed step. Words stand before the colon or in brackets at the end. */
export function readEquations(step: string, language: Language): Equation[] {
  const plain = step.replace(/[„“][^“”]*[“”]/g, "");
  return plain.split("; ").flatMap((clause) => {
    const match = /^(.*) ([=≈]) (.*)$/.exec(clause);
    if (!match) return [];
    const [, before = "", sign, after = ""] = match;
    const expression = before.slice(before.lastIndexOf(": ") + 1);
    const printed = after.replace(/ \(.*$/, "").replace(/\.$/, "");
    const value = numberIn(printed, language);
    return [
      {
        text: clause,
        isExact: sign === "=",
        left: evaluate(tokensOf(expression, language)),
        printed: value.value!,
        places: value.places,
      },
    ];
  });
}

function numberIn(text: string, language: Language): Token {
  const [minus, token, ...others] = tokensOf(text, language);
  const isNegative = minus?.sign === "−";
  const value = isNegative ? token : minus;
  if (!value?.value || others.length > 0 || (!isNegative && token))
    throw new Error(`"${text}" is not one number`);
  return { ...value, value: isNegative ? negate(value.value) : value.value };
}

const UNIT = /^(€|VZÄ|FTE|Monate?|months?)/;

function tokensOf(text: string, language: Language): Token[] {
  const tokens: Token[] = [];
  const number = language === "de" ? /^\d+(\.\d{3})*(,\d+)?/ : /^\d+(,\d{3})*(\.\d+)?/;
  let rest = text.trim();
  while (rest !== "") {
    const digits = number.exec(rest)?.[0];
    const unit = UNIT.exec(rest)?.[0];
    if (digits !== undefined) {
      const [whole = "", decimals = ""] = digits
        .replaceAll(language === "de" ? "." : ",", "")
        .split(/[.,]/);
      const places = decimals.length;
      const value = fraction(BigInt(whole + decimals), powerOfTen(places));
      tokens.push({ sign: "", value, places });
      rest = rest.slice(digits.length);
      const percent = /^ ?%/.exec(rest)?.[0];
      if (percent !== undefined) {
        tokens[tokens.length - 1] = {
          ...{ sign: "", places: places + 2 },
          value: divide(value, fraction(100n)),
        };
        rest = rest.slice(percent.length);
      }
    } else if (unit !== undefined) rest = rest.slice(unit.length);
    else if (/^[×÷+−()-]/.test(rest)) {
      tokens.push({ sign: rest[0] === "-" ? "−" : rest[0]!, places: 0 });
      rest = rest.slice(1);
    } else throw new Error(`"${rest}" is neither a number nor an operator in "${text}"`);
    rest = rest.trimStart();
  }
  return tokens;
}

/** Brackets before × and ÷, these before + and −, from left to right. */
function evaluate(tokens: readonly Token[]): Fraction {
  let at = 0;
  const result = sum();
  if (at < tokens.length) throw new Error("Something is left of the expression");
  return result;

  function sum(): Fraction {
    let value = product();
    while (tokens[at]?.sign === "+" || tokens[at]?.sign === "−")
      value = tokens[at++]!.sign === "+" ? add(value, product()) : subtract(value, product());
    return value;
  }

  function product(): Fraction {
    let value = single();
    while (tokens[at]?.sign === "×" || tokens[at]?.sign === "÷")
      value = tokens[at++]!.sign === "×" ? multiply(value, single()) : divide(value, single());
    return value;
  }

  function single(): Fraction {
    const token = tokens[at++];
    if (token?.value) return token.value;
    if (token?.sign === "−") return negate(single());
    if (token?.sign !== "(") throw new Error("A number is missing");
    const value = sum();
    if (tokens[at++]?.sign !== ")") throw new Error("A bracket is not closed");
    return value;
  }
}
