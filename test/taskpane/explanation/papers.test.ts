import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Language, LANGUAGES, setLanguage } from "../../../src/locales/language";
import { EXAMPLES } from "../../../src/workbench/examples/examples";
import { type GrantYearCase, grantYearCases } from "../../engine/grantYear/grantYearCases";
import { insert, openWorkbook } from "../../workbook/kimExcel";
import { linesOf, registerRemembering } from "./explainExcel";
import { paperFigures } from "./paperFigures";
import { replayedCells } from "./replayedCells";
import { fewOf, isFirst } from "../../support/runs";

/**
 * What the page says of each figure of the papers as it is to be: a file for each case and
 * language. With KIM_EXPLANATIONS=write the files are written anew; read what changed.
 */
const FOLDER = join(__dirname, "../../cases/explanations");
const fileOf = ({ id }: GrantYearCase, language: Language): string =>
  join(FOLDER, `${id}.${language}.txt`);

/**
 * Figures that no cell of the steps holds: of the recipient what all get together, of payments and
 * settlements the pages that list them.
 */
const ELSEWHERE =
  /^(posts|itemAmount|nonEligibleCost|accepted|repayment|outstanding)$|: (months|quantity)$/;

/**
 * Figures of posts alone, where the cells count assistants and items of money with them: those are
 * lines of their own.
 */
const WITH_OTHERS: Readonly<Record<string, readonly string[]>> = {
  "kreis-warendorf-2021-modul-1": [
    ...["fte", "amount", "Kreis Warendorf: fte", "Kreis Warendorf: amount"],
  ],
};

const cases = grantYearCases();
const caseOf = (id: string): GrantYearCase => cases.find((each) => each.id === id)!;
/** The workbooks of the authorities, and the first year of a model that none of them shows. */
const workbooks = [
  ...EXAMPLES.map(({ id, grantYears }) => ({ id, papers: grantYears.map(caseOf) })),
  { id: "refinancing", papers: [caseOf("kreis-unna-2021-refinanzierung")] },
];

beforeAll(registerRemembering);
afterEach(() => setLanguage("de"));

async function explained(paper: GrantYearCase, language: Language): Promise<string> {
  const { desk, bodies } = paper.given;
  // All that the recipient gets is the grant.
  const recipient = bodies.find(({ payer }) => payer === undefined);
  const receives = desk === undefined ? `${recipient?.name}: chainAmount` : undefined;
  const blocks: string[] = [];
  for (const { what, figure, addresses, shown } of await paperFigures(paper, language)) {
    if (ELSEWHERE.test(what) || what === receives) continue;
    expect([what, addresses.length > 0]).toEqual([what, true]);
    const isWithOthers = WITH_OTHERS[paper.id]?.includes(what) ?? false;
    expect([what, Math.abs(shown - figure) < 0.005]).toEqual([what, !isWithOthers]);
    blocks.push(`# ${what} = ${isWithOthers ? `${figure}, with others ${shown}` : figure}`);
    for (const address of addresses) blocks.push((await linesOf(address, language)).join("\n"));
  }
  return `${blocks.join("\n\n")}\n`;
}

describe.each(fewOf(LANGUAGES, isFirst))(
  "every figure of the papers is explained as it was read (%s)",
  (language) => {
    test.each(fewOf(workbooks, ({ id }) => id === "stadt-bergkamen"))("$id", async ({ papers }) => {
      // Late, the stand-in asks once for what several cells ask alike; Excel asks for each.
      openWorkbook({ language, answers: "atOnce" });
      await insert(
        papers.map(({ given }) => given),
        { language },
      );
      for (const paper of papers) {
        const text = await explained(paper, language);
        const file = fileOf(paper, language);
        if (process.env.KIM_EXPLANATIONS === "write") writeFileSync(file, text);
        expect(existsSync(file) ? readFileSync(file, "utf8") : "").toBe(text);
      }
      if (language === "de") {
        const { cells, wrong } = await replayedCells();
        expect(wrong).toEqual([]);
        expect(cells).toBeGreaterThan(20);
      }
    });
  },
);
