// Whether this page runs inside Excel: the one place that waits for office.js.
// Must not know what the pane does; reading and writing sheets is another file's work.

/** Longest wait for office.js, in milliseconds. Half-known hosts never call back at all, so the wait has to end. */
const OFFICE_TIMEOUT = 5000;

/** True once Excel has answered; false outside Excel, when office.js cannot be loaded, or after the timeout. Never rejects. */
export function askForExcel(): Promise<boolean> {
  return new Promise((resolve) => {
    setTimeout(() => resolve(false), OFFICE_TIMEOUT);
    const ask = () => void Office.onReady((info) => resolve(info.host === Office.HostType.Excel));
    if ('Office' in window) return ask();
    const script = document.getElementById('office-js');
    script?.addEventListener('load', ask);
    script?.addEventListener('error', () => resolve(false));
  });
}

/** The languages to speak, best first: Office's own once it has answered, then the browser's. */
export function findLanguages(): readonly string[] {
  if (!('Office' in window)) return navigator.languages;
  // Outside of Excel the library is there but knows no context; its types do not say so.
  const { context } = Office as { readonly context?: { readonly displayLanguage?: string } };
  return [...(context?.displayLanguage === undefined ? [] : [context.displayLanguage]), ...navigator.languages];
}
