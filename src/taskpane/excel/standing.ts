/**
 * Tells differences that stand from those that Excel has yet to calculate away. A custom function
 * answers late, and until then its cell may show the value of before. So a difference stands when
 * it was seen twice, a while apart, and Excel has not calculated in between. One that stood is told
 * until it is gone.
 */
export class Standing {
  private readonly since = new Map<string, number>();
  private before: ReadonlySet<string> = new Set();
  private told: ReadonlySet<string> = new Set();

  /** `pause`: how long Excel must have been quiet, in milliseconds. */
  constructor(private readonly pause: number) {}

  /** Excel has calculated: what was seen up to now counts no more. */
  restart(): void {
    this.since.clear();
  }

  /**
   * What stands of the differences that were just read, at this time in milliseconds. `isLate`:
   * Excel calculates all the time; then it is enough that one was there the last time too.
   */
  take(differences: readonly string[], now: number, isLate: boolean): ReadonlySet<string> {
    for (const each of this.since.keys()) if (!differences.includes(each)) this.since.delete(each);
    const stands = (each: string): boolean => {
      const since = this.since.get(each) ?? now;
      this.since.set(each, since);
      return this.told.has(each) || now - since >= this.pause || (isLate && this.before.has(each));
    };
    this.told = new Set(differences.filter(stands));
    this.before = new Set(differences);
    return this.told;
  }
}
