// JobPosting JSON-LD: what schema.org's words hold, that a pasted script cannot be left, and that our own page reader reads it back.
// Expected values are written by hand.

import { describe, expect, test } from 'vitest';
import { createPostingWriter } from '../../../shared/exchange/posting-writer.ts';
import { parseRoles } from '../../../shared/parse/parse-roles.ts';
import { readHtml } from '../../../shared/read/html-file.ts';
import { EMPTY_ROLE, ODD_ROLE } from './exported-roles.ts';

const PAGE = { url: 'https://museum.example/posts', name: 'Posts' };

describe('createPostingWriter', () => {
  test('says everything the role says, duties and requirements also by their own properties', () => {
    const [posting, empty] = readGraph(write());
    expect(posting).toEqual({
      '@type': 'JobPosting',
      identifier: { '@type': 'PropertyValue', name: 'Rolebook', value: 'r1' },
      title: '=Cook "chief"',
      hiringOrganization: {
        '@type': 'Organization',
        name: 'Museum </script>',
        department: { '@type': 'Organization', name: 'Kitchen; east' },
      },
      jobLocation: { '@type': 'Place', address: 'Pier 3' },
      url: 'https://museum.example/posts',
      description: [
        'Department: Kitchen; east',
        'Reports to: Head, chef; Owner',
        'Grade: A',
        '',
        'Duties:',
        '- Stir the <b>soup</b>',
        '  - 擦桌子',
        '- @home: "peel" (40%)',
        '- Round',
        '- and round',
        '',
        'Requirements:',
        '- Two years',
        '',
        'Benefits:',
        '- Free soup',
      ].join('\n'),
      responsibilities: ['Stir the <b>soup</b>', '擦桌子', '@home: "peel" (40%)', 'Round', 'and round'],
      qualifications: ['Two years'],
    });
    expect(empty).toEqual({
      '@type': 'JobPosting',
      identifier: { '@type': 'PropertyValue', name: 'Rolebook', value: 'r2' },
      description: '',
    });
  });

  test('cannot end the script element it is pasted into', () => {
    expect(write()).not.toContain('<');
  });

  test('is an empty graph where there is no role', () => {
    expect(readGraph([...createPostingWriter().end()].join(''))).toEqual([]);
  });

  test('is read back by our own page reader', () => {
    const writer = createPostingWriter();
    const cook = {
      ...EMPTY_ROLE,
      title: 'Cook',
      superiors: ['Head chef'],
      duties: ['Stir the soup every hour', 'Clean the stove at night', 'Lock the kitchen'].map((text, index) => ({
        id: `${index}`,
        text,
        marker: null,
        percent: null,
        parent: null,
        position: `${index}`,
        span: null,
      })),
    };
    const json = [...writer.add(cook, null), ...writer.end()].join('');
    const { roles } = parseRoles(
      readHtml(`<title>x</title><script type="application/ld+json">${json}</script>`).source,
    );
    expect(roles.map((role) => role.title?.text)).toEqual(['Cook']);
    expect(roles[0]?.superiors.map(({ text }) => text)).toEqual(['Head chef']);
    expect(roles[0]?.duties.map(({ text }) => text)).toEqual([
      'Stir the soup every hour',
      'Clean the stove at night',
      'Lock the kitchen',
    ]);
  });
});

function write(): string {
  const writer = createPostingWriter();
  return [...writer.add(ODD_ROLE, PAGE), ...writer.add(EMPTY_ROLE, null), ...writer.end()].join('');
}

function readGraph(text: string): readonly unknown[] {
  const file: unknown = JSON.parse(text);
  if (typeof file !== 'object' || file === null || !('@graph' in file) || !Array.isArray(file['@graph']))
    throw new Error('no graph');
  return file['@graph'];
}
