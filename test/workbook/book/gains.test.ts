import { readFileSync } from "node:fs";
import type { Body, GrantYear } from "../../../src/engine/grantYear/grantYear";
import { cellsOf, registerKim } from "../kimExcel";
import { writeBook } from "./bookExcel";
import { longOnly } from "../../support/runs";

const file = "test/cases/grantYears/mittelkreis-2021-bergkamen.json";
const { given } = JSON.parse(readFileSync(file, "utf8")) as { given: GrantYear };
const CHECK = "Mehr Stellen, weil andere weniger nehmen (VZÄ)";

beforeAll(registerKim);

/** The line of the check: how many FTE, with what verdict, and what to do. */
async function gains(change: Readonly<Record<string, object>>): Promise<unknown[] | undefined> {
  const bodies = given.bodies.map((body) => ({ ...body, ...change[body.name] }) as Body);
  const { settle } = await writeBook({ ...given, bodies });
  settle();
  const line = (await cellsOf("Kontrolle 2021 B2")).values.find((cells) => cells[1] === CHECK);
  return line && [line[3], line[5], line[6]];
}

// 1.19, 0.85 and 0.38 FTE share 2.5 posts; Bergkamen waives 0.19.
longOnly(
  test.each([
    ["somebody waives", {}, [0.27, "! Hinweis", "Beschluss und Tag belegen: Kamen, Bönen"]],
    [
      "half a post is given back by agreement",
      { Bergkamen: { waiver: undefined, agreed: 1.5 }, Kamen: { agreed: 0.5 } },
      [0.43, "! Hinweis", "Beschluss und Tag belegen: Bergkamen, Bönen"],
    ],
    [
      "what is agreed is nobody's loss",
      { Bergkamen: { waiver: undefined }, Kamen: { agreed: 1 } },
      [0, "✔ stimmt", ""],
    ],
    ["nobody waives or agrees", { Bergkamen: { waiver: undefined } }, undefined],
  ]),
)("%s", async (_, change, expected) => {
  expect(await gains(change)).toEqual(expected);
});
