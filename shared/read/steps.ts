// Work that can be paused between two steps, so that a large page is read without holding up whoever looks at it.
// Below the walk: it yields, whoever drives it decides by a clock of their own whether to pause.
// Must not know clocks or what the work is.

/**
 * Work in steps of well under a millisecond each. Yields how many nodes it has done so far; hand back true after a pause,
 * when the page may have changed meanwhile.
 */
export type Steps<Result> = Generator<number, Result, boolean>;

/** Does all steps at once. */
export function runAtOnce<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const step = steps.next(false);
    if (step.done === true) return step.value;
  }
}
