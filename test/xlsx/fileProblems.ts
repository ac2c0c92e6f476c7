import { FORMAT_RULES } from "./formatRules";
import { all, type Files, type Node, parseXml } from "./readPackage";
import { valueProblems } from "./valueRules";

/** Everything in the files of a workbook that the format does not allow, with the clause. */
export function fileProblems(files: Files): string[] {
  const parts = Object.entries(files).filter(([path]) => !path.endsWith(".vml"));
  const roots = new Map(parts.map(([path, text]) => [path, parseXml(text)]));
  return [
    ...[...roots].flatMap(([path, root]) =>
      elementProblems(root).map((problem) => `${path}: ${problem}`),
    ),
    ...typeProblems(files, roots),
    ...relationshipProblems(files, roots),
    ...indexProblems(roots),
    ...sheetProblems(roots),
    ...bookProblems(roots.get("xl/workbook.xml")!),
  ];
}

/** An extension of a web extension is called like one of a drawing. */
const ruleName = (node: Node, parent: Node | undefined): string =>
  node.name === "a:ext" && parent?.name === "we:extLst" ? "e:ext" : node.name;

function elementProblems(node: Node, parent?: Node): string[] {
  const name = ruleName(node, parent);
  const rule = FORMAT_RULES.get(name);
  if (!rule) return [`${name} is not known`];
  const names = node.children.map((child) => ruleName(child, node));
  const pattern = rule.children.map((child) => `(?:<${child.name}>)${child.times}`).join("");
  const inOrder = new RegExp(`^${pattern}$`).test(names.map((child) => `<${child}>`).join(""));
  const given = Object.keys(node.attributes).filter((key) => !key.startsWith("xmlns"));
  const wrong = given.filter((key) => !rule.attributes.has(key));
  const missing = [...rule.attributes].filter(([key, due]) => due && !given.includes(key));
  const count = node.attributes.count;
  const counts = name !== "sst" && count !== undefined && Number(count) !== names.length;
  return [
    ...(inOrder ? [] : [`${name} holds ${names.join(" ")} (${rule.clause})`]),
    ...wrong.map((key) => `${name} has no attribute ${key} (${rule.clause})`),
    ...missing.map(([key]) => `${name} needs the attribute ${key} (${rule.clause})`),
    ...(counts ? [`${name} counts ${count} (${rule.clause})`] : []),
    ...valueProblems(name, node.attributes, parent?.name),
    ...node.children.flatMap((child) => elementProblems(child, node)),
  ];
}

type Roots = ReadonlyMap<string, Node>;

function typeProblems(files: Files, roots: Roots): string[] {
  const types = roots.get("[Content_Types].xml")!.children;
  const named = types.flatMap(({ attributes }) => attributes.PartName ?? []);
  const missing = Object.keys(files).filter(
    (path) => !/(?:^\[Content_Types\].xml|\.rels)$/.test(path) && !named.includes(`/${path}`),
  );
  const twice = named.filter((name, index) => named.indexOf(name) !== index);
  const lost = named.filter((name) => !(name.slice(1) in files));
  return [...missing, ...twice, ...lost].map((path) => `${path}: content type (Part 2, 10.1.2)`);
}

function relationshipProblems(files: Files, roots: Roots): string[] {
  return [...roots].flatMap(([path, root]) => {
    if (path.endsWith(".rels"))
      return root.children.flatMap(({ attributes }) =>
        attributes.Target!.slice(1) in files ? [] : [`${path}: ${attributes.Target} (Part 2, 9.3)`],
      );
    const own = roots.get(path.replace(/([^/]*)$/, "_rels/$1.rels"));
    const ids = own?.children.map(({ attributes }) => attributes.Id) ?? [];
    return all(root).flatMap(({ attributes }) =>
      "r:id" in attributes && !ids.includes(attributes["r:id"])
        ? [`${path}: ${attributes["r:id"]} (Part 2, 9.3)`]
        : [],
    );
  });
}

