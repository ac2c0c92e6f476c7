import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Course } from "../../../src/engine/grantYear/course";
import { without } from "../../../src/engine/grantYear/entries";
import type { GrantYear } from "../../../src/engine/grantYear/grantYear";
import { plan } from "../../../src/engine/grantYear/plan";
import { yearFigures } from "../../../src/engine/year/yearFigures";
import { LANGUAGES, type Language } from "../../../src/locales/language";
import {
  acceptReply,
  type Reply,
  type ReplyRefusal,
} from "../../../src/workbook/reply/acceptReply";
import { isInput, replyFields } from "../../../src/workbook/reply/replyForm";
import {
  replyProblem,
  replyRefusal,
  replySentences,
} from "../../../src/workbook/reply/replySentences";
import { replyWorkbook } from "../../../src/workbook/reply/replyWorkbook";
import type { Row } from "../../../src/xlsx/model/sheet";
import type { Workbook } from "../../../src/xlsx/model/workbook";
import { readWorkbook } from "../../../src/xlsx/read/readWorkbook";
import { writeWorkbook } from "../../../src/xlsx/write/writeWorkbook";
import { inLongRun, runs } from "../../support/runs";
import { randomFrom } from "../../support/random";
import { fileProblems } from "../../xlsx/fileProblems";
import { hasOffice, savedByOffice } from "../../xlsx/openInOffice";
import { readPackage } from "../../xlsx/readPackage";
import { courseCases } from "../courseCases";
import { type Fill, filled, nameOfRow, withRows } from "./replySheet";

const CASES = join(__dirname, "../../cases");
const json = <Type>(file: string): Type =>
  JSON.parse(readFileSync(join(CASES, file), "utf8")) as Type;
const { given: mittelkreis } = json<{ given: GrantYear }>("year/whole/mittelkreis-2023.json");
const years = [mittelkreis, ...courseCases().map(({ given }) => given)];

const madeFor = (given: GrantYear, body: string, language: Language = "de"): Workbook => {
  const planned = plan(given);
  const { index } = planned.rows.find(({ name }) => name === body)!;
  return replyWorkbook(planned, index, language);
};
const saved = (workbook: Workbook): Workbook => readWorkbook(writeWorkbook(workbook)).workbook;
const OPTIONS = { language: "de", receivedOn: "2024-02-20" } as const;
const accepted = (workbook: Workbook, given = mittelkreis): Reply => {
  const reply = acceptReply(workbook, given, OPTIONS);
  if ("code" in reply) throw new Error(reply.code);
  return reply;
};
const refused = (workbook: Workbook, given = mittelkreis): string[] =>
  replyRefusal(acceptReply(workbook, given, OPTIONS) as ReplyRefusal, given, "de");

interface ReplyCase {
  readonly title: string;
  readonly body: string;
  readonly fill: Fill;
  readonly sentences: readonly string[];
  readonly staffing?: Course["staffing"];
  readonly proofs?: Course["proofs"];
  readonly documents?: Course["documents"];
}

describe.each(json<ReplyCase[]>("replies.json"))("$title", ({ body, fill, ...expected }) => {
  const isOf = ({ post = "" }: { readonly post?: string }) => post.startsWith(`${body} `);
  const reply = accepted(saved(filled(madeFor(mittelkreis, body), fill)));
  const before = mittelkreis.course!;

  test("every difference is said", () => {
    expect(replySentences(reply, "de")).toEqual(expected.sentences);
    expect(reply.problems).toEqual([]);
    expect(replySentences(reply, "en").join("\n")).not.toMatch(/undefined|NaN|object|ä|ü/);
  });

  test("the course has what was told, and all else is as it was", () => {
    const told = ["staffing", "proofs", "documents"] as const;
    const { staffing, proofs, documents } = reply.course!;
    expect(without(reply.course!, ...told)).toEqual(without(before, ...told));
    for (const [own, all, old] of [
      [expected.staffing, staffing, before.staffing],
      [expected.proofs, proofs, before.proofs],
    ] as const) {
      expect(all!.filter(isOf)).toEqual(own ?? old!.filter(isOf));
      expect(all!.filter((row) => !isOf(row))).toEqual(old!.filter((row) => !isOf(row)));
    }
    expect(documents).toEqual([...before.documents!, ...(expected.documents ?? [])]);
  });

  test("the year can be calculated with it", () => {
    const changed = { ...mittelkreis, course: reply.course! };
    expect(yearFigures(changed, plan(changed), changed.course).bodies).toHaveLength(4);
  });
});

