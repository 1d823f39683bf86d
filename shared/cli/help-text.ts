// What `rolebook help` and `rolebook notices` print.
// Words only; the commands are read in command-line.ts.

import { NOTICE_SENTENCES } from '../model/notice.ts';
import { padTo } from './terminal-text.ts';

/** The help, fitting 80 columns. */
export const HELP_TEXT = `rolebook: job-description text becomes roles, one record per duty.

  rolebook parse FILE... [--as text|html|tsv|xlsx|auto] [--json] [--write OUT]
      Prints the roles found, for people; with --json as one JSON document.
      --write also writes them to a file, by its ending as convert does.
  rolebook convert FILE... --to OUT [--as text|html|tsv|xlsx|auto]
      Writes the roles of all files into one. By the ending of OUT:
      .json            as parse --json
      .rolebook.json   everything, to be read again
      .csv .tsv        one row per duty
      .xlsx            sheets Duties and Roles, for Excel
      .md              for people
  rolebook duplicates FILE... [--min-score S] [--across] [--json]
                      [--column NAME [--id NAME]] [--as text|html|tsv|auto]
      Prints duties that say the same, and the words that differ. The limit is
      found in the data unless --min-score (0 to 1) gives it; --across compares
      only duties of different files. With --column each file is a table with a
      header row, one duty per row; --id names its key column.
  rolebook notices [--json]
      Lists the codes of everything odd that parse remarks on.
  rolebook help

FILE is a .txt .md .html .htm .tsv .csv .xlsx or .rolebook.json file, a folder
(all such files in it), or - for standard input. Text is UTF-8, UTF-16, GB18030 or
windows-1252, up to 100 MB a file.
Exit status: 0 done, 1 some inputs failed, 2 unusable arguments.
`;

/** The closed list of notice codes: as JSON `{"notices":[{"code","sentence"}]}`, or as two columns. */
export function listNotices(json: boolean): string {
  const notices = Object.entries(NOTICE_SENTENCES).map(([code, sentence]) => ({ code, sentence }));
  if (json) return `${JSON.stringify({ notices }, null, 2)}\n`;
  const widest = Math.max(...notices.map(({ code }) => code.length));
  return notices.map(({ code, sentence }) => `${padTo(code, widest + 2)}${sentence}\n`).join('');
}
