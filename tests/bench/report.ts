// The benchmark's table: what was measured, the figure, the goal, and whether it was met.
// Prints to standard output, one line per figure, a heading per part; a missed goal is shown, never an error.

/** One line of the table; a goal of null only informs. */
export interface Figure {
  readonly what: string;
  readonly value: number;
  readonly unit: string;
  readonly goal: Goal | null;
  /** Said at the end of the line. */
  readonly note?: string;
}

/** Where a figure must lie. */
export interface Goal {
  readonly least?: number;
  readonly most?: number;
}

const WIDTHS = { what: 52, value: 16, goal: 12, verdict: 8 };

/** Prints one part with its heading and gives the number of missed goals. */
export function printPart(heading: string, figures: readonly Figure[]): number {
  console.log(`\n${heading}`);
  for (const figure of figures) console.log(formatFigure(figure));
  return figures.filter((figure) => !isMet(figure)).length;
}

/** True for a figure inside its goal, and for one without; a figure that is no number is never inside. */
export function isMet({ value, goal }: Figure): boolean {
  return goal === null || (value >= (goal.least ?? -Infinity) && value <= (goal.most ?? Infinity));
}

function formatFigure(figure: Figure): string {
  const { what, value, unit, goal, note } = figure;
  const verdict = goal === null ? '' : isMet(figure) ? 'ok' : 'MISSED';
  const line = [
    `  ${what}`.padEnd(WIDTHS.what),
    `${formatNumber(value)} ${unit}`.trimEnd().padStart(WIDTHS.value),
    formatGoal(goal).padStart(WIDTHS.goal),
    `  ${verdict}`.padEnd(WIDTHS.verdict + 2),
    note ?? '',
  ].join('');
  return line.trimEnd();
}

function formatGoal(goal: Goal | null): string {
  if (goal?.least !== undefined) return ` >= ${formatGoalNumber(goal.least)}`;
  return goal?.most === undefined ? '' : ` <= ${formatGoalNumber(goal.most)}`;
}

/** A whole or short goal as it is written, a measured one (the rival's figure) with three digits. */
function formatGoalNumber(value: number): string {
  return String(Number(value.toFixed(3)));
}

function formatNumber(value: number): string {
  return Math.abs(value) >= 100 ? value.toFixed(0) : Math.abs(value) >= 10 ? value.toFixed(1) : value.toFixed(3);
}
