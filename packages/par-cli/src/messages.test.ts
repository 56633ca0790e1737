import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { SHARED_OPTIONS } from './command/shared-options';
import { COMMANDS } from './commands';
import { MESSAGES, sayIn } from './messages';

const keys = Object.keys(MESSAGES) as (keyof typeof MESSAGES)[];
const namesIn = (text: string): readonly string[] =>
  [...text.matchAll(/\{(\w+)\}/gu)].map((match) => match[1] ?? '').sort();

const folder = import.meta.dirname;
const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts') && !/^messages(?:\.ts|[\\/])/u.test(name))
  .map((name) => readFileSync(path.join(folder, name), 'utf8'))
  .join('\n');

/** Common English words: a Vietnamese sentence that holds one was not translated. */
const ENGLISH = /\b(?:the|of|is|are|not|and|or|file|files|error|option|value|use|with|this|it)\b/iu;
/** What is typed stays as it is in every language. */
const typed = (text: string): string => text.replace(/\{\w+\}|--[\w-]+|par [\w-]+|\bpar\b|[A-Z]+_[A-Z]+/gu, '');

/** Every bilingual text under a value, with the way to it. */
function textsIn(value: unknown, way: string): { way: string; vi: string; en: string }[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('vi' in value && 'en' in value && typeof value.vi === 'string' && typeof value.en === 'string') {
    return [{ way, vi: value.vi, en: value.en }];
  }
  return Object.entries(value).flatMap(([key, below]) => textsIn(below, `${way}/${key}`));
}

describe('every sentence', () => {
  test('has the same names to fill in both languages', () => {
    for (const key of keys) expect(namesIn(MESSAGES[key].en), key).toEqual(namesIn(MESSAGES[key].vi));
  });

  test('is said somewhere', () => {
    // A few keys are put together from a severity: those forms have to stand in the sources.
    const severities = ['error', 'warning', 'info', 'hint'];
    const composed = ['count-', 'column-'].filter((prefix) => sources.includes(`\`${prefix}$\{severity}\``));
    const said = new Set([
      ...[...sources.matchAll(/'([\w.-]+)'/gu)].map((match) => match[1]),
      ...composed.flatMap((prefix) => severities.map((severity) => prefix + severity)),
      ...severities.filter(() => sources.includes(`\`$\{key}.many\``)).map((severity) => `count-${severity}.many`),
    ]);
    expect(keys.filter((key) => !said.has(key))).toEqual([]);
  });
});

describe('every text of the command line', () => {
  const texts = [...textsIn(MESSAGES, ''), ...textsIn(COMMANDS, 'commands'), ...textsIn(SHARED_OPTIONS, 'shared')];

  test('there are texts of commands and of options among them', () => {
    expect(texts.some(({ way }) => way.endsWith('/summary'))).toBe(true);
    expect(texts.some(({ way }) => way.includes('/options/format/choices'))).toBe(true);
  });

  test('is there in both languages, in NFC, and not the same', () => {
    for (const { way, vi, en } of texts) {
      expect(vi.trim(), way).not.toBe('');
      expect(en.trim(), way).not.toBe('');
      expect(vi, way).toBe(vi.normalize('NFC'));
      expect(vi, way).not.toBe(en);
    }
  });

  test('holds no English in the Vietnamese', () => {
    for (const { way, vi } of texts) expect(typed(vi), way).not.toMatch(ENGLISH);
  });
});

test('a sentence is filled in, and a name without a value stays visible', () => {
  expect(sayIn('vi')('unknown-command', { text: 'chek' })).toBe('Không có lệnh “chek”.');
  expect(sayIn('en')('option-needs-value', { option: '--today' })).toBe('The option --today needs a value.');
});

test('a command in a sentence begins as it was called', () => {
  expect(sayIn('vi', 'npm run -s par --')('see-help')).toBe('Xem các lệnh: npm run -s par -- --help');
  expect(sayIn('en')('see-command-help', { command: 'new' })).toBe('See how it is used: par new --help');
});

test('no sentence calls the command by a name of its own', () => {
  for (const key of keys) expect(MESSAGES[key].vi, key).not.toMatch(/(?<!\{)\bpar (?:check|new|tasks|agencies|-)/u);
});

test('a value that looks like a name is not filled in again', () => {
  expect(sayIn('vi')('unknown-command.meant', { text: '{meant}', meant: 'check' })).toContain('“{meant}”');
});

describe('the definitions of the commands', () => {
  test.each(COMMANDS)('$name has options that can be told apart', ({ options }) => {
    const shorts = Object.values({ ...options, ...SHARED_OPTIONS }).flatMap((option) =>
      'short' in option ? option.short : [],
    );
    expect(new Set(shorts).size).toBe(shorts.length);
    for (const name of Object.keys(options)) {
      expect(name).toMatch(/^[a-z]+(?:-[a-z]+)*$/u);
      expect(Object.keys(SHARED_OPTIONS)).not.toContain(name);
    }
  });
});
