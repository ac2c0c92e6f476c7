import type { Course } from "../../../src/engine/grantYear/course";
import { plan } from "../../../src/engine/grantYear/plan";
import { checkedCourse } from "../../../src/engine/year/checkedCourse";
import { yearFigures } from "../../../src/engine/year/yearFigures";
import { mittelkreis } from "./yearCases";

test("only what stands for a number and is none is left out, rows stay where they are", () => {
  const found: unknown[] = [];
  const payments = [
    { kind: "INSTALMENT", actual: "viel", actualOn: "gestern", note: 1 },
    { kind: "INSTALMENT", planned: undefined, actual: -3, reference: 4711 },
  ];
  const course = { asOf: "2023-06-30", payments } as unknown as Course;
  expect(checkedCourse(course, (...each) => found.push(each))).toEqual({
    asOf: "2023-06-30",
    payments: [
      { kind: "INSTALMENT", actualOn: "gestern", note: 1 },
      { kind: "INSTALMENT", planned: undefined, actual: -3, reference: "4711" },
    ],
  });
  expect(found).toEqual([["notANumber", { list: "payments", index: 0, received: "viel" }]]);
});

test("a payment of which nobody knows between whom it is, is found", () => {
  const given = mittelkreis({ Kamen: 1 });
  const payments = [{ kind: "INSTALMENT", actual: 1, actualOn: "2023-01-02" }] as const;
  const { findings } = yearFigures(given, plan(given), { payments });
  expect(findings).toContainEqual({
    ...{ code: "bodyUnknown", severity: "error", list: "payments", index: 0, received: "" },
  });
});
