// The entry of the command line: makes the terminal out of the process and runs the command.
// Only wires; started by rolebook.mjs, arguments are in process.argv.

import { runCommand } from './run-command.ts';
import type { Terminal } from './terminal.ts';
import { toOneLine } from './terminal-text.ts';

/** Lines wider than this are hard to read; a pipe has no width and gets the lower figure. */
const WIDEST = 120;
const WIDTH_OF_A_PIPE = 100;

const { stdin, stdout, stderr, env } = process;

const terminal: Terminal = {
  stdin,
  out: { write: (text) => new Promise((resolve) => void stdout.write(text, () => resolve())) },
  tell: (line) => void stderr.write(`rolebook: ${toOneLine(line)}\n`),
  now: () => performance.now(),
  width: Math.min(WIDEST, stdout.columns ?? WIDTH_OF_A_PIPE),
  colour: stdout.isTTY === true && !env['NO_COLOR'],
};

// The reader of a pipe may leave early (`| head`): nobody is left to write for, which is no failure.
for (const stream of [stdout, stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(process.exitCode ?? 0);
    throw error;
  });
}

process.exitCode = await runCommand(process.argv.slice(2), terminal);
