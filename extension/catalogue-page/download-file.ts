// Hands a finished file to the person as a download.
// The one file of the page that makes object URLs; no permission is needed for it.

/** The address of a file must outlive the click that starts its download; a minute is ample. In milliseconds. */
const ADDRESS_LIFE = 60_000;

/** Downloads the file under the name. */
export function downloadFile(file: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), ADDRESS_LIFE);
}