interface ProblemCase {
  readonly title: string;
  readonly fill?: Fill;
  readonly remove?: string;
  readonly copy?: string;
  readonly insert?: string;
  readonly beside?: string;
  readonly expected: readonly string[];
}

const LATER = 40;
const damaged = (workbook: Workbook, { fill = {}, ...damage }: ProblemCase): Workbook =>
  withRows(filled(workbook, fill), (rows) => [
    ...rows
      .filter((row) => nameOfRow(row) !== damage.remove)
      .map((row): Row =>
        damage.beside !== undefined && nameOfRow(row) === "staffing 0"
          ? { ...row, cells: [...row.cells, { column: 10, value: damage.beside }] }
          : row,
      ),
    ...rows.flatMap((row) => (nameOfRow(row) === damage.copy ? [{ ...row, row: LATER }] : [])),
    ...(damage.insert === undefined
      ? []
      : [{ row: LATER, cells: [{ column: 1, value: damage.insert }] }]),
  ]);

test.each(json<ProblemCase[]>("replyProblems.json"))("damaged: $title", (damage) => {
  const { problems, course } = accepted(saved(damaged(madeFor(mittelkreis, "Kamen"), damage)));
  expect(problems.map((problem) => replyProblem(problem, "de"))).toEqual(damage.expected);
  expect(course).toBeUndefined();
  for (const problem of problems)
    expect(replyProblem(problem, "en")).not.toMatch(/undefined|object|ä|ü|ß/);
});

