import { addresseeOf, agencyOn } from '@soctrang/par-core/directive';
import type { ReportDocument } from '../open-document';
import { ORGANISATION } from './agency-items';
import type { ValueCursor } from './cursor';
import { lookupDay } from './subject';
import type { ReportContext, Suggestion } from './suggestion';
import { writtenValue } from './writing';

/** Of many reports the addressees that stand in most of them. */
const MOST_OFFERED = 30;

/**
 * To whom a report is sent: as the directive asks, then as other reports of the workspace say, those in most of them
 * first. The names stand in the document, so they are Vietnamese in both vocabularies.
 *
 * @param key `to` for the addressee (kính gửi), `recipients` for the list at the end (nơi nhận)
 */
export function recipientSuggestions(
  context: ReportContext,
  cursor: ValueCursor,
  key: 'to' | 'recipients',
): readonly Suggestion[] {
  const { document, options } = context;
  const there = new Set(key === 'recipients' ? writtenIn(document, key, cursor) : []);
  const counts = new Map<string, number>();
  for (const file of options.view?.files ?? []) {
    if (file.kind !== 'report' || file.uri === document.uri) continue;
    for (const name of new Set(writtenIn(file, key))) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const used = [...counts].sort(([, one], [, other]) => other - one).map(([name]) => name);
  const names = new Set([...askedFor(document, key), ...used].filter((name) => !there.has(name)));
  return [...names].slice(0, MOST_OFFERED).map((name) => ({
    label: name,
    kind: ORGANISATION,
    names: [name],
    written: writtenValue(cursor, name),
  }));
}

/** To whom the directive wants reports sent, and through whom. */
function askedFor(document: ReportDocument, key: 'to' | 'recipients'): readonly string[] {
  const { directive, agency } = document.checked;
  if (directive === undefined) return [];
  const { to, through } = directive.reportingDuty;
  const on = lookupDay(document);
  const [receiver, between] = [to, through].map((id) => agencyOn(id, on, directive)?.name.vi);
  const asked = key === 'to' ? [addresseeOf(agency?.id ?? '', on, directive), receiver] : [receiver, between];
  return asked.filter((one) => one !== undefined);
}

/** What a report says already, without what is being typed. */
function writtenIn({ checked }: ReportDocument, key: 'to' | 'recipients', cursor?: ValueCursor): readonly string[] {
  const fields = checked.report?.fields.document?.fields;
  const reads = key === 'to' ? [fields?.to] : (fields?.recipients?.items ?? []);
  return reads.flatMap((read) => {
    const { node, value } = read ?? {};
    const isTyped = cursor && node && node.start <= cursor.replace.end && cursor.replace.start <= node.end;
    return value?.trim() && !isTyped ? [value.trim()] : [];
  });
}
