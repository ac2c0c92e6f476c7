import fc from "fast-check";
import { checkProgramme } from "../../../src/engine/rules/checkProgramme";
import { PROGRAMMES } from "../../../src/engine/rules/programmes";

/** A small sound programme; each test spoils one thing in a copy. */
const sound = {
  programme: "TEST",
  name: "Testprogramm",
  asOf: "2026-01-31",
  modules: [{ module: 1, name: "Stellen", roles: ["LEAD"], limits: ["ROOMS"] }],
  documents: { notice: { title: "Bescheid", number: "1/2024", url: "https://example.org/1" } },
  records: [
    {
      module: 1,
      kind: "rate",
      item: "LEAD",
      year: 2024,
      value: "57000.50",
      unit: "FTE_YEAR",
      financing: "FIXED_AMOUNT",
      period: { from: "2024-01-01", to: "2024-12-31" },
      instalments: [
        { weight: "1", due: null },
        { weight: "1", due: "2024-06-30" },
      ],
      wording: "57.000,50 € je Stelle",
      confidence: "stated",
      sources: [{ document: "notice", dateLabel: "vom", date: "2024-02-29" }],
    },
  ],
};

const COPY = { title: "Abschrift des Bescheids", isCopy: true };

interface Changes {
  readonly programme?: object;
  readonly record?: object;
}
const problemsOf = ({ programme = {}, record = {} }: Changes) =>
  checkProgramme({ ...sound, records: [{ ...sound.records[0], ...record }], ...programme });
const without = (key: string): object =>
  Object.fromEntries(Object.entries(sound.records[0]!).filter(([name]) => name !== key));
const cited = (citation: object) => ({
  sources: [{ ...sound.records[0]!.sources[0], ...citation }],
});

describe("the programmes' files", () => {
  it.each(PROGRAMMES.map((programme) => [programme.programme, programme]))(
    "of %s are sound",
    (_, programme) => {
      expect(checkProgramme(programme)).toEqual([]);
    },
  );

  it("call one module the usual one", () => {
    const usual = PROGRAMMES.flatMap(({ modules }) => modules.filter(({ isUsual }) => isUsual));
    expect(usual.map(({ name }) => name)).toEqual(["Case Management"]);
  });

  it("name no text file in place of a document", () => {
    const texts = PROGRAMMES.flatMap(({ documents }) =>
      Object.values(documents).map(({ title, number = "" }) => `${title} ${number}`),
    );
    expect(texts.filter((text) => /\.txt|seed/i.test(text))).toEqual([]);
  });
});

