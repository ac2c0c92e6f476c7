import {
  type Citation,
  type Confidence,
  CONFIDENCES,
  type Module,
  POST,
  type Programme,
  type RecordKind,
  UNITS_OF_KIND,
} from "./programme";
import {
  date,
  day,
  dayOrNull,
  decimal,
  listOf,
  mapOf,
  oneOf,
  onlyTrue,
  type RuleProblem,
  shapeOf,
  text,
  url,
  wholeNumber,
} from "./shape";

export const DOCUMENT = shapeOf({ title: text }, { number: text, url, isCopy: onlyTrue });

const CITATION = shapeOf({ document: text, dateLabel: text, date });

const RECORD = shapeOf(
  {
    module: wholeNumber,
    kind: oneOf(Object.keys(UNITS_OF_KIND)),
    item: text,
    year: wholeNumber,
    value: decimal,
    unit: text,
    wording: text,
    confidence: oneOf(CONFIDENCES),
    sources: listOf(CITATION, 1),
  },
  {
    recipient: oneOf(["KREIS", "KREISFREIE_STADT"]),
    maximumQuantity: decimal,
    financing: oneOf(["FIXED_AMOUNT", "UPPER_LIMIT", "EARMARKED_LUMP_SUM"]),
    period: shapeOf({ from: day, to: day }),
    instalments: listOf(shapeOf({ weight: decimal, due: dayOrNull }), 1),
    reason: text,
    note: text,
  },
);

const PROGRAMME = shapeOf({
  programme: text,
  name: text,
  asOf: day,
  modules: listOf(
    shapeOf(
      { module: wholeNumber, name: text, roles: listOf(text), limits: listOf(text) },
      {
        isPaidOnRequest: onlyTrue,
        isUsual: onlyTrue,
        recommendedAtKi: shapeOf({
          oneIn: wholeNumber,
          wording: text,
          sources: listOf(CITATION, 1),
        }),
      },
    ),
  ),
  documents: mapOf(DOCUMENT),
  records: listOf(RECORD),
});

/**
 * Checks a programme's file: strict keys, numbers and dates, a source to every record, no figure
 * twice, only modules, items, units and documents there are, no document unused. Returns what is
 * wrong, nothing for a sound file.
 */
export function checkProgramme(data: unknown): RuleProblem[] {
  const problems = PROGRAMME(data, "");
  if (problems.length > 0) return problems;
  const programme = data as Programme;
  return [
    ...programme.records.flatMap((_, i) => checkRecord(programme, i)),
    ...checkDocuments(programme),
    ...checkDuplicates(programme),
  ];
}

function checkRecord({ modules, documents, records }: Programme, i: number): RuleProblem[] {
  const { kind, item, unit, confidence, reason, recipient, ...record } = records[i]!;
  const module = modules.find((candidate) => candidate.module === record.module);
  const problems: [boolean, string, RuleProblem["problem"]][] = [
    [module === undefined, "module", "unknownModule"],
    [module !== undefined && !itemsOf(module, kind).includes(item), "item", "unknownItem"],
    [!(UNITS_OF_KIND[kind] as readonly string[]).includes(unit), "unit", "wrongUnit"],
    [(confidence === "derived") !== (reason !== undefined), "reason", "reasonMismatch"],
    [!isAsOfficial(confidence, record.sources, documents), "confidence", "copyMismatch"],
    // A rate or a limit that differs by recipient could not be looked up.
    [recipient !== undefined && kind !== "maximumFte", "recipient", "unknownKey"],
  ];
  return problems
    .filter(([isWrong]) => isWrong)
    .map(([, key, problem]) => ({ path: `records[${i}].${key}`, problem }));
}

/** What only copies say is not stated, and what is known from a copy cites one. */
function isAsOfficial(
  confidence: Confidence,
  sources: readonly Citation[],
  documents: Programme["documents"],
): boolean {
  const isCopy = sources.map(({ document }) => documents[document]?.isCopy === true);
  if (confidence === "stated") return isCopy.includes(false);
  return confidence === "derived" || isCopy.includes(true);
}

function itemsOf({ roles, limits }: Module, kind: RecordKind): readonly string[] {
  if (kind === "limit") return limits;
  return roles.length > 0 ? roles : [POST];
}

function checkDocuments({ documents, modules, records }: Programme): RuleProblem[] {
  const citing = [
    ...records.map(({ sources }, i) => ({ sources, path: `records[${i}]` })),
    ...modules.map(({ recommendedAtKi }, i) => ({
      sources: recommendedAtKi?.sources ?? [],
      path: `modules[${i}].recommendedAtKi`,
    })),
  ];
  const cited = citing.flatMap(({ sources, path }) =>
    sources.map(({ document }, k) => ({ document, path: `${path}.sources[${k}].document` })),
  );
  const used = new Set(cited.map(({ document }) => document));
  const unknown = cited.filter(({ document }) => !Object.hasOwn(documents, document));
  const unused = Object.keys(documents).filter((key) => !used.has(key));
  return [
    ...unknown.map(({ path }): RuleProblem => ({ path, problem: "unknownDocument" })),
    ...unused.map((key): RuleProblem => ({ path: `documents.${key}`, problem: "unusedDocument" })),
  ];
}

function checkDuplicates({ modules, records }: Programme): RuleProblem[] {
  const moduleKeys = modules.map(({ module }) => String(module));
  const recordKeys = records.map(({ module, kind, item, year, recipient }) =>
    [module, kind, item, year, recipient].join("|"),
  );
  return [
    ...repeated(moduleKeys).map((i): RuleProblem => ({
      path: `modules[${i}]`,
      problem: "duplicate",
    })),
    ...repeated(recordKeys).map((i): RuleProblem => ({
      path: `records[${i}]`,
      problem: "duplicate",
    })),
  ];
}

/** Positions of keys that stood before. */
const repeated = (keys: readonly string[]): number[] =>
  [...keys.keys()].filter((i) => keys.indexOf(keys[i]!) < i);
