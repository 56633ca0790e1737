import type { CellPlace } from './finding';

/** What stands in a workbook, on its way to be read as a report: each value still knows its cell. */
export type Raw = RawValue | RawGroup | RawList;

export interface RawValue {
  readonly kind: 'value';
  /** A text as it is typed; a number as JSON writes it. */
  readonly value: string | { readonly number: string };
  readonly place: CellPlace;
}

export interface RawGroup {
  readonly kind: 'group';
  readonly entries: Map<string, Raw>;
}

export interface RawList {
  readonly kind: 'list';
  readonly items: Raw[];
}

export const rawGroup = (): RawGroup => ({ kind: 'group', entries: new Map() });
export const rawList = (): RawList => ({ kind: 'list', items: [] });

/** The group under a key, made where there is none. */
export function groupIn(group: RawGroup, key: string): RawGroup {
  const known = group.entries.get(key);
  if (known?.kind === 'group') return known;
  const made = rawGroup();
  group.entries.set(key, made);
  return made;
}

/** The list under a key, made where there is none. */
export function listIn(group: RawGroup, key: string): RawList {
  const known = group.entries.get(key);
  if (known?.kind === 'list') return known;
  const made = rawList();
  group.entries.set(key, made);
  return made;
}

/** The same as JSON, with the cell of each stretch of the text. */
export interface WrittenRaw {
  readonly text: string;
  /** The cell that an offset of the text comes from. */
  readonly placeAt: (offset: number) => CellPlace | undefined;
}

export function writeRaw(root: Raw): WrittenRaw {
  const parts: string[] = [];
  const places: { readonly start: number; readonly end: number; readonly place: CellPlace }[] = [];
  let at = 0;
  const write = (text: string): void => {
    parts.push(text);
    at += text.length;
  };
  const node = (raw: Raw): void => {
    switch (raw.kind) {
      case 'value': {
        const start = at;
        write(typeof raw.value === 'string' ? JSON.stringify(raw.value) : raw.value.number);
        places.push({ start, end: at, place: raw.place });
        return;
      }
      case 'group': {
        write('{');
        let isFirst = true;
        for (const [key, value] of raw.entries) {
          write(`${isFirst ? '' : ','}${JSON.stringify(key)}:`);
          isFirst = false;
          node(value);
        }
        write('}');
        return;
      }
      case 'list':
        write('[');
        raw.items.forEach((item, index) => {
          if (index > 0) write(',');
          node(item);
        });
        write(']');
        return;
      default: {
        raw satisfies never;
        return;
      }
    }
  };
  node(root);
  return {
    text: parts.join(''),
    placeAt: (offset) => places.find(({ start, end }) => start <= offset && offset < end)?.place,
  };
}
