// What a clip is called when it holds no role, on small pages of each kind, read and parsed for real.
// Which texts are roles at all is the parser's matter and tested there.

import { expect, test } from 'vitest';
import { judgeClip } from '../../../extension/clip/judge-clip.ts';
import { parseRoles } from '../../../shared/parse/parse-roles.ts';
import { readHtml } from '../../../shared/read/html-file.ts';

const FRAME = [{ name: 'Job board', url: 'https://boards.example/1' }];

function judge(html: string, frames = [] as typeof FRAME): string {
  return judgeClip(parseRoles(readHtml(html).source), frames);
}

test('a posting with duties gives roles, whatever frames stand beside it', () => {
  const html = '<h1>Cook</h1><h2>Duties</h2><ol><li>Bakes the bread daily.<li>Cleans the stove.</ol>';
  expect(judge(html)).toBe('roles');
  expect(judge(html, FRAME)).toBe('roles');
});

test('a posting without duties is a stub', () => {
  const posting =
    '{"@type":"JobPosting","title":"Cook","hiringOrganization":{"name":"Harbour Museum"},"jobLocation":"Bergen"}';
  expect(judge(`<h1>Cook</h1><a href="/apply">Apply</a><script type="application/ld+json">${posting}</script>`)).toBe(
    'stub',
  );
});

test('an article about job descriptions is not a role', () => {
  const html =
    '<h1>How to write a job description</h1><p>A good job description lists the duties of the role. Start with a job title.</p>' +
    '<h2>Duties and responsibilities</h2><ul><li>Use bullet points.</li><li>Keep the job description short.</li></ul>' +
    '<h2>Job description template</h2><p>Candidates read the job description before they apply.</p>';
  expect(['not-a-role', 'no-roles']).toContain(judge(html));
});

test('a page about something else holds no roles', () => {
  expect(judge('<h1>Opening hours</h1><p>Monday to Friday, 9 to 17.</p>')).toBe('no-roles');
  expect(judge('')).toBe('no-roles');
});

test('where nothing is found, a large frame that could not be read is named', () => {
  expect(judge('<h1>Careers</h1>', FRAME)).toBe('in-frame');
});
