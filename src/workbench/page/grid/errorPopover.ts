import { Component, xml } from "@odoo/owl";
import type { CellMessage } from "./cellMessage";
import { type CellPosition, type Getters, registries } from "../../spreadsheet/library";

/** What is shown beside a cell with an error under the mouse pointer. */
class ErrorPopover extends Component<CellMessage & { causedBy: string }> {
  static maxSize = { maxHeight: 160 };
  static override template = xml`<div class="o-error-tooltip">
    <div class="o-error-tooltip-title fw-bold text-danger" t-out="props.error"/>
    <div class="o-error-tooltip-message">
      <t t-out="props.text"/>
      <div t-if="props.causedBy" class="fst-italic" t-out="props.causedBy"/>
    </div>
  </div>`;
}

/** Puts our messages in the place of the library's English ones. */
export function explainErrors(
  messageAt: (getters: Getters, position: CellPosition) => CellMessage | undefined,
  causedBy: (address: string) => string,
): void {
  const { cellPopoverRegistry } = registries;
  const original = cellPopoverRegistry.get("ErrorToolTip");
  cellPopoverRegistry.replace("ErrorToolTip", {
    onHover(position, getters) {
      const message = messageAt(getters, position);
      // Without an error, the cell may still break a rule of data validation.
      if (!message) return original.onHover!(position, getters);
      const props = { ...message, causedBy: message.cause ? causedBy(message.cause) : "" };
      return { isOpen: true, props, Component: ErrorPopover, cellCorner: "top-right" };
    },
  });
}
