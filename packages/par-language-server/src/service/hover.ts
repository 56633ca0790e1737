import { type CheckedCalendar, NO_SURROUNDINGS } from '@soctrang/par-core';
import { type Calendar, extendCalendar, parseDate } from '@soctrang/par-core/calendar';
import { type CalendarDate, unaccent } from '@soctrang/par-core/directive';
import { foldName, isCode, type Language } from '@soctrang/par-core/report';
import { offsetAt, type Position, type Span } from '@soctrang/par-core/source';
import type { Hover } from 'vscode-languageserver-types';
import { type Card, cardText } from './card';
import { rangeOf } from './diagnostics';
import { agencyCard } from './hover/agency-card';
import type { HoverContext, NameContext } from './hover/context';
import { componentCard, explainedComponent, setCard } from './hover/criteria-cards';
import { dateCard } from './hover/date-card';
import { directiveCard, groupCard, workCard } from './hover/directive-cards';
import { documentCard } from './hover/document-card';
import { expressionCard, inputCard } from './hover/formula-cards';
import { indicatorCard } from './hover/indicator-card';
import { choiceCard, codeCard, keyCard } from './hover/key-card';
import { periodCard } from './hover/period-card';
import { obligationCard, taskCard } from './hover/task-card';
import { say } from './hover/words';
import { writtenCard } from './hover/written-card';
import type { Name } from './names/name';
import { nameAt } from './names/names-of';
import { componentIdAround } from './names/report-names';
import { filesAround } from './names/resolve';
import type { OpenDocument } from './open-document';
import { requireLanguage } from './required';
import { type Spot, spotAt, trimmed } from './spot';
import type { View } from './view';

export interface HoverOptions {
  /** The language of the sentences, whatever the vocabulary of the file. */
  readonly language: Language;
  /** Whether the client shows Markdown; plain text unless told. */
  readonly markdown?: boolean;
  /** The day from which what is left is counted; that of the check unless told. */
  readonly today?: CalendarDate;
  /** Days off; those of Vietnam 2021–2026 unless told. */
  readonly calendar?: Calendar;
  /** With it, a document tells where in the workspace it is cited. */
  readonly view?: View;
}

/**
 * What there is to say of what stands at a position: a task, an indicator, a component, an agency, a document, a date, a
 * period, a formula, a key or a listed value. Works while the text around is broken; nothing in free text.
 *
 * @example hoverAt(document, { line: 12, character: 10 }, { language: 'vi', markdown: true })?.contents
 */
export function hoverAt(document: OpenDocument, position: Position, options: HoverOptions): Hover | undefined {
  requireLanguage(options.language, 'hoverAt');
  const { language, markdown = false, view = { files: [] } } = options;
  const { tree } = document.checked;
  const offset = offsetAt(tree.lineStarts, tree.source, position);
  const name = nameAt(document, offset);
  const spot = spotAt(document, offset);
  const show = (value: string, span: Span): Hover => ({
    contents: { kind: markdown ? 'markdown' : 'plaintext', value },
    range: rangeOf(tree, span),
  });
  // A code in a comment: comments are no part of the tree.
  if (spot === undefined) {
    return name && isCode(name.id) ? show(cardText(codeCard(name.id, language), markdown), name) : undefined;
  }
  const { today = document.today } = options;
  const calendar = calendarOf(document, options.calendar);
  const context: HoverContext = { document, spot, language, today, calendar, files: filesAround(document, view) };
  const component = componentAround(spot, name);
  const explained = component === undefined ? undefined : explainedComponent(context, component, markdown);
  if (explained !== undefined) return show(explained, name ?? spot.scalar);
  const card = (name && nameCard({ ...context, name })) ?? spotCard(context);
  return card && show(cardText(card, markdown), name ?? spot.scalar);
}

