import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inspect } from 'node:util';
import { describe, expect, test } from 'vitest';
import * as everything from '../src';
import * as calendar from '../src/calendar';
import * as directive from '../src/directive';
import { checkText } from '../src/formats/check-text';
import * as directiveFile from '../src/formats/directive';
import * as codes from '../src/formats/explain-code';
import { kindOfFormat } from '../src/formats/file-kind';
import * as jsonSchema from '../src/formats/json-schema';
import * as report from '../src/formats/report';
import * as rollup from '../src/rollup';
import * as scoring from '../src/scoring';
import * as scoringIndexes from '../src/scoring/indexes';
import * as scoringPlan from '../src/scoring/plan';
import * as scoringSets from '../src/scoring/sets';
import * as scoringText from '../src/scoring/text';
import * as source from '../src/source';

const ROOT = join(import.meta.dirname, '..', '..', '..');
const TODAY = '2021-12-20';

const SUBPATHS: Readonly<Record<string, object>> = {
  '@soctrang/par-core': everything,
  '@soctrang/par-core/calendar': calendar,
  '@soctrang/par-core/codes': codes,
  '@soctrang/par-core/directive': directive,
  '@soctrang/par-core/directive-file': directiveFile,
  '@soctrang/par-core/json-schema': jsonSchema,
  '@soctrang/par-core/report': report,
  '@soctrang/par-core/rollup': rollup,
  '@soctrang/par-core/scoring': scoring,
  '@soctrang/par-core/scoring/indexes': scoringIndexes,
  '@soctrang/par-core/scoring/plan': scoringPlan,
  '@soctrang/par-core/scoring/sets': scoringSets,
  '@soctrang/par-core/scoring/text': scoringText,
  '@soctrang/par-core/source': source,
};

/** The blocks of a language in a page, each with the heading it stands under. */
function blocksOf(page: string, language: string): { heading: string; text: string }[] {
  const blocks = page.matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\`$`, 'gmu'));
  return [...blocks].map((match) => {
    const heading =
      page
        .slice(0, match.index)
        .match(/^#+ .*$/gmu)
        ?.at(-1) ?? '';
    return { heading, text: match[1] ?? '' };
  });
}

/** Runs a sample with its imports handed in; returns the lines it prints. */
function printed(sample: string): string[] {
  const lines: string[] = [];
  const print = (...values: unknown[]): void => {
    lines.push(values.map((value) => (typeof value === 'string' ? value : inspect(value))).join(' '));
  };
  const names: string[] = ['console'];
  const values: unknown[] = [{ log: print }];
  const body = sample.replace(/^import \{ ([^}]+) \} from '([^']+)';$/gmu, (_, list: string, subpath: string) => {
    const exported = new Map(Object.entries(SUBPATHS[subpath] ?? {}));
    for (const name of list.split(', ')) {
      if (!exported.has(name)) throw new RangeError(`${subpath} does not export ${name}`);
      names.push(name);
      values.push(exported.get(name));
    }
    return '';
  });
  new Function(...names, `'use strict';\n${body}`)(...values);
  return lines;
}

describe('the samples of the package’s README', () => {
  const page = readFileSync(join(ROOT, 'packages', 'par-core', 'README.md'), 'utf8');

  test.each(blocksOf(page, 'js'))('$heading prints what its comments say', ({ text }) => {
    const promised = [...text.matchAll(/^\/\/ → (.*)$/gmu)].map((match) => match[1]);
    expect(promised).not.toEqual([]);
    expect(printed(text)).toEqual(promised);
  });
});

describe.each([
  ['plans', 'plan.md'],
  ['indexes', 'indexes.md'],
])('the samples of the page about %s', (_, file) => {
  const page = readFileSync(join(ROOT, 'docs', 'scoring', file), 'utf8');

  test.each(blocksOf(page, 'js'))('$heading print what their comments say', ({ text }) => {
    const promised = [...text.matchAll(/^\/\/ → (.*)$/gmu)].map((match) => match[1]);
    expect(promised).not.toEqual([]);
    expect(printed(text)).toEqual(promised);
  });
});

describe('the samples of the page about the formats', () => {
  const page = readFileSync(join(ROOT, 'docs', 'format.md'), 'utf8');

  test.each(blocksOf(page, 'yaml'))('$heading has no error', ({ text }) => {
    const [, format = ''] = /: (par-[a-z]+\/1)$/mu.exec(text) ?? [];
    const { findings } = checkText(kindOfFormat(format) ?? 'report', text, { today: TODAY });
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  });
});

describe('the samples of the page about a directive of one’s own', () => {
  const page = readFileSync(join(ROOT, 'docs', 'own-directive.md'), 'utf8');
  const samples = blocksOf(page, 'yaml').map(({ text }) => text);
  const [first, ...others] = samples.filter((text) => text.includes('par-directive/1'));
  const today = '2023-12-12';
  const { directive, findings } = directiveFile.checkDirective(first ?? '', { today });

  test('are whole directives without a finding', () => {
    expect(findings).toEqual([]);
    expect(directive?.tasks.map(({ id }) => id)).toEqual(['1.a', '2.a']);
    expect(others).toHaveLength(1);
    for (const other of others) {
      const checked = directiveFile.checkDirective(other, { today });
      expect(checked.findings).toEqual([]);
      expect(checked.directive).toBeDefined();
    }
  });

  test('and a report on the first of them without a finding', () => {
    const [text = '', ...more] = samples.filter((sample) => sample.includes('par-report/1'));
    expect(more).toEqual([]);
    expect(report.checkReport(text, { today, directives: directive ? [directive] : [] }).findings).toEqual([]);
  });
});

describe('the excerpt of real output in the top README', () => {
  const page = readFileSync(join(ROOT, 'README.md'), 'utf8');
  const excerpt = blocksOf(page, 'text')
    .map(({ text }) => text)
    .join('');
  const shown = [...excerpt.matchAll(/^(examples\S+):(\d+):(\d+) .* (PAR\d{3})\n {2}(.*)$/gmu)].map((match) => {
    const [, file = '', line, column, code, sentence] = match;
    return { file, line: Number(line), column: Number(column), code, sentence };
  });

  test('shows some findings', () => {
    expect(shown.length).toBeGreaterThan(1);
  });

  test.each(shown)('$file:$line $code is found there, in these words', ({ file, line, column, code, sentence }) => {
    const syntax = file.endsWith('.json') ? 'json' : 'yaml';
    const { tree, findings } = report.checkReport(readFileSync(join(ROOT, file), 'utf8'), { today: TODAY, syntax });
    const found = findings.map((finding) => {
      const at = source.positionAt(tree.lineStarts, finding.start);
      return {
        line: at.line + 1,
        column: at.character + 1,
        code: finding.code,
        sentence: report.sentenceOf(finding, 'vi'),
      };
    });
    expect(found).toContainEqual({ line, column, code, sentence });
  });
});
