import { Component, mount, xml } from "@odoo/owl";
import type { CellEditing } from "../../host/cellEditing";
import type { FormulaProblem } from "../../spreadsheet/formulaProblem";
import type { Notation } from "../../spreadsheet/notation";
import { ExcelComposer } from "./excelComposer";
import { drawAsExcel } from "./excelRenderer";
import { type Model, Spreadsheet, stores } from "../../spreadsheet/library";

interface Properties {
  readonly model: Model;
  readonly notation: Notation;
  readonly cellEditing: CellEditing;
  readonly refuse: (problem: FormulaProblem) => void;
  readonly notifyUser: (notification: { text: string }) => void;
  readonly raiseError: (text: string, callback?: () => void) => void;
  readonly askConfirmation: (text: string, confirm: () => void, cancel?: () => void) => void;
}

/** The library's component with our cell editor in it. */
class Grid extends Component<Properties> {
  static override template = xml`<Spreadsheet
    model="props.model"
    notifyUser="props.notifyUser"
    raiseError="props.raiseError"
    askConfirmation="props.askConfirmation"
    colorScheme="'light'"
  />`;
  static components = { Spreadsheet };

  override setup(): void {
    const { model, notation, cellEditing, refuse } = this.props;
    const container = stores.useStoreProvider();
    container.inject(stores.ModelStore, model);
    const composer = new ExcelComposer(
      container.get.bind(container),
      notation,
      refuse,
      cellEditing,
    );
    container.inject(stores.CellComposerStore, composer);
    drawAsExcel(container);
  }
}

/** Draws the spreadsheet. `translate`: the library's English texts in the page's language. */
export async function mountGrid(
  target: HTMLElement,
  props: Properties,
  translate: (text: string) => string,
): Promise<void> {
  const templates = await (await fetch("npm/spreadsheet.xml")).text();
  target.replaceChildren();
  // Beside the pane the library would take the space for a telephone's.
  const env = { isSmall: false };
  await mount(Grid, target, { env, props, templates, translateFn: translate });
}
