import type {
  Badge,
  Block,
  Fact,
  FactsBlock,
  Item,
  ListBlock,
  MeterBlock,
  MeterMark,
  Part,
  ReportPage,
  SharesBlock,
  Sign,
  TextBlock,
} from '@soctrang/par-language-server';
import { count, eitherOf, flag, listOf, maybe, objectOf, oneOf, orNull, type Shape, share, text } from './shape';

/** A place in a text as VS Code counts it, from zero. */
export interface Place {
  readonly line: number;
  readonly character: number;
}

/** The words of the page itself, in the language of the settings. `{line}` is put in by the page. */
export interface PageWords {
  readonly contents: string;
  readonly toLine: string;
}

/** What the extension tells the page. */
export type ToPage =
  | { readonly type: 'show'; readonly uri: string; readonly page: ReportPage; readonly words: PageWords }
  /** Where the cursor is; null where none is in the report. */
  | { readonly type: 'cursor'; readonly at: Place | null }
  /** That what is shown is not up to date, and why; `open`: what the button says that opens the report. */
  | { readonly type: 'notice'; readonly language: string; readonly text: string; readonly open?: string | undefined };

/** What the page tells the extension. */
export type FromPage =
  | { readonly type: 'ready' }
  /** A part was chosen: its line is shown; `focus`: and the cursor goes there. */
  | { readonly type: 'reveal'; readonly key: string; readonly focus: boolean }
  | { readonly type: 'open' };

/** What the page keeps over a reload of the window. */
export interface PageState {
  readonly uri: string;
  readonly top: number;
}

export const isPageState: Shape<PageState> = objectOf<PageState>({ uri: text, top: isNumber });

function isNumber(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value);
}

export const isFromPage: Shape<FromPage> = eitherOf<FromPage>(
  objectOf<Extract<FromPage, { type: 'ready' }>>({ type: oneOf('ready') }),
  objectOf<Extract<FromPage, { type: 'reveal' }>>({ type: oneOf('reveal'), key: text, focus: flag }),
  objectOf<Extract<FromPage, { type: 'open' }>>({ type: oneOf('open') }),
);

const place = objectOf<Place>({ line: count, character: count });
const range = maybe(objectOf<NonNullable<Part['range']>>({ start: place, end: place }));
const again = maybe((value: unknown): value is true => value === true);
const placed = { key: text, range, again };
const SIGNS: Readonly<Record<Sign, true>> = {
  done: true,
  ongoing: true,
  'in-progress': true,
  'not-started': true,
  'not-applicable': true,
  unclear: true,
  late: true,
  due: true,
  error: true,
  warning: true,
  info: true,
  hint: true,
};
const sign = (value: unknown): value is Sign => typeof value === 'string' && Object.hasOwn(SIGNS, value);
const badge = objectOf<Badge>({ sign, text });
const fact = objectOf<Fact>({ ...placed, label: text, text, sign: maybe(sign) });
const item = objectOf<Item>({
  ...placed,
  badge: maybe(badge),
  id: maybe(text),
  text,
  value: maybe(text),
  share: maybe(share),
  notes: maybe(listOf(text)),
  facts: maybe(listOf(fact)),
});
const mark = objectOf<MeterMark>({ kind: oneOf('previous', 'target', 'whole'), share, text });
const block = eitherOf<Block>(
  objectOf<FactsBlock>({ kind: oneOf('facts'), facts: listOf(fact) }),
  objectOf<TextBlock>({ ...placed, kind: oneOf('text'), label: maybe(text), paragraphs: listOf(text) }),
  objectOf<ListBlock>({ ...placed, kind: oneOf('list'), label: maybe(text), items: listOf(item), more: maybe(text) }),
  objectOf<SharesBlock>({
    kind: oneOf('shares'),
    key: text,
    label: text,
    shares: listOf(objectOf<SharesBlock['shares'][number]>({ sign, text, share })),
  }),
  objectOf<MeterBlock>({
    ...placed,
    kind: oneOf('meter'),
    label: text,
    value: text,
    share: maybe(share),
    open: maybe(share),
    marks: listOf(mark),
    badge: maybe(badge),
    notes: listOf(text),
  }),
);
const part: Shape<Part> = objectOf<Part>({
  ...placed,
  id: maybe(text),
  heading: text,
  badge: maybe(badge),
  aside: maybe(text),
  blocks: listOf(block),
  parts: maybe(listOf((value: unknown): value is Part => part(value))),
});
const page = objectOf<ReportPage>({
  language: oneOf('vi', 'en'),
  title: text,
  subtitle: text,
  state: badge,
  notice: maybe(text),
  parts: listOf(part),
});

export const isToPage: Shape<ToPage> = eitherOf<ToPage>(
  objectOf<Extract<ToPage, { type: 'show' }>>({
    type: oneOf('show'),
    uri: text,
    page,
    words: objectOf<PageWords>({ contents: text, toLine: text }),
  }),
  objectOf<Extract<ToPage, { type: 'cursor' }>>({ type: oneOf('cursor'), at: orNull(place) }),
  objectOf<Extract<ToPage, { type: 'notice' }>>({ type: oneOf('notice'), language: text, text, open: maybe(text) }),
);
