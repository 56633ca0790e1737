import { FORMS } from '../../../messages/places';
import { isBlank } from '../../decree-30/date-line';
import { type ElementId, elementOf } from '../../decree-30/elements';
import type { Found } from '../finding';
import type { FormContext, FormRule } from './rule';

const ALWAYS: readonly ElementId[] = [
  'agency',
  'nationalTitle',
  'motto',
  'number',
  'placeAndDate',
  'recipientsHead',
  'authority',
  'signer',
];

/** The elements that have to be there. */
export const presence: FormRule = ({ elements: { of, isLetter } }) => {
  const own: readonly ElementId[] = isLetter ? ['letterSubject'] : ['type', 'subject'];
  const needed: readonly ElementId[] = [...ALWAYS, ...own];
  const missing = needed.filter((id) => of(id).length === 0);
  const lacksLines = of('recipientsHead').length > 0 && of('recipient').length === 0;
  return [
    ...of('agency')
      .filter(({ text }) => isBlank(text))
      .map((at): Found => ({ code: 'PAR922', args: { element: FORMS.agency }, at })),
    ...missing.map((id): Found => ({ code: 'PAR914', args: { element: elementOf(id).name } })),
    ...(lacksLines ? [{ code: 'PAR914', args: { element: elementOf('recipient').name } } as const] : []),
  ];
};

/** What stands before what. */
const BEFORE: readonly (readonly [ElementId, ElementId])[] = [
  ['nationalTitle', 'motto'],
  ['agency', 'number'],
  ['nationalTitle', 'placeAndDate'],
  ['number', 'type'],
  ['placeAndDate', 'type'],
  ['motto', 'type'],
  ['type', 'subject'],
  ['subject', 'recipientsHead'],
  ['addressee', 'recipientsHead'],
  ['authority', 'signer'],
  ['recipientsHead', 'appendix'],
];

/** The elements in their order, and on their side of the head. */
export const order: FormRule = (context) => [
  ...BEFORE.flatMap(([first, second]): readonly Found[] => {
    const [one] = context.elements.of(first);
    const [other] = context.elements.of(second);
    if (one === undefined || other === undefined || one.paragraph <= other.paragraph) return [];
    return [{ code: 'PAR915', args: { element: elementOf(first).name, other: elementOf(second).name }, at: one }];
  }),
  ...sides(context),
];

function sides({ document, elements: { of } }: FormContext): readonly Found[] {
  const [title] = of('nationalTitle');
  const [agency] = of('agency');
  if (title === undefined || agency === undefined) return [];
  if (title.inTextBox || agency.inTextBox) return [];
  const isBeside =
    title.cell && agency.cell && title.cell.table === agency.cell.table && title.cell.row === agency.cell.row;
  if (!isBeside) return [{ code: 'PAR933', at: title }];
  const found: Found[] = [];
  if (document.tables[title.cell.table]?.hasBorders)
    found.push({ code: 'PAR933', message: 'PAR933.borders', at: title });
  if (title.cell.column < agency.cell.column) {
    const args = { element: elementOf('nationalTitle').name, found: FORMS.leftColumn, wanted: FORMS.rightColumn };
    found.push({ code: 'PAR915', message: 'PAR915.side', args, at: title });
  }
  return found;
}
