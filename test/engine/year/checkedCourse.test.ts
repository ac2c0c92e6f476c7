import type { Course } from "../../../src/engine/grantYear/course";
import { checkedCourse } from "../../../src/engine/year/checkedCourse";

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
