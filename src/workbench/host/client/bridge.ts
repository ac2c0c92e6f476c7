import type { Batch, BatchResponse } from "../wire/request";

/** What the client library sends: its number of the request, and the batch in a web request. */
interface Request {
  id: number;
  type: number;
  message: { body: Batch };
}

const REQUEST = 1;
const RESPONSE = 2;
const EVENTS = 3;

/**
 * The two ends of `OfficeExtension.HostBridge`: texts from the client library and texts to it.
 * Answers come in a task of their own, as from Excel, so that the page can draw meanwhile.
 */
export class Bridge {
  /** Set by the client library. */
  onMessageFromHost: (text: string) => void = () => undefined;

  constructor(private readonly execute: (batch: Batch) => BatchResponse) {}

  readonly sendMessageToHost = (text: string): void => {
    const { id, type, message } = JSON.parse(text) as Request;
    if (type !== REQUEST) return;
    setTimeout(() => {
      const body = this.execute(message.body);
      const answer = { statusCode: 200, headers: {}, body };
      this.onMessageFromHost(JSON.stringify({ id, type: RESPONSE, message: answer }));
    });
  };

  sendEvents(entries: readonly unknown[]): void {
    this.onMessageFromHost(JSON.stringify({ type: EVENTS, message: { entries } }));
  }
}
