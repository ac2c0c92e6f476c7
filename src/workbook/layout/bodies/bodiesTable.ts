import type { LayoutInput } from "../input";
import { rowsFor, type Table } from "../table";
import { contractColumns } from "./contractColumns";
import { costColumns } from "./costColumns";
import { instalmentColumns } from "./instalmentColumns";
import { partyColumns } from "./partyColumns";
import { postColumns } from "./postColumns";
import { proofColumns } from "./proofColumns";
import { yearColumns } from "./yearColumns";

/** One row for each body, from the key to the proof of use. */
export const bodiesTable = (input: LayoutInput): Table<"bodies"> => ({
  id: "bodies",
  list: "bodies",
  title: input.texts.tables.bodies,
  columns: [
    ...partyColumns(input),
    ...postColumns(input),
    ...contractColumns(input),
    ...instalmentColumns(input),
    ...yearColumns(input),
    ...costColumns(input),
    ...proofColumns(input),
  ],
  filled: input.grantYear.bodies.length,
  rows: rowsFor(input.grantYear.bodies),
});
