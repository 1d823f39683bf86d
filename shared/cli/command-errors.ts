// The two things that can go wrong at a terminal, each with a text of one line for the person who typed.
// Thrown inside the room, caught in run-command.ts (exit status 2) and parse-inputs.ts (exit status 1).

/** The arguments cannot be used: what was given, what is allowed. Ends the program with status 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** One input cannot be read: names the input, what it seems to be, what is allowed. The other inputs go on; status 1 at the end. */
export class InputError extends Error {
  override readonly name = 'InputError';
}

/** Words for the system's error codes; others are shown as the code itself. */
const SYSTEM_REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file or folder',
  EACCES: 'you may not open it (permission denied)',
  EPERM: 'you may not open it (permission denied)',
  EISDIR: 'it is a folder',
  ENOTDIR: 'a part of its path is no folder',
  ELOOP: 'its symbolic links go round in a circle',
  ENAMETOOLONG: 'its name is too long',
  ENXIO: 'it is a socket, not a file',
  ENOSPC: 'the disk is full',
  EROFS: 'the disk is read-only',
};

/** Says in words what the operating system said in a code. Never throws. */
export function toReason(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
  return SYSTEM_REASONS[code] ?? (code === '' ? error.message : `the system says ${code}`);
}
