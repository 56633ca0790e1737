import type { Evidence } from '@soctrang/par-core/report';
import { nameIn, REPORT_PARTS } from '@soctrang/par-core/report';
import { lineAt, lineEndOf } from '@soctrang/par-core/source';
import { isFresh, type KeyCursor, type ValueCursor } from './cursor';
import { type DraftKeys, writtenKeys } from './draft';
import { type EvidenceFields, evidenceText, evidenceUsed, type UsedEvidence } from './evidence-used';
import { matchNames, WORST_MATCH } from './matching';
import type { ReportContext, Suggestion } from './suggestion';
import { REFERENCE } from './task-items';
import { plainOrQuoted, type Written, writtenValue } from './writing';

/** A year of reports cites thousands of documents: those that fit best what has been typed. */
const MOST_OFFERED = 50;

/** Titles are long: so many of them are held against what has been typed. */
const MOST_READ = 500;

/**
 * Behind `số ký hiệu`: documents that reports of the workspace cite already. Where nothing else is said of the document
 * yet, its date and subject come with it.
 */
export function evidenceSuggestions(context: ReportContext, cursor: ValueCursor): readonly Suggestion[] {
  return offered(context).map((used) => ({
    ...suggestionOf(used),
    written: withTheRest(context, cursor, used) ?? writtenValue(cursor, used.fields().reference ?? used.key),
  }));
}

/** Where an entry of evidence begins: whole entries that stand elsewhere. */
export function evidenceBlocks(context: ReportContext, cursor: KeyCursor): readonly Suggestion[] {
  if (!isFresh(cursor)) return [];
  return offered(context).map((used) => ({
    ...suggestionOf(used),
    written: writtenKeys(cursor, keysOf(context, used.fields())),
  }));
}

function suggestionOf({ key, fields }: UsedEvidence): Omit<Suggestion, 'written'> {
  const { title } = fields();
  return {
    label: key,
    kind: REFERENCE,
    names: title ? [key, title] : [key],
    ...(title && { detail: title }),
    about: ['evidence', key],
  };
}

/** What is cited under the same task already is not cited again. Of many those whose number or title fits. */
function offered({ document, cursor, typed, options }: ReportContext): readonly UsedEvidence[] {
  const beside = citedBeside(document.checked.report, cursor.replace.start);
  const { start, end } = cursor.replace;
  const half = document.checked.tree.source.slice(start, end).trim();
  const used = evidenceUsed(document, options).filter(({ key }) => key !== half && !beside.has(key));
  if (used.length <= MOST_OFFERED) return used;
  const sought = typed.trim().toLowerCase();
  if (sought === '') return used.slice(0, MOST_OFFERED);
  const byNumber = used.filter(({ key }) => key.toLowerCase().includes(sought)).slice(0, MOST_OFFERED);
  if (byNumber.length === MOST_OFFERED) return byNumber;
  const named = new Set(byNumber);
  const byTitle = used
    .slice(0, MOST_READ)
    .filter((one) => !named.has(one) && matchNames(typed, [one.fields().title ?? '']).rank <= WORST_MATCH);
  return [...byNumber, ...byTitle].slice(0, MOST_OFFERED);
}

/** The documents of the list of evidence that an offset lies in. */
function citedBeside(report: ReportContext['document']['checked']['report'], offset: number): ReadonlySet<string> {
  const lists = [
    ...(report?.fields.tasks?.items ?? []).map(({ node, fields }) => ({ node, evidence: fields.evidence })),
    ...(report?.fields.selfAssessment?.fields.items?.entries ?? []).map(({ value }) => ({
      node: value.node,
      evidence: value.fields.evidence,
    })),
  ];
  const around = lists.findLast(({ node }) => node.start <= offset);
  return new Set(
    (around?.evidence?.items ?? []).flatMap(({ fields, node }) => {
      if (node.start <= offset && offset <= node.end) return [];
      return fields.reference?.value?.trim() ?? fields.file?.value?.trim() ?? [];
    }),
  );
}

function keysOf({ document }: ReportContext, fields: EvidenceFields): DraftKeys {
  const { language } = document.checked;
  const { terms } = REPORT_PARTS.evidence;
  const keys = Object.keys(terms) as (keyof Evidence)[];
  return keys.flatMap((key) => {
    const text = fields[key];
    if (!text) return [];
    return [[nameIn(language, key, terms[key]), { kind: 'text', text: evidenceText(key, text, language) }] as const];
  });
}

/** The value with the other keys of its document behind it; undefined where there is no room for them. */
function withTheRest(context: ReportContext, cursor: ValueCursor, { fields }: UsedEvidence): Written | undefined {
  const { reference, ...rest } = fields();
  const { node } = cursor.holders.at(-1) ?? {};
  if (!reference || !node || node.entries.length !== 1 || cursor.quote !== '') return undefined;
  const { lineStarts, text } = context.document.checked.tree;
  const end = lineEndOf(lineStarts, text, lineAt(lineStarts, cursor.replace.end));
  const { writing, prefix, suffix } = cursor;
  const separator = writing === 'block' ? `\n${' '.repeat(node.column)}` : ', ';
  // A comment at the end of the line belongs to the value.
  if (writing === 'block' && text.slice(cursor.replace.end, end).trim() !== '') return undefined;
  const lines = keysOf(context, rest).map(([name, value]) => {
    const written = value.kind === 'text' ? plainOrQuoted(writing, value.text) : '';
    return `${separator}${plainOrQuoted(writing, name)}: ${written}`;
  });
  return { before: prefix + plainOrQuoted(writing, reference) + lines.join('') + suffix, after: '' };
}
