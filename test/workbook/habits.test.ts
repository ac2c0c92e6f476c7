import "../workbench/host/measuredText";
import { KIND } from "../../src/workbench/spreadsheet/traits";
import { newExcel } from "../workbench/host/excel";
import { HABITS } from "./mutants/habits";

const KINDEST = { ...KIND, answers: "atOnce" } as const;
const nothing = () => undefined;

// What KIM does instead is tested where it does it.
test.each(HABITS)(
  "$habit is right in a kind Excel only",
  async ({ excel, kind = {}, befalls = nothing, right, follow }) => {
    expect(await follow(newExcel({ ...KINDEST, ...kind }), nothing)).toEqual(right);
    expect(await follow(newExcel({ ...KINDEST, ...excel }), befalls)).not.toEqual(right);
  },
);
