import type { PagePart, Section } from './model';
import { childOf, childrenOf, numberOf, switchOf, type XmlNode } from './xml';

/** A section; headers and footers that it does not name are those of the section before. */
export function sectionOf(
  node: XmlNode,
  before: Section | undefined,
  partOf: (id: string | undefined) => PagePart | undefined,
): Section {
  const size = childOf(node, 'w:pgSz')?.attributes ?? {};
  const margins = childOf(node, 'w:pgMar')?.attributes ?? {};
  const numbers = childOf(node, 'w:pgNumType')?.attributes ?? {};
  const reference = (kind: string, type: string): string | undefined =>
    childrenOf(node, `w:${kind}Reference`).find(({ attributes }) => (attributes['w:type'] ?? 'default') === type)
      ?.attributes['r:id'];
  const named = (kind: string, type: string, inherited: PagePart | undefined): PagePart | undefined => {
    const id = reference(kind, type);
    return id === undefined ? inherited : partOf(id);
  };
  const width = numberOf(size['w:w']) ?? 12240;
  const height = numberOf(size['w:h']) ?? 15840;
  return {
    width,
    height,
    isLandscape: width > height,
    margins: {
      top: numberOf(margins['w:top']),
      bottom: numberOf(margins['w:bottom']),
      left: numberOf(margins['w:left']),
      right: numberOf(margins['w:right']),
    },
    hasTitlePage: switchOf(node, 'w:titlePg') ?? false,
    numberFormat: numbers['w:fmt'],
    numberStart: numberOf(numbers['w:start']),
    header: named('header', 'default', before?.header),
    firstHeader: named('header', 'first', before?.firstHeader),
    footer: named('footer', 'default', before?.footer),
    hasTable: false,
  };
}
