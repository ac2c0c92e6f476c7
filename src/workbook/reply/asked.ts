import type { Course, NamedPost, Proof, Staffing } from "../../engine/grantYear/course";
import { withoutMissing } from "../../engine/grantYear/entries";
import { nameKey } from "../../engine/names/nameKey";
import { checkedCourse } from "../../engine/year/checkedCourse";
import { cents } from "../handover/cents";

/** Cost of a post: what is checked already, and what is proven beyond it, euro. */
export interface AskedProof {
  readonly post: string;
  /** Eligible cost that is checked already. */
  readonly checked?: number;
  /** Last day that is checked. */
  readonly checkedUntil?: string;
  /** Received or announced, not checked yet; of several proofs together. */
  readonly cost?: number;
  readonly nonEligible?: number;
  readonly provenUntil?: string;
}

/** What a body is asked for, as the grant year has it. */
export interface Asked {
  readonly posts: readonly NamedPost[];
  readonly staffing: readonly Staffing[];
  /** One for each post. */
  readonly proofs: readonly AskedProof[];
}

/** What the course of a year says of one body and asks it for. */
export function askedOf(course: Course | undefined, body: string): Asked {
  // What cannot be read is not asked about: the pages of the year say which cells these are.
  const { posts = [], staffing = [], proofs = [] } = checkedCourse(course ?? {}, () => undefined);
  const own = posts.filter((post) => nameKey(post.body ?? "") === nameKey(body));
  const isOwn = postsOf(own);
  return {
    posts: own,
    staffing: staffing.filter(isOwn),
    proofs: own.map(({ post }) =>
      proofOf(
        post,
        proofs.filter((proof) => nameKey(proof.post ?? "") === nameKey(post)),
      ),
    ),
  };
}

/** Whether a row of the course is about one of these posts. */
export function postsOf(posts: readonly NamedPost[]) {
  const keys = new Set(posts.map(({ post }) => nameKey(post)));
  return ({ post = "" }: { readonly post?: string }): boolean => keys.has(nameKey(post));
}

/** Proofs that were not checked: a reply takes their place. */
export const isUnchecked = ({ status }: Proof): boolean =>
  status === "RECEIVED" || status === "MISSING";

function proofOf(post: string, proofs: readonly Proof[]): AskedProof {
  const checked = proofs.filter(({ status }) => status === "CHECKED");
  const open = proofs.filter(isUnchecked);
  return withoutMissing({
    post,
    checked: sumOf(checked.map(({ cost }) => cost)),
    checkedUntil: lastOf(checked),
    cost: sumOf(open.map(({ cost }) => cost)),
    nonEligible: sumOf(open.map(({ nonEligible }) => nonEligible)),
    provenUntil: lastOf(open),
  });
}

function sumOf(amounts: readonly (number | undefined)[]): number | undefined {
  const known = amounts.flatMap((amount) => amount ?? []);
  return known.length === 0 ? undefined : cents(known.reduce((all, part) => all + part, 0));
}

const lastOf = (proofs: readonly Proof[]): string | undefined =>
  proofs
    .flatMap(({ provenUntil }) => provenUntil ?? [])
    .sort()
    .at(-1);
