import type { CalendarDate } from '@soctrang/par-core/directive';
import type { Signing } from '../decree-30/signing';

/** A column of a table. */
export interface Column {
  readonly title: string;
  /** How much room it needs, in millimetres; what is left over is shared out. */
  readonly width: number;
  readonly align?: 'left' | 'center' | 'right';
}

export interface Row {
  readonly cells: readonly string[];
  /** A sum, or the heading of what follows. */
  readonly bold?: boolean;
}

/** A part of the text of a document, in the order in which it is read. */
export type Block =
  /** A paragraph of the body. */
  | { readonly kind: 'paragraph'; readonly text: string }
  /** The heading of a part, numbered `I.` by Word. */
  | { readonly kind: 'part'; readonly title: string }
  /** The heading of an item, numbered `1.` by Word. */
  | { readonly kind: 'item'; readonly title: string }
  /** A paragraph with a lead in bold: `Kết quả: …`. */
  | { readonly kind: 'labelled'; readonly label: string; readonly text: string }
  /** A table; one that needs more room than an upright page has gets a page on its side. */
  | {
      readonly kind: 'table';
      readonly caption?: string;
      readonly columns: readonly Column[];
      readonly rows: readonly Row[];
    };

/** An appendix (phụ lục), on a page of its own. */
export interface Appendix {
  readonly name: string;
  readonly blocks: readonly Block[];
}

/** An official document with a named type (văn bản có tên loại), before it is written as a file. */
export interface OfficialDocument {
  readonly superior?: string | undefined;
  readonly agency: string;
  readonly number?: number | undefined;
  readonly symbol?: string | undefined;
  readonly place?: string | undefined;
  readonly date?: CalendarDate | undefined;
  /** Of the date, where the day is not known. */
  readonly year?: number | undefined;
  /** `báo cáo`: written in capitals. */
  readonly type: string;
  readonly subject: string;
  readonly addressee?: string | undefined;
  readonly blocks: readonly Block[];
  readonly signing: Signing;
  readonly signer?: string | undefined;
  readonly recipients: readonly string[];
  readonly drafter?: string | undefined;
  readonly appendices: readonly Appendix[];
  readonly isDraft: boolean;
  /** The day it is made, for the properties of the file. */
  readonly today: CalendarDate;
  readonly keywords: readonly string[];
}
