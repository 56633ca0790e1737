import type { Bilingual } from '../directive/model';
import type { MessageKey } from '../messages';
import type { Code } from './codes';

/** As in the Language Server Protocol, by name. */
export type Severity = 'error' | 'warning' | 'info' | 'hint';

/** A value put into a message: the same in both languages, or one for each. */
export type Argument = string | number | Bilingual;

/** What a quick fix needs. Fixes are keyed on this and on the code, never on a message. */
export type FixData =
  | { readonly kind: 'replace'; readonly text: string }
  | { readonly kind: 'replace-any'; readonly texts: readonly string[] }
  /** `values`: what a key has to hold, where that is known. */
  | {
      readonly kind: 'add-keys';
      readonly keys: readonly string[];
      readonly values?: Readonly<Record<string, string>>;
      /** The key that a text means which stands where keys are wanted: `Tổ công tác 06` is the name of an agency. */
      readonly single?: string;
    }
  | { readonly kind: 'add-items'; readonly items: readonly string[] }
  | { readonly kind: 'add-tasks'; readonly tasks: readonly string[] }
  /**
   * The marked thing itself, the item of the list that holds it, or the key with the value that is marked. `maybe`: the
   * author may as well want to keep it, and mend something else.
   */
  | { readonly kind: 'remove'; readonly part?: 'item' | 'entry'; readonly maybe?: true }
  /** `start`: where the text begins, where that is before the marked place. */
  | { readonly kind: 'quote'; readonly text: string; readonly start?: number }
  /** Behind what stands before the marked place: a comma that is missing. */
  | { readonly kind: 'insert'; readonly text: string }
  /** The marked line, and what belongs to it, begins in this column; of a `text`, its lines alone. */
  | { readonly kind: 'indent'; readonly column: number; readonly text?: true }
  | { readonly kind: 'convert'; readonly from: Conversion }
  /**
   * A key of the group of keys that the marked place stands in holds a value: one of its list by its English name, else
   * a text as the file writes it. A key that is not there yet is added.
   */
  | { readonly kind: 'set'; readonly key: string; readonly value: string }
  /** The marked value and that of another key of the same group change places. */
  | { readonly kind: 'swap'; readonly key: string }
  /** The bracket that opens at the marked place is closed, and with it those around it that are still open. */
  | { readonly kind: 'close' }
  /** One side of a conflict of git stays, beginning at the marked line. */
  | { readonly kind: 'conflict' }
  /**
   * The marked shorthand becomes the keys that it means, in this order; those without a value wait for it: `396/BC-STC` is
   * the number of a document.
   */
  | {
      readonly kind: 'write-out';
      readonly keys: readonly string[];
      readonly values: Readonly<Record<string, string>>;
    }
  /** The entries that the marked key holds become the items of a list: the key of each is their `id`. */
  | { readonly kind: 'entries-as-items'; readonly id: string; readonly value: string }
  /** The marked text, or the keys that the marked key holds, become the one item of a list. */
  | { readonly kind: 'as-list' }
  /** The list that the marked key holds becomes one text, an item to a line. */
  | { readonly kind: 'as-text' }
  /** The keys that a file of the format needs, with their values where they are known, in a file that says nothing yet. */
  | { readonly kind: 'begin'; readonly entries: readonly (readonly [name: string, value: string | null])[] }
  /** Further entries of the marked key, each with one key, named as the file writes it, that waits for its value. */
  | { readonly kind: 'add-entries'; readonly entries: readonly string[]; readonly key: string }
  /** The items of the list that the marked place stands in, in another order. */
  | { readonly kind: 'sort'; readonly order: readonly number[] }
  /** Several ways, none of them likelier than the others. */
  | { readonly kind: 'any-of'; readonly fixes: readonly FixData[] };

/** What a text is brought out of: letters or spaces that only look right. */
export type Conversion = 'decomposed' | 'odd-indentation' | 'tcvn3' | 'vni';

/** Another place that belongs to a finding: the first of two duplicates. */
export interface Related {
  readonly start: number;
  readonly end: number;
  readonly message: MessageKey;
}

/**
 * One thing wrong in a file. Offsets count UTF-16 code units; `end` is exclusive.
 * The code never changes its meaning; the sentence comes from `message` and `args` in the reader's language.
 */
export interface Finding {
  readonly code: Code;
  readonly severity: Severity;
  readonly message: MessageKey;
  readonly args: Readonly<Record<string, Argument>>;
  readonly start: number;
  readonly end: number;
  /** JSON Pointer (RFC 6901) to the value, in English keys. */
  readonly path: string;
  readonly data?: FixData;
  readonly related?: readonly Related[];
}

export function byPlace(a: Finding, b: Finding): number {
  return a.start - b.start || a.end - b.end || (a.code < b.code ? -1 : a.code > b.code ? 1 : 0);
}
