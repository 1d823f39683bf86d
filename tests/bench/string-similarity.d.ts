// Types of the one function of string-similarity that the benchmark uses; the package brings none.
// Goes away with the package.

declare module 'string-similarity' {
  /** Dice's coefficient of the pairs of letters, 0..1. */
  export function compareTwoStrings(a: string, b: string): number;
}
