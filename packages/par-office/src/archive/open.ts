import { Inflate } from 'fflate';
import type { Refusal } from './refusal';

/** The parts of a file of Word or Excel by their names: `word/document.xml`. */
export type Parts = ReadonlyMap<string, Uint8Array>;

export type OfficeKind = 'docx' | 'xlsx';

/** What is read at most. A file of our own has some twenty parts, and a few hundred kilobytes unpacked. */
export interface ArchiveLimits {
  /** Bytes of the file. */
  readonly packed: number;
  /** Bytes of all its parts. */
  readonly unpacked: number;
  readonly parts: number;
}

const MB = 1024 * 1024;
export const ARCHIVE_LIMITS: ArchiveLimits = { packed: 32 * MB, unpacked: 256 * MB, parts: 2_000 };

/** What makes a zip archive a file of that kind. */
const MAIN_PART: Record<OfficeKind, string> = { docx: 'word/document.xml', xlsx: 'xl/workbook.xml' };

/** So much is handed to the reader at a time: what it unfolds to is looked at in between. */
const STEP = 64 * 1024;

/**
 * Unpacks a file of Word or Excel within bounds, without trusting what it says of its own sizes. Whoever reads it further
 * reads these parts, so that what was looked at is what is read.
 *
 * @throws TypeError for what is no `Uint8Array`: of an `ArrayBuffer` one is made by `new Uint8Array(buffer)`
 * @example
 * const opened = openOfficeFile(bytes, 'xlsx');
 * if ('reason' in opened) return refusalText(opened, 'vi');
 */
export function openOfficeFile(
  bytes: Uint8Array,
  kind: OfficeKind,
  limits: ArchiveLimits = ARCHIVE_LIMITS,
): Parts | Refusal {
  if (!ArrayBuffer.isView(bytes)) {
    throw new TypeError('bytes has to be a Uint8Array; of an ArrayBuffer one is made by new Uint8Array(buffer)');
  }
  if (bytes.length === 0) return { reason: 'empty' };
  if (bytes.length > limits.packed) return { reason: 'too-large', limit: limits.packed / MB };
  const compound = compoundFile(bytes);
  if (compound) return compound;
  if (!(bytes[0] === 0x50 && bytes[1] === 0x4b)) return { reason: 'no-office-file' };
  const parts = unpack(bytes, limits);
  return 'reason' in parts ? parts : (faultOf(parts, kind) ?? parts);
}

/** Old files, and new ones with a password, stand in a container of another kind. */
function compoundFile(bytes: Uint8Array): Refusal | undefined {
  const signature = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
  if (!signature.every((byte, index) => bytes[index] === byte)) return undefined;
  const named = new TextDecoder('latin1').decode(bytes).includes([...'EncryptedPackage'].join('\0'));
  return { reason: named ? 'encrypted' : 'old-format' };
}

/**
 * Unpacks by the list at the end of the archive, as Word and Excel do. LibreOffice writes no sizes before its parts, so
 * that whoever reads from the beginning has to guess where a part ends.
 */
function unpack(bytes: Uint8Array, limits: ArchiveLimits): Parts | Refusal {
  const listed = listOf(bytes);
  if (listed === undefined) return { reason: 'broken' };
  if (listed.length > limits.parts) return { reason: 'too-many-parts', limit: limits.parts };
  const parts = new Map<string, Uint8Array>();
  let room = limits.unpacked;
  for (const { name, method, packed, isEncrypted } of listed) {
    if (isEncrypted) return { reason: 'encrypted' };
    const part = method === STORED ? packed : method === DEFLATED ? inflated(packed, room) : undefined;
    if (part === 'too-large' || (part && part.length > room))
      return { reason: 'too-large', limit: limits.unpacked / MB };
    if (part === undefined) return { reason: 'broken', part: name };
    room -= part.length;
    parts.set(name, part);
  }
  return parts.size === listed.length ? parts : { reason: 'broken' };
}

