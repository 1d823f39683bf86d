// Asks again and again until there is an answer: for things outside this process that tell nobody when they are ready.
// Knows nothing of what is asked.

/** Milliseconds between two questions: short beside what a browser takes for anything. */
const PAUSE = 25;

/**
 * The first answer that is not null. Rejects after `atMost` milliseconds with `what` in the message, and with the words of
 * the last refusal where the question itself rejected.
 */
export async function poll<T>(what: string, atMost: number, ask: () => Promise<T | null> | T | null): Promise<T> {
  const deadline = Date.now() + atMost;
  for (;;) {
    let refusal: unknown;
    try {
      const answer = await ask();
      if (answer !== null) return answer;
    } catch (error) {
      refusal = error;
    }
    if (Date.now() > deadline) {
      throw new Error(`waited ${atMost} ms for ${what}`, refusal === undefined ? {} : { cause: refusal });
    }
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
  }
}
