import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { longOnly } from "../support/runs";

jest.setTimeout(60_000);

const COMMAND = ["--import", "tsx", "src/cli/formula.ts"];

function ask(lines: string, ...options: string[]) {
  const { stdout, stderr, status } = spawnSync(process.execPath, [...COMMAND, ...options], {
    input: lines,
    encoding: "utf8",
  });
  return {
    answers: stdout
      .split("\n")
      .slice(0, -1)
      .map((line) => JSON.parse(line)),
    stderr,
    status,
  };
}

const column = (...values: unknown[]) => ({ values: values.map((value) => [value]) });
const error = (code: string, message: unknown) => ({ error: { code, message } });

test("German formulas, one answer per line", () => {
  const questions: [string, unknown][] = [
    ["=KIM.ROUNDFTE(2,5;{1,19;0,85;0,38})", column(1, 1, 0.5)],
    ["KIM.SHARE(50000;{39.35.14.12})", { values: [[19500, 17500, 7000, 6000]] }],
    ['=KIM.SHARE(8;{1;2};"OHNE")', column(2.66666666666667, 5.33333333333333)],
    ["=RUNDEN(SUMME(1,5;0,75);1)", column(2.3)],
    [
      '={1."a""b";WAHR.#NV}',
      {
        values: [
          [1, 'a"b'],
          [true, error("#N/A", expect.any(String))],
        ],
      },
    ],
    ["=SEQUENZ(100)", column(...Array.from({ length: 100 }, (_, index) => index + 1))],
    [
      '=KIM.SHARE(100;{1;2;"k. A."})',
      error(
        "#VALUE!",
        "Schlüssel, Zeile 3: „k. A.“ ist keine Zahl. Bitte eine Zahl eingeben oder die Zelle leeren.",
      ),
    ],
    ["=WENNFEHLER(KIM.SHARE(100;{0;0});-1)", column(-1)],
    ["=1/0", error("#DIV/0!", "Hier wird durch 0 geteilt.")],
    ["", error("#VALUE!", "Die Zeile enthält keine Formel.")],
    ["=SUM(1;2)", error("#NAME?", "Die Funktion SUM heißt auf Deutsch SUMME.")],
    [
      "=Satz*2",
      error("#NAME?", "Der Name „Satz“ ist nicht bekannt. Text gehört in Anführungszeichen."),
    ],
    [
      "=KIM.SHARE(100)",
      error("#VALUE!", "KIM.SHARE erwartet mindestens 2 Argumente, bekommt aber 1."),
    ],
    ["=SUMME(1;2", error("#VALUE!", "Der Klammer „(“ an Stelle 7 fehlt die schließende.")],
    ["=SUMME(1,2,3)", error("#VALUE!", expect.stringContaining("„,3“ an Stelle 11"))],
  ];
  const { answers, status } = ask(questions.map(([formula]) => formula).join("\n"));
  expect(answers).toEqual(questions.map(([, answer]) => answer));
  expect(status).toBe(0);
});

longOnly(test)("English formulas, as a Windows program sends them", () => {
  const lines = [
    "\uFEFF=KIM.ROUNDFTE(2.5,{1.19;0.85;0.38})",
    "=KIM.SHARE(50000,{39,35,14,12})",
    '=KIM.SHARE(100,{1;"n/a"})',
    "=SUMME(1,2)",
    "=SUM(1;2)",
    "=SUMIFS(A1:A2,B1:B2,1,C1:C2)",
  ];
  const { answers } = ask(lines.join("\r\n") + "\r\n", "--locale", "en");
  expect(answers).toEqual([
    column(1, 1, 0.5),
    { values: [[19500, 17500, 7000, 6000]] },
    error("#VALUE!", expect.stringContaining("“n/a”")),
    error("#NAME?", "The function SUMME is called SUM in English."),
    error("#VALUE!", expect.stringContaining("“;” at position 7")),
    error("#VALUE!", "The formula cannot be read."),
  ]);
});

test("a reader that has seen enough ends the command without an error", async () => {
  const command = spawn(process.execPath, COMMAND, { stdio: ["pipe", "pipe", "pipe"] });
  command.stdin.on("error", () => undefined);
  command.stdin.end("=SEQUENZ(100)\n".repeat(20_000));
  let complaints = "";
  command.stderr.on("data", (text) => (complaints += text));
  await once(command.stdout, "data");
  command.stdout.destroy();
  expect(await once(command, "exit")).toEqual([0, null]);
  expect(complaints).toBe("");
});

longOnly(test.each([["--locale", "fr"], ["--sprache"], ["datei.txt"]]))(
  "%s %s is refused",
  (...options) => {
    const { answers, stderr, status } = ask("=1", ...options);
    expect(answers).toEqual([]);
    expect(stderr).toContain("--locale de|en");
    expect(status).toBe(2);
  },
);
