import fc from 'fast-check';

/** What hands and programs do to a text. */
const SCRAPS = [
  '\n',
  '\r\n',
  '  ',
  ' ',
  '\t',
  '\u00a0',
  ': ',
  ':',
  '- ',
  '# x',
  '"',
  "'",
  '{',
  '}',
  '[',
  ']',
  ', ',
  '|',
  '>',
  '&a ',
  '*a',
  '---\n',
  '<<<<<<< HEAD\n',
  '=======\n',
  '>>>>>>> b\n',
  '\\',
  '\u0301',
  '\ufeff',
  '%',
  'mã: 3.a\n',
  'trạng thái: ',
  '“',
  '”',
  '：',
  '–',
  '140%',
  '31/11/2021',
];

/** One thing done to a text, at a place told by a number between 0 and 1. */
type Slip = readonly [kind: 'insert' | 'delete' | 'double' | 'outdent', where: number, what: number];

const slip: fc.Arbitrary<Slip> = fc.tuple(
  fc.constantFrom('insert' as const, 'delete' as const, 'double' as const, 'outdent' as const),
  fc.double({ min: 0, max: 1, noNaN: true }),
  fc.nat(1000),
);

/** A few slips of the hand, made to a text one after the other. */
export const slips: fc.Arbitrary<readonly Slip[]> = fc.array(slip, { minLength: 1, maxLength: 5 });

export function mutilated(text: string, made: readonly Slip[]): string {
  return made.reduce((current, [kind, where, what]) => {
    const at = Math.floor(where * current.length);
    const lineStart = current.lastIndexOf('\n', at - 1) + 1;
    const lineEnd = current.indexOf('\n', at) < 0 ? current.length : current.indexOf('\n', at);
    switch (kind) {
      case 'insert':
        return current.slice(0, at) + (SCRAPS[what % SCRAPS.length] ?? '') + current.slice(at);
      case 'delete':
        return current.slice(0, at) + current.slice(at + 1 + (what % 12));
      case 'double':
        return `${current.slice(0, lineEnd)}\n${current.slice(lineStart, lineEnd)}${current.slice(lineEnd)}`;
      default:
        kind satisfies 'outdent';
        return current.slice(0, lineStart) + current.slice(lineStart).replace(/^ {1,2}/u, '');
    }
  }, text);
}
