// The guesses about the real Excel that the emulator and the adapter are built on, collected from their comments into a checklist
// for people who have one: `node --import ./shared/cli/typescript.mjs tests/excel-host/write-checklist.ts` writes it.

import { readdirSync, readFileSync } from 'node:fs';

/** One guess: a line with `assumption:` in a comment. */
export interface Assumption {
  /** From the top of the repository. */
  readonly file: string;
  readonly text: string;
}

export const CHECKLIST = 'tests/excel-host/manual-checklist.md';

const FOLDERS = ['tests/excel-host', 'excel-addin/workbook'];
/** `// assumption: dates show so`, `* assumption: x`, `/** assumption: x *\/`; not a mention inside a sentence. */
const MARK = /^\s*(?:\/\/|\/?\*{1,2})\s*assumption: (.+)$/;

const HEAD = `# What a real Excel has to confirm

The emulated Excel (tests/excel-host) is our model of Excel, not Excel. Each line is a guess it is built on, collected from the code.
Try each in Excel on Windows, on a Mac and on the web; write the version, or what happened instead. Results are kept when the list is
written anew (\`node --import ./shared/cli/typescript.mjs tests/excel-host/write-checklist.ts\`).

To try by hand as well: sideloading with a ribbon button · one Undo after an import · Cancel in the middle of an import of 50,000
rows · two people in one workbook, one imports while the other types · a file opened read-only · reopening a workbook with a
\`_rolebook\` sheet on another machine · the pane's storage on a Mac and in the web · the theme the host tells.

| guess | where | Windows | Mac | web |
|---|---|---|---|---|
`;
const NO_RESULT = ' |  |  |  |';

/** All guesses, in order of files and lines. */
export function collectAssumptions(): Assumption[] {
  return FOLDERS.flatMap(listFiles).flatMap((file) =>
    readFileSync(file, 'utf8')
      .split('\n')
      .flatMap((line) => {
        const text = MARK.exec(line)?.[1]?.replace('*/', '').trimEnd();
        return text ? [{ file, text }] : [];
      }),
  );
}

/** The checklist's text; results of guesses that are still there are taken over from `before`. */
export function writeChecklist(assumptions: readonly Assumption[], before: string): string {
  const lines = assumptions.map(({ file, text }) => {
    const start = `| ${text.replaceAll('|', '\\|')} | \`${file.replace('tests/excel-host/', '')}\``;
    const known = before.split('\n').find((line) => line.startsWith(`${start} |`));
    return known ?? start + NO_RESULT;
  });
  return `${HEAD}${lines.join('\n')}\n`;
}

function listFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts') && !name.endsWith('assumptions.ts'))
    .sort()
    .map((name) => `${folder}/${name}`);
}
