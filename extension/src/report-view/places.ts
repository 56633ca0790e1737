import type { Item, Part, ReportPage } from '@soctrang/par-language-server';

type Range = NonNullable<Part['range']>;

/** Something on a page that has a place in the file. */
interface Placed {
  readonly key: string;
  readonly range?: Range;
  readonly again?: true;
}

/** Where each part of a page is written, by its name on the page. */
export function placesOf(page: ReportPage): ReadonlyMap<string, Range> {
  const places = new Map<string, Range>();
  for (const { key, range } of placedIn(page.parts)) if (range && !places.has(key)) places.set(key, range);
  return places;
}

/**
 * The smallest part that is written where the cursor is; what says something once more is left out. Undefined where the
 * cursor is in no part.
 */
export function partAt(
  page: ReportPage,
  at: { readonly line: number; readonly character: number },
): string | undefined {
  let best: Placed | undefined;
  for (const one of placedIn(page.parts)) {
    if (!one.range || one.again || !holds(one.range, at)) continue;
    if (!best?.range || isSmaller(one.range, best.range)) best = one;
  }
  return best?.key;
}

function* placedIn(parts: readonly Part[]): Generator<Placed> {
  for (const part of parts) {
    yield part;
    for (const block of part.blocks) {
      if (block.kind === 'facts') yield* block.facts;
      else if (block.kind === 'list') {
        yield block;
        for (const item of block.items) yield* placedInItem(item);
      } else yield block;
    }
    yield* placedIn(part.parts ?? []);
  }
}

function* placedInItem(item: Item): Generator<Placed> {
  yield item;
  for (const fact of item.facts ?? []) yield item.again ? { ...fact, again: true } : fact;
}

function holds({ start, end }: Range, at: Range['start']): boolean {
  return compare(start, at) <= 0 && compare(at, end) <= 0;
}

function isSmaller(a: Range, b: Range): boolean {
  const lines = (range: Range): number => range.end.line - range.start.line;
  const columns = (range: Range): number => range.end.character - range.start.character;
  return lines(a) < lines(b) || (lines(a) === lines(b) && lines(a) === 0 && columns(a) < columns(b));
}

function compare(a: Range['start'], b: Range['start']): number {
  return a.line - b.line || a.character - b.character;
}
