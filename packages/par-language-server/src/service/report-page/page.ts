import type { Language } from '@soctrang/par-core/report';
import type { Range } from 'vscode-languageserver-types';

/**
 * A report as a page: what it says in the order in which it is read, all words in the language of the settings, all
 * numbers printed. Plain data: whoever shows it puts it in as text and needs to know nothing of reports.
 */
export interface ReportPage {
  /** The language of the words, for a screen reader and for hyphenation. */
  readonly language: Language;
  /** Whose report it is: `Sở Tài chính`. */
  readonly title: string;
  /** What kind, of which time: `Báo cáo Quý IV/2021`. */
  readonly subtitle: string;
  /** How it stands as a whole. */
  readonly state: Badge;
  /** What the page does not show, where something was left out. */
  readonly notice?: string;
  readonly parts: readonly Part[];
}

/** A state as a picture: each differs in shape, not in colour alone, and stands beside words. */
export type Sign =
  | 'done'
  | 'ongoing'
  | 'in-progress'
  | 'not-started'
  | 'not-applicable'
  | 'unclear'
  | 'late'
  | 'due'
  | 'error'
  | 'warning'
  | 'info'
  | 'hint';

export interface Badge {
  readonly sign: Sign;
  readonly text: string;
}

/** What stands on the page for a place in the file. */
interface Placed {
  /** Its name on the page: the same from one version of the file to the next, as long as it is the same thing. */
  readonly key: string;
  /** Where it is written; absent where nothing of it is. */
  readonly range?: Range;
  /** What is said here in short or once more: who follows the cursor goes to the other place. */
  readonly again?: true;
}

/** A part with a heading. */
export interface Part extends Placed {
  /** Stands before the heading: `1.a`. */
  readonly id?: string;
  readonly heading: string;
  readonly badge?: Badge;
  /** Behind the heading, in small letters. */
  readonly aside?: string;
  readonly blocks: readonly Block[];
  readonly parts?: readonly Part[];
}

export type Block = FactsBlock | TextBlock | ListBlock | SharesBlock | MeterBlock;

/** What is said in a word or a line each: names with values. */
export interface FactsBlock {
  readonly kind: 'facts';
  readonly facts: readonly Fact[];
}

export interface Fact extends Placed {
  readonly label: string;
  readonly text: string;
  readonly sign?: Sign;
}

/** A longer text, by paragraphs. */
export interface TextBlock extends Placed {
  readonly kind: 'text';
  readonly label?: string;
  readonly paragraphs: readonly string[];
}

export interface ListBlock extends Placed {
  readonly kind: 'list';
  readonly label?: string;
  readonly items: readonly Item[];
  /** That there are more of them. */
  readonly more?: string;
}

export interface Item extends Placed {
  readonly badge?: Badge;
  readonly id?: string;
  readonly text: string;
  /** Stands at the end of the line: points, a day. */
  readonly value?: string;
  /** How much of a whole, from 0 to 1, as a small bar. */
  readonly share?: number;
  readonly notes?: readonly string[];
  readonly facts?: readonly Fact[];
}

/** How many of a whole are in which state. */
export interface SharesBlock {
  readonly kind: 'shares';
  readonly key: string;
  readonly label: string;
  /** Shares from 0 to 1, which add up to 1 at most. */
  readonly shares: readonly (Badge & { readonly share: number })[];
}

/** A value on a line from nothing to the most. */
export interface MeterBlock extends Placed {
  readonly kind: 'meter';
  readonly label: string;
  readonly value: string;
  /** From 0 to 1; absent where there is no value that can be drawn. */
  readonly share?: number;
  /** What may still come beyond, from 0 to 1. */
  readonly open?: number;
  readonly marks: readonly MeterMark[];
  readonly badge?: Badge;
  readonly notes: readonly string[];
}

/** A place on the line of a meter: the value of the period before, what has to be reached, the whole. */
export interface MeterMark {
  readonly kind: 'previous' | 'target' | 'whole';
  readonly share: number;
  readonly text: string;
}
