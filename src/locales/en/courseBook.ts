import type { BookTexts } from "../de/book";

export const courseSheets = {
  namedPosts: "Post list",
  staffing: "Staffing",
  occupancy: "Occupancy",
  staffingCalculation: "Calculation staffing",
  monthCalculation: "Calculation months",
};

export const courseTables = {
  namedPosts: "PostList",
  staffing: "Staffing",
};

export const courseTitles = {
  namedPosts: "Post list",
  staffing: "Staffing",
  occupancy: "Occupancy – proof of the funded staff",
  staffingCalculation: "Calculation of the staffing",
  monthCalculation: "Calculation of the months",
};

export const courseColumns = {
  post: "Post",
  role: "granted as",
  postFte: "FTE",
  otherProgramme: "also funded by",
  staffingStatus: "State",
  staffedFte: "FTE filled",
  costPerMonth: "Cost a month",
  countsAsFilled: "counts as filled",
  grantedMonths: "FTE-months",
  grantedMoney: "Ceiling by contract",
  filledMonths: "filled",
  vacantMonths: "vacant",
  filledMoney: "Ceiling by staffing",
  firstDayOfPost: "post from",
  lastDayOfPost: "post until",
  firstMonth: "first month",
  lastMonth: "last month",
  monthGrid: "filled by month",
  monthSpan: "months of the post",
  isTerm: "with sums",
};

export const occupancy: BookTexts["occupancy"] = {
  months: "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec",
  term: "Whole term",
  fteMonths: "FTE-months",
  allFilled: "All named posts are filled throughout.",
  vacant: "FTE-months are vacant. What is no longer to be filled is given back.",
};
