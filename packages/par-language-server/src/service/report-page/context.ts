import type { Calendar } from '@soctrang/par-core/calendar';
import type { Directive, Indicator, Task } from '@soctrang/par-core/directive';
import type { AnyRead, Language, ReadObject, Report, ReportScore } from '@soctrang/par-core/report';
import type { Span } from '@soctrang/par-core/source';
import type { Range } from 'vscode-languageserver-types';
import { fill } from '../../messages/fill';
import { REPORT_PAGE } from '../../messages/report-page';
import { rangeOf } from '../diagnostics';
import type { ReportDocument } from '../open-document';
import { placeOfRead } from '../symbols/outline';
import type { Shown } from './shown-text';

/** What the parts of a page are made from. */
export interface PageContext {
  readonly document: ReportDocument;
  readonly report: ReadObject<Report>;
  readonly language: Language;
  readonly calendar: Calendar;
  readonly scored: ReportScore | undefined;
  readonly directive: Directive | undefined;
  readonly tasks: ReadonlyMap<string, Task>;
  readonly indicators: ReadonlyMap<string, Indicator>;
  readonly shown: Shown;
}

export type PageWord = keyof typeof REPORT_PAGE;

/** A sentence of the page with what stands in its braces. */
export function say(
  { language }: Pick<PageContext, 'language'>,
  word: PageWord,
  args: Readonly<Record<string, string | number>> = {},
): string {
  return fill(REPORT_PAGE[word], language, args);
}

/** The same where one of a thing is said in other words. */
export function sayCount(
  c: Pick<PageContext, 'language'>,
  word: PageWord & `count.${'error' | 'warning' | 'info' | 'hint'}`,
  count: number,
): string {
  return say(c, count === 1 ? `${word}.one` : word, { count });
}

/** Where a part is written, its key with it; nothing where it is not written. */
export function at(
  c: Pick<PageContext, 'document'>,
  read: Pick<AnyRead, 'key' | 'node'> | undefined,
): { readonly range?: Range } {
  if (read === undefined || (read.node === null && read.key === undefined)) return {};
  return atSpan(c, placeOfRead(read).whole);
}

export function atSpan({ document }: Pick<PageContext, 'document'>, span: Span): { readonly range: Range } {
  return { range: rangeOf(document.checked.tree, span) };
}

/** Names that are used once: what is named again gets a number. */
export function uniqueKeys(): (name: string) => string {
  const used = new Map<string, number>();
  return (name) => {
    const before = used.get(name) ?? 0;
    used.set(name, before + 1);
    return before === 0 ? name : `${name}~${before + 1}`;
  };
}
