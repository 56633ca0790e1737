import type { Language } from '@soctrang/par-core/report';
import { WORKBOOK_NOTES } from '../messages/workbook-notes';
import type { WorkbookNote } from './score-workbook';

/**
 * What a person has to know of a workbook that was made, a sentence for each kind of thing.
 *
 * @example noteTexts([{ kind: 'other-set', set: 'par-index-2021' }], 'en')
 * // ['the report assesses itself by par-index-2021, so its points are not in this workbook.']
 */
export function noteTexts(notes: readonly WorkbookNote[], language: Language): readonly string[] {
  const items = new Map<keyof typeof WORKBOOK_NOTES, string[]>();
  for (const note of notes) {
    const told = toldOf(note);
    if (told === undefined) continue;
    const [key, item] = told;
    items.set(key, [...(items.get(key) ?? []), item]);
  }
  return [...items].map(([key, named]) => WORKBOOK_NOTES[key][language].replace('{items}', () => named.join(', ')));
}

function toldOf(note: WorkbookNote): readonly [keyof typeof WORKBOOK_NOTES, string] | undefined {
  switch (note.kind) {
    case 'without-formula':
    case 'not-held':
      return [note.kind, note.item];
    case 'frozen-figure':
      // Of every report that has tasks: the sheet says it beside the figure.
      return undefined;
    case 'too-long':
      return ['not-held', note.key];
    case 'other-set':
      return [note.kind, note.set];
    default:
      return note satisfies never;
  }
}
