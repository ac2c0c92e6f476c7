import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fields as deFields } from "../../../src/locales/de/fields";
import { wizard as de } from "../../../src/locales/de/wizard";
import { fields as enFields } from "../../../src/locales/en/fields";
import { wizard as en } from "../../../src/locales/en/wizard";

type Texts = Readonly<Record<string, unknown>>;

/** Every text with its path: "bodies.add". */
function leaves(texts: Texts, path = ""): (readonly [string, unknown])[] {
  return Object.entries(texts).flatMap(([key, text]) =>
    typeof text === "object" && text !== null
      ? leaves(text as Texts, `${path}${key}.`)
      : [[path + key, text] as const],
  );
}

const FOLDER = join(__dirname, "../../../src/taskpane/wizard");
const sources = readdirSync(FOLDER, { recursive: true, encoding: "utf8" })
  .filter((file) => /\.tsx?$/.test(file))
  .map((file) => readFileSync(join(FOLDER, file), "utf8"))
  .join("\n");

/** Chosen by a value of the draft or the plan, not by their name in the source. */
const BY_VALUE = /^(steps|choices|notice\.programmes|review\.(figures|severities))\./;

test("every text of the wizard is used", () => {
  const unused = leaves(de)
    .map(([path]) => path)
    .filter((path) => !BY_VALUE.test(path))
    .filter((path) => !new RegExp(`\\.${path.split(".").at(-1)!}\\b`).test(sources));
  expect(unused).toEqual([]);
});

/** The same in both languages: names, and sentences without a word of their own. */
const SAME = [
  "choices.bodyKind.KREIS",
  "choices.apportionment",
  "notice.programmes",
  "notice.module",
  "posts.change",
  "forwarding.region",
  "review.change",
];

test.each([
  ["the wizard", leaves(de), leaves(en)],
  ["the fields", leaves(deFields as unknown as Texts), leaves(enFields as unknown as Texts)],
])("every text of %s is translated", (_, german, english) => {
  const translations = new Map(english);
  const untranslated = german
    .filter(([path, text]) => String(translations.get(path)) === String(text))
    .map(([path]) => path);
  const borrowed = ["Name", "Region"];
  expect(
    untranslated.filter(
      (path) =>
        !SAME.some((same) => path.startsWith(same)) &&
        !borrowed.includes(String(translations.get(path))),
    ),
  ).toEqual([]);
});