describe("the check of a programme's file", () => {
  it("passes a sound file", () => {
    expect(problemsOf({})).toEqual([]);
  });

  it.each([
    ["an unknown key", { record: { valeu: "1" } }, "records[0].valeu", "unknownKey"],
    ["a key of every object", { record: { toString: "1" } }, "records[0].toString", "unknownKey"],
    ["a figure as a number", { record: { value: 57_000 } }, "records[0].value", "malformed"],
    ["a German figure", { record: { value: "57.000,00" } }, "records[0].value", "malformed"],
    ["a negative figure", { record: { value: "-1" } }, "records[0].value", "malformed"],
    ["a year as a text", { record: { year: "2024" } }, "records[0].year", "malformed"],
    ["no source", { record: { sources: [] } }, "records[0].sources", "malformed"],
    ["sources that are no list", { record: { sources: {} } }, "records[0].sources", "malformed"],
    ["an empty wording", { record: { wording: " " } }, "records[0].wording", "malformed"],
    [
      "a copy that is not called one",
      { programme: { documents: { notice: COPY } } },
      "records[0].confidence",
      "copyMismatch",
    ],
    [
      "a copy that is none",
      { record: { confidence: "unofficialCopy" } },
      "records[0].confidence",
      "copyMismatch",
    ],
    [
      "a copy by any other word",
      { programme: { documents: { notice: { ...COPY, isCopy: false } } } },
      "documents.notice.isCopy",
      "malformed",
    ],
    ["an unknown kind", { record: { kind: "price" } }, "records[0].kind", "malformed"],
    [
      "no trust at all",
      { record: { confidence: "guessed" } },
      "records[0].confidence",
      "malformed",
    ],
    [
      "a German date",
      { record: cited({ date: "29.02.2024" }) },
      "records[0].sources[0].date",
      "malformed",
    ],
    [
      "a day there is not",
      { record: cited({ date: "2023-02-29" }) },
      "records[0].sources[0].date",
      "malformed",
    ],
    [
      "a leap day of 1900",
      { record: cited({ date: "1900-02-29" }) },
      "records[0].sources[0].date",
      "malformed",
    ],
    [
      "a month there is not",
      { record: cited({ date: "2023-13" }) },
      "records[0].sources[0].date",
      "malformed",
    ],
    [
      "a period in months",
      { record: { period: { from: "2024-01", to: "2024-12-31" } } },
      "records[0].period.from",
      "malformed",
    ],
    [
      "no end of the period",
      { record: { period: { from: "2024-01-01" } } },
      "records[0].period.to",
      "missing",
    ],
    [
      "instalments without a due day",
      { record: { instalments: [{ weight: "1" }] } },
      "records[0].instalments[0].due",
      "missing",
    ],
    [
      "an unknown document",
      { record: cited({ document: "letter" }) },
      "records[0].sources[0].document",
      "unknownDocument",
    ],
    [
      "an unknown document of a recommendation",
      {
        programme: {
          modules: [
            {
              ...sound.modules[0],
              recommendedAtKi: {
                ...{ oneIn: 3, wording: "ein Drittel der Stellen" },
                sources: [{ document: "letter", dateLabel: "vom", date: "2024-02-29" }],
              },
            },
          ],
        },
      },
      "modules[0].recommendedAtKi.sources[0].document",
      "unknownDocument",
    ],
    ["an unknown module", { record: { module: 2 } }, "records[0].module", "unknownModule"],
    ["an unknown role", { record: { item: "POST" } }, "records[0].item", "unknownItem"],
    ["a limit as a rate", { record: { item: "ROOMS" } }, "records[0].item", "unknownItem"],
    ["a rate per day", { record: { unit: "DAY" } }, "records[0].unit", "wrongUnit"],
    [
      "a derived figure without a reason",
      { record: { confidence: "derived" } },
      "records[0].reason",
      "reasonMismatch",
    ],
    [
      "a stated figure with a reason",
      { record: { reason: "Schluss" } },
      "records[0].reason",
      "reasonMismatch",
    ],
    [
      "a rate of one sort of recipient",
      { record: { recipient: "KREIS" } },
      "records[0].recipient",
      "unknownKey",
    ],
    [
      "a figure twice",
      { programme: { records: [sound.records[0], sound.records[0]] } },
      "records[1]",
      "duplicate",
    ],
    [
      "a module twice",
      { programme: { modules: [sound.modules[0], sound.modules[0]] } },
      "modules[1]",
      "duplicate",
    ],
    ["modules that are no list", { programme: { modules: null } }, "modules", "malformed"],
    ["documents as a list", { programme: { documents: [] } }, "documents", "malformed"],
    [
      "an address that is none",
      { programme: { documents: { notice: { title: "B", url: "www" } } } },
      "documents.notice.url",
      "malformed",
    ],
    [
      "a document as a text",
      { programme: { documents: { notice: "B" } } },
      "documents.notice",
      "malformed",
    ],
  ])("reports %s", (_, changes, path, problem) => {
    expect(problemsOf(changes)).toContainEqual({ path, problem });
  });

  it("reports a document nobody cites", () => {
    const documents = { ...sound.documents, letter: { title: "Schreiben" } };
    expect(problemsOf({ programme: { documents } })).toEqual([
      { path: "documents.letter", problem: "unusedDocument" },
    ]);
  });

  it.each(["module", "kind", "item", "year", "value", "unit", "wording", "confidence", "sources"])(
    "reports a record without %s",
    (key) => {
      expect(checkProgramme({ ...sound, records: [without(key)] })).toEqual([
        { path: `records[0].${key}`, problem: "missing" },
      ]);
    },
  );

  it("tells figures of two sorts of recipients apart, and posts from roles", () => {
    const most = {
      ...without("financing"),
      kind: "maximumFte",
      unit: "FTE",
      value: "3.5",
    };
    const records = [
      { ...most, recipient: "KREIS" },
      { ...most, recipient: "KREISFREIE_STADT" },
    ];
    expect(checkProgramme({ ...sound, records })).toEqual([]);
    const modules = [{ ...sound.modules[0], roles: [] }];
    expect(problemsOf({ programme: { modules } })).toEqual([
      { path: "records[0].item", problem: "unknownItem" },
    ]);
    const posts = { ...sound.records[0], item: "POST" };
    expect(checkProgramme({ ...sound, modules, records: [posts] })).toEqual([]);
  });

  it("answers to any data whatever", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (data) => {
        expect(checkProgramme(data).length).toBeGreaterThan(0);
        expect(problemsOf({ record: { sources: data } as object }).length).toBeGreaterThan(0);
        expect(problemsOf({ programme: { records: [data] } }).length).toBeGreaterThan(0);
      }),
    );
  });

  it("accepts the year or the month of a document without a day", () => {
    for (const date of ["2024", "2024-02", "2000-02-29"])
      expect(problemsOf({ record: cited({ date }) })).toEqual([]);
  });

  it("keeps the order of what is given: first shape, then references", () => {
    const changes = { record: { item: "NOBODY", wrong: true } };
    expect(problemsOf(changes)).toEqual([{ path: "records[0].wrong", problem: "unknownKey" }]);
  });
});
