import { subtract, whole } from "../../../../src/engine/number/fraction";
import { staffedPost } from "../../../../src/engine/year/staffing/staffedPost";

type Staff = typeof staffedPost;

/** What is held together is not cut at what is granted. */
export const uncapped: Staff = (post, how) => {
  const staffed = staffedPost(post, how);
  const granted = { ...post.granted, fte: whole(99) };
  const { filled } = staffedPost({ ...post, granted }, how);
  return { ...staffed, filled, vacant: subtract(staffed.granted, filled) };
};

/** A row is stretched over all days of the post. */
export const anyDay: Staff = (post, how) =>
  staffedPost(
    {
      ...post,
      staffing: post.staffing.map((row) => ({ ...row, period: post.granted.period })),
    },
    how,
  );

/** Whatever a row says, it counts. */
export const allCount: Staff = (post, how) =>
  staffedPost({ ...post, staffing: post.staffing.map((row) => ({ ...row, counts: true })) }, how);
