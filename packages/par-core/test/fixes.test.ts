import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { applyEdits, checkReport, type Finding, fixesOf, fixTitle } from '../src/formats/report';
import { positionAt, type Syntax } from '../src/source';

const TODAY = '2021-12-20';
const EXAMPLES = join(import.meta.dirname, '..', '..', '..', 'examples');

const reports = ['faulty', 'workspace'].flatMap((folder) =>
  readdirSync(join(EXAMPLES, folder))
    .filter((name) => /\.par\.(?:yaml|json)$/u.test(name))
    .map((name) => ({ name: `${folder}/${name}`, text: readFileSync(join(EXAMPLES, folder, name), 'utf8') })),
);

/** How often each code is found, errors only unless asked for one. */
function counts(findings: readonly Finding[]): Map<string, number> {
  const found = new Map<string, number>();
  for (const { code } of findings) found.set(code, (found.get(code) ?? 0) + 1);
  return found;
}

describe('the first fix of every finding of the examples', () => {
  test.each(reports)('of $name puts it right and breaks nothing', ({ name, text }) => {
    const syntax: Syntax = name.endsWith('.json') ? 'json' : 'yaml';
    const options = { today: TODAY, syntax } as const;
    const checked = checkReport(text, options);
    const before = counts(checked.findings);
    for (const finding of checked.findings) {
      if (finding.data === undefined) continue;
      const line = positionAt(checked.tree.lineStarts, finding.start).line + 1;
      const place = `${finding.code} in line ${line}`;
      const [fix] = fixesOf(checked, finding);
      if (fix === undefined && finding.data.kind === 'add-keys') {
        // The key stands there already and waits for its value.
        expect(text.slice(finding.start), place).toMatch(/:[ \t|]*\n/u);
        continue;
      }
      // Nothing is added inside a bracket that is still open: that is closed first.
      if (fix === undefined && checked.findings.some(({ code }) => code === 'PAR006')) continue;
      if (fix === undefined) throw new Error(`${place}: no fix`);
      expect(fixTitle(fix, 'vi'), place).not.toMatch(/\{\w+\}/u);
      const after = applyEdits(text, fix.edits);
      const now = checkReport(after, options).findings;
      // What only the author knows is left to be filled in: the key stands there without a value, and that is said.
      const isAdded = /^(?:add-|begin$)/u.test(finding.data.kind);
      const found = counts(now);
      const shown = `${place}\n${now.map((one) => `${one.code} ${JSON.stringify(after.slice(one.start, one.end))}`).join('\n')}\n${after}`;
      if (!isAdded || finding.data.kind === 'begin')
        expect(found.get(finding.code) ?? 0, shown).toBeLessThan(before.get(finding.code) ?? 0);
      for (const one of now) {
        if (one.severity !== 'error' || (isAdded && one.code === 'PAR111')) continue;
        expect(found.get(one.code) ?? 0, `${shown}\nnew ${one.code}`).toBeLessThanOrEqual(before.get(one.code) ?? 0);
      }
    }
  });
});
