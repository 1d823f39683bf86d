// Circles of imports: a file that reaches itself through the files it imports cannot be understood, moved or tested alone.
// Knows no rule and no disk.

/**
 * The shortest way from a file back to itself, itself at both ends, told only of the first file of the circle by name; null where
 * there is none. `targets` gives the files that a file imports.
 */
export function findCircle(path: string, targets: (path: string) => readonly string[]): readonly string[] | null {
  const cameFrom = new Map<string, string>();
  const queue = [path];
  for (const at of queue) {
    for (const next of targets(at)) {
      if (next === path) return toWay(path, at, cameFrom);
      if (cameFrom.has(next) || next < path) continue;
      cameFrom.set(next, at);
      queue.push(next);
    }
  }
  return null;
}

function toWay(path: string, last: string, cameFrom: ReadonlyMap<string, string>): string[] {
  const way = [path];
  for (let at: string | undefined = last; at !== undefined && at !== path; at = cameFrom.get(at)) way.unshift(at);
  return [path, ...way];
}
