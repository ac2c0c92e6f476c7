import "../locales/bothLanguages";
import { readFileSync, writeFileSync } from "node:fs";
import { plan } from "../engine/grantYear/plan";
import { synopsis } from "../engine/year/documents/synopsis";
import { yearFigures } from "../engine/year/yearFigures";
import { findingSentence } from "../locales/findingText";
import { kimCommandText } from "../locales/kimCommandText";
import { notKeptSentence } from "../workbench/file/notKeptSentence";
import { lostSentence, refusalSentence } from "../workbench/file/readSentences";
import { FileRefusal } from "../xlsx/read/fileRefusal";
import { notOnSheets } from "../workbook/book/notOnSheets";
import { checkFiles, serveChecks, WORKER } from "./check/checkFiles";
import { checkText, totalsOf } from "./check/checkText";
import { exportPayments, paymentsCsv } from "./exportPayments";
import { fileReason } from "./fileReason";
import { type FileProblem, readGrantYearFile } from "./grantYearFile";
import { type KimCommand, kimCommand, languageOfCommand } from "./kimOptions";
import { planText } from "./planText";
import { progressBar } from "./progressBar";
import { replyOutcome, replySheet } from "./replies";
import { synopsisText } from "./synopsisText";
import { yearFiguresText } from "./yearFiguresText";

/**
 * npm run --silent kim -- new GRANTYEAR.json -o FILE.xlsx [--form excel|values] [--lang de|en]
 * npm run --silent kim -- plan [--jsonl] [--since DAY [--until DAY]] GRANTYEAR.json…
 * npm run --silent kim -- check [--json] FILE.xlsx…
 * npm run --silent kim -- export FILE.xlsx --csv|--json
 * npm run --silent kim -- ask GRANTYEAR.json --body NAME -o FILE.xlsx
 * npm run --silent kim -- reply [--received DAY] GRANTYEAR.json FILE.xlsx [-o GRANTYEAR.json]
 * npm run --silent kim -- recalc|values FILE.xlsx -o OUT.xlsx
 * npm run --silent kim -- help
 * Ends with 0, with 1 if a file cannot be read or written or holds errors, with 2 if the call is
 * wrong.
 */
const args = process.argv.slice(2);
const language = languageOfCommand(args);
const texts = kimCommandText(language);

process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  // Whoever reads the plans has seen enough (`| head`).
  if (error.code === "EPIPE") process.exit(0);
  throw error;
});

if (args[0] === WORKER) serveChecks();
else await run(kimCommand(args, texts));

async function run(command: KimCommand | string): Promise<void> {
  if (typeof command === "string") {
    process.stderr.write(`${command}\n\n${texts.usage}\n`);
    process.exitCode = 2;
  } else if (command.command === "help") process.stdout.write(`${texts.usage}\n`);
  else if (command.command === "new") await writeNew(command);
  else if (command.command === "check") await check(command);
  else if (command.command === "export") showPayments(command);
  else if (command.command === "plan") showPlans(command);
  else if (command.command === "ask") ask(command);
  else if (command.command === "reply") takeReply(command);
  else await recalculate(command);
}

async function check({ files, json }: Check): Promise<void> {
  const bar = progressBar(process.stderr, files.length);
  const checked = await checkFiles(files, language, bar.show);
  bar.clear();
  const totals = totalsOf(checked);
  if (json) process.stdout.write(`${JSON.stringify({ files: checked, totals })}\n`);
  else {
    for (const file of checked) process.stdout.write(`${checkText(file, texts)}\n`);
    process.stdout.write(`${texts.check.totals(totals)}\n`);
  }
  if (totals.error + totals.unread > 0) process.exitCode = 1;
}

function showPayments({ file, as }: Payments): void {
  try {
    const { payments, doubtful } = exportPayments(readFileSync(file), language);
    process.stdout.write(
      as === "csv" ? paymentsCsv(payments, language) : `${JSON.stringify(payments)}\n`,
    );
    for (const sheet of doubtful)
      process.stderr.write(`${file}: ${texts.export.doubtful(sheet)}\n`);
    if (doubtful.length > 0) process.exitCode = 1;
  } catch (error) {
    refuse(file, error);
  }
}

async function recalculate({ command, file, output }: Recalculation): Promise<void> {
  try {
    const spreadsheet = await loadSpreadsheet(file);
    if (!spreadsheet) return;
    const form = command === "values" ? "values" : "excel";
    const { bytes, lost, notKept } = await spreadsheet.recalculatedFile(readFileSync(file), {
      form,
      language,
    });
    if (!write(output, bytes)) return;
    process.stdout.write(`${texts.saved(output)}\n`);
    for (const each of lost) process.stdout.write(`${lostSentence(each, language)}\n`);
    for (const each of notKept) process.stdout.write(`${notKeptSentence(each, language)}\n`);
  } catch (error) {
    refuse(file, error);
  }
}

/**
 * Only when sheets are calculated: everything else answers sooner without, and also where the
 * package has been unpacked and not installed.
 */
async function loadSpreadsheet(file: string) {
  try {
    return await import("./kimWorkbook");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "MODULE_NOT_FOUND") throw error;
    process.stderr.write(`${file}: ${texts.noSpreadsheet}\n`);
    process.exitCode = 1;
    return undefined;
  }
}

