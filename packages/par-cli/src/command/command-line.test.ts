import { describe, expect, test } from 'vitest';
import { readCommandLine } from './command-line';
import type { Options } from './option';

const about = { vi: 'thử', en: 'test' };
const value = { vi: 'GIÁ TRỊ', en: 'VALUE' };
const OPTIONS = {
  format: {
    kind: 'choice',
    about,
    value,
    default: 'pretty',
    choices: [
      { name: 'pretty', about },
      { name: 'json', about },
    ],
  },
  output: { kind: 'text', about, value, short: 'o' },
  agency: { kind: 'text', about, value, required: true },
  summary: { kind: 'flag', about, short: 's' },
} as const satisfies Options;

const read = (...argv: string[]) => readCommandLine(argv, OPTIONS);

describe('a command line', () => {
  test('gives what it says, and defaults for the rest', () => {
    const line = read('bao-cao', '--agency', 'Sở Tài chính', '-o', '-', 'khac');
    expect(line.refusals).toEqual([]);
    expect(line.values).toEqual({ format: 'pretty', output: '-', agency: 'Sở Tài chính', summary: false });
    expect(line.args.map(({ text }) => text)).toEqual(['bao-cao', 'khac']);
  });

  test('takes values behind an equals sign, also such as begin with a dash', () => {
    expect(read('--agency=-stc', '--format=json').values).toMatchObject({ agency: '-stc', format: 'json' });
    expect(read('--agency=-stc').refusals).toEqual([]);
  });

  test('takes an option of a list as often as it is given, in order', () => {
    const options = { set: { kind: 'list', about, value } } as const satisfies Options;
    const line = readCommandLine(['--set', '1.1=95%', '--set=1.2=Có', 'x'], options);
    expect(line.values).toEqual({ set: ['1.1=95%', '1.2=Có'] });
    expect(readCommandLine([], options).values).toEqual({ set: [] });
    expect(readCommandLine(['--set'], options).refusals).toEqual([{ kind: 'needs-value', option: '--set' }]);
  });

  test('says the last of an option given twice', () => {
    expect(read('--agency', 'stc', '--agency', 'snv').values.agency).toBe('snv');
  });

  test('has no options behind two dashes', () => {
    const line = read('--agency', 'stc', '--', '--summary');
    expect(line.args.map(({ text }) => text)).toEqual(['--summary']);
    expect(line.values.summary).toBe(false);
  });

  test.each([
    [['--agency', 'stc', '--xml'], { kind: 'unknown-option', option: '--xml' }],
    [['--agency', 'stc', '--constructor'], { kind: 'unknown-option', option: '--constructor' }],
    [['--agency', 'stc', '-x'], { kind: 'unknown-option', option: '-x' }],
    [['--agency', 'stc', '--output'], { kind: 'needs-value', option: '--output' }],
    [['--agency', 'stc', '-o', '--summary'], { kind: 'needs-value', option: '-o' }],
    [['--agency='], { kind: 'needs-value', option: '--agency' }],
    [['--agency', 'stc', '--summary=no'], { kind: 'takes-no-value', option: '--summary' }],
    [[], { kind: 'required', option: '--agency' }],
    [
      ['--agency', 'stc', '--format', 'xml'],
      { kind: 'choice', option: '--format', text: 'xml', choices: ['pretty', 'json'] },
    ],
  ])('%j is refused', (argv, refusal) => {
    expect(read(...argv).refusals).toEqual([refusal]);
  });
});

describe('an option with keys', () => {
  const KEYED = {
    output: {
      kind: 'keyed',
      about,
      value,
      key: value,
      short: 'o',
      keys: ['json', 'github'].map((name) => ({ name, about })),
    },
    summary: { kind: 'flag', about, short: 's' },
    help: { kind: 'flag', about, short: 'h' },
  } as const satisfies Options;
  const keyed = (...argv: string[]) => readCommandLine(argv, KEYED);

  test('may be given again, with a key and without, in every way of writing', () => {
    const line = keyed('-o', 'a', '-o.json', 'b', '--output.github', 'c', '-o.json=d', '--output=e', 'f', '-s');
    expect(line.refusals).toEqual([]);
    expect(line.values).toEqual({
      output: [
        { key: undefined, text: 'a' },
        { key: 'json', text: 'b' },
        { key: 'github', text: 'c' },
        { key: 'json', text: 'd' },
        { key: undefined, text: 'e' },
      ],
      summary: true,
      help: false,
    });
    expect(line.args).toEqual([{ text: 'f', index: 8 }]);
    expect(keyed().values.output).toEqual([]);
  });

  test.each([
    [['-o.xml', 'a'], { kind: 'unknown-option', option: '-o.xml' }],
    [['-o.hs', 'a'], { kind: 'unknown-option', option: '-o.hs' }],
    [['--output.constructor=a'], { kind: 'unknown-option', option: '--output.constructor' }],
    [['--summary.json', 'a'], { kind: 'unknown-option', option: '--summary.json' }],
    [['-o.json'], { kind: 'needs-value', option: '-o.json' }],
    [['-o.json='], { kind: 'needs-value', option: '-o.json' }],
    [['-o.json', '-s'], { kind: 'needs-value', option: '-o.json' }],
  ])('%j is refused as it was written, once', (argv, refusal) => {
    expect(keyed(...argv).refusals).toEqual([refusal]);
  });

  test('is no cluster of letters to who does not know it', () => {
    const { help } = KEYED;
    const { values, refusals } = readCommandLine(['check', '-o.github', 'a'], { help });
    expect(values).toEqual({ help: false });
    expect(refusals).toHaveLength(1);
  });
});
