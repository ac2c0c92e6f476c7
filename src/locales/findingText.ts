import { dayOf } from "../engine/grantYear/days";
import { without } from "../engine/grantYear/entries";
import { type Finding, FINDINGS, type Unit, type Where } from "../engine/grantYear/finding";
import type { Issue } from "../engine/issue";
import { fromCell } from "../engine/number/cell";
import { entries as deEntries, findings as deFindings } from "./de/findings";
import { fields as deFields } from "./de/fields";
import { reasons as deReasons } from "./de/reasons";
import { entries as enEntries, findings as enFindings } from "./en/findings";
import { fields as enFields } from "./en/fields";
import { reasons as enReasons } from "./en/reasons";
import { issueText } from "./issueText";
import type { Language } from "./language";
import { ruleItemText } from "./ruleItemText";
import type { FieldTexts, FindingTexts, ReasonTexts } from "./textTypes";
import { type Wording, wordingOf } from "./wording";

interface Texts {
  readonly findings: FindingTexts;
  readonly fields: FieldTexts;
  readonly reasons: ReasonTexts;
  readonly entries: typeof deEntries;
  readonly fte: string;
}

const TEXTS: Readonly<Record<Language, Texts>> = {
  de: {
    findings: deFindings,
    fields: deFields,
    reasons: deReasons,
    entries: deEntries,
    fte: "VZÄ",
  },
  en: {
    findings: enFindings,
    fields: enFields,
    reasons: enReasons,
    entries: enEntries,
    fte: "FTE",
  },
};

const NOWHERE = () => ({});

/** What the fields of a grant year are called. */
export const fieldTexts = (language: Language): FieldTexts => TEXTS[language].fields;

/** "Verzichtet wird auf 2 VZÄ; der Stellenanteil beträgt nur 1,19 VZÄ.": read beside its field. */
export function findingSentence(finding: Finding, language: Language): string {
  const { code, where, expected, received, names = [], issue } = finding;
  const { findings, fte } = TEXTS[language];
  const say = wordingOf(language, NOWHERE);
  const kind = FINDINGS[code];
  const unit = "unit" in kind ? kind.unit : undefined;
  const figure = (value: number | string | undefined) => figureText(value, unit, say, fte);
  return findings[code]({
    expected: figure(expected),
    received: figure(received),
    year: finding.year === undefined ? "" : String(finding.year),
    names: say.and(names.map((name) => dayText(name, say))),
    reason: issue === undefined ? "" : reasonText(issue, language),
    field: where.field ?? "",
  });
}

/** "Bergkamen" and "Verzicht"; "" for the grant year itself and for no field. */
export function findingPlace(
  { list, index, name, field = "" }: Where,
  language: Language,
): { readonly entry: string; readonly field: string } {
  const { fields, entries } = TEXTS[language];
  const names: Readonly<Record<string, string>> = fields[list ?? "head"];
  // There is one contract of the desk, so it has no position.
  const position = list === "contract" ? 0 : index;
  const unnamed = list !== undefined && position !== undefined ? entries[list](position + 1) : "";
  const called = list === "items" && name ? ruleItemText(name, language) : name?.trim();
  return { entry: called || unnamed, field: names[field] ?? "" };
}

/** A name; a day is written as the language does. */
function dayText(name: string, say: Wording): string {
  const day = dayOf(name);
  return day === undefined ? name : say.day(day);
}

function figureText(
  value: number | string | undefined,
  unit: Unit | undefined,
  say: Wording,
  fte: string,
): string {
  if (value === undefined || value === "") return "";
  if (unit === "day") return say.day(dayOf(String(value))!);
  if (typeof value === "string") return say.value(value);
  if (unit === "euro") return say.money(fromCell(value));
  return unit === "fte" ? `${say.number(value)} ${fte}` : say.number(value);
}

/** The finding says already which field it is about. */
function reasonText(issue: Issue, language: Language): string {
  const inForm = TEXTS[language].reasons[issue.code] as
    ((issue: Issue, say: Wording) => string) | undefined;
  if (inForm) return inForm(issue, wordingOf(language, NOWHERE));
  return issueText(without(issue, "parameter", "position") as Issue, language, NOWHERE);
}
