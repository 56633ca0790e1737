import { formatDate, formatPeriod } from '@soctrang/par-core/calendar';
import type { CalendarDate } from '@soctrang/par-core/directive';
import type { AnyRead } from '@soctrang/par-core/report';
import { deadlineWords, scoreWords, workWords } from '../code-lenses/report-lenses';
import { reportTime } from '../time-left';
import { at, type PageContext, say } from './context';
import type { Block, Fact, Part } from './page';
import { unread, writtenIn } from './shown-text';

/** `Sở Tài chính`, `Báo cáo Quý IV/2021`; what is not known yet, as it is written. */
export function titles(c: PageContext): { readonly title: string; readonly subtitle: string } {
  const { agency, period } = c.document.checked;
  const named = agency?.name[c.language] ?? unknown(c, c.report.fields.agency);
  const time = period ? formatPeriod(period, c.language) : unknown(c, c.report.fields.period);
  return {
    title: named ?? say(c, 'noAgency'),
    subtitle: time === undefined ? say(c, 'noPeriod') : say(c, 'report', { period: time }),
  };
}

function unknown(c: PageContext, read: AnyRead | undefined): string | undefined {
  const written = writtenIn(read);
  return written === undefined ? undefined : say(c, 'unknownValue', { text: c.shown.line(written) });
}

/** What the code lenses above the file say, in the order of their weight. */
export function glancePart(c: PageContext): Part {
  const { checked } = c.document;
  const time = reportTime(c.document, c.calendar);
  const work = c.scored && checked.agency ? workWords(c, c.scored) : '';
  const due = deadlineWords(c, c.document);
  const facts: readonly Fact[] = [
    ...glanceFact(c, 'tasks', 'tasksDone', work, c.report.fields.tasks),
    ...glanceFact(c, 'due', 'reportDue', due, c.report.fields.period).map((fact) => ({
      ...fact,
      ...(time?.late && { sign: 'late' as const }),
    })),
    ...glanceFact(
      c,
      'score',
      'scoreNow',
      c.scored && scoreWords(c, c.scored, checked.period?.year),
      c.report.fields.selfAssessment,
    ),
  ];
  return { key: 'glance', heading: say(c, 'overviewPart'), blocks: [{ kind: 'facts', facts }] };
}

function glanceFact(
  c: PageContext,
  key: string,
  word: 'tasksDone' | 'reportDue' | 'scoreNow',
  text: string | undefined,
  read: AnyRead | undefined,
): readonly Fact[] {
  return text ? [{ key: `glance/${key}`, label: say(c, word), text, ...at(c, read), again: true }] : [];
}

/** What the letter itself says: number, symbol, day, signer. */
export function documentPart(c: PageContext): Part | undefined {
  const { document, directive } = c.report.fields;
  const fields = document?.fields ?? {};
  const known = c.directive?.title[c.language];
  const text = (read: AnyRead | undefined): string | undefined => {
    const written = writtenIn(read);
    if (written === undefined) return undefined;
    const line = c.shown.line(written);
    return read?.kind === 'scalar' && read.value === undefined ? unread(line, c.language) : line;
  };
  const facts: readonly Fact[] = [
    ...factOf(c, 'directive', known ?? unknown(c, directive), directive),
    ...factOf(c, 'reference', referenceOf(text(fields.number), text(fields.symbol)), fields.number ?? fields.symbol),
    ...factOf(
      c,
      'placeDate',
      placeAndDay(c, text(fields.place), dayOf(c, fields.date, text(fields.date))),
      fields.date ?? fields.place,
    ),
    ...factOf(c, 'subject', text(fields.subject), fields.subject),
    ...factOf(c, 'parent', text(fields.parent), fields.parent),
    ...factOf(c, 'to', text(fields.to), fields.to),
    ...factOf(c, 'signer', signerOf(c, text), fields.signer),
    ...factOf(
      c,
      'recipients',
      fields.recipients?.items
        .slice(0, MOST_RECIPIENTS)
        .flatMap((one) => text(one) ?? [])
        .join('; '),
      fields.recipients,
    ),
    ...factOf(c, 'drafter', text(fields.drafter), fields.drafter),
  ];
  if (facts.length === 0) return undefined;
  return { key: 'document', heading: say(c, 'document'), blocks: [{ kind: 'facts', facts }], ...at(c, document) };
}

/** More are not read beside an editor. */
const MOST_RECIPIENTS = 40;

function factOf(
  c: PageContext,
  word: 'directive' | 'reference' | 'placeDate' | 'subject' | 'parent' | 'to' | 'signer' | 'recipients' | 'drafter',
  text: string | undefined,
  read: AnyRead | undefined,
): readonly Fact[] {
  return text ? [{ key: `document/${word}`, label: say(c, word), text, ...at(c, read) }] : [];
}

/** `412/BC-STC`; of a half-written one what is there. */
function referenceOf(number: string | undefined, symbol: string | undefined): string | undefined {
  if (number === undefined) return symbol;
  return symbol === undefined ? number : `${number}/${symbol}`;
}

function dayOf(c: PageContext, read: AnyRead | undefined, written: string | undefined): string | undefined {
  const value = read?.kind === 'scalar' ? read.value : undefined;
  // What the reader calls a string is a calendar date there.
  return typeof value === 'string' ? formatDate(value as CalendarDate, c.language) : written;
}

function placeAndDay(c: PageContext, place: string | undefined, date: string | undefined): string | undefined {
  return place !== undefined && date !== undefined ? say(c, 'inPlace', { place, date }) : (place ?? date);
}

/** `KT. Phó Giám đốc, Lâm Thanh Tùng` */
function signerOf(c: PageContext, text: (read: AnyRead | undefined) => string | undefined): string | undefined {
  const { authority, title, name } = c.report.fields.document?.fields.signer?.fields ?? {};
  const by =
    authority?.value === undefined
      ? text(authority)
      : authority.value === 'head'
        ? undefined
        : say(c, `authority.${authority.value}`);
  const office = [by, text(title)].filter(Boolean).join(' ');
  return [office, text(name)].filter(Boolean).join(', ') || undefined;
}

/** A long text that stands alone under its key. */
export function textPart(
  c: PageContext,
  field: 'overview' | 'difficulties' | 'nextSteps' | 'proposals',
  blocks: readonly Block[] = [],
): Part | undefined {
  const read = c.report.fields[field];
  const written = writtenIn(read);
  const paragraphs = written === undefined ? [] : c.shown.paragraphs(written);
  if (paragraphs.length === 0 && blocks.length === 0) return undefined;
  const text: readonly Block[] =
    paragraphs.length === 0 ? [] : [{ kind: 'text', key: `${field}/text`, paragraphs, ...at(c, read) }];
  return { key: field, heading: say(c, field), blocks: [...text, ...blocks], ...at(c, read) };
}
