import "../workbench/host/measuredText";
import { KIND } from "../../src/workbench/spreadsheet/traits";
import { newExcel } from "../workbench/host/excel";
import { HABITS } from "./mutants/habits";

const kind = { ...KIND, answers: "atOnce" } as const;

// What KIM does instead is tested where it does it.
test.each(HABITS)(
  "$habit is right in a kind Excel only, wrong with $excel",
  async ({ excel, right, follow }) => {
    expect(await follow(newExcel(kind))).toEqual(right);
    expect(await follow(newExcel({ ...kind, ...excel }))).not.toEqual(right);
  },
);
