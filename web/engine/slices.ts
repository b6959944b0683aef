// How long one call into the engine should be.
//
// The interpreter runs in slices: short enough that a stop is heard soon and the browser's optimising compiler takes
// over (it replaces code between calls, not within one), long enough that the calls themselves cost nothing.

/** Milliseconds that one slice should take. */
export const sliceTime = 15

const smallest = 256
const largest = 50_000_000

/** The budget for the next slice, from the last one's budget and how long it took. */
export function nextBudget(budget: number, milliseconds: number): number {
  const factor = milliseconds <= 0 ? 4 : Math.min(4, Math.max(0.25, sliceTime / milliseconds))
  return Math.min(largest, Math.max(smallest, Math.round(budget * factor)))
}

export const firstBudget = 2_000
