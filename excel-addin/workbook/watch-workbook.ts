// Listening to the workbook: Excel's events of sheets, selection and cells, as the port's few.
// Excel promises no order and no completeness, so an event only says "read again".

import { readAddress } from './addresses.ts';
import { hasExcelApi, runInExcel } from './office-workbook.ts';
import { toWorkbookError } from './run.ts';
import type { WorkbookEvent } from './workbook-port.ts';

/** The version whose change events tell what caused them. */
export const TRIGGER_API = '1.14';
/** The version that tells sorting, which is no change of cells to Excel. */
const SORT_API = '1.10';
/** What Excel calls this add-in as the cause of a change. */
const OWN = 'ThisLocalAddin';

/** A registered handler; removing it needs the context it was made in. */
interface Handler {
  readonly context: { sync(): Promise<unknown> };
  remove(): void;
}

/** What change events carry, of any version. */
interface ChangeFacts {
  readonly worksheetId: string;
  readonly source: string;
  readonly triggerSource?: string;
}

/** Starts listening and gives back the way to stop; see WorkbookPort.watch. */
export async function watchWorkbook(listener: (event: WorkbookEvent) => void): Promise<() => Promise<void>> {
  const tell = (event: WorkbookEvent) => {
    listener(event);
    return Promise.resolve();
  };
  const onChange = ({ worksheetId, source, triggerSource }: ChangeFacts) =>
    tell({
      is: 'changed',
      sheetId: worksheetId,
      source: source === 'Remote' ? 'remote' : 'local',
      own: triggerSource === OWN,
    });
  const onSheets = () => tell({ is: 'sheets' });
  const handlers = await guarded(() =>
    runInExcel(false, async (context) => {
      const { worksheets } = context.workbook;
      const added: Handler[] = [
        worksheets.onChanged.add(onChange),
        worksheets.onSelectionChanged.add(({ worksheetId, address }) =>
          tell({ is: 'selected', sheetId: worksheetId, areas: readAddress(address) }),
        ),
        worksheets.onAdded.add(onSheets),
        worksheets.onDeleted.add(onSheets),
        worksheets.onActivated.add(onSheets),
      ];
      if (hasExcelApi(SORT_API)) added.push(worksheets.onRowSorted.add(onChange));
      await context.sync();
      return added;
    }),
  );
  return () =>
    guarded(async () => {
      for (const handler of handlers) handler.remove();
      await handlers[0]?.context.sync();
    });
}

async function guarded<T>(task: () => Promise<T>): Promise<T> {
  try {
    return await task();
  } catch (error) {
    throw toWorkbookError(error);
  }
}
