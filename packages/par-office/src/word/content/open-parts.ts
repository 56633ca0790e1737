import type { Bilingual } from '@soctrang/par-core/directive';
import { type CheckedReport, type Language, reportValue } from '@soctrang/par-core/report';

const PARTS = {
  superior: { vi: 'cơ quan chủ quản', en: 'the superior agency' },
  number: { vi: 'số', en: 'the number' },
  date: { vi: 'ngày', en: 'the date' },
  signer: { vi: 'người ký', en: 'who signs' },
  recipients: { vi: 'nơi nhận', en: 'the recipients' },
} as const satisfies Readonly<Record<string, Bilingual>>;

/**
 * What the form asks for at the head and at the end of a report, and its author has not written yet: in the document it is
 * left open. A provincial department stands under the people’s committee of the province, whose name stands above its own.
 *
 * @see Nghị định 30/2020/NĐ-CP, Phụ lục I, Mẫu 1.4
 * @example openParts(checkReport(newReport(…))).map(({ vi }) => vi) // ['số', 'ngày', 'người ký']
 */
export function openParts(checked: CheckedReport): readonly Bilingual[] {
  const { document = {} } = reportValue(checked) ?? {};
  const { parent, number, date, signer, recipients = [] } = document;
  const isBlank = (text: string | undefined): boolean => text === undefined || text.trim() === '';
  return [
    ...(checked.agency?.kind === 'department' && isBlank(parent) ? [PARTS.superior] : []),
    ...(number === undefined ? [PARTS.number] : []),
    ...(date === undefined ? [PARTS.date] : []),
    ...(isBlank(signer?.title) || isBlank(signer?.name) ? [PARTS.signer] : []),
    ...(recipients.every(isBlank) ? [PARTS.recipients] : []),
  ];
}

/**
 * The same in a sentence; undefined where nothing is open.
 *
 * @example openPartsText(checked, 'vi') // 'văn bản còn để trống số, ngày.'
 */
export function openPartsText(checked: CheckedReport, language: Language): string | undefined {
  const parts = openParts(checked).map((part) => part[language]);
  if (parts.length === 0) return undefined;
  return `${SENTENCE[language]} ${parts.join(', ')}.`;
}

const SENTENCE: Bilingual = { vi: 'văn bản còn để trống', en: 'still open in the document:' };
