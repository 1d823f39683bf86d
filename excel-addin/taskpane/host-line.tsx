// The line that tells whether the pane is connected to a workbook.
// Never keeps the rest of the pane waiting: text can be read without Excel.

import { useEffect, useState } from 'preact/hooks';

/** Says nothing until `excel` is settled, and nothing in Excel; outside it says so and what still works. */
export function HostLine({ excel }: { readonly excel: Promise<boolean> }) {
  const [inExcel, setInExcel] = useState<boolean | null>(null);
  useEffect(() => void excel.then(setInExcel), [excel]);
  return <p role="note">{inExcel === false && 'Not connected to Excel. You can still read pasted text here.'}</p>;
}
