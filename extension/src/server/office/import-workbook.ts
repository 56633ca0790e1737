import { type Period, periodId } from '@soctrang/par-core/calendar';
import { type CheckedReport, type Language, reportFileName } from '@soctrang/par-core/report';
import { whole } from '@soctrang/par-core/source';
import type { Feature, Served } from '@soctrang/par-language-server/feature';
import { placeOf } from '@soctrang/par-language-server/place';
import { OFFICE } from '../../messages/office';
import { fromBase64 } from '../base64';
import type { OfficeRequests } from '../requests';

type Asked = OfficeRequests['par/importWorkbook'];

/** `par/importWorkbook`: into the report of the same agency and period where there is one, unsaved edits of it included. */
export const importedWorkbook: Feature = {
  method: 'par/importWorkbook',
  answer: (params, served) => imported(params as Asked['params'], served),
};

async function imported({ data, folder }: Asked['params'], served: Served): Promise<Asked['result']> {
  const { around, language } = await placeOf(folder, served);
  const { directives, criteriaSets } = around;
  const known = { today: served.today(), directives, criteriaSets };
  const { importWorkbook, placeText, readScoreWorkbook, refusalText } = await import('./makers');
  const read = readScoreWorkbook(fromBase64(data), known);
  if ('reason' in read) return { refused: refusalText(read, language) };
  const { agency, period } = read.checked;
  if (agency === undefined || period === undefined) return { refused: OFFICE.nobodys[language] };
  const there = await reportOf(agency.id, period, folder, served);
  const file = there && { text: whole(there.checked.tree.source), syntax: there.syntax };
  const report = importWorkbook(read, { ...known, file, language });
  const told = (findings: typeof read.findings): readonly string[] =>
    findings.map((finding) => toldOf(finding, placeText(finding), language));
  return {
    uri: there?.uri ?? `${folder}/${reportFileName({ agency: agency.id, period, syntax: 'yaml' })}`,
    isNew: there === undefined,
    text: report.text,
    isChanged: report.isChanged,
    findings: told(read.findings),
    lost: told(report.lost),
  };
}

/**
 * The report of an agency and a period in the workspace: where there are several, one beside the workbook, otherwise the
 * first by its address.
 */
async function reportOf(agency: string, period: Period, folder: string, served: Served) {
  const isIt = (checked: CheckedReport): boolean =>
    checked.agency?.id === agency && checked.period !== undefined && periodId(checked.period) === periodId(period);
  const isBeside = (uri: string): boolean => uri.slice(0, uri.lastIndexOf('/')) === folder;
  const all = [...(await served.files.list())].sort();
  for (const uri of [...all.filter(isBeside), ...all.filter((one) => !isBeside(one))]) {
    const document = await served.files.read(uri);
    if (document?.kind === 'report' && document.checked.report !== undefined && isIt(document.checked)) return document;
  }
  return undefined;
}

function toldOf(
  { code, message }: { readonly code: string; readonly message: Readonly<Record<Language, string>> },
  place: string,
  language: Language,
): string {
  return `${place === '' ? '' : `${place}: `}${message[language]} (${code})`;
}
