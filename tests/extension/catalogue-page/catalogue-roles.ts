// Roles of a small harbour museum, as the tests of the catalogue page keep them.
// Made by hand; every value is visible in the tests that use it.

import type { CatalogueDuty, CatalogueRole } from '../../../shared/model/catalogue-role.ts';

/** A duty with what it does not say left empty. */
export function makeDuty(id: string, text: string, rest: Partial<CatalogueDuty> = {}): CatalogueDuty {
  return { id, text, marker: null, percent: null, parent: null, position: id, span: null, ...rest };
}

/** A living draft without fields, changed as asked. */
export function makeRole(id: string, rest: Partial<CatalogueRole> = {}): CatalogueRole {
  return {
    id,
    title: id,
    department: null,
    company: null,
    location: null,
    context: null,
    superiors: [],
    subordinates: [],
    duties: [],
    requirements: [],
    otherFields: [],
    otherSections: [],
    status: 'draft',
    owner: null,
    reviewDue: null,
    tags: [],
    capture: null,
    deleted: false,
    created: '0000000010000.dev',
    changed: '0000000010000.dev',
    conflicts: [],
    stamps: {},
    ...rest,
  };
}