function indexProblems(roots: Roots): string[] {
  const styles = roots.get("xl/styles.xml")!;
  const size = (name: string): number =>
    styles.children.find((child) => child.name === name)?.children.length ?? 0;
  const texts = roots.get("xl/sharedStrings.xml")!.children.length;
  const metadata = roots.get("xl/metadata.xml");
  const arrays = metadata?.children.find(({ name }) => name === "cellMetadata")?.children.length;
  const within = (index: string | undefined, limit: number): boolean =>
    index === undefined || (/^\d+$/.test(index) && Number(index) < limit);
  const looks = all(styles).flatMap(({ name, attributes: { fontId, fillId, borderId } }) =>
    name !== "xf" ||
    (within(fontId, size("fonts")) &&
      within(fillId, size("fills")) &&
      within(borderId, size("borders")))
      ? []
      : ["xl/styles.xml: xf (18.8.45)"],
  );
  return [...roots]
    .flatMap(([path, root]) =>
      all(root).flatMap(({ name, attributes: { s, t, cm, dxfId }, children }) => {
        if (name === "cfRule")
          return within(dxfId, size("dxfs")) ? [] : [`${path}: dxfId (18.3.1.10)`];
        if (name !== "c") return [];
        const value = children.find((child) => child.name === "v")?.text;
        const isWrong =
          !within(s, size("cellXfs")) ||
          (t === "s" && !within(value, texts)) ||
          (cm !== undefined && !(Number(cm) >= 1 && Number(cm) <= (arrays ?? 0))) ||
          (t === "e" && !ERRORS.includes(value ?? "")) ||
          (t === undefined && value !== undefined && !Number.isFinite(Number(value || "?")));
        return isWrong ? [`${path}: c ${value} (18.3.1.4)`] : [];
      }),
    )
    .concat(looks);
}
const ERRORS = ["#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A"];

function sheetProblems(roots: Roots): string[] {
  return [...roots].flatMap(([path, root]) => {
    if (root.name !== "worksheet") return [];
    const rows = all(root).filter(({ name }) => name === "row");
    const merges = all(root).flatMap(({ name, attributes }) =>
      name === "mergeCell" ? [zoneOf(attributes.ref!)] : [],
    );
    const cells = rows.flatMap((row) => {
      const places = row.children.map(({ attributes }) => zoneOf(attributes.r!));
      const isOrdered = places.every(
        ({ top, left }, index) =>
          top === Number(row.attributes.r) && (index === 0 || left > places[index - 1]!.left),
      );
      return isOrdered ? [] : [`${path}: row ${row.attributes.r} (18.3.1.73)`];
    });
    const isAscending = rows.every(
      ({ attributes }, index) =>
        index === 0 || Number(attributes.r) > Number(rows[index - 1]!.attributes.r),
    );
    const arrays = rows
      .flatMap(({ children }) => children)
      .filter(({ children }) => children[0]?.attributes.t === "array")
      .map(({ attributes }) => attributes.r!)
      .filter((cell) => merges.some((zone) => overlap(zone, zoneOf(cell))));
    const overlapping = merges.some((one, index) =>
      merges.slice(index + 1).some((other) => overlap(one, other)),
    );
    return [
      ...cells,
      ...(isAscending ? [] : [`${path}: rows (18.3.1.80)`]),
      ...arrays.map((cell) => `${path}: array in merged ${cell} (18.3.1.40)`),
      ...(overlapping ? [`${path}: mergeCells (18.3.1.55)`] : []),
    ];
  });
}

interface Zone {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}
const overlap = (one: Zone, other: Zone): boolean =>
  one.top <= other.bottom &&
  other.top <= one.bottom &&
  one.left <= other.right &&
  other.left <= one.right;

export function zoneOf(reference: string): Zone {
  const [from, to] = [reference.split(":")[0]!, reference.split(":").at(-1)!].map((cell) => {
    const [, letters, row] = /^([A-Z]+)(\d+)$/.exec(cell)!;
    const column = [...letters!].reduce((sum, letter) => 26 * sum + letter.charCodeAt(0) - 64, 0);
    return { row: Number(row), column };
  }) as [{ row: number; column: number }, { row: number; column: number }];
  return { top: from.row, left: from.column, bottom: to.row, right: to.column };
}

function bookProblems(book: Node): string[] {
  const nodes = all(book);
  const sheets = nodes.filter(({ name }) => name === "sheet").map(({ attributes }) => attributes);
  const names = sheets.map(({ name }) => name!.toLowerCase());
  const wrong = sheets.filter(
    ({ name }) => name!.length > 31 || /[\\/?*[\]:]/.test(name!) || /^'|'$/.test(name!),
  );
  const defined = nodes
    .filter(({ name }) => name === "definedName")
    .map(({ attributes }) => `${attributes.localSheetId ?? ""}!${attributes.name!.toLowerCase()}`);
  const isDistinct = (items: readonly unknown[]): boolean => new Set(items).size === items.length;
  return [
    ...wrong.map(({ name }) => `sheet ${name} (18.2.19)`),
    ...(isDistinct(names) ? [] : ["sheets (18.2.19)"]),
    ...(isDistinct(defined) ? [] : ["definedNames (18.2.5)"]),
    ...(sheets.some(({ state }) => state === undefined) ? [] : ["no visible sheet (18.2.19)"]),
  ];
}
