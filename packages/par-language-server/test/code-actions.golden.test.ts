import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileKindOf } from '@soctrang/par-core';
import type { Finding } from '@soctrang/par-core/report';
import { lineAt } from '@soctrang/par-core/source';
import { describe, expect, test } from 'vitest';
import type { CodeAction } from 'vscode-languageserver-types';
import { codeActionsAt, type OpenDocument } from '../src/service';
import { rangeOf } from '../src/service/diagnostics';
import { after, opened } from './actions';

/*
 * Each input says in comments which findings it has and which fix of each is chosen: `# want PAR104 fix="Viết “…”"`, the
 * title in Vietnamese; without a title, the only one. The comments are taken away, the fixes made one by one, and the
 * text has to be that of the file beside it. JSON has no comments: `x.json.wants` says the same. To write the results
 * anew: PAR_WRITE_GOLDEN=1 npm test -- golden
 */
const FOLDER = join(import.meta.dirname, 'code-actions');

interface Want {
  readonly line: number;
  readonly code: string;
  /** The fix that is chosen; the only one where none is named. */
  readonly title: string | undefined;
}

const COMMENT = /[ \t]*# want (PAR\d{3})(?: fix="(.*)")?$/u;

function inputOf(name: string): { readonly text: string; readonly wants: readonly Want[] } {
  const written = readFileSync(join(FOLDER, name), 'utf8');
  if (name.endsWith('.json')) {
    const lines = readFileSync(join(FOLDER, `${name}.wants`), 'utf8')
      .trimEnd()
      .split('\n');
    return { text: written, wants: lines.map(wantBeside) };
  }
  const lines = written.split('\n');
  const wants = lines.flatMap((line, index): Want[] => {
    const [, code, title] = COMMENT.exec(line) ?? [];
    return code === undefined ? [] : [{ line: index, code, title }];
  });
  return { text: lines.map((line) => line.replace(COMMENT, '')).join('\n'), wants };
}

function wantBeside(line: string): Want {
  const [, at, code, title] = /^(\d+) (PAR\d{3})(?: (.*))?$/u.exec(line) ?? [];
  if (at === undefined || code === undefined) throw new Error(`no want: ${line}`);
  return { line: Number(at) - 1, code, title };
}

const inputs = readdirSync(FOLDER)
  .filter((name) => fileKindOf(name) !== undefined && !name.includes('.golden.'))
  .sort();

function openedAs(name: string, text: string): OpenDocument {
  return opened(text, `file:///${name}`, fileKindOf(name) ?? 'report');
}

/** The fixes of a finding, without what only silences it. */
function fixesAt(document: OpenDocument, finding: Finding): readonly CodeAction[] {
  const range = rangeOf(document.checked.tree, finding);
  const offered = codeActionsAt(document, range, { diagnostics: [], only: ['quickfix'] }, { language: 'vi' });
  return offered.filter(
    ({ diagnostics, title }) =>
      !title.startsWith('Tắt ') &&
      diagnostics?.some((one) => one.code === finding.code && JSON.stringify(one.range) === JSON.stringify(range)),
  );
}

const countOf = (findings: readonly Finding[], code: string): number =>
  findings.filter((one) => one.code === code).length;

/** Errors that a fix leaves to its author: keys that wait for their values. */
const TO_FILL_IN = 'PAR111';

describe('the fixes of a file, made one by one', () => {
  test.each(inputs)('%s', (name) => {
    const { text, wants } = inputOf(name);
    let current = openedAs(name, text);
    let moved = 0;
    const lines = text.split('\n').length;
    for (const { line, code, title } of wants) {
      const { findings, tree } = current.checked;
      moved = tree.lineStarts.length - lines;
      const found = findings.filter((one) => one.code === code);
      const place = `${code} in line ${line + 1}; there are: ${findings.map((one) => `${one.code}@${lineAt(tree.lineStarts, one.start) + 1}`).join(' ')}`;
      // What was fixed above may have moved the line.
      const finding =
        found.find(({ start }) => [line, line + moved].includes(lineAt(tree.lineStarts, start))) ?? found[0];
      if (finding === undefined) throw new Error(`not found: ${place}\n${tree.text}`);
      const fixes = fixesAt(current, finding);
      const chosen = title === undefined ? fixes[0] : fixes.find((one) => one.title === title);
      if (chosen === undefined)
        throw new Error(`${place}: ${title} is not among ${fixes.map((one) => one.title).join('; ')}`);
      const next = openedAs(name, after(current, chosen));
      const shown = `${place}: ${chosen.title}\n${next.checked.tree.text}`;
      // A key that was added waits for its value, and so does its finding.
      if (code === 'PAR102' || !/^Thêm khóa/u.test(chosen.title))
        expect(countOf(next.checked.findings, code), shown).toBeLessThan(countOf(findings, code));
      for (const one of next.checked.findings) {
        if (one.severity !== 'error' || one.code === TO_FILL_IN) continue;
        expect(countOf(next.checked.findings, one.code), `${shown}\nnew ${one.code}`).toBeLessThanOrEqual(
          countOf(findings, one.code),
        );
      }
      current = next;
    }
    const golden = join(FOLDER, name.replace(/\.(yaml|json)$/u, '.golden.$1'));
    if (process.env.PAR_WRITE_GOLDEN === '1') writeFileSync(golden, current.checked.tree.text);
    expect(current.checked.tree.text).toBe(readFileSync(golden, 'utf8'));
  });
});