/** Says why a workbook is not read. */
function refuse(file: string, error: unknown): void {
  const problem =
    error instanceof FileRefusal
      ? refusalSentence(error, language)
      : texts.notReadable(fileReason(error, texts));
  process.stderr.write(`${file}: ${problem}\n`);
  process.exitCode = 1;
}

/** Whether the file could be written. */
function write(output: string, bytes: Uint8Array): boolean {
  try {
    writeFileSync(output, bytes);
    return true;
  } catch (error) {
    process.stderr.write(`${texts.notWritable(output, fileReason(error, texts))}\n`);
    process.exitCode = 1;
    return false;
  }
}

async function writeNew({ file, output, form, store }: New): Promise<void> {
  const read = readFile(file);
  if ("problems" in read) return complain(file, read.problems);
  // The sheets have no place for it, and nothing is left out in silence.
  const unheld = notOnSheets(read.grantYear);
  if (unheld.length > 0)
    return complain(
      file,
      unheld.map((where) => ({ where, problem: texts.notOnSheets })),
    );
  const spreadsheet = await loadSpreadsheet(file);
  if (!spreadsheet) return;
  const { sheetName, bytes, notKept } = await spreadsheet.kimWorkbook(read.grantYear, {
    form,
    language,
    store,
  });
  if (!write(output, bytes)) return;
  process.stdout.write(`${texts.written(output, sheetName)}\n`);
  for (const lost of notKept) process.stdout.write(`${notKeptSentence(lost, language)}\n`);
}

function showPlans({ files, jsonl, since, until }: Plans): void {
  for (const [index, file] of files.entries()) {
    const read = readFile(file);
    if ("problems" in read) {
      if (jsonl) process.stdout.write(`${JSON.stringify({ file, problems: read.problems })}\n`);
      complain(file, read.problems);
      continue;
    }
    const planned = plan(read.grantYear);
    const { rows, regions, items, years, totals } = planned;
    const findings = planned.findings.map((finding) => ({
      ...finding,
      sentence: findingSentence(finding, language),
    }));
    const data = { file, rows, regions, items, years, totals, findings };
    if (jsonl) process.stdout.write(`${JSON.stringify(data, wholeNumbers)}\n`);
    else process.stdout.write(`${index > 0 ? "\n" : ""}${planText(planned, texts, language)}\n`);
    const { course } = read.grantYear;
    if (course && !jsonl) {
      const figures = yearFigures(read.grantYear, planned, course);
      process.stdout.write(`\n${yearFiguresText(figures, course, texts, language)}\n`);
    }
    if (since !== undefined && !jsonl) {
      const changes = synopsis(read.grantYear, since, until);
      process.stdout.write(`\n${synopsisText(changes, since, texts, language)}\n`);
    }
  }
}

function ask({ file, body, output }: Ask): void {
  const read = readFile(file);
  if ("problems" in read) return complain(file, read.problems);
  const made = replySheet(read.grantYear, body, language);
  if (!made) return complain(file, [{ where: "bodies", problem: texts.reply.bodyUnknown(body) }]);
  if (write(output, made)) process.stdout.write(`${texts.saved(output)}\n`);
}

/** Shows what a sheet that came back changes, and writes the grant year with it if asked to. */
function takeReply({ file, sheet, received, output }: TakeReply): void {
  const read = readFile(file);
  if ("problems" in read) return complain(file, read.problems);
  try {
    const options = { language, receivedOn: received };
    const { said, wrong, grantYear } = replyOutcome(readFileSync(sheet), read.grantYear, options);
    for (const sentence of said) process.stdout.write(`${sentence}\n`);
    for (const sentence of wrong) process.stderr.write(`${sheet}: ${sentence}\n`);
    if (!grantYear) process.exitCode = 1;
    else if (output !== undefined) {
      const text = `${JSON.stringify(grantYear, undefined, 2)}\n`;
      if (write(output, Buffer.from(text))) process.stdout.write(`${texts.saved(output)}\n`);
    }
  } catch (error) {
    refuse(sheet, error);
  }
}

function readFile(file: string): ReturnType<typeof readGrantYearFile> {
  try {
    return readGrantYearFile(readFileSync(file, "utf8"), texts);
  } catch (error) {
    const problem = texts.notReadable(fileReason(error, texts));
    return { problems: [{ where: texts.root, problem }] };
  }
}

function complain(file: string, problems: readonly FileProblem[]): void {
  for (const { where, problem } of problems)
    process.stderr.write(`${file}: ${where}: ${problem}\n`);
  process.exitCode = 1;
}

/** Exact numbers in the reasons of findings are fractions of whole numbers that JSON cannot hold. */
function wholeNumbers(_key: string, value: unknown): unknown {
  return typeof value === "bigint" ? String(value) : value;
}

type New = Extract<KimCommand, { command: "new" }>;
type Check = Extract<KimCommand, { command: "check" }>;
type Payments = Extract<KimCommand, { command: "export" }>;
type Recalculation = Extract<KimCommand, { command: "recalc" | "values" }>;
type Ask = Extract<KimCommand, { command: "ask" }>;
type TakeReply = Extract<KimCommand, { command: "reply" }>;
type Plans = Extract<KimCommand, { command: "plan" }>;
