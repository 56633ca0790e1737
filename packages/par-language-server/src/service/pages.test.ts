import { checkCriteria, checkDirective, soctrang20210924 } from '@soctrang/par-core';
import { codesInOrder } from '@soctrang/par-core/codes';
import { CRITERIA_SETS } from '@soctrang/par-core/scoring/sets';
import { describe, expect, it } from 'vitest';
import { definitionsAt } from './definition';
import { rangeOf } from './diagnostics';
import { hoverAt } from './hover';
import { namesOf } from './names/names-of';
import { contentOf, openPage, pageUri } from './pages';
import { renameAt } from './rename';

describe('a page of the product', () => {
  it.each(['vi', 'en'] as const)('gives the built-in directive as a file of one (%s)', (language) => {
    const uri = pageUri({ kind: 'directive', id: soctrang20210924.id }, language);
    const page = contentOf(uri);
    expect(page?.languageId).toBe('par-directive');
    const { directive } = checkDirective(page?.text ?? '', { today: '2021-12-20', directives: [] });
    expect(directive?.tasks).toEqual(soctrang20210924.tasks);
  });

  it.each(CRITERIA_SETS.map(({ id }) => id))('gives the criteria set %s as a file of one', (id) => {
    const page = contentOf(pageUri({ kind: 'criteria', id }, 'vi'));
    expect(page?.languageId).toBe('par-criteria');
    expect(checkCriteria(page?.text ?? '', { today: '2021-12-20', criteriaSets: [] }).id).toBe(id);
  });

  it('tells of each code, in the language of its reader', () => {
    for (const code of codesInOrder()) {
      const page = contentOf(pageUri({ kind: 'code', code }, 'vi'));
      expect(page?.languageId).toBe('markdown');
      expect(page?.text).toMatch(new RegExp(`^# ${code} – `, 'u'));
      expect(page?.text).toContain('## Căn cứ');
    }
    expect(contentOf('par:/en/PAR301.md')?.text).toContain('## Wrong');
  });

  it('is found by its address however a client writes it, and by no other', () => {
    expect(contentOf('par:///vi/PAR301.md')).toBeDefined();
    expect(contentOf('par:/vi/soctrang%2D2021-09-24.par-directive.yaml')).toBeDefined();
    for (const uri of [
      'par:/vi/PAR999.md',
      'par:/fr/PAR301.md',
      'par:/vi/../PAR301.md',
      'par:/vi/__proto__.par-criteria.yaml',
      'par:/vi/%E0%A4%A',
      'file:///vi/PAR301.md',
      'par:',
      '',
    ]) {
      expect(contentOf(uri)).toBeUndefined();
    }
  });

  it('can be read with the same features, and changed by nobody', () => {
    const page = openPage({ kind: 'directive', id: soctrang20210924.id }, 'vi');
    if (page === undefined) throw new Error('the directive has a page');
    const task = namesOf(page).find(({ kind, id, role }) => kind === 'task' && id === '3.a' && role === 'definition');
    const indicator = namesOf(page).find(({ kind, role }) => kind === 'indicator' && role === 'use');
    if (task === undefined || indicator === undefined) throw new Error('the page names both');
    const at = (span: { start: number; end: number }) => rangeOf(page.checked.tree, span).start;
    expect(JSON.stringify(hoverAt(page, at(task), { language: 'vi' }))).toContain('Giao cho: Sở Tài chính');
    expect(definitionsAt(page, at(indicator), { files: [] }).map(({ uri }) => uri)).toEqual([page.uri]);
    expect(renameAt(page, at(task), '3.z', { files: [] })).toHaveProperty('refused');
  });
});
