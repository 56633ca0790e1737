import { FORMS } from '../../../messages/places';
import type { Found } from '../finding';
import type { DocumentRead, PagePart } from '../read/model';
import { sizeFindings, styleFindings } from './letters';
import type { FormRule } from './rule';

/** So many letters are more than a page. */
const ONE_PAGE = 2_500;

/** Where the number of the page stands, what it looks like, and that the first page has none. */
export const pageNumber: FormRule = ({ document }) => {
  const { sections } = document;
  const [first] = sections;
  if (first === undefined) return [];
  const found: Found[] = [];
  const numbered = sections.findIndex(({ header }) => header?.number !== undefined);
  if (numbered < 0) {
    if (sections.some(({ footer }) => footer?.number !== undefined)) found.push({ code: 'PAR912' });
    else if (isLong(document)) found.push({ code: 'PAR911' });
  }
  const parts = new Set(sections.flatMap(({ header }) => (header?.number ? [header] : [])));
  for (const part of parts) found.push(...numberFindings(part));
  const shown = first.hasTitlePage ? first.firstHeader : first.header;
  if (shown?.number !== undefined) found.push({ code: 'PAR913', at: { section: 0 } });
  sections.forEach(({ numberFormat, numberStart }, section) => {
    if (numberFormat !== undefined && numberFormat !== 'decimal')
      found.push({
        code: 'PAR912',
        message: 'PAR912.numerals',
        args: { found: numberFormat },
        at: { section },
        same: numberFormat,
      });
    if (section === 0 && numberStart !== undefined && numberStart !== 1)
      found.push({ code: 'PAR912', message: 'PAR912.start', args: { found: numberStart }, at: { section } });
  });
  return found;
};

function isLong({ pages, sections, lines }: DocumentRead): boolean {
  return (pages ?? 1) > 1 || sections.length > 1 || lines.reduce((sum, { text }) => sum + text.length, 0) > ONE_PAGE;
}

function numberFindings({ number, instruction, isPlaced }: PagePart): readonly Found[] {
  if (number === undefined) return [];
  // It stands in another part of the file, whose paragraphs are not counted.
  const found = [...sizeFindings(number, 'pageNumber'), ...styleFindings(number, 'pageNumber')].map(
    ({ at: _, ...one }): Found => one,
  );
  const { alignment = 'left' } = number.properties;
  if (alignment !== 'center' && !isPlaced) {
    const how =
      alignment === 'right' || alignment === 'end' ? FORMS.right : alignment === 'both' ? FORMS.justified : FORMS.left;
    found.push({
      code: 'PAR912',
      message: 'PAR912.alignment',
      args: { found: how, wanted: FORMS.center },
      same: how.en,
    });
  }
  const [, format] = /\\\*\s*(roman|alphabetic|ordinal|cardtext)/iu.exec(instruction) ?? [];
  if (format !== undefined)
    found.push({ code: 'PAR912', message: 'PAR912.numerals', args: { found: format }, same: format });
  return found;
}
