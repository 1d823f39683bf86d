// What a test can do with one page of a browser, a tab or the real side panel: run code in it, point, press keys.
// The port between the journeys and the two browsers; chromium.ts and firefox.ts fill it.

/** One page on screen. A point is in CSS pixels from the page's upper left corner. */
export interface Screen {
  /** The value of a JavaScript expression in the page, awaited and sent over as JSON. Rejects with what the page threw. */
  evaluate(expression: string): Promise<unknown>;
  /** Presses and lets go of the first mouse button, as the browser's own input. */
  click(x: number, y: number): Promise<void>;
  /** One key with those held down before it: "a", "Enter", "Control+Shift+z". Names as in KeyboardEvent.key. */
  press(chord: string): Promise<void>;
  /** Answers the file dialog that opens next with this file. */
  chooseNextFile(path: string): Promise<void>;
  close(): Promise<void>;
}

/** Runs a function in the page. It is sent as text: it may use its argument and the page's globals, nothing around it. */
export async function runIn<Argument, Result>(
  screen: Screen,
  work: (argument: Argument) => Result | Promise<Result>,
  argument: Argument,
): Promise<Result> {
  // JSON of what `work` returns: the caller's type holds for plain data, and plain data is all that a test asks for.
  return (await screen.evaluate(`(${work.toString()})(${JSON.stringify(argument)})`)) as Result;
}

/** A browser with the built extension in it, its own profile, and no way to the network but the test's own site. */
export interface TestBrowser {
  readonly name: string;
  /** Start of the addresses of the extension's own pages. */
  readonly origin: string;
  /** The folder that files are saved to, without asking. */
  readonly downloads: string;
  /** Opens a tab in front and waits until it has loaded. */
  open(url: string): Promise<Screen>;
  /** Presses the extension's real button in the toolbar over this tab; gives the real side panel. */
  pressToolbarButton(tab: Screen): Promise<Screen>;
  /** Ends it as a person does, so that everything is written. */
  quit(): Promise<void>;
  /** Ends it with SIGKILL. */
  kill(): Promise<void>;
}
