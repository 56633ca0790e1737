import { type ArchiveLimits, openOfficeFile, type Parts } from '../../archive/open';
import type { Refusal } from '../../archive/refusal';
import { readSharedStrings } from './shared-strings';
import { type ReadCell, readSheet } from './sheet';
import { readFormats } from './styles';
import { readXml } from './xml';

/** A sheet as it stands in a file: the cells that hold something, in the order of its rows. */
export interface ReadSheet {
  readonly name: string;
  readonly isHidden: boolean;
  readonly cells: readonly ReadCell[];
}

export interface ReadWorkbook {
  readonly sheets: readonly ReadSheet[];
  /** Whether it counts days from 1904, as old Macs did. */
  readonly from1904: boolean;
}

const MB = 1024 * 1024;
/** A workbook of ours is some 60 KB, 500 KB unpacked. */
const WORKBOOK_LIMITS: ArchiveLimits = { packed: 16 * MB, unpacked: 64 * MB, parts: 500 };
/** Cells that are read of all sheets together; ours have some ten thousand. */
const MOST_CELLS = 400_000;
const MOST_SHEETS = 100;

/**
 * Reads the cells of a workbook within bounds. What it says of its own size is not believed: only cells that are there
 * cost anything. Nothing of it is run: of a formula its last result is read.
 */
export function readWorkbook(bytes: Uint8Array): ReadWorkbook | Refusal {
  const parts = openOfficeFile(bytes, 'xlsx', WORKBOOK_LIMITS);
  if ('reason' in parts) return parts;
  const book = readBook(parts);
  const strings = readSharedStrings(partNamed(parts, 'xl/sharedStrings.xml'));
  const formats = readFormats(partNamed(parts, 'xl/styles.xml'));
  if (book === undefined || strings === undefined || formats === undefined) return { reason: 'broken' };
  if (book.sheets.length > MOST_SHEETS) return { reason: 'too-many-parts', limit: MOST_SHEETS };
  const sheets: ReadSheet[] = [];
  let room = MOST_CELLS;
  for (const { name, isHidden, part } of book.sheets) {
    const xml = part === undefined ? undefined : partNamed(parts, part);
    // A sheet of another kind, a chart alone, has no cells.
    if (xml === undefined) continue;
    const cells = readSheet(xml, { strings, formats, most: room });
    if (cells === undefined) return { reason: 'broken', part: part ?? '' };
    if (cells === 'too-many') return { reason: 'too-large', limit: WORKBOOK_LIMITS.unpacked / MB };
    room -= cells.length;
    sheets.push({ name, isHidden, cells });
  }
  return { sheets, from1904: book.from1904 };
}

interface Book {
  readonly from1904: boolean;
  readonly sheets: readonly { readonly name: string; readonly isHidden: boolean; readonly part: string | undefined }[];
}

function readBook(parts: Parts): Book | undefined {
  const targets = new Map<string, string>();
  const relations = partNamed(parts, 'xl/_rels/workbook.xml.rels');
  if (
    relations === undefined ||
    !readXml(relations, {
      open: (name, { Id, Target, Type = '' }) => {
        if (name === 'Relationship' && Id && Target && Type.endsWith('/worksheet')) targets.set(Id, partPath(Target));
      },
    })
  )
    return undefined;
  const sheets: { name: string; isHidden: boolean; part: string | undefined }[] = [];
  let from1904 = false;
  const xml = partNamed(parts, 'xl/workbook.xml');
  const isSound =
    xml !== undefined &&
    readXml(xml, {
      open: (name, attributes) => {
        if (name === 'workbookPr') from1904 = /^(?:1|true)$/u.test(attributes.date1904 ?? '');
        if (name !== 'sheet' || attributes.name === undefined) return;
        const isHidden = attributes.state !== undefined && attributes.state !== 'visible';
        sheets.push({ name: attributes.name, isHidden, part: targets.get(attributes.id ?? '') });
      },
    });
  return isSound ? { from1904, sheets } : undefined;
}

const partPath = (target: string): string => (target.startsWith('/') ? target.slice(1) : `xl/${target}`);

/** Names of parts differ in case from one program to another. */
function partNamed(parts: Parts, name: string): Uint8Array | undefined {
  const exact = parts.get(name);
  if (exact) return exact;
  const folded = name.toLowerCase();
  for (const [other, bytes] of parts) if (other.toLowerCase() === folded) return bytes;
  return undefined;
}
