import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Desk, GrantYear } from "../../../src/engine/grantYear/grantYear";

export interface WholeYear<Expected> {
  readonly title: string;
  readonly given: GrantYear;
  readonly expected: Expected;
  readonly source: string;
}

export const wholeYear = <Expected>(name: string): WholeYear<Expected> =>
  JSON.parse(
    readFileSync(join(__dirname, `../../cases/year/whole/${name}.json`), "utf8"),
  ) as WholeYear<Expected>;

/** The year as another desk has it: its own body at the top, and only what concerns its bodies. */
export function atDesk(
  given: GrantYear,
  desk: Desk,
  names: readonly string[],
  posts: number,
): GrantYear {
  const [own] = names;
  const { payer, ...top } = given.bodies.find(({ name }) => name === own)!;
  const isHere = (name?: string) => name !== undefined && names.includes(name);
  const { course = {} } = given;
  const isPost = (post?: string) => names.some((name) => post?.startsWith(name));
  return {
    ...{ ...given, desk, posts, notices: [], contract: { ...(payer && { payer }), posts } },
    amendments: given.amendments.filter(({ body }) => isHere(body)),
    bodies: [top, ...given.bodies.filter(({ name }) => isHere(name) && name !== own)],
    course: {
      ...course,
      posts: course.posts!.filter(({ post }) => isPost(post)),
      staffing: course.staffing!.filter(({ post }) => isPost(post)),
      proofs: course.proofs!.filter(({ post }) => isPost(post)),
      payments: course.payments!.filter(({ from, to }) => isHere(from) || isHere(to)),
      claims: course.claims!.filter(({ body }) => isHere(body)),
      deadlines: course.deadlines!.filter(({ body }) => isHere(body)),
      releases: course.releases!.filter(({ body }) => isHere(body)),
      takers: course.takers!.filter(({ body }) => isHere(body)),
    },
  };
}
