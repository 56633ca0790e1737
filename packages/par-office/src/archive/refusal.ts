/** Why a file of Word or Excel is not read. */
export type RefusalReason =
  /** It holds nothing. */
  | 'empty'
  /** It is no such file at all: a text, a picture, a PDF. */
  | 'no-office-file'
  /** Word for an Excel file, or the other way round. */
  | 'other-kind'
  /** `.doc` or `.xls`, from before 2007. */
  | 'old-format'
  /** It opens with a password only. */
  | 'encrypted'
  /** It carries a program. */
  | 'macros'
  /** It takes values from other workbooks. */
  | 'external-links'
  /** An XML part with a document type of its own, which may unfold without end. */
  | 'entities'
  /** More bytes than `limit` says, packed or unpacked. */
  | 'too-large'
  /** More parts than `limit` says. */
  | 'too-many-parts'
  /** Cut off or damaged. */
  | 'broken';

/** A refusal with what its sentence needs. `limit` is a number of MB, or of parts; `part` a name inside the file. */
export interface Refusal {
  readonly reason: RefusalReason;
  readonly limit?: number;
  readonly part?: string;
}
