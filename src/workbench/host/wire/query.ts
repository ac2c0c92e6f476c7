import {
  findMember,
  getProperty,
  isModelObject,
  pascalCase,
  scalarMembers,
  type ModelObject,
} from "./members";
import type { References } from "./references";
import type { QueryInfo } from "./request";

type Selection = Map<string, Selection>;

/**
 * The answer to a load: the selected properties under their wire names, with what identifies the
 * object. Nothing selected, or "*", selects every plain property.
 */
export function answerQuery(
  target: ModelObject,
  query: QueryInfo | undefined,
  references: References,
): Record<string, unknown> {
  const paths = [...(query?.Select ?? []), ...(query?.Expand ?? []).map((name) => `${name}/*`)];
  const page = { skip: query?.Skip ?? 0, top: query?.Top ?? Infinity };
  return load(target, selectionOf(paths.length > 0 ? paths : ["*"]), references, page);
}

/** What lets the client address the object again: its id, or the reference it tracks. */
export function identityOf(target: ModelObject, references: References): Record<string, unknown> {
  const identity: Record<string, unknown> = {};
  if (findMember(target, "id")?.get) identity.Id = getProperty(target, "id");
  if (findMember(target, "_Id")?.get) identity._Id = getProperty(target, "_Id");
  const reference = references.idOf(target);
  if (reference !== undefined) identity._ReferenceId = reference;
  return identity;
}

/** ["items/name", "format/fill/color"] as a tree of names; "items" of a collection is implied. */
function selectionOf(paths: string[]): Selection {
  const tree: Selection = new Map();
  for (const path of paths) {
    let level = tree;
    for (const part of path.split(/[/.]/)) {
      if (part === "items" || part === "") continue;
      const next: Selection = level.get(part) ?? new Map<string, Selection>();
      level.set(part, next);
      level = next;
    }
  }
  return tree;
}

function load(
  target: ModelObject,
  selection: Selection,
  references: References,
  page = { skip: 0, top: Infinity },
): Record<string, unknown> {
  const answer = identityOf(target, references);
  if (!findMember(target, "items")?.get) {
    return Object.assign(answer, loadMembers(target, selection, references));
  }
  const own = new Map([...selection].filter(([name]) => findMember(target, name)?.get));
  const ofItems = new Map([...selection].filter(([name]) => !own.has(name)));
  Object.assign(answer, loadMembers(target, own, references));
  const items = getProperty(target, "items") as ModelObject[];
  answer._Items = items
    .slice(page.skip, page.skip + page.top)
    .map((item) => load(item, ofItems, references));
  return answer;
}

function loadMembers(target: ModelObject, selection: Selection, references: References) {
  const answer: Record<string, unknown> = {};
  for (const [name, inner] of selection) {
    if (name === "*") {
      for (const scalar of scalarMembers(target)) {
        const value = getProperty(target, scalar);
        if (!isModelObject(value)) answer[pascalCase(scalar)] = value;
      }
      continue;
    }
    const value = getProperty(target, name);
    answer[pascalCase(name)] = isModelObject(value)
      ? load(value, inner.size > 0 ? inner : new Map([["*", new Map()]]), references)
      : value;
  }
  return answer;
}
