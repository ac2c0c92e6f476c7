import { grantedNotices } from "../../../engine/grantYear/grantedNotices";
import { hasContract } from "../../../engine/grantYear/parties";
import { recommendedOneIn } from "../../../engine/grantYear/published";
import { publishedShare } from "../../../engine/grantYear/published";
import { numberCell } from "../../../engine/grantYear/exact";
import { quoted } from "../calculation/formulaParts";
import type { RegionLine } from "../lines";
import { columnRef, hasColumn } from "../tables/inputTable";
import type { Check, CheckCells } from "./check";
import {
  all,
  type CheckInput,
  countWhere,
  fact,
  names,
  sentence,
  sum,
  sumWhere,
} from "./checkInput";
import { grantProof } from "./grantProof";
import { regionName } from "./regionName";

/** Whether all posts are handed out, as agreed, large enough, and to whom others gave theirs. */
export function postChecks(input: CheckInput): Check[] {
  const { book } = input;
  const { sentences, actions } = book.texts.checks;
  const assistants = hasColumn(book, "regions", "rate")
    ? `+SUMPRODUCT(--(${columnRef(book, "regions", "rate")}>0),${columnRef(book, "regions", "posts")})`
    : "";
  const granted = `${fact(input, "posts")}${assistants}`;
  return [
    ...(grantedNotices(book.grantYear).some(({ notice }) => notice.posts !== undefined)
      ? [
          {
            ...posts("noticePosts", sentences.noticePosts),
            ...grantProof(input, "posts"),
            expected: `MAX(${all(input, "countedPosts")})`,
            actual: granted,
            actions: { error: quoted(actions.noticePosts) },
          },
        ]
      : []),
    {
      ...posts("allPosts", sentences.allPosts),
      isCause: true,
      expected: granted,
      actual: sum(input, "fte"),
      actions: { error: handedOut(actions.handedOut, actions.posts) },
    },
    ...book.regions.flatMap((region, index) => regionPosts(input, region, index)),
    ...minimumCheck(input),
    ...kiShare(input),
    ...gains(input),
  ];
}

/** "18,00 bewilligt, 8,00 vergeben: …": without either figure only what is to be done. */
const handedOut =
  ([granted = "", given = ""]: readonly string[], action: string) =>
  ({ expected, actual }: CheckCells): string => {
    const said = (figure: string, word: string): string => `FIXED(${figure},2)&${quoted(word)}`;
    const both = `${said(expected, ` ${granted}, `)}&${said(actual, ` ${given}: `)}`;
    return `IFERROR(${both},"")&${quoted(action)}`;
  };

const posts = (id: string, text: Check["sentence"]) =>
  ({
    id,
    section: "posts",
    sentence: text,
    format: "posts",
    relation: "equal",
    severity: "error",
  }) as const;

/** What a region agreed is what its bodies have; a region of one line has it by definition. */
function regionPosts(input: CheckInput, region: RegionLine, index: number): Check[] {
  const { book } = input;
  const { sentences, actions } = book.texts.checks;
  if (region.posts === undefined || region.keeps === "items") return [];
  const name = regionName(book, index);
  const isIn = `${all(input, "region")}=${name}`;
  return [
    {
      ...posts(`posts${index}`, sentence(sentences.regionPosts, name)),
      expected: `INDEX(${columnRef(book, "regions", "posts")},${index + 1})`,
      actual: sumWhere(input, "fte", isIn),
      proof: region.model === "FORWARDING" ? `1*(${countWhere(isIn)}<2)` : 1,
      actions: { error: quoted(actions.regionPosts) },
    },
  ];
}

/** Forwarded posts below the least that is funded; agreed ones, too. */
function minimumCheck(input: CheckInput): Check[] {
  const { book } = input;
  const { sentences, actions } = book.texts.checks;
  if (book.grantYear.minimum === "NONE") return [];
  const published = publishedShare(book.grantYear, "minimumShare");
  const usual = "issue" in published ? undefined : numberCell(published.value);
  const minimum = fact(input, "minimum");
  if (usual === undefined && book.grantYear.minimum === undefined) return [];
  const least = usual === undefined ? minimum : `IF(${minimum}="",${usual},${minimum})`;
  const fte = all(input, "fte");
  // With a contract the desk's own posts are forwarded to it.
  const forwarded = hasContract(book.grantYear) ? [] : [`${all(input, "contract")}<>""`];
  return [
    {
      id: "minimum",
      section: "posts",
      sentence: sentences.minimum,
      expected: "0",
      actual: countWhere(`${fte}>0`, `${fte}<${least}`, ...forwarded),
      format: "count",
      relation: "equal",
      severity: "error",
      actions: { error: quoted(actions.minimum) },
    },
  ];
}

/** As many posts at the KI as the rule data say is recommended. */
function kiShare(input: CheckInput): Check[] {
  const { book } = input;
  const { sentences, actions } = book.texts.checks;
  const oneIn = recommendedOneIn(book.key);
  if (hasContract(book.grantYear) || oneIn === undefined) return [];
  return [
    {
      id: "kiShare",
      section: "posts",
      sentence: sentences.kiShare(oneIn),
      expected: `ROUND(${fact(input, "posts")}/${oneIn},2)`,
      actual: sumWhere(input, "fte", `${all(input, "contract")}=""`),
      format: "posts",
      relation: "atLeast",
      severity: "hint",
      actions: { hint: quoted(actions.kiShare) },
    },
  ];
}

/** Posts above one's share after others gave some up: somebody has to have decided it. */
function gains(input: CheckInput): Check[] {
  const { book } = input;
  const { sentences, actions } = book.texts.checks;
  if (!input.places.has("gains")) return [];
  const difference = all(input, "difference");
  const givenUp = [
    ...(hasColumn(book, "bodies", "waiver")
      ? [`SUM(${columnRef(book, "bodies", "waiver")})>0`]
      : []),
    ...(hasColumn(book, "bodies", "agreed")
      ? [
          `${countWhere(`${all(input, "reason")}=${quoted(book.texts.reasons.agreed)}`, `${difference}<0`)}>0`,
        ]
      : []),
  ];
  const gained = `${quoted(`${actions.gains} `)}&${names(input, "gains", actions.bodies)}`;
  return [
    {
      id: "gains",
      section: "posts",
      sentence: sentences.gains,
      expected: "0",
      actual: `OR(${givenUp.join(",")})*SUMIF(${difference},">0")`,
      format: "posts",
      relation: "equal",
      severity: "hint",
      actions: { hint: gained, error: gained },
    },
  ];
}
