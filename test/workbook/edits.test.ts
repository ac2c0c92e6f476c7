import { findingsOf, readOne } from "./readOne";
import { cleanGrantYear } from "../engine/grantYear/cleanGrantYear";
import { cellsOf, edit, insert, named, openWorkbook, registerKim } from "./kimExcel";

beforeAll(registerKim);

const PREFIX = "KIM_2021_B2_";
const SHEET = "KIM 2021 B2";
const TIMEOUT = 60_000;

/** A sheet with the clean grant year: two regions, a key, an agreement and a proof. */
async function sheetOfCleanYear() {
  const excel = openWorkbook();
  const grantYear = cleanGrantYear();
  await insert(grantYear);
  return { excel, grantYear };
}

/** The cell of a field of a body, by its position. */
async function bodyCell(field: string, index: number) {
  const { row, column } = await named(`${PREFIX}Bodies_${field}`);
  return { row: row + index, column };
}

const setCell = async (field: string, index: number, value: string | number) => {
  const { row, column } = await bodyCell(field, index);
  await edit(SHEET, (sheet) => (sheet.getCell(row, column).values = [[value]]));
};

/** All cells that show an error. */
const errorsOn = async (sheetName: string) =>
  (await cellsOf(sheetName)).values.flat().filter((value) => /^#[A-Z]+[/!?]/.test(String(value)));

describe("a user", () => {
  test(
    "changes a weight: the sheet recomputes and is still what the plan says",
    async () => {
      const { grantYear } = await sheetOfCleanYear();
      await setCell("Weight", 6, 260);
      const read = await readOne();
      grantYear.bodies[6]!.weight = 260;
      expect(read.grantYear).toEqual(grantYear);
      expect(read.findings).toEqual([]);
    },
    TIMEOUT,
  );

  test(
    "renames a town, and it is asked for where it paid others",
    async () => {
      await sheetOfCleanYear();
      await setCell("Name", 6, "Flaesheim-Nord");
      const renamed = await readOne();
      expect(renamed.grantYear.bodies[6]!.name).toBe("Flaesheim-Nord");
      expect(findingsOf(renamed)).toContain("payerUnknown");
      await setCell("Payer", 7, "Flaesheim-Nord");
      const read = await readOne();
      expect(findingsOf(read)).not.toContain("payerUnknown");
      expect(read.findings).toEqual([]);
      expect(await errorsOn(SHEET)).toEqual([]);
    },
    TIMEOUT,
  );

  test(
    "inserts rows among the bodies and a column beside a field",
    async () => {
      const { grantYear } = await sheetOfCleanYear();
      const { row, column } = await bodyCell("Name", 6);
      await edit(SHEET, (sheet) => {
        sheet.getRange(`${row + 1}:${row + 1}`).insert("Down");
        sheet.getCell(row, column).values = [["Heiden"]];
      });
      await setCell("Kind", 6, "Gemeinde");
      await setCell("Payer", 6, "Kreis");
      await setCell("CostPerFte", 6, 70000);
      const weight = await bodyCell("Weight", 0);
      await edit(SHEET, (sheet) =>
        sheet.getRangeByIndexes(0, weight.column, 1, 1).getEntireColumn().insert("Right"),
      );
      const read = await readOne();
      grantYear.bodies.splice(6, 0, {
        ...{ name: "Heiden", kind: "GEMEINDE", payer: "Kreis", costPerFte: 70000 },
      });
      expect(read.grantYear).toEqual(grantYear);
      expect(read.findings).toEqual([]);
      expect(await errorsOn(SHEET)).toEqual([]);
    },
    TIMEOUT,
  );

  test(
    "types a town into the blank row at the end of the bodies",
    async () => {
      const { grantYear } = await sheetOfCleanYear();
      const last = grantYear.bodies.length;
      await setCell("Name", last, "Heiden");
      await setCell("Kind", last, "Gemeinde");
      await setCell("Payer", last, "Kreis");
      const read = await readOne();
      grantYear.bodies.push({ name: "Heiden", kind: "GEMEINDE", payer: "Kreis" });
      expect(read.grantYear).toEqual(grantYear);
      expect(read.findings).toEqual([]);
    },
    TIMEOUT,
  );

  test(
    "inserts a row right below the headers: it counts, and the sheet is found out of date",
    async () => {
      const { grantYear } = await sheetOfCleanYear();
      const { row } = await bodyCell("Name", 0);
      await edit(SHEET, (sheet) => {
        sheet.getRange(`${row + 1}:${row + 1}`).insert("Down");
        sheet.getCell(row, 0).values = [["Heiden"]];
      });
      await edit(SHEET, (sheet) => (sheet.getCell(row, 3).values = [["Kreis"]]));
      const read = await readOne();
      expect(read.grantYear.bodies).toHaveLength(grantYear.bodies.length + 1);
      expect(read.grantYear.bodies[0]).toEqual({
        ...{ name: "Heiden", kind: "GEMEINDE", payer: "Kreis" },
      });
      expect(read.rows.bodies[0]).toBe(row);
      expect(read.findings).toContainEqual({
        code: "wordAssumed",
        where: { list: "bodies", index: 0, field: "kind" },
        assumed: "GEMEINDE",
      });
    },
    TIMEOUT,
  );

  test(
    "inserts rows above everything and moves a table: names follow",
    async () => {
      const { excel, grantYear } = await sheetOfCleanYear();
      await edit(SHEET, (sheet) => sheet.getRange("1:3").insert("Down"));
      const { row } = await named(`${PREFIX}Notices`);
      const { model } = excel;
      const sheetId = model.getters.getSheetIds().at(-1)!;
      model.dispatch("ACTIVATE_SHEET", {
        sheetIdFrom: model.getters.getActiveSheetId(),
        sheetIdTo: sheetId,
      });
      const zone = { top: row - 1, bottom: row + 2, left: 0, right: 7 };
      model.selection.selectZone({ cell: { row: zone.top, col: 0 }, zone });
      model.dispatch("CUT");
      const target = { top: row - 1, bottom: row - 1, left: 20, right: 20 };
      model.dispatch("PASTE", { target: [target] });
      const read = await readOne();
      expect(read.grantYear).toEqual(grantYear);
      expect(read.findings).toEqual([]);
      expect((await named(`${PREFIX}Notices_Amount`)).column).toBe(23);
    },
    TIMEOUT,
  );

  test(
    "renames the sheet",
    async () => {
      const { grantYear } = await sheetOfCleanYear();
      await edit(SHEET, (sheet) => (sheet.name = "Förderung 21"));
      const read = await readOne();
      expect([read.sheetName, read.grantYear]).toEqual(["Förderung 21", grantYear]);
    },
    TIMEOUT,
  );

  test(
    "types what does not fit: the plan finds it",
    async () => {
      await sheetOfCleanYear();
      await setCell("Weight", 1, "viele");
      await setCell("Start", 1, "irgendwann");
      await setCell("Kind", 1, "Amt");
      const read = await readOne();
      expect(findingsOf(read)).toEqual(
        expect.arrayContaining(["numberInvalid", "dateInvalid", "wordInvalid"]),
      );
    },
    TIMEOUT,
  );

  test(
    "types a day as text and a word in English",
    async () => {
      const { grantYear } = await sheetOfCleanYear();
      await setCell("Start", 6, "'1.3.2021");
      await setCell("Kind", 6, "Municipality");
      const read = await readOne();
      Object.assign(grantYear.bodies[6]!, { start: "2021-03-01", kind: "GEMEINDE" });
      expect(read.grantYear).toEqual(grantYear);
    },
    TIMEOUT,
  );

  test(
    "overwrites a formula: the sheet no longer shows the plan",
    async () => {
      await sheetOfCleanYear();
      const { row, column } = await named(`${PREFIX}Plan_Amount`);
      await edit(SHEET, (sheet) => (sheet.getCell(row, column).values = [[1]]));
      const read = await readOne();
      expect(read.findings).toContainEqual(
        expect.objectContaining({
          code: "figureDiffers",
          where: { list: "bodies", index: 1, name: "Ahaus", field: "amount" },
        }),
      );
    },
    TIMEOUT,
  );
});

describe("what is needed is deleted", () => {
  test(
    "a column, a field and a list: findings name them, nothing breaks",
    async () => {
      const { grantYear } = await sheetOfCleanYear();
      const weight = await bodyCell("Weight", 0);
      await edit(SHEET, (sheet) =>
        sheet.getRangeByIndexes(0, weight.column, 1, 1).getEntireColumn().delete("Left"),
      );
      const posts = await named(`${PREFIX}Posts`);
      await edit(SHEET, (sheet) =>
        sheet.getRange(`${posts.row + 1}:${posts.row + 1}`).delete("Up"),
      );
      const { row } = await named(`${PREFIX}Instalments`);
      await edit(SHEET, (sheet) => sheet.getRange(`${row}:${row + 4}`).delete("Up"));
      const read = await readOne();
      const missing = read.findings.flatMap(({ code, where }) =>
        code === "cellsMissing" ? [[where.list, where.field]] : [],
      );
      expect(missing).toEqual(
        expect.arrayContaining([
          [undefined, "posts"],
          ["bodies", "weight"],
          ["instalments", undefined],
        ]),
      );
      expect(read.grantYear.posts).toBeUndefined();
      expect(read.grantYear.instalments).toEqual([]);
      expect(read.grantYear.bodies).toHaveLength(grantYear.bodies.length);
      expect(read.grantYear.bodies[1]!.weight).toBeUndefined();
    },
    TIMEOUT,
  );

  test(
    "the first row of the bodies with all formulas: every figure is found missing",
    async () => {
      const { grantYear } = await sheetOfCleanYear();
      const { row } = await bodyCell("Name", 0);
      await edit(SHEET, (sheet) => sheet.getRange(`${row + 1}:${row + 1}`).delete("Up"));
      const read = await readOne();
      expect(read.grantYear.bodies).toEqual(grantYear.bodies.slice(1));
      expect(read.findings.some(({ code }) => code === "figureDiffers")).toBe(true);
    },
    TIMEOUT,
  );

  test(
    "the sheet: there is no grant year any more",
    async () => {
      await sheetOfCleanYear();
      await edit(SHEET, (sheet) => sheet.delete());
      expect(await readOne().catch(() => "none")).toBe("none");
    },
    TIMEOUT,
  );
});
