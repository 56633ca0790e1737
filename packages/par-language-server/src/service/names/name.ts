import type { ScalarStyle, Span } from '@soctrang/par-core/source';

/** What a name in a file can stand for. */
export type NameKind =
  | 'agency'
  | 'group' // of addressees
  | 'task'
  | 'obligation'
  | 'indicator'
  | 'system'
  | 'deliverable'
  | 'directive'
  | 'criteria-set'
  | 'component' // any item of a criteria set: area, criterion, component, part
  | 'variable' // of a formula
  | 'option' // an answer of a survey
  | 'alternative' // one of several formulas
  | 'document-reference'
  | 'period'
  | 'code' // of findings
  | 'file';

/** What is named, wherever that happens: two names of the same thing are equal in all of it. */
export interface Named {
  readonly kind: NameKind;
  /** `1.a`, `so-tai-chinh`, `412/BC-STC`, `2021-Q4` */
  readonly id: string;
  /**
   * Within what the id is unique: the directive of a task, the set of a component, the year of a document. Absent where
   * that is not told; it may then be any.
   */
  readonly scope?: string | undefined;
}

/** How a place says what it names: by the id itself, as a part of a longer text, or in another way that nobody renames. */
export type Spelling = 'id' | 'fragment' | 'number' | 'symbol' | 'otherwise';

/** A name that stands in a file. Offsets, never nodes: those may move after a later edit. */
export interface Name extends Named, Span {
  readonly role: 'definition' | 'use';
  readonly spelled: Spelling;
  readonly style: ScalarStyle;
  /** Whether it stands inside brackets. */
  readonly flow: boolean;
}

/** Whether two names are of the same thing. */
export function isSame(one: Named, other: Named): boolean {
  return (
    one.kind === other.kind &&
    one.id === other.id &&
    (one.scope === undefined || other.scope === undefined || one.scope === other.scope)
  );
}
