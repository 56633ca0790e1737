import { parsePeriod } from '@soctrang/par-core/calendar';
import type { Feature, Served } from '@soctrang/par-language-server/feature';
import { placeOf } from '@soctrang/par-language-server/place';
import { OFFICE } from '../../messages/office';
import { toBase64 } from '../base64';
import type { OfficeRequests } from '../requests';

type Asked = OfficeRequests['par/blankWorkbook'];

/** `par/blankWorkbook`: by the criteria set that a report of that folder has when it names none. */
export const blankWorkbook: Feature = {
  method: 'par/blankWorkbook',
  answer: (params, served) => blank(params as Asked['params'], served),
};

async function blank(params: Asked['params'], served: Served): Promise<Asked['result']> {
  const { around, language } = await placeOf(params.folder, served);
  const { directives, criteriaSets } = around;
  const directive = directives.find(({ id }) => id === params.directive);
  const period = parsePeriod(params.period);
  const [set] = criteriaSets;
  if (directive === undefined || period === undefined || set === undefined)
    return { refused: OFFICE.noSuchBlank[language] };
  const { scoreWorkbook, noteTexts } = await import('./makers');
  const { agency } = params;
  const today = served.today();
  const { bytes, notes } = await scoreWorkbook(set, { agency, period, directive, language, today });
  const name = `${agency}.${params.period}.xlsx`;
  return { name, data: toBase64(bytes), errors: 0, notes: noteTexts(notes, language) };
}
