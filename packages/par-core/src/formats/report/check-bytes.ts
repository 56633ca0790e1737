import type { Bilingual } from '../../directive/model';
import { decodeText, type Undecodable } from '../../source/decode';
import { lineStartsOf } from '../../source/lines';
import type { Finding } from '../finding';
import { addFinding, type FindingParts } from '../reading';
import { type CheckedReport, type CheckOptions, checkReport } from './check';

export interface CheckBytesOptions extends CheckOptions {
  /** Files above this many bytes are refused unread; 5 MiB unless told. */
  readonly maxSize?: number;
}

/** No ordinary report comes near: 22 tasks with hundreds of documents are half a megabyte. */
export const LARGEST_REPORT = 5 * 1024 * 1024;

/** Checks the bytes of a file. Too many of them, or bytes that are no UTF-8 text, are a finding like any other. */
export function checkReportBytes(bytes: Uint8Array, options: CheckBytesOptions): CheckedReport {
  const { maxSize = LARGEST_REPORT } = options;
  if (bytes.length > maxSize) return oversizedReport(bytes.length, maxSize);
  const decoded = decodeText(bytes);
  // Editors take the byte order mark away before they count characters: the same place has the same number here.
  if (decoded.kind === 'text') return checkReport(decoded.text.replace(/^\ufeff/u, ''), options);
  return undecodableReport(decoded);
}

/** What is known of bytes that are no UTF-8 text: the finding that says so. */
export function undecodableReport({ reason, offset }: Undecodable): CheckedReport {
  switch (reason) {
    case 'utf-16':
      return unreadReport('PAR002', { message: 'PAR002.utf-16' });
    case 'nul':
      return unreadReport('PAR002', { message: 'PAR002.nul' });
    case 'invalid-utf-8':
      // People count bytes from one.
      return unreadReport('PAR002', { message: 'PAR002.invalid', args: { offset: offset + 1 } });
  }
}

/** What is known of a file too large to be read at all: the finding that says so. */
export function oversizedReport(size: number, maxSize: number): CheckedReport {
  return unreadReport('PAR003', { args: { size: sizeText(size), limit: sizeText(maxSize) } });
}

/** A number of bytes as people read it: with one decimal from a mebibyte on. */
function sizeText(bytes: number): Bilingual {
  if (bytes < 1024 * 1024) return { vi: `${bytes} byte`, en: `${bytes} bytes` };
  const mebibytes = (bytes / (1024 * 1024)).toFixed(1);
  return { vi: `${mebibytes.replace('.', ',')} MiB`, en: `${mebibytes} MiB` };
}

function unreadReport(code: 'PAR002' | 'PAR003', parts: FindingParts): CheckedReport {
  const findings: Finding[] = [];
  addFinding({ findings }, code, { start: 0, end: 0 }, parts);
  const tree = {
    text: '',
    source: '',
    syntax: 'yaml',
    root: null,
    problems: [],
    comments: [],
    lineStarts: lineStartsOf(''),
  } as const;
  return {
    tree,
    language: 'vi',
    report: undefined,
    directive: undefined,
    agency: undefined,
    period: undefined,
    findings,
  };
}
