import { describe, expect, test } from 'vitest';
import { soctrang20210924 } from '../directive/soctrang-2021-09-24';
import { basisText, EXPLANATIONS } from '../messages/explanations';
import { lineAt, lineStartsOf } from '../source';
import { checkExample, configSilencer, configSwitch, EXAMPLE_DAY, isSilenceable } from './check-example';
import { familyOf, isOfOfficeFile } from './code-families';
import { CODES, type Code } from './codes';
import { checkConfig } from './config/check';
import { settleFindings } from './config/settings';
import { embedExample } from './example-file';
import { explainCode } from './explain-code';
import { fileKindOf } from './file-kind';
import type { Finding } from './finding';
import { markedLines } from './marked-lines';

const codes = Object.keys(CODES) as Code[];

describe('the explanations of the codes', () => {
  test('stand there for every code, and for no other', () => {
    expect(Object.keys(EXPLANATIONS).sort()).toEqual([...codes].sort());
  });

  test.each(codes)('%s says in both languages why it is found', (code) => {
    const { why } = explainCode(code);
    for (const text of [why.vi, why.en]) {
      expect(text).toMatch(/^\p{Lu}.*\.$/u);
      expect(text.length).toBeGreaterThan(60);
      expect(text.normalize('NFC')).toBe(text);
    }
  });

  test.each(codes)('%s has its sentences, unless par-office keeps them', (code) => {
    const { sentences, title } = explainCode(code);
    expect(sentences.length > 0).toBe(!isOfOfficeFile(code));
    expect(title.vi).not.toBe('');
  });

  test.each(codes.filter(isOfOfficeFile))('%s says in which kind of file it is found', (code) => {
    const explained = explainCode(code);
    const of = explained.within === 'words' ? explained.of : undefined;
    expect(of).toBe(code < 'PAR950' ? 'docx' : 'xlsx');
  });
});

/** What must not be found beside the code itself: faults and doubts, but nothing that is only worth knowing. */
const isGrave = ({ severity }: Finding): boolean => severity === 'error' || severity === 'warning';

describe('the example of a code', () => {
  test('is in words only where no lines can show it', () => {
    const inWords = codes.filter((code) => !isOfOfficeFile(code) && explainCode(code).within === 'words');
    expect(inWords).toEqual([
      'PAR002',
      'PAR003',
      'PAR017',
      'PAR019',
      'PAR313',
      'PAR714',
      'PAR717',
      'PAR804',
      'PAR811',
      'PAR812',
      'PAR815',
      'PAR805',
    ]);
  });

  test.each(codes)('%s is found in its wrong lines, and nothing else is', (code) => {
    const explained = explainCode(code);
    if (explained.within === 'words') return;
    const file = embedExample(explained, explained.wrong);
    const lineStarts = lineStartsOf(file.text);
    const found = checkExample(file);
    const own = found.filter((finding) => finding.code === code);
    expect(own).not.toEqual([]);
    for (const { start } of own) {
      const line = lineAt(lineStarts, start) - file.firstLine;
      expect(line).toBeGreaterThanOrEqual(0);
      expect(line).toBeLessThan(explained.wrong.length);
    }
    const others = found.filter((finding) => isGrave(finding) && finding.code !== code);
    // A whole file is as short as it can be, so it leaves tasks out.
    const expected = explained.within === 'whole' ? ['PAR206'] : [];
    expect(others.map((finding) => finding.code).filter((one) => !expected.includes(one))).toEqual([]);
  });

  test.each(codes)('%s is not found in its right lines, and no error is', (code) => {
    const explained = explainCode(code);
    if (explained.within === 'words') return;
    const found = checkExample(embedExample(explained, explained.right));
    expect(found.filter((finding) => finding.code === code || finding.severity === 'error')).toEqual([]);
  });

  test.each(codes)(
    '%s says the same in both languages where it is in words, and differs from wrong to right',
    (code) => {
      const explained = explainCode(code);
      expect(explained.right).not.toEqual(explained.wrong);
      if (explained.within !== 'words') return;
      for (const { vi, en } of [explained.wrong, explained.right]) {
        expect(vi).not.toBe(en);
        expect(vi).toBe(vi.normalize('NFC'));
      }
    },
  );
});

