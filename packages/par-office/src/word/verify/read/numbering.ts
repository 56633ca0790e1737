import { roman } from '../../decree-30/numerals';
import { childOf, childrenOf, numberOf, valOf, type XmlNode } from './xml';

interface Level {
  readonly format: string;
  readonly text: string;
  readonly start: number;
}

/** Counts the numbered paragraphs of a file as Word does, and says what stands before each. */
export type Counter = (id: string, level: number) => string;

/** The numbering of a file. */
export function counterOf(root: XmlNode | undefined): Counter {
  const abstracts = new Map<string, ReadonlyMap<number, Level>>();
  for (const node of childrenOf(root, 'w:abstractNum')) {
    const levels = new Map(
      childrenOf(node, 'w:lvl').map((level) => [numberOf(level.attributes['w:ilvl']) ?? 0, levelOf(level)]),
    );
    abstracts.set(node.attributes['w:abstractNumId'] ?? '', levels);
  }
  const nums = new Map(
    childrenOf(root, 'w:num').map((node) => [node.attributes['w:numId'] ?? '', valOf(node, 'w:abstractNumId') ?? '']),
  );
  const counts = new Map<string, number[]>();
  return (id, level) => {
    const abstract = nums.get(id);
    const levels = abstract === undefined ? undefined : abstracts.get(abstract);
    const own = levels?.get(level);
    if (abstract === undefined || levels === undefined || own === undefined || level > 8) return '';
    const counted = counts.get(abstract) ?? [];
    counted[level] = (counted[level] ?? own.start - 1) + 1;
    // What is below begins anew.
    counted.length = level + 1;
    counts.set(abstract, counted);
    return own.text.replace(/%([1-9])/gu, (_, digit: string) => {
      const at = Number(digit) - 1;
      const of = levels.get(at);
      return of === undefined ? '' : signOf(of.format, counted[at] ?? of.start);
    });
  };
}

function levelOf(node: XmlNode): Level {
  return {
    format: valOf(node, 'w:numFmt') ?? 'decimal',
    text: childOf(node, 'w:lvlText')?.attributes['w:val'] ?? '',
    start: numberOf(valOf(node, 'w:start')) ?? 1,
  };
}

function signOf(format: string, count: number): string {
  switch (format) {
    case 'upperRoman':
      return roman(Math.max(1, count));
    case 'lowerRoman':
      return roman(Math.max(1, count)).toLowerCase();
    // Word counts by the English alphabet.
    case 'lowerLetter':
      return String.fromCharCode(97 + ((count - 1) % 26));
    case 'upperLetter':
      return String.fromCharCode(65 + ((count - 1) % 26));
    case 'bullet':
    case 'none':
      return '';
    default:
      return String(count);
  }
}
