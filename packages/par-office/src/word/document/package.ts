import { strToU8, unzipSync, type Zippable, zipSync } from 'fflate';
import { DRAFT_MARK } from '../decree-30/elements';
import type { OfficialDocument } from './blocks';
import { inline } from './prose';

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** What Word shows of a file under Properties. Times are those of the day it was made, not of a clock. */
function coreProperties({ type, subject, agency, today, isDraft, keywords }: OfficialDocument): string {
  const mark = isDraft ? `[${DRAFT_MARK}] ` : '';
  const title = `${mark}${inline(type)}: ${inline(subject)}`;
  const at = `${today}T00:00:00Z`;
  const words = [...keywords, ...(isDraft ? [DRAFT_MARK.toLocaleLowerCase('vi')] : [])].map(inline).join('; ');
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"',
    ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"',
    ' xmlns:dcmitype="http://purl.org/dc/dcmitype/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">',
    `<dc:title>${escaped(title)}</dc:title>`,
    `<dc:subject>${escaped(inline(subject))}</dc:subject>`,
    `<dc:creator>${escaped(inline(agency))}</dc:creator>`,
    `<cp:keywords>${escaped(words)}</cp:keywords>`,
    `<cp:lastModifiedBy>${escaped(inline(agency))}</cp:lastModifiedBy>`,
    '<cp:revision>1</cp:revision>',
    `<dcterms:created xsi:type="dcterms:W3CDTF">${at}</dcterms:created>`,
    `<dcterms:modified xsi:type="dcterms:W3CDTF">${at}</dcterms:modified>`,
    '<dc:language>vi-VN</dc:language>',
    isDraft ? '<cp:contentStatus>Dự thảo</cp:contentStatus>' : '',
    '</cp:coreProperties>',
  ].join('');
}

/** Packs a file anew so that it depends on its content alone: parts in order, fixed times, properties of our own. */
export function packed(bytes: Uint8Array, document: OfficialDocument): Uint8Array {
  const parts = unzipSync(bytes);
  parts['docProps/core.xml'] = strToU8(coreProperties(document));
  const [year = 2000, month = 1, day = 1] = document.today.split('-').map(Number);
  // The times in an archive are those of a wall clock, without a zone; 1980 is the first year it knows.
  const mtime = new Date(Math.max(1980, year), month - 1, day, 12);
  const rank = (name: string): string => (name === '[Content_Types].xml' ? '' : name);
  const names = Object.keys(parts).sort((a, b) => (rank(a) < rank(b) ? -1 : 1));
  const zippable: Zippable = {};
  for (const name of names) zippable[name] = [parts[name] ?? new Uint8Array(), { mtime, level: 6 }];
  return zipSync(zippable);
}
