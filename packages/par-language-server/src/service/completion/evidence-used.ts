import { formatDate, isCalendarDate } from '@soctrang/par-core/calendar';
import type { Evidence, Language, ReadObject } from '@soctrang/par-core/report';
import { COMPLETION } from '../../messages/completion';
import type { OpenDocument, ReportDocument } from '../open-document';
import type { CompletionOptions } from './suggestion';

/** A document that some report of the workspace cites as evidence, with what it says of it. */
export interface UsedEvidence {
  /** The number and symbol, or the file: what makes two citations one document. */
  readonly key: string;
  /** What is said of it; read when it is asked for, since a report may cite thousands. */
  readonly fields: () => EvidenceFields;
  readonly report: ReportDocument;
  /** The task or component it stands under, as it is written. */
  readonly under: string;
}

export type EvidenceFields = { readonly [Key in keyof Evidence]?: string };

/** Read once for each version of a report; nothing of the tree is kept, only what it says. */
const evidenceOfReport = new WeakMap<OpenDocument, readonly UsedEvidence[]>();

/** The documents that a report cites, in its order, each once. */
function evidenceIn(report: ReportDocument): readonly UsedEvidence[] {
  const known = evidenceOfReport.get(report);
  if (known) return known;
  const used = new Map<string, UsedEvidence & { readonly count: number }>();
  const gather = (items: readonly ReadObject<Evidence>[], under: string): void => {
    for (const { fields } of items) {
      const key = fields.reference?.value?.trim() || fields.file?.value?.trim();
      const count = Object.keys(fields).length;
      // Of two citations of one document the fuller one.
      if (!key || (used.get(key)?.count ?? 0) >= count) continue;
      used.set(key, { key, count, fields: () => plainFields(fields), report, under });
    }
  };
  const { fields } = report.checked.report ?? {};
  for (const task of fields?.tasks?.items ?? [])
    gather(task.fields.evidence?.items ?? [], task.fields.task?.value ?? '');
  for (const { id, value } of fields?.selfAssessment?.fields.items?.entries ?? []) {
    gather(value.fields.evidence?.items ?? [], id);
  }
  const all = [...used.values()];
  evidenceOfReport.set(report, all);
  return all;
}

function plainFields(fields: ReadObject<Evidence>['fields']): EvidenceFields {
  const parts = Object.entries(fields).flatMap(([key, read]) => {
    const text = read?.value?.trim();
    return text ? [[key, text] as const] : [];
  });
  return Object.fromEntries(parts);
}

/**
 * Evidence already used: that of the report itself first, then that of the same agency's other reports, then of all
 * others; each document once.
 */
export function evidenceUsed(report: ReportDocument, { view }: CompletionOptions): readonly UsedEvidence[] {
  const others = (view?.files ?? []).filter(
    (file): file is ReportDocument => file.kind === 'report' && file.uri !== report.uri,
  );
  const isOwn = ({ checked }: ReportDocument): boolean =>
    checked.agency !== undefined && checked.agency.id === report.checked.agency?.id;
  const reports = [report, ...others.filter(isOwn), ...others.filter((other) => !isOwn(other))];
  const used = new Map<string, UsedEvidence>();
  for (const one of reports.flatMap(evidenceIn)) if (!used.has(one.key)) used.set(one.key, one);
  return [...used.values()];
}

/** A value of evidence as the file's vocabulary writes it: dates as people of that language do. */
export function evidenceText(key: string, text: string, language: Language): string {
  return key === 'date' && language === 'vi' && isCalendarDate(text) ? formatDate(text, 'vi') : text;
}

/** What the document is about, and which reports cite it. */
export function evidenceDocumentation(
  document: OpenDocument,
  key: string,
  options: CompletionOptions,
): string | undefined {
  if (document.kind !== 'report') return undefined;
  const used = evidenceUsed(document, options).find((one) => one.key === key);
  if (used === undefined) return undefined;
  const { language } = options;
  const { title, date, issuer } = used.fields();
  const citing =
    used.report.uri === document.uri
      ? COMPLETION.thisReport[language]
      : (used.report.checked.agency?.name[language] ?? used.report.uri.slice(used.report.uri.lastIndexOf('/') + 1));
  const place = used.under === '' ? citing : `${citing}, ${used.under}`;
  const day = date && isCalendarDate(date) ? formatDate(date, language) : date;
  return [
    [key, day, issuer].filter(Boolean).join(' · '),
    ...(title ? [title] : []),
    `${COMPLETION.citedBy[language]}: ${place}`,
  ].join('\n\n');
}
