import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import * as commandLine from '../../packages/par-cli/src/reference';
import * as criteria from '../../packages/par-core/src/formats/criteria/index';
import * as codes from '../../packages/par-core/src/formats/explain-code';
import * as schemas from '../../packages/par-core/src/formats/json-schema/index';
import * as core from '../../packages/par-core/src/index';
import * as scoring from '../../packages/par-core/src/scoring/index';
import * as scoringIndexes from '../../packages/par-core/src/scoring/indexes/index';
import * as scoringPlan from '../../packages/par-core/src/scoring/plan/index';
import * as sets from '../../packages/par-core/src/scoring/sets/index';
import * as scoringText from '../../packages/par-core/src/scoring/text/index';
import * as service from '../../packages/par-language-server/src/service/index';
import * as office from '../../packages/par-office/src/messages/index';
import { root } from '../workspace/root.mjs';
import { FINDINGS_FOLDER, pagesOf, strayFindingPages } from './pages.mjs';

const material = {
  office,
  service,
  core,
  codes,
  schemas,
  commandLine,
  scoring,
  scoringText,
  scoringPlan,
  scoringIndexes,
  criteria,
  sets,
};
const pages = pagesOf(material);
const written = (/** @type {string} */ file) => readFileSync(path.join(root, 'docs', file), 'utf8');

describe('the pages made from the data', () => {
  test.each(pages)('$file is what “npm run docs” would write', ({ file, make }) => {
    expect(written(file)).toBe(make(written(file)));
  });

  test.each(pages)('$file leaves no name unsaid', ({ file }) => {
    // Code that is shown may speak of `undefined`; text may not.
    const text = written(file).replace(/^```[\s\S]*?^```$|`[^`\n]*`/gmu, '');
    expect(text).not.toMatch(/undefined|\[object Object\]/u);
    expect(written(file).normalize('NFC')).toBe(written(file));
  });
});

describe('the pages of the codes', () => {
  test('are there for every code, where the core says they are', () => {
    const missing = codes.codesInOrder().filter((code) => !existsSync(path.join(root, codes.codePage(code))));
    expect(missing).toEqual([]);
  });

  test('are there for no other code', () => {
    expect(strayFindingPages(material, readdirSync(path.join(root, 'docs', FINDINGS_FOLDER)))).toEqual([]);
    expect(strayFindingPages(material, ['PAR301.md', 'PAR000.md', 'x.md'])).toEqual(['PAR000.md', 'x.md']);
  });

  test.each(codes.codesInOrder())('%s has its page in the index, at an anchor of its own', (code) => {
    expect(written('findings.md')).toContain(`<a id="${code.toLowerCase()}"></a>[${code}](findings/${code}.md)`);
  });

  test.each(codes.codesInOrder())('%s says why, wrong and right, on what ground, and how to silence it', (code) => {
    const headings = [...written(`${FINDINGS_FOLDER}/${code}.md`).matchAll(/^## (.*)$/gmu)].map((match) => match[1]);
    expect(headings.map((heading) => heading?.split(' · ')[1])).toEqual([
      'Why, and the way out',
      expect.stringMatching(/^Its sentences?$/u),
      'Wrong',
      'Right',
      'Basis',
      'Silencing it',
    ]);
  });
});

describe('the page of the command line', () => {
  const examples = [...written('command-line.md').matchAll(/^```sh\npar (.*)\n```$/gmu)].map((match) => match[1] ?? '');

  test('has examples of every command that is shown', () => {
    const shown = commandLine.COMMANDS.filter(({ hidden }) => !hidden).map(({ name }) => name);
    expect(new Set(examples.map((line) => line.split(' ')[0]))).toEqual(new Set(shown));
  });

  test.each(examples)('par %s is a command line that is taken', (line) => {
    const words = [...line.replace(/ >.*$/u, '').matchAll(/"([^"]*)"|\S+/gu)].map((word) => word[1] ?? word[0]);
    const command = commandLine.COMMANDS.find(({ name }) => name === words[0]);
    expect(command).toBeDefined();
    const { refusals, args } = commandLine.readCommandLine(words.slice(1), {
      ...command?.options,
      ...commandLine.SHARED_OPTIONS,
    });
    expect(refusals).toEqual([]);
    expect(command?.args !== undefined || args.length === 0).toBe(true);
  });
});
