/**
 * The client registers for events before it adds a handler. This host sends every event whenever
 * it happens, and the client picks those it has handlers for, so there is nothing to remember.
 */
export abstract class SheetEvents {
  _RegisterActivatedEvent(): void {
    // nothing to remember
  }
  _UnregisterActivatedEvent(): void {
    // nothing to forget
  }
  _RegisterCalculatedEvent(): void {
    // nothing to remember
  }
  _UnregisterCalculatedEvent(): void {
    // nothing to forget
  }
  _RegisterDeactivatedEvent(): void {
    // nothing to remember
  }
  _UnregisterDeactivatedEvent(): void {
    // nothing to forget
  }
  _RegisterDataChangedEvent(): void {
    // nothing to remember
  }
  _UnregisterDataChangedEvent(): void {
    // nothing to forget
  }
  _RegisterSelectionChangedEvent(): void {
    // nothing to remember
  }
  _UnregisterSelectionChangedEvent(): void {
    // nothing to forget
  }
}
