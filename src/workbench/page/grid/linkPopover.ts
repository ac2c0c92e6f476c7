import { Component, xml } from "@odoo/owl";
import type { CellLink, GridLinks } from "../../host/grid";
import { registries } from "../../spreadsheet/library";

interface Properties {
  readonly text: string;
  readonly follow: () => void;
}

/** What is shown below a cell that leads elsewhere, under the mouse pointer. */
class LinkPopover extends Component<Properties> {
  static override template = xml`<div class="o-link-tool d-flex align-items-center">
    <a href="#" class="o-link" t-on-click.prevent="props.follow" t-out="props.text"/>
  </div>`;
}

/** Lets cells lead where their links say. */
export function showLinks(links: GridLinks, follow: (link: CellLink) => void): void {
  registries.cellPopoverRegistry.add("WorkbookLink", {
    onHover({ sheetId, row, col }) {
      const link = links.at(sheetId, row, col);
      if (!link) return { isOpen: false };
      const text = link.screenTip ?? link.documentReference ?? link.address ?? "";
      const props = { text, follow: () => follow(link) };
      return { isOpen: true, props, Component: LinkPopover, cellCorner: "bottom-left" };
    },
  });
}
