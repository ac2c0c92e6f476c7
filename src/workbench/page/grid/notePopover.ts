import { Component, xml } from "@odoo/owl";
import type { CellNote, GridCellNotes } from "../../host/grid";
import { registries } from "../../spreadsheet/library";

/** What is shown beside a cell with a note, under the mouse pointer. */
class NotePopover extends Component<CellNote> {
  static maxSize = { maxHeight: 160 };
  static override template = xml`<div class="o-error-tooltip">
    <div class="o-error-tooltip-title fw-bold" t-if="props.author" t-out="props.author"/>
    <div class="o-error-tooltip-message" style="white-space: pre-line" t-out="props.text"/>
  </div>`;
}

/** Shows what users have noted at cells. */
export function showNotes(notes: GridCellNotes): void {
  registries.cellPopoverRegistry.add("CellNote", {
    onHover({ sheetId, row, col }) {
      const note = notes.at(sheetId, row, col);
      if (!note) return { isOpen: false };
      return { isOpen: true, props: note, Component: NotePopover, cellCorner: "top-right" };
    },
  });
}
