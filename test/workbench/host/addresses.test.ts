import * as fc from "fast-check";
import { LAST_COLUMN, LAST_ROW, type Zone } from "../../../src/workbench/host/area";
import { columnName, parseAddress, zoneAddress } from "../../../src/workbench/host/model/address";
import { followShift, type Shift } from "../../../src/workbench/host/model/followShift";
import { quotedSheetName } from "../../../src/workbench/host/quotedSheetName";

const span = (last: number) =>
  fc.tuple(fc.nat(last), fc.nat(last)).map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const);
const zones = (rows: number, columns: number): fc.Arbitrary<Zone> =>
  fc
    .tuple(span(rows), span(columns))
    .map(([[top, bottom], [left, right]]) => ({ top, left, bottom, right }));

test.each([
  ["A1", { top: 0, left: 0, bottom: 0, right: 0 }],
  ["$B$2:$A$1", { top: 0, left: 0, bottom: 1, right: 1 }],
  ["xfd1048576", { top: LAST_ROW, left: LAST_COLUMN, bottom: LAST_ROW, right: LAST_COLUMN }],
  ["B:C", { top: 0, left: 1, bottom: LAST_ROW, right: 2 }],
  ["3:4", { top: 2, left: 0, bottom: 3, right: LAST_COLUMN }],
])("%s is read", (address, zone) => expect(parseAddress(address)).toEqual({ zone }));

test.each(["", "A", "1", "A0", "XFE1", "A1048577", "A1:", "A1:B2:C3", "Rate", "A1,B2"])(
  "%p is no address",
  (address) => expect(parseAddress(address)).toBeUndefined(),
);

test.each([
  ["Blatt!A1", "Blatt"],
  ["'2023 B2'!A1", "2023 B2"],
  ["'Bergkamens ''Mitte'''!A1", "Bergkamens 'Mitte'"],
])("%s lies on its sheet", (address, sheetName) =>
  expect(parseAddress(address)?.sheetName).toBe(sheetName),
);

test.each([
  ["Tabelle1", "Tabelle1"],
  ["Übersicht", "Übersicht"],
  ["2023", "'2023'"],
  ["A1", "'A1'"],
  ["Kreis Unna", "'Kreis Unna'"],
])("the sheet %s stands as %s before an address", (name, quoted) => {
  expect(quotedSheetName(name)).toBe(quoted);
});

test("an address that is printed is read again", () => {
  fc.assert(
    fc.property(zones(LAST_ROW, LAST_COLUMN), fc.constantFrom("", "$"), (zone, mark) => {
      expect(parseAddress(zoneAddress(zone, mark))).toEqual({ zone });
    }),
  );
  expect([0, 25, 26, 701, 702, LAST_COLUMN].map(columnName)).toEqual([
    "A",
    "Z",
    "AA",
    "ZZ",
    "AAA",
    "XFD",
  ]);
});

test("an area covers its own cells after others were inserted or removed", () => {
  const shifts = fc.constantFrom<Shift>("Down", "Up", "Right", "Left");
  fc.assert(
    fc.property(zones(12, 12), zones(12, 12), shifts, (zone, block, shift) => {
      const moved = followShift({ sheetId: "s", ...zone }, { sheetId: "s", ...block }, shift);
      const vertical = shift === "Down" || shift === "Up";
      const [from, to, first, last] = vertical
        ? [zone.top, zone.bottom, block.top, block.bottom]
        : [zone.left, zone.right, block.left, block.right];
      const beside = vertical
        ? zone.left >= block.left && zone.right <= block.right
        : zone.top >= block.top && zone.bottom <= block.bottom;
      if (!beside) return expect(moved).toEqual({ sheetId: "s", ...zone });
      // Each cell by itself: where it is now, if it still is.
      const cells = Array.from({ length: to - from + 1 }, (_, index) => from + index)
        .filter((cell) => shift === "Down" || shift === "Right" || cell < first || cell > last)
        .map((cell) => {
          if (cell < first) return cell;
          const count = last - first + 1;
          return shift === "Down" || shift === "Right" ? cell + count : cell - count;
        });
      if (cells.length === 0) return expect(moved).toBeUndefined();
      const [start, end] = [Math.min(...cells), Math.max(...cells)];
      const expected = vertical ? { top: start, bottom: end } : { left: start, right: end };
      expect(moved).toEqual({ sheetId: "s", ...zone, ...expected });
    }),
    { numRuns: 1000 },
  );
});

test("an area on another sheet stays", () => {
  const area = { sheetId: "one", top: 1, left: 0, bottom: 2, right: 0 };
  const block = { sheetId: "other", top: 0, left: 0, bottom: 0, right: LAST_COLUMN };
  expect(followShift(area, block, "Down")).toEqual(area);
});
