import { type CheckedReport, type Language, type Report, reportValue } from '@soctrang/par-core/report';

type Items = NonNullable<NonNullable<Report['selfAssessment']>['items']>;
type Value = NonNullable<Items[string]['value']>;

/**
 * A number of a self-assessment as people write it: with a comma in Vietnamese. `1.250` would be taken for a thousand in
 * either language, so it is never written so.
 */
function spelledNumber(text: string, language: Language): string {
  if (!/^-?\d+\.\d+%?$/u.test(text)) return text;
  if (language === 'vi') return text.replace('.', ',');
  return /^-?\d{1,3}\.\d{3}$/u.test(text) ? `${text}0` : text;
}

function spelledValue(value: Value, language: Language): Value {
  if (typeof value === 'string') return spelledNumber(value, language);
  const parts = Object.entries(value).map(([key, one]) => [
    key,
    typeof one === 'string' ? spelledNumber(one, language) : one,
  ]);
  return Object.fromEntries(parts) as Value;
}

/** What a workbook says, spelled as a file in that language has it. */
export function spelledReport(checked: CheckedReport, language: Language): Partial<Report> {
  const report: Partial<Report> = reportValue(checked) ?? {};
  const { selfAssessment } = report;
  if (selfAssessment?.items === undefined) return report;
  const items = Object.entries(selfAssessment.items).map(([id, item]) => [
    id,
    item.value === undefined ? item : { ...item, value: spelledValue(item.value, language) },
  ]);
  return { ...report, selfAssessment: { ...selfAssessment, items: Object.fromEntries(items) as Items } };
}
