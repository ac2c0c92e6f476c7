import type { Page } from "playwright-core";
import type { GrantYear } from "../../../src/engine/grantYear/grantYear";

/** A grant year with so many bodies: those that it has, over and over under other names. */
export function withBodies(given: GrantYear, count: number): GrantYear {
  const [recipient, ...others] = given.bodies;
  const bodies = Array.from({ length: count - 1 }, (_, i) => {
    const body = others[i % others.length]!;
    return i < others.length ? body : { ...body, name: `${body.name} ${i}` };
  });
  return { ...given, bodies: [recipient!, ...bodies] };
}

/** Opens a row; of a long list lines may still move while it is clicked. */
export async function openRow(page: Page, id: string): Promise<void> {
  const row = page.locator(`#${id}`);
  while ((await row.getAttribute("aria-expanded")) !== "true") await row.click();
}

const LETTERS = 20;
/** Between two letters, as a quick typist makes them. */
const PAUSE = 60;

/**
 * Milliseconds of processor time that the page takes for a letter typed at the end of a field, until
 * it is drawn; what else the machine does is not measured.
 */
export async function perLetter(page: Page, fieldId: string): Promise<number> {
  const client = await page.context().newCDPSession(page);
  await client.send("Performance.enable", { timeDomain: "threadTicks" });
  const taken = async (): Promise<number> => {
    const { metrics } = await client.send("Performance.getMetrics");
    return 1000 * metrics.find(({ name }) => name === "TaskDuration")!.value;
  };
  await page.locator(`#${fieldId}`).press("End");
  await page.waitForTimeout(1000);
  const before = await taken();
  for (let letter = 0; letter < LETTERS; letter++) {
    await page.keyboard.press("1");
    await page.waitForTimeout(PAUSE);
  }
  const after = await taken();
  await client.detach();
  return (after - before) / LETTERS;
}
