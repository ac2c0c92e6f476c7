import type { CellEditing } from "../cellEditing";
import { HostError } from "../wire/hostError";
import type { Batch, BatchResponse } from "../wire/request";

/** What the client library sends: its number of the request, and the batch in a web request. */
interface Request {
  id: number;
  type: number;
  flags?: number;
  message: { body: Batch };
}

/** The flag of a request that waits until no cell is being edited. */
const DELAY_FOR_CELL_EDIT = 64;

const REQUEST = 1;
const RESPONSE = 2;
const EVENTS = 3;

function refusedInCellEditing(): BatchResponse {
  const { code, message, status } = new HostError("InvalidOperationInCellEditMode");
  const error = { Code: code, Message: message, HttpStatusCode: status, Location: "" };
  return { Results: [], TraceIds: [], Error: { ...error, ActionIndex: 0 } };
}

/**
 * The two ends of `OfficeExtension.HostBridge`: texts from the client library and texts to it.
 * Answers come in a task of their own, as from Excel, so that the page can draw meanwhile.
 */
export class Bridge {
  /** Set by the client library. */
  onMessageFromHost: (text: string) => void = () => undefined;

  constructor(
    private readonly execute: (batch: Batch) => BatchResponse,
    private readonly cellEditing: CellEditing,
  ) {}

  readonly sendMessageToHost = (text: string): void => {
    const { id, type, flags = 0, message } = JSON.parse(text) as Request;
    if (type !== REQUEST) return;
    const answer = (body: BatchResponse): void => {
      const response = { statusCode: 200, headers: {}, body };
      this.onMessageFromHost(JSON.stringify({ id, type: RESPONSE, message: response }));
    };
    const isPatient = (flags & DELAY_FOR_CELL_EDIT) !== 0;
    setTimeout(() => {
      if (this.cellEditing.isOn && !isPatient) answer(refusedInCellEditing());
      else this.cellEditing.afterwards(() => answer(this.execute(message.body)));
    });
  };

  sendEvents(entries: readonly unknown[]): void {
    this.onMessageFromHost(JSON.stringify({ type: EVENTS, message: { entries } }));
  }
}
