import type { Course } from "../../../../engine/grantYear/course";
import { provenCost } from "../../../../engine/year/settlement/provenCost";

export interface UnprovenPost {
  readonly post: string;
  readonly body: string;
  /** A proof lies there that nobody has checked. */
  readonly isReceived: boolean;
}

/** The named posts of which no proof counts. */
export const unprovenPosts = ({ posts = [], proofs = [] }: Course): readonly UnprovenPost[] =>
  posts.flatMap(({ post, body = "" }) => {
    const { status } = provenCost(proofs, post);
    return status === "CHECKED" ? [] : [{ post, body, isReceived: status === "RECEIVED" }];
  });

/** Of these the ones that have no row yet. */
export const postsWithoutRow = (course: Course): readonly UnprovenPost[] => {
  const { proofs = [] } = course;
  return unprovenPosts(course).filter(({ post }) => !proofs.some((proof) => proof.post === post));
};
