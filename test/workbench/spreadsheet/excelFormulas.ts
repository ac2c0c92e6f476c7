import fc from "fast-check";

const number = fc.oneof(
  fc.nat({ max: 5000 }).map(String),
  fc
    .tuple(fc.nat({ max: 999 }), fc.integer({ min: 1, max: 99 }))
    .map(([whole, part]) => `${whole}.${part}`),
  fc.constantFrom(".5", "1E+3", "2.5E-2"),
);
const text = fc
  .string({ unit: fc.constantFrom(..."aÄß;,.{}()=+%\"'\\#! "), maxLength: 8 })
  .map((content) => `"${content.replaceAll('"', '""')}"`);
const truth = fc.constantFrom("TRUE", "FALSE");
const error = fc.constantFrom("#N/A", "#VALUE!", "#DIV/0!", "#REF!", "#NUM!", "#NAME?");
const reference = fc.constantFrom(
  "A1",
  "$B$2",
  "A1:B3",
  "C:C",
  "$2:$5",
  "D4#",
  "Tabelle1!A1",
  "'Förderung 2021; Süd, Nord.x'!$A$1:$B$2",
  "'it''s'!A1",
  "Pauschale_2021",
  "Übersicht.Satz",
);
const constant = fc.oneof(
  number,
  number.map((value) => `-${value}`),
  number.map((value) => `${value}%`),
  text,
  truth,
  error,
);
const array = fc
  .tuple(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 3 }))
  .chain(([rows, columns]) =>
    fc.array(fc.array(constant, { minLength: columns, maxLength: columns }), {
      minLength: rows,
      maxLength: rows,
    }),
  )
  .map((rows) => `{${rows.map((row) => row.join(",")).join(";")}}`);
const operator = fc.constantFrom("+", "-", "*", "/", "^", "=", "<>", "<=", ">", " + ");
/** Numbers that become texts differ between the languages, as they do in Excel. */
const joined = fc
  .array(text, { minLength: 2, maxLength: 3 })
  .map((texts) => `(${texts.join("&")})`);
const called = fc.constantFrom("SUM", "IF", "ROUND", "KIM.SHARE", "INDEX", "STDEV.S", "LOG");

const { formula } = fc.letrec<{ formula: string; call: string }>((tie) => ({
  formula: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    number,
    text,
    joined,
    truth,
    error,
    reference,
    array,
    tie("call"),
    tie("formula").map((value) => `(${value})`),
    tie("formula").map((value) => `-${value}`),
    tie("formula").map((value) => `(${value})%`),
    fc.tuple(tie("formula"), operator, tie("formula")).map((parts) => parts.join("")),
  ),
  call: fc
    .tuple(called, fc.array(fc.option(tie("formula"), { nil: "" }), { maxLength: 4 }))
    .map(([name, args]) => `${name}(${args.join(",")})`),
}));

/** Formulas as one enters them in English Excel, the equals sign included. */
export const excelFormula = formula.map((content) => `=${content}`);
