/** What outlives a reload of the page, such as the one that changes the language. */
export interface Kept {
  /** The page under whose name the next one finds the workbook that it shows. */
  readonly workbook: string;
  readonly dark: boolean;
  readonly width: number;
}

export function keep<Name extends keyof Kept>(name: Name, value: Kept[Name]): void {
  sessionStorage.setItem(name, JSON.stringify(value));
}

export function kept<Name extends keyof Kept>(name: Name): Kept[Name] | undefined {
  const text = sessionStorage.getItem(name);
  return text === null ? undefined : (JSON.parse(text) as Kept[Name]);
}

export function forget(name: keyof Kept): void {
  sessionStorage.removeItem(name);
}
