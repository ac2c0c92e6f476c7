import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { functionTexts } from "../../src/locales/functionTexts";
import { type Language, LANGUAGES } from "../../src/locales/language";
import { unusedTexts } from "./unusedTexts";
import { longOnly } from "../support/runs";

const longTest = longOnly(test);

const SRC = join(__dirname, "../../src");
/** All but the one that only gathers others. */
const modulesOf = (language: Language): string[] =>
  readdirSync(join(SRC, "locales", language))
    .map((file) => file.replace(/\.ts$/, ""))
    .filter((module) => module !== "sentences");
const textsOf = (language: Language, module: string): object =>
  jest.requireActual<object>(join(SRC, "locales", language, module));

/** Every text of a module with its path: "wizard.bodies.add". */
const leaves = (texts: object, path = ""): (readonly [path: string, text: unknown])[] =>
  Object.entries(texts).flatMap(([key, text]: [string, unknown]) =>
    typeof text === "object" && text !== null
      ? leaves(text, `${path}${key}.`)
      : [[path + key, text] as const],
  );
const pathsOf = (language: Language, module: string): string[] =>
  leaves(textsOf(language, module))
    .map(([path]) => path)
    .sort();

/** The texts of the functions have both languages beside each other: "functions.SHARE.title". */
const functionLeaves = (language: Language): (readonly [path: string, text: unknown])[] =>
  Object.entries(functionTexts).flatMap(([id, { examples, ...texts }]) => {
    const notes = Object.fromEntries(examples.flatMap(({ note }, i) => (note ? [[i, note]] : [])));
    return leaves({ ...texts, notes }, `functions.${id}.`)
      .filter(([path]) => path.endsWith(`.${language}`))
      .map(([path, text]) => [path.slice(0, -language.length - 1), text] as const);
  });
const allLeaves = (language: Language): (readonly [path: string, text: unknown])[] => [
  ...modulesOf(language).flatMap((module) => leaves(textsOf(language, module))),
  ...functionLeaves(language),
];

/**
 * German as their readers are: names for the spreadsheet library's own English (held against the
 * library elsewhere), and documents that are printed in German.
 */
const GERMAN_ONLY = [
  "confidences",
  "nativeFunctions",
  "optionWords",
  "ruleSheet",
  "spreadsheetMenus",
  "spreadsheetPanels",
  "supportedExcelApi",
];

/** The same in both languages: names, loanwords, and sentences without a word of their own. */
const SAME = [
  "MONTH_WORDS.month",
  "book.checks.signs.error",
  "book.checks.signs.hint",
  "book.checks.signs.right",
  "book.columns.difference",
  "book.columns.region",
  "book.footer.sheet",
  "book.grantor",
  "book.kept.ki",
  "book.overview.rest",
  "book.sheets.overview",
  "book.verdicts.payments.euro",
  "checks.signs.error",
  "checks.signs.hint",
  "checks.signs.right",
  "fields.amendments.region",
  "fields.bodies.name",
  "fields.bodies.region",
  "fields.regions.name",
  "fields.stated.region",
  "findings.itemLimitNotPublished",
  "findings.notComputable",
  "forwarding.region",
  "functions.VERSION.title",
  "overviewPage.rest",
  "prints.amendment.columns.2",
  "sheet.words.SAINTELAGUE",
  "steps.forwarding",
  "steps.version",
  "steps.yearPart",
  "summary.sheets.years",
  "tasks.row.nothing",
  "tasks.staffing.moves",
  "wizard.choices.apportionment.DHONDT",
  "wizard.choices.apportionment.SAINTELAGUE",
  "wizard.choices.bodyKind.KREIS",
  "wizard.forwarding.region",
  "wizard.notice.module",
  "wizard.posts.change",
  "wizard.review.change",
  "workbench.ok",
];

test("every German text has an English one, but for what only German readers see", () => {
  const english = modulesOf("en");
  expect(modulesOf("de").filter((module) => !english.includes(module))).toEqual(GERMAN_ONLY);
  for (const module of english) expect(pathsOf("en", module)).toEqual(pathsOf("de", module));
});

/** A sentence by its words, whatever its parts are called. */
const wordsOf = (text: unknown): string =>
  typeof text === "function"
    ? [...String(text).matchAll(/"([^"]*)"|`([^`]*)`/g)]
        .map(([, plain, template = ""]) => plain ?? template.replace(/\$\{[^}]*\}/g, "…"))
        .join("|")
    : String(text);

test("no text is left untranslated", () => {
  const translations = new Map(allLeaves("en"));
  const same = allLeaves("de")
    .filter(([path, text]) => wordsOf(translations.get(path)) === wordsOf(text))
    .map(([path]) => path);
  expect(same.sort()).toEqual(SAME);
});

test("every text says something", () => {
  const silent = LANGUAGES.flatMap((language) =>
    allLeaves(language)
      .filter(([, text]) => typeof text !== "function" && String(text).trim() === "")
      .map(([path]) => `${language} ${path}`),
  );
  expect(silent).toEqual([]);
});

longTest(
  "every text is read somewhere",
  () => {
    expect(unusedTexts(join(SRC, "../tsconfig.json"), join(SRC, "locales/de/"))).toEqual([]);
  },
  120_000,
);

/** Their keys are codes, kinds and ids, which a type lists: the code must also give them out. */
test.each(["findings", "issues", "steps"])(
  "every text of %s belongs to something the code gives out",
  (module) => {
    const sources = ["engine", "workbook", "taskpane", "functions"].map(sourcesIn).join("\n");
    const unread = leaves(textsOf("de", module))
      .map(([path]) => path.split(".").at(-1)!)
      .filter((key) => !sources.includes(`"${key}"`));
    expect(unread).toEqual([]);
  },
);

const sourcesIn = (room: string): string =>
  readdirSync(join(SRC, room), { recursive: true, encoding: "utf8" })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => readFileSync(join(SRC, room, file), "utf8"))
    .join("\n");
