import { formatPeriod } from '@soctrang/par-core/calendar';
import type { Indicator } from '@soctrang/par-core/directive';
import {
  type Evidence,
  nameIn,
  REPORT_PARTS,
  type ReadList,
  type ReadObject,
  type ReadRecord,
  type ReportedIndicator,
  type ReportedTask,
  type Shortcoming,
  type Status,
} from '@soctrang/par-core/report';
import type { Entry } from '@soctrang/par-core/source';
import { fill } from '../../messages/fill';
import { SYMBOLS } from '../../messages/symbols';
import type { ReportDocument } from '../open-document';
import { assessmentOutline } from './assessment-outline';
import { indicatorText } from './indicator-text';
import { entryOutline, type Outline, type OutlineContext, PICTURE, placeOfRead } from './outline';

/** `Sở Tài chính`, `Quý IV/2021`. */
export function reportTitle(
  { language }: OutlineContext,
  { checked }: ReportDocument,
): { readonly name: string; readonly detail?: string } | undefined {
  const { agency, period, report } = checked;
  const name = agency?.name[language] ?? report?.fields.agency?.node?.value;
  if (!name) return undefined;
  return { name, ...(period && { detail: formatPeriod(period, language) }) };
}

/** One of the parts of a report; undefined where it is shown as it is written. */
export function reportPart(
  c: OutlineContext,
  document: ReportDocument,
  field: string,
  entry: Entry,
): Outline | undefined {
  const { report, directive } = document.checked;
  const { tasks, indicators } = report?.fields ?? {};
  if (field === 'tasks' && tasks) {
    const all = tasks.items;
    const done = all.filter(({ fields }) => isDone(fields.status?.value)).length;
    const detail = fill(SYMBOLS.doneOf, c.language, { done, all: all.length });
    return entryOutline(
      entry,
      all.map((task) => taskOutline(c, document, task)),
      detail,
    );
  }
  if (field === 'indicators' && indicators) {
    const under = indicators.entries.map(({ id, value }) =>
      indicatorOutline(
        c,
        id,
        value,
        directive?.indicators.find((one) => one.id === id),
      ),
    );
    return entryOutline(entry, under, String(under.length));
  }
  return field === 'selfAssessment' ? assessmentOutline(c, document, entry) : undefined;
}

function isDone(status: Status | undefined): boolean {
  return status === 'done' || status === 'ongoing';
}

function taskOutline(
  c: OutlineContext,
  { checked: { directive } }: ReportDocument,
  read: ReadObject<ReportedTask>,
): Outline {
  const { task: id, status, obligations, evidence, shortcomings } = read.fields;
  const written = id?.node?.value ?? SYMBOLS.unnamed[c.language];
  const task = directive?.tasks.find((one) => one.id === id?.value);
  const name = task ? `${task.id} ${task.title[c.language]}` : written;
  const texts = new Map(task?.obligations.map((one) => [one.id, one.text[c.language]]));
  const under = [
    ...(obligations ? [obligationsOutline(c, obligations, texts)] : []),
    ...(evidence ? [evidenceOutline(evidence)] : []),
    ...(shortcomings ? [shortcomingsOutline(c, shortcomings)] : []),
  ];
  const detail = statusWords(c, status?.value) ?? status?.node?.value;
  return { name, detail, kind: PICTURE.method, ...placeOfRead(read), under };
}

function statusWords({ language }: OutlineContext, status: Status | undefined): string | undefined {
  return status && nameIn(language, status, REPORT_PARTS.status.terms[status]).replaceAll('-', ' ');
}

/** A list under its key, with how much stands in it. */
function listOutline(
  read: Pick<ReadList<unknown>, 'key' | 'node'> | Pick<ReadRecord<unknown>, 'key' | 'node'>,
  under: readonly Outline[],
): Outline {
  const { whole, head } = placeOfRead(read);
  return { name: read.key?.value ?? '', detail: String(under.length), kind: PICTURE.array, whole, head, under };
}

function obligationsOutline(c: OutlineContext, read: ReadRecord<Status>, texts: ReadonlyMap<string, string>): Outline {
  const under = read.entries.map(({ id, value }): Outline => {
    const text = texts.get(id);
    const name = text === undefined ? id : `${id} ${text}`;
    return { name, detail: statusWords(c, value.value), kind: PICTURE.field, ...placeOfRead(value) };
  });
  return listOutline(read, under);
}

function evidenceOutline(read: ReadList<Evidence>): Outline {
  const under = read.items.map((item): Outline => {
    const { reference, date, title } = item.fields;
    const name = reference?.node?.value || title?.node?.value || '';
    const detail = [date?.node?.value, reference?.node?.value ? title?.node?.value : undefined];
    const words = detail.filter(Boolean).join(' · ');
    return { name, detail: words, kind: PICTURE.object, ...placeOfRead(item) };
  });
  return listOutline(read, under);
}

function shortcomingsOutline({ language }: OutlineContext, read: ReadList<Shortcoming>): Outline {
  const under = read.items.map((item): Outline => {
    const name = item.fields.description?.value || SYMBOLS.unnamed[language];
    return { name, detail: item.fields.dueOn?.node?.value, kind: PICTURE.event, ...placeOfRead(item) };
  });
  return listOutline(read, under);
}

function indicatorOutline(
  { language }: OutlineContext,
  id: string,
  read: ReadObject<ReportedIndicator>,
  indicator: Indicator | undefined,
): Outline {
  const name = indicator?.title[language] ?? id;
  return { name, detail: indicatorText(read, indicator, language), kind: PICTURE.number, ...placeOfRead(read) };
}