/** In a calendar's own file its days count already. */
function calendarOf({ kind, checked }: OpenDocument, calendar = NO_SURROUNDINGS.calendar): Calendar {
  // Whoever checks a calendar keeps what it adds beside its findings.
  const { extension } = kind === 'calendar' ? (checked as Partial<CheckedCalendar>) : {};
  return extension ? extendCalendar(calendar, extension) : calendar;
}

/** Keys of a self-assessment whose values are the points of a component, or give them. */
const SCORING: ReadonlySet<string> = new Set([
  'item.value',
  'item.points',
  'item.appraised',
  'item.appraisedAgain',
  'item.notApplicable',
  'measure.numerator',
  'measure.denominator',
  'measure.current',
  'measure.previous',
]);

/** The component whose points a spot gives. */
function componentAround(spot: Spot, name: Name | undefined): string | undefined {
  if (name?.kind === 'component') return name.id;
  return name === undefined && spot.role === 'value' && SCORING.has(spot.address) ? componentIdAround(spot) : undefined;
}

/** What is said of a name; undefined where nothing is known of it. */
function nameCard(context: NameContext): Card | undefined {
  return knownCard(context) ?? writtenCard(context);
}

function knownCard(context: NameContext): Card | undefined {
  const { name, language } = context;
  switch (name.kind) {
    case 'task':
      return taskCard(context);
    case 'obligation':
      return obligationCard(context);
    case 'indicator':
      return indicatorCard(context);
    case 'agency':
      return agencyCard(context);
    case 'group':
      return groupCard(context);
    case 'system':
    case 'deliverable':
      return workCard(context);
    case 'directive':
      return directiveCard(context);
    case 'criteria-set':
      return setCard(context);
    case 'component':
      return componentCard(context);
    case 'variable':
    case 'option':
    case 'alternative':
      return inputCard(context);
    case 'document-reference':
      return documentCard(context);
    case 'period':
      return periodCard(context);
    case 'code':
      return isCode(name.id) ? codeCard(name.id, language) : undefined;
    case 'file':
      return undefined;
    default:
      return name.kind satisfies never;
  }
}

/** What is said of a spot that names nothing: a key, a listed value, a day, a formula, a figure of an indicator. */
function spotCard(context: HoverContext): Card | undefined {
  const { spot, language, document } = context;
  const { role, field, shape, scalar } = spot;
  if (role === 'key' && shape === undefined) {
    if (field) return keyCard(field, language);
    return scalar.value === '$schema' && spot.holder?.outer === undefined ? schemaCard(language) : undefined;
  }
  if (shape?.kind === 'choice') {
    const folded = foldName(trimmed(scalar).slice(0, LONGEST_NAME));
    const meant = shape.names.get(folded) ?? shape.unaccented.get(unaccent(folded));
    return meant === undefined ? undefined : choiceCard(spot, meant, language);
  }
  if (spot.address.endsWith('.expression')) return expressionCard(spot, language);
  if (spot.address.startsWith('indicator.') && document.kind === 'report') return figureCard(context);
  return shape && DATED.has(shape.scalar) ? dayCard(context) : undefined;
}

const LONGEST_NAME = 200;

/** Kinds of value that may be a day. */
const DATED: ReadonlySet<string> = new Set(['date', 'deadline', 'value']);

function dayCard(context: HoverContext): Card | undefined {
  const written = trimmed(context.spot.scalar);
  const read = written.length > LONGEST_NAME ? undefined : parseDate(written);
  return read?.kind === 'date' ? dateCard(read.date, context) : undefined;
}

/** A numerator or a denominator tells which indicator it is of. */
function figureCard(context: HoverContext): Card | undefined {
  const { spot, document } = context;
  if (spot.shape?.kind !== 'scalar' || spot.shape.scalar === 'text') return undefined;
  const key = spot.holder?.outer?.entry.key;
  const name = key && nameAt(document, key.start);
  return name?.kind === 'indicator' ? indicatorCard({ ...context, name }) : undefined;
}

function schemaCard(language: Language): Card {
  return { title: '$schema', blocks: [{ kind: 'text', text: say('schemaKey', language) }] };
}
