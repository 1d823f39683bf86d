// Finding JobPostings in JSON-LD, wherever pages put them.
// What a posting's own values become is here too; how they are written is in posting-lines.test.ts.

import { describe, expect, test } from 'vitest';
import { findJobPostings } from '../../../shared/read/job-posting.ts';

function find(data: unknown) {
  return findJobPostings(JSON.stringify(data));
}

describe('where postings are found', () => {
  test.each([
    ['at the top', { '@type': 'JobPosting', title: 'Cook' }],
    ['in a list', [{ '@type': 'Person' }, { '@type': 'JobPosting', title: 'Cook' }]],
    ['in @graph', { '@graph': [{ '@type': ['Thing', 'JobPosting'], title: 'Cook' }] }],
    ['nested', { mainEntity: { itemListElement: [{ item: { '@type': 'JobPosting', title: 'Cook' } }] } }],
    ['with the full address of the type', { '@type': 'https://schema.org/JobPosting', title: 'Cook' }],
    ['with a prefix', { '@type': 'schema:JobPosting', title: 'Cook' }],
  ])('%s', (_, data) => {
    expect(find(data).map(({ title }) => title)).toEqual(['Cook']);
  });

  test('in page order', () => {
    const one = (title: string) => ({ '@type': 'JobPosting', title });
    expect(find({ a: one('1'), b: [one('2'), { c: one('3') }], d: one('4') }).map(({ title }) => title)).toEqual([
      '1',
      '2',
      '3',
      '4',
    ]);
  });

  test('not in other types', () => {
    expect(find({ '@type': 'JobPostings', title: 'Cook' })).toEqual([]);
    expect(findJobPostings('{"@type":"Recipe","name":"Soup"}')).toEqual([]);
  });
});

describe('what a posting says', () => {
  test('company and place come from names or texts', () => {
    const [posting] = find({
      '@type': 'JobPosting',
      title: { '@value': 'Cook' },
      hiringOrganization: { '@type': 'Organization', name: 'Crumb & Sons' },
      jobLocation: [
        { address: { addressLocality: 'Galway', addressCountry: 'IE' } },
        { address: { addressRegion: 'Bavaria', addressCountry: { name: 'Germany' } } },
        { address: { addressCountry: { '@type': 'Country', name: 'Spain' } } },
        { address: 'Main Street 1' },
        'Galway',
      ],
      employmentType: ['FULL_TIME', 'PART_TIME'],
    });
    expect(posting).toMatchObject({
      title: 'Cook',
      company: 'Crumb & Sons',
      location: 'Galway; Bavaria; Spain; Main Street 1',
      employmentType: 'FULL_TIME, PART_TIME',
      description: '',
      sections: [],
    });
  });

  test('the texts beside the description stand under their headings', () => {
    const [posting] = find({
      '@type': 'JobPosting',
      jobBenefits: 'Meals',
      skills: ['Knife', ''],
      responsibilities: null,
    });
    expect(posting?.sections).toEqual([
      { heading: 'Skills', texts: ['Knife'] },
      { heading: 'Benefits', texts: ['Meals'] },
    ]);
  });

  test('wrong kinds of values say nothing', () => {
    const [posting] = find({
      '@type': 'JobPosting',
      title: 7,
      hiringOrganization: [],
      jobLocation: 3,
      description: {},
    });
    expect(posting).toMatchObject({ title: '7', company: '', location: '3', description: '' });
  });
});
