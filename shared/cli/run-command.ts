// One run of the program: arguments in, text to the terminal and files out, exit status back.
// Joins the parts; each part knows nothing of the others. Must not touch `process` (main.ts does).

import { UsageError } from './command-errors.ts';
import { readCommandLine } from './command-line.ts';
import { tellDuplicates } from './tell-duplicates.ts';
import { HELP_TEXT, listNotices } from './help-text.ts';
import type { Terminal } from './terminal.ts';
import { writeRoles } from './write-roles.ts';

/** 0 done, 1 some inputs failed, 2 unusable arguments. */
export type ExitStatus = 0 | 1 | 2;

/** Runs the command that the arguments ask for. Throws only over faults of the program itself. */
export async function runCommand(args: readonly string[], terminal: Terminal): Promise<ExitStatus> {
  try {
    return await answer(args, terminal);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    terminal.tell(error.message);
    return 2;
  }
}

async function answer(args: readonly string[], terminal: Terminal): Promise<ExitStatus> {
  const request = readCommandLine(args);
  switch (request.command) {
    case 'help':
      await terminal.out.write(HELP_TEXT);
      return 0;
    case 'notices':
      await terminal.out.write(listNotices(request.json));
      return 0;
    case 'parse': {
      const { files, as, json, write } = request;
      const failures = await writeRoles({ files, as, screen: json ? 'json' : 'table', out: write }, terminal);
      return failures > 0 ? 1 : 0;
    }
    case 'duplicates':
      return (await tellDuplicates(request, terminal)) > 0 ? 1 : 0;
    case 'convert': {
      const { files, as, to } = request;
      const failures = await writeRoles({ files, as, screen: null, out: to }, terminal);
      return failures > 0 ? 1 : 0;
    }
  }
}
