// What a person ticked, as edits: captures of the texts and the roles that were read from them.
// Values only.

import { toCaptureEdit } from '../../shared/catalogue/capture-fields.ts';
import type { Edit } from '../../shared/catalogue/catalogue.ts';
import { toTextKey } from '../../shared/catalogue/content-keys.ts';
import type { MakeId } from '../../shared/catalogue/ids.ts';
import { newRoleEdit } from '../../shared/catalogue/new-role-edits.ts';
import { toRoleContent } from '../../shared/catalogue/role-content.ts';
import type { Capture, CaptureWay } from '../../shared/model/capture.ts';
import type { Role } from '../../shared/model/role.ts';
import type { PaneParsed } from './pane-ports.ts';
import type { PaneState } from './pane-state.ts';

/** The capture of a text that did not come from a page. */
export function makeCapture(
  of: Pick<Capture, 'id' | 'way' | 'name' | 'capturedAt'>,
  { source, parsed }: PaneParsed,
): Capture {
  return {
    ...of,
    url: null,
    urlKey: null,
    language: parsed.language,
    text: source.text,
    lines: source.kind === 'page' ? source.lines : [],
    textKey: toTextKey(source.text),
  };
}

/** The edits of what is ticked in the view that is open: of the scan, else of the reading. */
export function gatherTicked(
  { view, reading, scan }: PaneState,
  toCapture: (way: CaptureWay, name: string, read: PaneParsed) => Capture,
  makeId: MakeId,
): { readonly edits: Edit[]; readonly roles: Role[] } {
  const edits: Edit[] = [];
  const roles: Role[] = [];
  const add = (capture: Capture, some: readonly Role[]) => {
    if (some.length === 0) return;
    edits.push(toCaptureEdit(capture), ...some.map((role) => newRoleEdit(toRoleContent(role), capture.id, makeId)));
    roles.push(...some);
  };
  if (view.value === 'scan') {
    for (const { sheet, reading: read } of scan.value?.sheets ?? []) {
      if (read !== null && scan.value?.taken.has(sheet.id))
        add(toCapture('sheet', sheet.name, read), read.parsed.roles);
    }
  } else if (reading.value !== null) {
    const { capture, roles: all, ticked } = reading.value;
    add(
      capture,
      all.filter((_, at) => ticked.has(at)),
    );
  }
  return { edits, roles };
}