const STORED = 0;
const DEFLATED = 8;

interface ListedPart {
  readonly name: string;
  readonly method: number;
  readonly packed: Uint8Array;
  readonly isEncrypted: boolean;
}

/** The parts that the list at the end of an archive names, each with its bytes; undefined where it is cut off. */
function listOf(bytes: Uint8Array): readonly ListedPart[] | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOfList(view);
  if (end === undefined) return undefined;
  const count = view.getUint16(end + 10, true);
  const decoder = new TextDecoder();
  const listed: ListedPart[] = [];
  for (let at = view.getUint32(end + 16, true); listed.length < count; ) {
    if (at + 46 > end || view.getUint32(at, true) !== 0x02014b50) return undefined;
    const [flags, method] = [view.getUint16(at + 8, true), view.getUint16(at + 10, true)];
    const [size, header] = [view.getUint32(at + 20, true), view.getUint32(at + 42, true)];
    const behindName = at + 46 + view.getUint16(at + 28, true);
    const name = decoder.decode(bytes.subarray(at + 46, behindName));
    if (header + 30 > end || view.getUint32(header, true) !== 0x04034b50) return undefined;
    const start = header + 30 + view.getUint16(header + 26, true) + view.getUint16(header + 28, true);
    if (start + size > end) return undefined;
    const packed = bytes.subarray(start, start + size);
    listed.push({ name, method, packed, isEncrypted: (flags & 1) === 1 });
    at = behindName + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return listed;
}

/** Where the end of the list begins; a remark may stand behind it. */
function endOfList(view: DataView): number | undefined {
  const last = view.byteLength - 22;
  for (let at = last; at >= Math.max(0, last - 0xffff); at--) {
    if (view.getUint32(at, true) === 0x06054b50 && at + 22 + view.getUint16(at + 20, true) === view.byteLength)
      return at;
  }
  return undefined;
}

/** Unfolds a part step by step, and stops where it is more than there is room for. Undefined where it is damaged. */
function inflated(packed: Uint8Array, room: number): Uint8Array | 'too-large' | undefined {
  const chunks: Uint8Array[] = [];
  let size = 0;
  let isWhole = false;
  const inflate = new Inflate((chunk, final) => {
    size += chunk.length;
    if (size <= room) chunks.push(chunk);
    isWhole ||= final;
  });
  try {
    for (let at = 0; at < packed.length && size <= room; at += STEP)
      inflate.push(packed.subarray(at, at + STEP), at + STEP >= packed.length);
  } catch {
    // fflate throws what is no deflated data, or ends before its time.
    return undefined;
  }
  if (size > room) return 'too-large';
  return isWhole ? joined(chunks) : undefined;
}

function joined(chunks: readonly Uint8Array[]): Uint8Array {
  if (chunks.length === 1) return chunks[0] as Uint8Array;
  const whole = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}

function faultOf(parts: Parts, kind: OfficeKind): Refusal | undefined {
  if (!parts.has(MAIN_PART[kind])) {
    const other: OfficeKind = kind === 'docx' ? 'xlsx' : 'docx';
    return { reason: parts.has(MAIN_PART[other]) ? 'other-kind' : 'no-office-file' };
  }
  for (const [name, bytes] of parts) {
    if (/(?:^|\/)vbaProject\.bin$|\/macrosheets\//iu.test(name)) return { reason: 'macros', part: name };
    if (name.startsWith('xl/externalLinks/')) return { reason: 'external-links', part: name };
    if (/\.(?:xml|rels)$/iu.test(name) && declaresEntities(bytes)) return { reason: 'entities', part: name };
  }
  return undefined;
}

/** Office writes no document type; it could only stand before the first element. */
function declaresEntities(xml: Uint8Array): boolean {
  return /<!(?:DOCTYPE|ENTITY)/iu.test(new TextDecoder('latin1').decode(xml.subarray(0, 4096)).replaceAll('\0', ''));
}