describe('the lines of an example', () => {
  test('are marked where the finding is, without the file around them', () => {
    const file = embedExample({ within: 'document' }, ['số: 152', '\tngày: 31/11/2021', 'ký\u00a0hiệu: BC-STC']);
    const start = file.text.indexOf('31/11');
    expect(markedLines(file, 3, { start, end: start + 10 })).toEqual([
      { text: 'số: 152' },
      { text: '→ngày: 31/11/2021', mark: { from: 7, width: 10 } },
      { text: 'ký⍽hiệu: BC-STC' },
    ]);
    expect(markedLines(file, 2)).toEqual([{ text: 'số: 152' }, { text: '→ngày: 31/11/2021' }]);
  });

  test('can be silenced by a comment in the line above, but for those that are about comments or the whole', () => {
    const fixed = codes.filter((code) => !isSilenceable(explainCode(code)) && !isOfOfficeFile(code));
    expect(codes.filter(isOfOfficeFile).some((code) => isSilenceable(explainCode(code)))).toBe(false);
    expect(fixed).toEqual(['PAR002', 'PAR003', 'PAR004', 'PAR022', 'PAR804', 'PAR811', 'PAR812', 'PAR815', 'PAR805']);
  });
});

describe('a configuration', () => {
  const today = EXAMPLE_DAY;

  test.each(codes)('silences %s in a file, and in every file, unless it is its own', (code) => {
    const explained = explainCode(code);
    const lines = configSilencer(explained);
    if (lines === undefined) return;
    const [, file = ''] = /tệp: \[(.*?)\]/u.exec(lines.join()) ?? [];
    expect(fileKindOf(file)).toBeDefined();
    const finding: Finding = { code, severity: 'error', start: 0, end: 0, message: 'PAR804', args: {}, path: '' };
    const found = explained.within === 'words' ? [finding] : checkExample(embedExample(explained, explained.wrong));
    for (const line of [lines.join('\n'), configSwitch(code)]) {
      const { findings, settings } = checkConfig(`mẫu: par-config/1\n${line}\n`, { today });
      expect(findings).toEqual([]);
      expect(settleFindings(found, settings, file).findings.filter((one) => one.code === code)).toEqual([]);
    }
  });

  test('does not silence what is wrong in itself, or in files of Word and Excel', () => {
    const without = codes.filter((code) => configSilencer(explainCode(code)) === undefined);
    const own = without.filter((code) => !isOfOfficeFile(code));
    expect(without.length - own.length).toBe(codes.filter(isOfOfficeFile).length);
    expect(own.sort()).toEqual(['PAR810', 'PAR811', 'PAR812', 'PAR813', 'PAR814', 'PAR815']);
  });
});

describe('the basis of a code', () => {
  test.each(codes)('%s is named in both languages', (code) => {
    for (const { vi, en } of explainCode(code).basis.map(basisText)) {
      expect(vi).toBe(vi.normalize('NFC'));
      expect(en).not.toMatch(/undefined/u);
      expect(vi).not.toBe(en);
    }
  });

  test('names only clauses that the letter has', () => {
    const clauses = codes.flatMap((code) =>
      explainCode(code).basis.flatMap((basis) => (basis.kind === 'letter' ? basis.clause : [])),
    );
    const known = new Set<string>([
      ...soctrang20210924.tasks.flatMap(({ id, clause }) => [id, clause]),
      soctrang20210924.reportingDuty.id,
    ]);
    expect(clauses.filter((clause) => !known.has(clause))).toEqual([]);
  });
});

test.each(codes)('%s has a family', (code) => {
  expect(familyOf(code)).toBe(code.slice(0, 4));
});
