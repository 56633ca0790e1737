import type { Feature, Served } from '@soctrang/par-language-server/feature';
import { fileLabel } from '@soctrang/par-language-server/file-label';
import { OFFICE } from '../../messages/office';
import { toBase64 } from '../base64';
import type { OfficeRequests } from '../requests';

type Asked = OfficeRequests['par/exportReport'];

/** `par/exportReport`: what makes the file is loaded with the first one that is asked for. */
export const exportReport: Feature = {
  method: 'par/exportReport',
  answer: (params, served) => exported(params as Asked['params'], served),
};

async function exported({ uri, as }: Asked['params'], served: Served): Promise<Asked['result']> {
  const { language } = await served.settings.of(uri);
  const document = await served.files.read(uri);
  const label = fileLabel(uri);
  if (document?.kind !== 'report' || document.checked.report === undefined)
    return { refused: OFFICE.noReport[language].replace('{file}', () => label) };
  const { checked, criteriaSets, today } = document;
  const { calendar } = await served.nearby().of(uri);
  const errors = checked.findings.filter(({ severity }) => severity === 'error').length;
  const { reportFile } = await import('./makers');
  const making = { criteriaSets, calendar, today, isDraft: errors > 0, language };
  const { bytes, notes } = await reportFile[as](checked, making);
  return { name: `${label.replace(/\.par\.(?:ya?ml|json)$/iu, '')}.${as}`, data: toBase64(bytes), errors, notes };
}
