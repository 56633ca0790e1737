import type { Feature, Served } from '@soctrang/par-language-server/serving';
import { OFFICE } from '../../messages/office';
import { toBase64 } from '../base64';
import type { ExportParams, OfficeRequests } from '../requests';

type Answer = OfficeRequests['par/exportReport']['result'];

/** `par/exportReport`: what makes the file is loaded with the first one that is asked for. */
export const exportReport: Feature = {
  method: 'par/exportReport',
  answer: (params, served) => exported(params as ExportParams, served),
};

async function exported({ uri, as }: ExportParams, served: Served): Promise<Answer> {
  const { language } = await served.settings.of(uri);
  const document = await served.files.read(uri);
  const label = nameOf(uri);
  if (document?.kind !== 'report' || document.checked.report === undefined)
    return { refused: OFFICE.noReport[language].replace('{file}', () => label) };
  const { checked, criteriaSets, today } = document;
  const { calendar } = await served.nearby().of(uri);
  const { makers } = await import('./makers');
  const errors = checked.findings.filter(({ severity }) => severity === 'error').length;
  const bytes = await makers[as](checked, { criteriaSets, calendar, today, isDraft: errors > 0 });
  return { name: `${label.replace(/\.par\.(?:ya?ml|json)$/iu, '')}.${as}`, data: toBase64(bytes), errors };
}

function nameOf(uri: string): string {
  return decodeURIComponent(uri.slice(uri.lastIndexOf('/') + 1));
}
