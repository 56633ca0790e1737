import { describe, expect, test } from 'vitest';
import { checkSample, SAMPLE } from './sample';

const lines = SAMPLE.split('\n');

interface Fault {
  readonly name: string;
  readonly breakLine: (line: string) => string;
  /** Lines (from 1) where more than one finding is the honest answer. */
  readonly several?: readonly number[];
}

const FAULTS: readonly Fault[] = [
  { name: 'the colon is missing', breakLine: (line) => line.replace(/: ?/u, ' ') },
  { name: 'the space after the colon is missing', breakLine: (line) => line.replace(/: (?=\S)/u, ':') },
  { name: 'a quote opens and never closes', breakLine: (line) => line.replace(/: (?=[^|"{[])/u, ': "') },
  { name: 'a bracket opens and never closes', breakLine: (line) => line.replace(/: (?=[^|"{[])/u, ': [') },
  {
    name: 'two letters of the key are exchanged',
    breakLine: (line) => line.replace(/([a-zà-ỹ])([a-zà-ỹ])(?=.*:)/u, '$2$1'),
  },
  { name: 'a full-width colon stands in it', breakLine: (line) => line.replace(': ', '：') },
  {
    name: 'its value begins with a reserved character',
    breakLine: (line) => line.replace(/: (?=[^|"{[])/u, ': @'),
  },
  { name: 'a mark of a git conflict stands before it', breakLine: (line) => `<<<<<<< HEAD\n${line}` },
];

describe('one mistake in a criteria set is one finding', () => {
  test('the sound set has none', () => expect(checkSample(SAMPLE).findings).toEqual([]));

  test.each(FAULTS)('in whichever line $name', ({ breakLine, several = [] }) => {
    const wrong: string[] = [];
    lines.forEach((line, index) => {
      const broken = breakLine(line);
      if (broken === line) return;
      const text = [...lines.slice(0, index), broken, ...lines.slice(index + 1)].join('\n');
      const found = checkSample(text)
        .findings.filter(({ severity }) => severity !== 'info')
        .map(({ code, start }) => `${code} in line ${text.slice(0, start).split('\n').length}`);
      const most = several.includes(index + 1) ? 2 : 1;
      if (found.length === 0 || found.length > most) wrong.push(`line ${index + 1}: ${broken} – ${found.join(', ')}`);
    });
    expect(wrong).toEqual([]);
  });
});
