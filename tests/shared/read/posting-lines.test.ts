// A page's JobPosting as lines behind the page's own.
// Tested through readHtml: scripts are found, read, written and joined to the page.

import { describe, expect, test } from 'vitest';
import { readHtml } from '../../../shared/read/html-file.ts';

function script(data: Record<string, unknown>): string {
  return `<script type="application/ld+json">${JSON.stringify({ '@type': 'JobPosting', ...data })}</script>`;
}

/** The text of a page that has nothing but one posting. */
function posting(data: Record<string, unknown>): string {
  return readHtml(script(data)).source.text;
}

describe('a posting', () => {
  test('stands behind the page as labels and description', () => {
    const { source } = readHtml(
      script({
        title: 'Cook &amp; Baker',
        hiringOrganization: 'Crumb',
        jobLocation: { address: { addressLocality: 'Galway' } },
        employmentType: 'PART_TIME',
        description: '<p>We bake.</p><h3>Duties</h3><ul><li>Cook</li><li>Bake</li></ul>',
      }) + '<h1>Cook</h1>',
    );
    expect(source.text).toBe(
      'Cook\n\nJob title: Cook & Baker\nCompany: Crumb\nLocation: Galway\nEmployment type: PART_TIME\n\n' +
        'We bake.\n\nDuties\n\n• Cook\n• Bake',
    );
    expect(source.postings).toEqual([2]);
    expect(source.lines[9]?.layout?.heading).toBe(3);
  });

  test('is written once, however often the page has it', () => {
    const one = script({ title: 'Cook' });
    const { source } = readHtml(`<body>${one}<p>x</p>${one}${script({ title: 'Baker' })}`);
    expect(source.text).toBe('x\n\nJob title: Cook\n\nJob title: Baker');
    expect(source.postings).toEqual([2, 4]);
  });

  test('is found in a head, in hidden parts and under any spelling of the type', () => {
    const json = JSON.stringify({ '@type': 'JobPosting', title: 'Cook' });
    expect(
      readHtml(`<div hidden><script type=" Application/LD+JSON; charset=utf-8">${json}</script></div>`).source.text,
    ).toBe('Job title: Cook');
    expect(readHtml(`<head><script type="text/javascript">${json}</script></head>`).source.text).toBe('');
  });

  test('that says nothing of the post is left out', () => {
    expect(posting({ hiringOrganization: 'Crumb' })).toBe('');
  });
});

describe('a description', () => {
  test.each([
    ['HTML', '<ul><li>Cook</li><li>Bake</li></ul>', '• Cook\n• Bake'],
    ['escaped HTML', '&lt;p&gt;R&amp;amp;D&lt;/p&gt;&lt;p&gt;Caf&amp;eacute;&lt;/p&gt;', 'R&D\n\nCafé'],
    [
      'HTML escaped twice',
      '&amp;lt;p&amp;gt;Cook&amp;lt;/p&amp;gt;&amp;lt;p&amp;gt;Bake&amp;lt;/p&amp;gt;',
      'Cook\n\nBake',
    ],
    ['plain text', 'Duties:\n- Cook\n- Bake\n\nR&amp;D &amp;amp; more', 'Duties:\n- Cook\n- Bake\n\nR&D & more'],
    ['plain text with escaped breaks', String.raw`Cook\nBake`, 'Cook\nBake'],
    ['text with bold parts only', '<b>Duties</b>\nCook\nBake', 'Duties\nCook\nBake'],
    ['text with signs', 'lift < 25 kg & climb', 'lift < 25 kg & climb'],
  ])('may be %s', (_, description, text) => {
    expect(posting({ description })).toBe(text);
  });
});

test('what a description calls its footer is part of it', () => {
  const { lines } = readHtml(`${script({ description: '<footer>Apply</footer>' })}<p>Cook</p>`).source;
  expect(lines.map(({ layout }) => layout?.chrome)).toEqual([false, false, false]);
});

describe('texts beside the description', () => {
  test('are written under their headings', () => {
    const data = { description: 'We bake.', responsibilities: '<ul><li>Cook</li></ul>', skills: ['Knife', 'Oven'] };
    expect(posting(data)).toBe('We bake.\n\nResponsibilities\n\n• Cook\n\nSkills\n\n• Knife\n• Oven');
  });

  test('are left out when the description has them', () => {
    const data = {
      description: '<p>You will:</p><ol><li>Cook!</li><li>Bake</li></ol>',
      responsibilities: 'Cook\nBake',
    };
    expect(posting(data)).toBe('You will:\n\n1. Cook!\n2. Bake');
  });
});
