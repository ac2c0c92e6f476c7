import { parseArgs } from "node:util";
import { dayOf } from "../engine/grantYear/days";
import type { KimCommandTexts } from "../locales/kimCommandText";
import { type Language, LANGUAGES } from "../locales/language";
import { FILE_FORMS, type FileForm } from "../workbench/file/fileForm";
import type { Store } from "../workbench/file/kimAddIn";
import { STORE_TYPES } from "../xlsx/model/addIn";

export type KimCommand =
  | { readonly command: "help" }
  | {
      readonly command: "new";
      readonly file: string;
      readonly output: string;
      readonly form: FileForm;
      readonly store: Store;
    }
  | {
      readonly command: "plan";
      readonly files: readonly string[];
      readonly jsonl: boolean;
      /** What has changed since that day is shown, too; up to another, or all of it. */
      readonly since?: string;
      readonly until?: string;
    }
  | { readonly command: "check"; readonly files: readonly string[]; readonly json: boolean }
  | { readonly command: "recalc" | "values"; readonly file: string; readonly output: string }
  | { readonly command: "export"; readonly file: string; readonly as: "csv" | "json" }
  | {
      readonly command: "ask";
      readonly file: string;
      readonly body: string;
      readonly output: string;
    }
  | {
      readonly command: "reply";
      readonly file: string;
      /** The workbook that came back. */
      readonly sheet: string;
      readonly received?: string;
      readonly output?: string;
    };

const COMMANDS = [
  "help",
  "new",
  "plan",
  "check",
  "export",
  "recalc",
  "values",
  "ask",
  "reply",
] as const satisfies readonly KimCommand["command"][];

const OPTIONS = {
  help: { type: "boolean", short: "h" },
  output: { type: "string", short: "o" },
  form: { type: "string" },
  store: { type: "string" },
  lang: { type: "string" },
  jsonl: { type: "boolean" },
  since: { type: "string" },
  until: { type: "string" },
  json: { type: "boolean" },
  csv: { type: "boolean" },
  body: { type: "string" },
  received: { type: "string" },
} as const;

/** Which options a command understands, `lang` aside. */
const UNDERSTOOD: Readonly<Record<KimCommand["command"], readonly string[]>> = {
  help: [],
  new: ["output", "form", "store"],
  plan: ["jsonl", "since", "until"],
  check: ["json"],
  export: ["csv", "json"],
  recalc: ["output"],
  values: ["output"],
  ask: ["body", "output"],
  reply: ["received", "output"],
};

/** The language that the arguments ask for, even if they are wrong otherwise; German else. */
export function languageOfCommand(args: readonly string[]): Language {
  const asked = args.map((arg, index) => (arg === "--lang" ? args[index + 1] : arg.split("=")[1]));
  const isAsked = args.map((arg) => /^--lang(?:=|$)/.test(arg));
  return LANGUAGES.find((each) => asked.some((one, i) => isAsked[i] && one === each)) ?? "de";
}

/** What the arguments ask for, or the sentence that says why they ask for nothing. */
export function kimCommand(args: readonly string[], texts: KimCommandTexts): KimCommand | string {
  const parsed = parse(args);
  if (parsed instanceof Error) return texts.option(parsed.message);
  const { values, positionals } = parsed;
  if (values.help || positionals[0] === "help") return { command: "help" };
  const [word, ...files] = positionals;
  const name = COMMANDS.find((each) => each === word);
  if (word === undefined) return texts.noCommand;
  if (!name) return texts.option(word);
  const odd = Object.keys(values).find((key) => key !== "lang" && !UNDERSTOOD[name].includes(key));
  if (odd !== undefined) return texts.option(`--${odd}`);
  if (values.lang !== undefined && !LANGUAGES.some((each) => each === values.lang))
    return texts.option(`--lang ${values.lang}`);
  const [file] = files;
  if (file === undefined) return texts.noFile;
  if (name === "plan") {
    const { jsonl = false, since, until } = values;
    if (since === undefined && until !== undefined) return texts.option(`--until ${until}`);
    for (const [option, day] of Object.entries({ since, until }))
      if (day !== undefined && dayOf(day) === undefined) return texts.option(`--${option} ${day}`);
    const days = { ...(since !== undefined && { since }), ...(until !== undefined && { until }) };
    return { command: name, files, jsonl, ...days };
  }
  if (name === "check") return { command: name, files, json: values.json ?? false };
  if (name === "reply") {
    const [, sheet, ...more] = files;
    const { received, output } = values;
    if (sheet === undefined || more.length > 0) return texts.reply.twoFiles(files.length);
    if (received !== undefined && dayOf(received) === undefined)
      return texts.option(`--received ${received}`);
    const options = {
      ...(received !== undefined && { received }),
      ...(output !== undefined && { output }),
    };
    return { command: name, file, sheet, ...options };
  }
  if (files.length > 1) return texts.oneFile(files.length);
  if (name === "export") {
    const { csv = false, json = false } = values;
    return csv === json ? texts.export.form : { command: name, file, as: csv ? "csv" : "json" };
  }
  if (values.output === undefined) return texts.noOutput;
  if (name === "ask") {
    const { body, output } = values;
    return body === undefined ? texts.reply.noBody : { command: name, file, body, output };
  }
  if (name !== "new") return { command: name, file, output: values.output };
  const form = FILE_FORMS.find((each) => each === (values.form ?? "excel"));
  if (!form) return texts.option(`--form ${values.form}`);
  const store = storeOf(values.store ?? "ExCatalog");
  if (!store) return texts.option(`--store ${values.store}`);
  return { command: name, file, output: values.output, form, store };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
  } catch (error) {
    return error as Error;
  }
}

function storeOf(text: string): Store | undefined {
  const [, name, place] = /^(\w+)(?:=(.+))?$/.exec(text) ?? [];
  const type = STORE_TYPES.find((each) => each.toLowerCase() === name?.toLowerCase());
  return type && { type, ...(place === undefined ? {} : { place }) };
}
