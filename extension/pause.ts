// A breath for the page between two pieces of long work.
// For capture/, which reads a page in slices, and storage/, which makes rows of an import.
// Knows nothing of the work.

/** Lets everything else that waits have its turn; a timer would cost 4 ms each time. */
export function pause(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
