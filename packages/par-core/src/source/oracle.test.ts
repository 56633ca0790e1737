import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import { isMap, isPair, isScalar, isSeq, parseDocument, stringify } from 'yaml';
import { readSource } from './read';
import type { Node } from './tree';

type Plain = string | null | Plain[] | { entries: [Plain, Plain][] };
interface Placed {
  readonly value: Plain;
  readonly spans: [number, number][];
}

/** Neither line breaks nor blanks that the two parsers are free to treat apart. */
function isPlainText(t: string): boolean {
  if (/[\r\u0085\u2028\u2029\ufeff\ufffe\uffff\u00a0\u2000-\u200b\u202f\u3000]|[\ud800-\udfff]/u.test(t)) return false;
  return [...t].every((char) => char === '\n' || char === '\t' || (char >= ' ' && (char < '\x7f' || char > '\x9f')));
}

const text = fc
  .oneof(
    fc.constantFrom(
      'Sở Tài chính',
      'họp lần 2 #2',
      'Đã xử lý: 5 kiến nghị',
      '95,5%',
      '- gạch đầu dòng',
      '"ngoặc"',
      "it's",
      '',
      ' ',
      'a\nb',
      'a\n\n  b\n',
      'null',
      '1.10',
      '{x}',
      '[y',
      '# z',
      '&a',
      '*b',
      '!c',
      'c: ',
      '| x',
      '> y',
      '%',
      '@',
      '`',
      '\t',
      'nhiều dòng\nvăn bản dài '.repeat(6),
      '---',
      '...',
      'x ---\n--- y',
    ),
    fc.string({ unit: 'grapheme', maxLength: 20 }),
    fc
      .array(fc.constantFrom('báo cáo', 'kết quả', 'Sở', ' ', '\n', '  ', ':', '#', '-', ',', '"', "'", '\n\n'), {
        maxLength: 12,
      })
      .map((p) => p.join('')),
  )
  .filter(isPlainText);

const tree = fc.letrec<{ node: unknown }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 4, depthSize: 'small' },
    text,
    fc.array(tie('node'), { maxLength: 4 }),
    fc.dictionary(
      text.filter((t) => t.length < 30 && !t.includes('\n') && t.trim() !== '' && t !== '<<'),
      tie('node'),
      { maxKeys: 4, noNullPrototype: true },
    ),
  ),
})).node;

describe('on valid YAML the reader agrees with the reference parser', () => {
  test.prop(
    [
      tree,
      fc.record({
        indent: fc.constantFrom(2, 4),
        indentSeq: fc.boolean(),
        lineWidth: fc.constantFrom(0, 20, 80),
        collectionStyle: fc.constantFrom('any' as const, 'flow' as const),
        defaultStringType: fc.constantFrom(
          'PLAIN' as const,
          'QUOTE_DOUBLE' as const,
          'QUOTE_SINGLE' as const,
          'BLOCK_LITERAL' as const,
          'BLOCK_FOLDED' as const,
        ),
      }),
    ],
    { numRuns: 3000 },
  )('values and ranges', (value, options) => {
    const written = stringify(value, { ...options, schema: 'failsafe' });
    const reference = parseDocument(written, { schema: 'failsafe' });
    // An escaped break before a blank line: YAML 1.2.2 [114] keeps the line feed, the reference does not.
    if (reference.errors.length > 0 || /\\\n[ ]*\n|^[|>][1-9]/u.test(written)) return;
    const read = readSource(written);
    expect(
      { problems: read.problems.filter((p) => p.kind !== 'swallowed-comment'), ...ours(read.root) },
      written,
    ).toEqual({ problems: [], ...theirs(reference.contents) });
  });
});

function ours(node: Node | null): Placed {
  const spans: [number, number][] = [];
  const walk = (n: Node | null): Plain => {
    if (n === null) return null;
    if (n.kind === 'scalar') {
      if (n.start === n.end) return n.value;
      if (n.style !== 'literal' && n.style !== 'folded') spans.push([n.start, n.end]);
      return n.value;
    }
    if (n.kind === 'sequence') return n.items.map((i) => walk(i.value));
    return { entries: n.entries.map((e) => [walk(e.key), walk(e.value)]) };
  };
  const value = walk(node);
  return { value, spans };
}

function theirs(node: unknown): Placed {
  const spans: [number, number][] = [];
  const walk = (n: unknown): Plain => {
    if (n === null || n === undefined) return null;
    if (isScalar(n)) {
      const [start, end] = n.range as [number, number, number];
      if (start === end) return null;
      if (n.type !== 'BLOCK_LITERAL' && n.type !== 'BLOCK_FOLDED') spans.push([start, end]);
      return String(n.value);
    }
    if (isSeq(n)) return n.items.map(walk);
    if (isMap(n)) return { entries: n.items.filter(isPair).map((p) => [walk(p.key) ?? '', walk(p.value)]) };
    throw new Error('not met');
  };
  const value = walk(node);
  return { value, spans };
}