describe("refused", () => {
  const kamen = madeFor(mittelkreis, "Kamen");
  const keyed = (change: (key: string) => string): Workbook =>
    withRows(kamen, (rows) =>
      rows.map((row) => ({
        ...row,
        cells: row.cells.map((cell) =>
          cell.column === 0 ? { ...cell, value: change(String(cell.value)) } : cell,
        ),
      })),
    );

  test("a workbook that is none", () => {
    const said = [
      "In dieser Datei steht kein Rückmeldebogen. Bitte wählen Sie die Mappe, die aus dem Bogen entstanden ist.",
    ];
    expect(refused(withRows(kamen, () => []))).toEqual(said);
    expect(refused(keyed((key) => key.replace(/"rows":.*/, '"rows":{"posts":1e9}}')))).toEqual(
      said,
    );
    expect(refused(keyed((key) => key.replace(/\{.*/, "{")))).toEqual(said);
  });

  test("one of another version", () => {
    expect(refused(keyed((key) => key.replace("KIM-REPLY 1", "KIM-REPLY 2")))).toEqual([
      "Der Bogen ist von einer anderen Fassung von KIM (2) und wird nicht gelesen. Bitte senden Sie einen neuen.",
    ]);
  });

  test("one of another year, module or programme", () => {
    for (const other of [{ year: 2024 }, { module: 3 }, { programme: "KOMM-AN-1" }])
      expect(refused(kamen, { ...mittelkreis, ...other })).toEqual([
        expect.stringMatching(/^Der Bogen gehört zu KIM 2023, Baustein 2, offen ist .*ein\.$/),
      ]);
  });

  test("one of a body that is not there", () => {
    expect(refused(keyed((key) => key.replace('"body":"Kamen"', '"body":"Werne"')))).toEqual([
      "Der Bogen ist für Werne; in diesem Förderjahr gibt es diesen Namen nicht. Bitte prüfen Sie, ob er geändert wurde.",
    ]);
  });

  test("one that is older than a change of the year, which is named", () => {
    const { course } = mittelkreis;
    const staffing = course!.staffing!.map((row) =>
      row.post === "Kamen 1" ? { ...row, from: "2023-05-01" } : row,
    );
    expect(refused(kamen, { ...mittelkreis, course: { ...course!, staffing } })).toEqual([
      expect.stringMatching(/^Seit der Bogen für Kamen erstellt wurde, haben sich/),
      "Kamen 1, ab: 15.03.2023 → 01.05.2023",
    ]);
    const proofs = course!.proofs!.filter(({ post }) => post !== "Kamen 1");
    expect(refused(kamen, { ...mittelkreis, course: { ...course!, proofs } })[1]).toBe(
      "Kamen 1, entfällt (Kosten): schon geprüft 43.000 €",
    );
    const posts = course!.posts!.filter(({ post }) => post !== "Kamen 1");
    expect(refused(kamen, { ...mittelkreis, course: { ...course!, posts } })[1]).toBe(
      "Kamen 1, entfällt (Stellen): VZÄ 1",
    );
    // What happens to others makes it no older.
    expect(
      accepted(kamen, { ...mittelkreis, course: { ...course!, payments: [] } }).changes,
    ).toEqual([]);
  });

  test("a second reading, once the first was accepted", () => {
    const told = filled(kamen, { "staffing 0": { share: 0.5 } });
    const { course } = accepted(told);
    expect(refused(told, { ...mittelkreis, course: course! })[1]).toBe(
      "Kamen 1, besetzte VZÄ: 1 → 0,5",
    );
  });
});

const everySheet = years.flatMap((given) =>
  given.bodies.flatMap(({ name }) => LANGUAGES.map((language) => ({ given, name, language }))),
);

test("of every body in both languages a valid file that, sent back as it is, changes nothing", () => {
  for (const { given, name, language } of everySheet) {
    const workbook = madeFor(given, name, language);
    const bytes = writeWorkbook(workbook);
    expect(fileProblems(readPackage(bytes))).toEqual([]);
    const { workbook: read, lost } = readWorkbook(bytes);
    expect(lost).toEqual([]);
    const reply = accepted(read, given);
    expect([reply.changes, reply.problems, reply.course]).toEqual([[], [], given.course]);
  }
});

test("only the cells to be filled in are open, and no cell says anything of other bodies' posts", () => {
  for (const { given, name, language } of everySheet) {
    const [sheet] = madeFor(given, name, language).sheets;
    expect(sheet!.isProtected).toBe(true);
    expect(sheet!.columns[0]).toMatchObject({ column: 0, hidden: true });
    for (const row of sheet!.rows) {
      const [list = ""] = nameOfRow(row).split(" ");
      const open = row.cells.flatMap(({ column, look }) => (look?.unlocked ? [column] : []));
      if (list === "staffing" || list === "proofs" || list === "posts")
        expect(open).toEqual(
          replyFields(list).flatMap(([field], at) => (isInput(list, field) ? [at + 1] : [])),
        );
      else expect(open.length > 0).toBe(list === "answer");
    }
    const text = JSON.stringify(sheet!.rows);
    for (const { post, body } of given.course!.posts!)
      if (body !== name) expect(text).not.toContain(`"${post}"`);
  }
});

test("whatever is filled in is read as it was meant", () => {
  const random = randomFrom(20260131);
  const isSo = (): boolean => random(2) === 0;
  const pick = <Type>(all: readonly Type[]): Type => all[random(all.length)]!;
  const days = ["2023-01-01", "2023-02-28", "2023-07-15", "2023-12-31"];
  for (let i = 0; i < runs(20, 150); i++) {
    const body = pick(["Bergkamen", "Kamen", "Bönen"]);
    const given = mittelkreis.course!.posts!.filter((post) => post.body === body);
    const sheet = madeFor(mittelkreis, body);
    const rows = sheet.sheets[0]!.rows.map(nameOfRow).filter((name) => /^staffing/.test(name));
    const told = rows.map(() =>
      random(5) < 2
        ? {}
        : {
            ...{ post: pick(given).post, status: pick(["FILLED", "STAND_IN", "INTERRUPTED"]) },
            ...{ share: pick([0.25, 0.5, 1, 0.333]), from: pick(days) },
            ...(isSo() && { until: pick(days) }),
            ...(isSo() && { costPerMonth: pick([0, 4567.89, 6000]) }),
            ...(isSo() && { counts: pick(["YES", "NO"]) }),
          },
    );
    const fill = Object.fromEntries(
      rows.map((name, at) => [
        name,
        Object.fromEntries(
          replyFields("staffing").map(([field]) => [
            field,
            (told[at] as Record<string, string | number>)[field] ?? null,
          ]),
        ),
      ]),
    );
    const reply = accepted(saved(filled(sheet, fill)));
    const own = reply.course!.staffing!.filter(({ post }) =>
      given.some((each) => each.post === post),
    );
    expect(own).toEqual(told.filter((row) => Object.keys(row).length > 0));
    expect(reply.course!.staffing!.length - own.length).toBe(
      mittelkreis.course!.staffing!.length - rows.length + 2 * given.length,
    );
  }
});

inLongRun(() => {
  (hasOffice ? test : test.skip)("what LibreOffice saved is read the same", () => {
    const files = Object.fromEntries(
      json<ReplyCase[]>("replies.json").map(({ body, fill }, at) => [
        `r${at}`,
        writeWorkbook(filled(madeFor(mittelkreis, body), fill)),
      ]),
    );
    for (const [name, bytes] of Object.entries(savedByOffice(files))) {
      const reply = accepted(readWorkbook(bytes).workbook);
      expect(reply).toEqual(accepted(readWorkbook(files[name]!).workbook));
      expect(reply.problems).toEqual([]);
    }
  });
});
