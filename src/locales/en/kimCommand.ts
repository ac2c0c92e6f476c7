import type { KimCommandTexts } from "../de/kimCommand";

export const kimCommand: KimCommandTexts = {
  usage: [
    "kim new GRANTYEAR.json -o FILE.xlsx [--form excel|values] [--lang de|en] [--store TYPE[=PLACE]]",
    "kim plan [--jsonl] [--lang de|en] GRANTYEAR.json …",
    "kim check [--json] [--lang de|en] FILE.xlsx …",
    "kim export --csv|--json [--lang de|en] FILE.xlsx",
    "kim recalc|values [--lang de|en] FILE.xlsx -o OUTPUT.xlsx",
    "",
    "new   writes the calculated workbook of a grant year.",
    "      --form excel: for Excel with the add-in; values: results of KIM as values, checks calculate",
    "      --store: where Excel gets the add-in: ExCatalog (admin centre), FileSystem=\\\\server\\share,",
    "      SPCatalog=address, OMEX=en-GB, Registry",
    "plan  shows parties, totals and findings, from course also staffing, payments, settlement and",
    "      deadlines; with --jsonl a line of JSON for each file, without course.",
    "check reads workbooks and names the findings of all grant years in them; ends with 1 if there is an",
    "      error among them or a file could not be read. --json: everything as one JSON object",
    "export gives the payments of all grant years of a workbook (day, from, to, amount, year, purpose):",
    "      --csv: with commas, for lists; --json: day and amount as programs read them",
    "recalc calculates a workbook anew and writes it for Excel with the add-in; values writes it with the",
    "      results of KIM as values. What is lost on the way is named.",
  ].join("\n"),
  option: (reason) => `The command cannot be understood: ${reason}`,
  noFile: "The name of a file is missing.",
  oneFile: (count) => `One file is expected, ${count} are named.`,
  noOutput: "-o with the name of the workbook to be written is missing.",
  noSpreadsheet:
    "This needs the spreadsheet o-spreadsheet. Please call “npm install” in the package's folder.",
  notReadable: (reason) => `The file cannot be read (${reason}).`,
  notWritable: (file, reason) => `${file} cannot be written (${reason}). Is it open in Excel?`,
  written: (file, sheet) => `${file}: sheet “${sheet}”.`,
  saved: (file) => `${file} is written.`,
  notOnSheets:
    "The sheets have no place for what happens in the course of the year (course, effective). kim plan calculates with it.",
  notJson: (reason) => `This is not JSON: ${reason}`,
  root: "grant year",
  notAnObject: "An object { … } is expected.",
  notAList: "A list [ … ] is expected; an empty one must be there, too.",
  missing: "This is missing.",
  unknown: "There is no such field. Is its name spelt correctly?",
  version: (received) => `1 is expected, ${received} was read.`,
  programme: (received, known) => `This programme is not known: ${received}. Known: ${known}.`,
  whole: (received) => `A whole number from 1 is expected, ${received} was read.`,
  kinds: {
    number: (received) => `A number from 0 to below 1 billion is expected, ${received} was read.`,
    fteOrNone: (received) => `A number from 0 or "NONE" is expected, ${received} was read.`,
    day: (received) => `A day like "2023-01-31" is expected, ${received} was read.`,
    text: (received) => `A text in quotation marks is expected, ${received} was read.`,
    scalar: (received) => `A text or a number is expected, ${received} was read.`,
  },
  words: (words, received) => `${words} is expected, ${received} was read.`,
  columns: {
    body: "Parties",
    share: "Share",
    fte: "FTE",
    amount: "Funding",
    contract: "Contract",
    ownShare: "Own share",
  },
  year: (programme, year, module) => `${programme} ${year}, module ${module}`,
  findings: "Findings",
  noFindings: "No findings.",
  severities: { error: "Error", warning: "Warning", hint: "Hint" },
  export: {
    form: "Either --csv or --json is expected.",
    purposes: {
      GRANT: "grant",
      FORWARDING: "forwarding",
      REFINANCING: "refinancing",
    },
    doubtful: (sheet) =>
      `The grant year on “${sheet}” has errors; please check it with kim check before paying.`,
  },
  check: {
    findings: {
      savedWithoutAddIn: () =>
        "The workbook was saved without the add-in, its KIM formulas show #NAME?. The inputs were read; please open it in Excel with KIM, let it calculate and save it again.",
      outdated: (sheet) =>
        `The sheet “${sheet}” has a form that is no longer read. Please set up the grant year anew.`,
      copied: (sheet) => `The sheet “${sheet}” is a copy; what it holds counts in no grant year.`,
      noGrantYear: () => "There is no grant year of KIM in the workbook.",
    },
    brokenOff: "The program broke off when reading this file.",
    totals: (counted) =>
      `Files: ${counted.files}, not readable: ${counted.unread}. Grant years: ${counted.grantYears}. Errors: ${counted.error}, warnings: ${counted.warning}, hints: ${counted.hint}.`,
  },
};
