/**
 * While the user edits a cell, Excel refuses what add-ins ask for, unless they have asked to wait
 * until the cell is left.
 */
export class CellEditing {
  private isEditing = false;
  private waiting: (() => void)[] = [];

  get isOn(): boolean {
    return this.isEditing;
  }

  begin(): void {
    this.isEditing = true;
  }

  end(): void {
    this.isEditing = false;
    const { waiting } = this;
    this.waiting = [];
    for (const proceed of waiting) proceed();
  }

  /** Calls at once, or when the cell is left. */
  afterwards(proceed: () => void): void {
    if (this.isEditing) this.waiting.push(proceed);
    else proceed();
  }
}
