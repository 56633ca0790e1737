import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fc, test } from '@fast-check/vitest';
import { fileKindOf } from '@soctrang/par-core';
import { type Code, type Finding, fixesOf, type TextEdit } from '@soctrang/par-core/report';
import { describe, expect } from 'vitest';
import {
  codeActionsAt,
  fixAllEdits,
  formatEdits,
  type OpenDocument,
  rangeFormatEdits,
  typeFormatEdits,
} from '../src/service';
import { fixable } from '../src/service/code-actions/action';
import { textEdits } from '../src/service/text-edits';
import { after, edited, opened } from './actions';
import { mutilated, slips } from './any-mutilation';

const EXAMPLES = join(import.meta.dirname, '..', '..', '..', 'examples');

const files = ['workspace', 'coordinator', 'criteria', 'vinh-ha'].flatMap((folder) =>
  readdirSync(join(EXAMPLES, folder))
    .filter((name) => fileKindOf(name) !== undefined)
    .sort()
    .map((name) => ({ name, text: readFileSync(join(EXAMPLES, folder, name), 'utf8').slice(0, 6000) })),
);

const anyFile = fc.constantFrom(...files);

function openedAs(name: string, text: string): OpenDocument {
  return opened(text, `file:///${name}`, fileKindOf(name) ?? 'report');
}

/** Mistakes of the text itself: once they are mended, what they hid is seen. */
const isOfText = (code: Code): boolean => code.startsWith('PAR0');

/** Values that could not be read or found: once they are, they are judged, and what refers to them is looked up. */
const isOfValue = (code: Code): boolean => /^PAR(?:[12]|301|309|705|707|8)/u.test(code);

/** Whether a fix may uncover an error: what is judged, but not what is a slip of writing. */
const mayUncover = (fixed: Code, error: Code): boolean =>
  error === 'PAR111' || (isOfValue(fixed) && !isOfText(error) && !/^PAR10[1-689]/u.test(error));

const errorsOf = (findings: readonly Finding[]): ReadonlyMap<Code, number> => {
  const errors = new Map<Code, number>();
  for (const { code, severity } of findings) if (severity === 'error') errors.set(code, (errors.get(code) ?? 0) + 1);
  return errors;
};

/** What is changed, with the text around it. */
function around(text: string, edits: readonly TextEdit[]): readonly unknown[] {
  return edits.map((edit) => [
    text.slice(Math.max(0, edit.start - 120), edit.start),
    edit.text,
    text.slice(edit.end, edit.end + 60),
  ]);
}

describe('a file that was mutilated', () => {
  test.prop([anyFile, slips], { numRuns: 80 })(
    'has fixes whose edits do not overlap, and that bring no new error',
    ({ name, text }, made) => {
      const document = openedAs(name, mutilated(text, made));
      const { findings, tree } = document.checked;
      const before = errorsOf(findings);
      for (const finding of findings.slice(0, 12)) {
        for (const fix of fixesOf(fixable(document), finding).slice(0, 4)) {
          const text = edited(document, textEdits(tree, fix.edits));
          if (isOfText(finding.code)) continue;
          for (const [code, count] of errorsOf(openedAs(name, text).checked.findings)) {
            if (mayUncover(finding.code, code) || count <= (before.get(code) ?? 0)) continue;
            expect.fail(`${finding.code} ${fix.title} brings ${code}: ${JSON.stringify(around(tree.text, fix.edits))}`);
          }
        }
      }
    },
  );

  test.prop([anyFile, slips], { numRuns: 80 })(
    'is not made worse by what is certain, and stays as it is when that is done again',
    ({ name, text }, made) => {
      const document = openedAs(name, mutilated(text, made));
      const text2 = edited(document, fixAllEdits(document));
      const again = openedAs(name, text2);
      expect(edited(again, fixAllEdits(again)), document.checked.tree.text).toBe(text2);
      const count = (one: OpenDocument) => one.checked.findings.filter(({ severity }) => severity === 'error').length;
      expect(count(again), document.checked.tree.text).toBeLessThanOrEqual(count(document));
    },
  );

  test.prop([anyFile, slips, fc.nat(), fc.nat()], { numRuns: 80 })(
    'never brings actions or layouts down, wherever the cursor stands',
    ({ name, text }, made, line, character) => {
      const document = openedAs(name, mutilated(text, made));
      const lines = document.checked.tree.lineStarts.length;
      const start = { line: line % (lines + 2), character: character % 90 };
      const range = { start, end: { line: start.line + (character % 3), character: 4 } };
      for (const action of codeActionsAt(
        document,
        range,
        { diagnostics: [] },
        { language: 'vi', createsFiles: true },
      )) {
        if (action.edit?.changes) after(document, action);
      }
      const options = { language: 'vi' } as const;
      edited(document, formatEdits(document, options));
      edited(document, rangeFormatEdits(document, range, options));
      edited(document, typeFormatEdits(document, start, '\n'));
    },
  );
});
