import type { SourceKind } from "../../../src/engine/grantYear/grantYear";
import { bookText } from "../../../src/locales/bookText";
import { LANGUAGES } from "../../../src/locales/language";
import { wordFor } from "../../../src/workbook/layout/words";
import { sourceField } from "../../../src/workbook/book/tables/sourceFields";
import { grantYearCases } from "../../engine/grantYear/grantYearCases";
import { inLongRun } from "../../support/runs";
import { cellsOf, edit, registerKim } from "../kimExcel";
import { writeBook } from "./bookExcel";

const { given } = grantYearCases().find(({ id }) => id === "kreis-unna-2021-weiterleitung")!;

type Row = Readonly<Record<string, unknown>>;
const [SENTENCE, VERDICT] = [1, 5];

beforeAll(registerKim);

inLongRun(() =>
  describe.each(LANGUAGES)("what papers prove follows the sheets, in %s", (language) => {
    const { columns, checks } = bookText(language);
    const { right, fits, proposed, differs, hint } = checks.verdicts;
    const word = (option: Parameters<typeof wordFor>[0]): string => wordFor(option, language);
    const says = (name: string, figure: Parameters<typeof wordFor>[0]): string =>
      checks.sentences.stated.replace("{0}", name).replace("{1}", word(figure));
    let book: Awaited<ReturnType<typeof writeBook>>;
    /** What to do to have the cells of before. */
    let undo: (() => Promise<void>)[];

    beforeAll(async () => {
      book = await writeBook(given, { language });
      book.settle();
    }, 60_000);
    beforeEach(() => {
      undo = [];
    });
    afterEach(async () => {
      for (const step of undo.reverse()) await step();
      book.settle();
    });

    const nameOf = (id: string): string => book.sheets.find((sheet) => sheet.id === id)!.sheetName;

    async function verdict(sentence: string): Promise<unknown> {
      const { values } = await cellsOf(nameOf("checks"));
      return values.find((cells) => cells[SENTENCE] === sentence)![VERDICT];
    }

    /** Types something into a column, in the rows that are meant. */
    async function type(
      id: "sources" | "stated" | "bodies",
      heading: string,
      value: unknown,
      isMeant: (row: Row) => boolean = () => true,
    ): Promise<void> {
      const { values } = await cellsOf(nameOf(id));
      const top = values.findIndex((cells) => cells.includes(heading));
      const headings = values[top]!.map(String);
      const rows = values
        .slice(top + 1)
        .map((cells) => Object.fromEntries(headings.map((text, index) => [text, cells[index]])));
      const column = headings.indexOf(heading);
      const meant = rows.flatMap((row, index) =>
        row[headings[0]!] !== "" && isMeant(row) ? [{ at: top + 1 + index, row }] : [],
      );
      const write = (valueOf: (row: Row) => unknown): Promise<void> =>
        edit(nameOf(id), (sheet) => {
          for (const { at, row } of meant) sheet.getCell(at, column).values = [[valueOf(row)]];
        });
      await write(() => value);
      undo.push(() => write((row) => row[heading]));
      book.settle();
    }

    const call = (kind: SourceKind, isMeant?: (row: Row) => boolean): Promise<void> =>
      type("sources", columns.origin, word(kind), isMeant);
    const isBack = (row: Row): boolean => row[columns.origin] === word("WORKED_BACK");
    const isAbout =
      (name: string) =>
      (row: Row): boolean =>
        row[columns.entry] === name;

    test("an input that is documented proves, once all others of the figure are, too", async () => {
      const sentence = says("Bergkamen", "chainAmount");
      expect(await verdict(sentence)).toBe(fits);
      // Its waiver; the day from which posts are forwarded was worked back, too.
      await call("STATED", isAbout("Bergkamen"));
      expect(await verdict(sentence)).toBe(fits);
      const place = columns.sourcePlace;
      await call("STATED", (row) => row[place] === word("head"));
      expect(await verdict(sentence)).toBe(right);
      // What the north was worked back from says nothing of the middle; the days of all do.
      expect(await verdict(says("Schwerte", "ownShareYear"))).toBe(fits);
      await call(
        "WORKED_BACK",
        (row) => row[columns.what] === sourceField("head", "end", language),
      );
      expect(await verdict(sentence)).toBe(fits);
    });

    test("the key of one body decides on the own shares of its region", async () => {
      const sentence = says("Schwerte", "ownShareYear");
      await call("STATED", (row) => isBack(row) && !isAbout("Holzwickede")(row));
      expect(await verdict(sentence)).toBe(fits);
      expect(await verdict(says("Bergkamen", "chainAmount"))).toBe(right);
      await call("ASSUMED", isBack);
      expect(await verdict(sentence)).toBe(right);
    });

    test("what is worked back later proves nothing any more, nor what is typed as printed", async () => {
      const ofAll = says(checks.everybody, "granted");
      expect(await verdict(ofAll)).toBe(right);
      await call(
        "WORKED_BACK",
        (row) => row[columns.what] === sourceField("head", "rate", language),
      );
      expect(await verdict(ofAll)).toBe(fits);
      await call("STATED");
      const posts = says("Kamen", "fte");
      expect(await verdict(posts)).toBe(proposed);
      await type("stated", columns.origin, word("STATED"));
      expect(await verdict(posts)).toBe(right);
      await type("bodies", columns.agreed, 1, (row) => row[columns.body] === "Kamen");
      expect(await verdict(posts)).toBe(fits);
    });

    test("whom a body pays has a part in its contract, in whatever region", async () => {
      const sentence = says("Bergkamen", "chainAmount");
      await call("STATED");
      await type("bodies", columns.region, "Südkreis", (row) => row[columns.body] === "Bönen");
      expect(await verdict(sentence)).toBe(right);
      await call("WORKED_BACK", isAbout("Bönen"));
      expect(await verdict(sentence)).toBe(fits);
    });

    test("what differs from a proposal is a hint, from a statement it is not", async () => {
      const posts = says("Bönen", "fte");
      const isBönen = (row: Row): boolean => row[columns.body] === "Bönen";
      await type("stated", columns.statedValue, 1.5, isBönen);
      expect(await verdict(posts)).toBe(hint);
      await type("stated", columns.origin, word("STATED"), isBönen);
      expect(await verdict(posts)).toBe(differs);
    });

    test("a region of one body has what it agreed by definition, one of two has not", async () => {
      const sentence = checks.sentences.regionPosts.replace("{0}", "Nordkreis");
      expect(await verdict(sentence)).toBe(fits);
      await type("bodies", columns.region, "Nordkreis", (row) => row[columns.body] === "Bönen");
      expect(await verdict(sentence)).toBe(right);
    });
  }),
);
