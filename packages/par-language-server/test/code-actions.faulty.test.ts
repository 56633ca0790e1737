import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileKindOf } from '@soctrang/par-core';
import { codesInOrder, whyWithoutFix } from '@soctrang/par-core/codes';
import { type Code, type Finding, fixesOf } from '@soctrang/par-core/report';
import { describe, expect, test } from 'vitest';
import { fixAllEdits, type OpenDocument } from '../src/service';
import { fixable } from '../src/service/code-actions/action';
import { textEdits } from '../src/service/text-edits';
import { edited, opened } from './actions';

const FOLDERS = [
  join(import.meta.dirname, '..', '..', '..', 'examples', 'faulty'),
  join(import.meta.dirname, 'code-actions'),
];

const files = FOLDERS.flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => fileKindOf(name) !== undefined && !name.includes('.golden.'))
    .sort()
    .map((name) => ({ name, text: readFileSync(join(folder, name), 'utf8') })),
);

function openedAs(name: string, text: string): OpenDocument {
  return opened(text, `file:///${name}`, fileKindOf(name) ?? 'report');
}

const countOf = (findings: readonly Finding[], code: string): number =>
  findings.filter((one) => one.code === code).length;

/**
 * Errors that a fix may bring, since they stand for what its author has to write: a key that waits for its value, and
 * what a set or a directive no longer has from another one.
 */
const TO_WRITE: Readonly<Record<string, readonly Code[]>> = {
  begin: ['PAR111'],
  'add-keys': ['PAR111'],
  PAR838: ['PAR102'],
  PAR879: ['PAR102'],
};

describe('every fix of every finding of the examples', () => {
  test.each(files)('of $name puts it right and brings no new error', ({ name, text }) => {
    const document = openedAs(name, text);
    const { findings, tree } = document.checked;
    for (const finding of findings) {
      for (const fix of fixesOf(fixable(document), finding)) {
        const after = edited(document, textEdits(tree, fix.edits));
        const now = openedAs(name, after).checked.findings;
        const kind = finding.data?.kind ?? '';
        const shown = `${finding.code} at ${finding.start}, ${fix.title} ${JSON.stringify(fix.args)}\n${after}`;
        // A key that was added waits for its value, and so does its finding.
        if (kind !== 'add-keys' || finding.code === 'PAR102')
          expect(countOf(now, finding.code), shown).toBeLessThan(countOf(findings, finding.code));
        const allowed = [...(TO_WRITE[kind] ?? []), ...(TO_WRITE[finding.code] ?? [])];
        for (const one of now) {
          if (one.severity !== 'error' || allowed.includes(one.code)) continue;
          expect(countOf(now, one.code), `${shown}\nnew ${one.code}`).toBeLessThanOrEqual(countOf(findings, one.code));
        }
      }
    }
  });

  test('a code has a fix, or the reason why it has none', () => {
    const fixed = new Set<string>();
    for (const { name, text } of files) {
      const document = openedAs(name, text);
      for (const finding of document.checked.findings)
        if (fixesOf(fixable(document), finding).length > 0) fixed.add(finding.code);
    }
    const claimed = codesInOrder().filter((code) => whyWithoutFix(code) === undefined);
    expect(claimed.filter((code) => !fixed.has(code) && !OF_MORE_THAN_A_TEXT.includes(code))).toEqual([]);
    expect(codesInOrder().filter((code) => whyWithoutFix(code) !== undefined && fixed.has(code))).toEqual([]);
  });
});

/** Codes whose fix no single file shows: what a configuration does to other files, what a criteria set of one's own asks for. */
const OF_MORE_THAN_A_TEXT: readonly Code[] = ['PAR705', 'PAR811', 'PAR812', 'PAR815'];

describe('everything that is certain, fixed at once', () => {
  test.each(files)('in $name leaves nothing certain, and no new error', ({ name, text }) => {
    const document = openedAs(name, text);
    const after = edited(document, fixAllEdits(document));
    const again = openedAs(name, after);
    expect(fixAllEdits(again), after).toEqual([]);
    const errors = (findings: readonly Finding[]) => findings.filter(({ severity }) => severity === 'error').length;
    expect(errors(again.checked.findings), after).toBeLessThanOrEqual(errors(document.checked.findings));
  });
});
