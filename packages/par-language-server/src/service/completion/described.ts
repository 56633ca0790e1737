import type { AnyRead } from '@soctrang/par-core/report';
import type { OpenDocument } from '../open-document';

/** Something that a directive's file describes and other parts of the file name. */
export interface Described {
  /** As its author gave it; absent where it is made from the name. */
  readonly id: string | undefined;
  /** What it is called first: its name, or number and symbol. */
  readonly name: string;
  /** Everything else it may be called. */
  readonly names: readonly string[];
  /** What it says of itself: the title of a document, of a task. */
  readonly title: string | undefined;
}

/** The lists of a directive's file whose rows have names. */
export type DescribedList = 'agencies' | 'groups' | 'documents' | 'systems' | 'indicators' | 'tasks';

/** What a list of the file describes; rows that are still empty are left out. */
export function describedIn({ checked }: OpenDocument, list: DescribedList): readonly Described[] {
  const { read } = checked.meaning ?? {};
  const rows = read?.kind === 'object' ? read.fields[list] : undefined;
  return rowsOf(rows);
}

/** What the rows of a list describe, wherever it stands. */
export function rowsOf(rows: AnyRead | undefined): readonly Described[] {
  return rows?.kind === 'list' ? rows.items.flatMap(describe) : [];
}

function describe(row: AnyRead): readonly Described[] {
  if (row.kind === 'scalar') {
    const [name] = textsOf(row);
    return name === undefined ? [] : [{ id: undefined, name, names: [], title: undefined }];
  }
  if (row.kind !== 'object') return [];
  const { fields } = row;
  const [id] = textsOf(fields.id);
  const [title] = textsOf(fields.title);
  const called = [fields.reference, fields.name, fields.abbreviations, fields.otherNames].flatMap(textsOf);
  const [name = id ?? title] = called;
  if (name === undefined) return [];
  const names = [...called.slice(1), ...(title === undefined ? [] : [title])];
  return [{ id, name, names, title: title ?? called[0] }];
}

/** The texts of one value, of one in two languages, or of several. */
function textsOf(read: AnyRead | undefined): readonly string[] {
  switch (read?.kind) {
    case undefined:
    case 'record':
      return [];
    case 'scalar':
      return typeof read.value === 'string' && read.value.trim() !== '' ? [read.value.trim()] : [];
    case 'list':
      return read.items.flatMap(textsOf);
    case 'object':
      return [...textsOf(read.fields.vi), ...textsOf(read.fields.en)];
    default:
      return read satisfies never;
  }
}
