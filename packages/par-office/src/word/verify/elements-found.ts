import { isBlank, readDateLine } from '../decree-30/date-line';
import type { ElementId } from '../decree-30/elements';
import { typeAbbreviation } from '../decree-30/number-line';
import { isKept } from '../decree-30/recipients';
import type { DocumentRead, Line } from './read/model';

export interface FoundElements {
  /** The lines of an element, in the order of the text. */
  readonly of: (id: ElementId) => readonly Line[];
  /** Which element each line is; lines of tables and blank ones are none. */
  readonly idOf: ReadonlyMap<Line, ElementId>;
  /** An official letter (công văn) has no named type, and its subject stands below its number. */
  readonly isLetter: boolean;
  readonly draftMark: Line | undefined;
}

const plain = (text: string): string => text.normalize('NFC').replace(/\s+/gu, ' ').trim();
const lower = (text: string): string => plain(text).toLocaleLowerCase('vi');

const isNationalTitle = (text: string): boolean => /xã hội,? chủ nghĩa việt nam|^cộng ho\p{L} /u.test(lower(text));
const isMotto = (text: string): boolean => /độc lập.{0,9}tự do.{0,9}hạnh phúc/u.test(lower(text));
const isNumber = (text: string): boolean => /^số\s{0,3}:/u.test(lower(text));
const isRecipientsHead = (text: string): boolean => /^nơi nhận\s{0,3}:?$/u.test(lower(text));
const isAddressee = (text: string): boolean => /^kính gửi\s{0,3}:/u.test(lower(text));
const isLetterSubject = (text: string): boolean => /^v\/v\s/u.test(lower(text));
const isDraftMark = (text: string): boolean => /^\(?dự thảo(?: lần \d)?\)?$/u.test(lower(text));
const isAppendix = (text: string): boolean => /^phụ lục(?: (?:số )?[ivxlc\d]{1,6})?\.?$/u.test(lower(text));
const isGround = (text: string): boolean => /^căn cứ\s/u.test(lower(text));
const isBold = ({ runs }: Line): boolean =>
  runs.length > 0 && runs.every(({ bold, text }) => bold || text.trim() === '');
/** A heading of a part: a Roman number, its own or Word's. */
export const partSign = ({ text, sign }: Line): string | undefined =>
  /^([IVXLC]{1,7})\.$/u.exec(sign)?.[1] ?? /^([IVXLC]{1,7})\.\s/u.exec(text)?.[1];

/** Finds the elements of a document by what they say and where they stand: a file that people edited has no other marks. */
export function elementsOf({ lines, tables }: DocumentRead): FoundElements {
  const idOf = new Map<Line, ElementId>();
  const set = (line: Line | undefined, id: ElementId): void => {
    if (line && !idOf.has(line)) idOf.set(line, id);
  };
  const said = lines.filter(({ text }) => text !== '');
  const recipientsAt = said.findIndex(({ text }) => isRecipientsHead(text));
  const typeAt = said.findIndex(({ text }, index) => index < HEAD && typeAbbreviation(text) !== undefined);
  const letterSubject = said.slice(0, HEAD).find(({ text }) => isLetterSubject(text));
  const isLetter = typeAt < 0 && letterSubject !== undefined;
  const headEnd = typeAt >= 0 ? typeAt : headEndOf(said, letterSubject);
  const head = said.slice(0, headEnd);
  set(
    said.slice(0, HEAD).find(({ text }) => isNationalTitle(text)),
    'nationalTitle',
  );
  set(
    said.slice(0, HEAD).find(({ text }) => isMotto(text)),
    'motto',
  );
  set(
    said.slice(0, HEAD).find(({ text }) => isNumber(text)),
    'number',
  );
  set(
    said.slice(0, HEAD).find((line) => !idOf.has(line) && readDateLine(line.text) && /,/u.test(line.text)),
    'placeAndDate',
  );
  set(letterSubject, 'letterSubject');
  const draftMark = said.slice(0, HEAD).find(({ text }) => isDraftMark(text));
  agencyLines(
    head.filter((line) => !idOf.has(line) && line !== draftMark),
    set,
  );
  if (typeAt >= 0) {
    set(said[typeAt], 'type');
    subjectLines(said, typeAt, set);
  }
  const closing = recipientsAt < 0 ? undefined : said[recipientsAt];
  if (closing) {
    set(closing, 'recipientsHead');
    recipientLinesAfter(said, recipientsAt, set);
  }
  signerLines(said, closing, tables.length, set);
  const after = said.findIndex((line) => idOf.get(line) === 'signer');
  said.forEach((line, index) => {
    if (index > after && after >= 0 && line.cell === undefined && isAppendix(line.text)) {
      set(line, 'appendix');
      const next = said[index + 1];
      if (next && next.cell === undefined && isBold(next) && !isAppendix(next.text)) set(next, 'appendixName');
    }
  });
  for (const [index, line] of said.entries()) {
    if (idOf.has(line) || line.cell || line.inTextBox || line === draftMark || index < headEnd) continue;
    if (isAddressee(line.text)) set(line, 'addressee');
    else if (isGround(line.text) && line.text.length < 600) set(line, 'ground');
    else if (partSign(line) !== undefined && line.text.length < 300) set(line, 'part');
    else if (/^(?:heading|tiêu đề) ?2$/iu.test(line.style)) set(line, 'item');
    else if (!isCaption(line)) set(line, 'body');
  }
  return { of: groupedBy(idOf), idOf, isLetter, draftMark };
}

/** How many lines the head of a document has at most. */
const HEAD = 40;

/** Where the head of a letter ends: behind its subject, or behind the last of its elements. */
function headEndOf(said: readonly Line[], subject: Line | undefined): number {
  const marks = said
    .slice(0, HEAD)
    .map(
      (line) => line === subject || isNumber(line.text) || isMotto(line.text) || readDateLine(line.text) !== undefined,
    );
  return marks.lastIndexOf(true) + 1;
}

function groupedBy(idOf: ReadonlyMap<Line, ElementId>): FoundElements['of'] {
  const groups = new Map<ElementId, Line[]>();
  const sorted = [...idOf].sort(([a], [b]) => a.paragraph - b.paragraph);
  for (const [line, id] of sorted) {
    const group = groups.get(id);
    if (group) group.push(line);
    else groups.set(id, [line]);
  }
  return (id) => groups.get(id) ?? [];
}

/** The issuing agency is what is bold at the end of its column; what stands above it is the superior authority. */
function agencyLines(lines: readonly Line[], set: (line: Line, id: ElementId) => void): void {
  const names = lines.filter(
    ({ text }) => (/\p{L}{2}/u.test(text) || isBlank(text)) && !/^mật$|^hỏa tốc$|^khẩn$|^v\/v/iu.test(text),
  );
  const first = names[0];
  if (first === undefined) return;
  const column = names.filter(({ cell }) => cell?.table === first.cell?.table && cell?.column === first.cell?.column);
  const bold = column.filter(isBold);
  const agencies = bold.length > 0 ? bold : column.slice(-1);
  for (const line of column) set(line, agencies.includes(line) ? 'agency' : 'superior');
}

/** The subject: the lines below the type that look like it, up to what is something else. */
function subjectLines(
  said: readonly Line[],
  typeAt: number,
  set: (line: Line | undefined, id: ElementId) => void,
): void {
  for (const [index, line] of said.slice(typeAt + 1, typeAt + 5).entries()) {
    const isOther =
      isAddressee(line.text) || isGround(line.text) || partSign(line) !== undefined || line.cell !== undefined;
    if (isOther || (index > 0 && !(isBold(line) && line.properties.alignment === 'center'))) return;
    set(line, 'subject');
  }
}

function recipientLinesAfter(
  said: readonly Line[],
  at: number,
  set: (line: Line | undefined, id: ElementId) => void,
): void {
  const head = said[at];
  for (const line of said.slice(at + 1, at + 40)) {
    const isSameCell = line.cell?.table === head?.cell?.table && line.cell?.column === head?.cell?.column;
    if (!isSameCell) return;
    if (head?.cell === undefined && !/^[-–—+•]/u.test(line.text) && !isKept(line.text)) return;
    set(line, 'recipient');
    if (isKept(line.text)) return;
  }
}

const AUTHORITY = /^(?:T\/?M|K\/?T|T\/?L|T\/?U\/?Q|Q)(?!\p{L})/u;

/** Who signs: in the row of the recipients at the right, else the last lines in capitals and what stands below them. */
function signerLines(
  said: readonly Line[],
  closing: Line | undefined,
  tables: number,
  set: (line: Line | undefined, id: ElementId) => void,
): void {
  const beside = closing?.cell
    ? said.filter(({ cell }) => cell && cell.table === closing.cell?.table && cell.column > (closing.cell?.column ?? 0))
    : tables >= 0
      ? looseSigner(said, closing)
      : [];
  const lines = beside.filter(({ text }) => !/^\((?:đã ký|ký|chữ ký|ký, đóng dấu|chữ ký, dấu)[^)]*\)$/iu.test(text));
  const isOffice = ({ text }: Line): boolean => AUTHORITY.test(text) || text === text.toLocaleUpperCase('vi');
  const name = lines.at(-1);
  for (const line of lines) if (line !== name) set(line, 'authority');
  if (name === undefined) return;
  const isName = lines.length > 1 && (!isOffice(name) || isBlank(name.text));
  set(name, isName ? 'signer' : 'authority');
}

function looseSigner(said: readonly Line[], closing: Line | undefined): readonly Line[] {
  const end = said.slice(-25).filter((line) => line !== closing && line.cell === undefined);
  const at = end.findIndex(({ text }) => AUTHORITY.test(text) && text === text.toLocaleUpperCase('vi'));
  return at < 0
    ? []
    : end.slice(at, at + 5).filter(({ text }) => !/^[-–]/u.test(text) && !isRecipientsHead(text) && text.length < 60);
}

/** The name of a table. */
function isCaption({ beforeTable, properties, style }: Line): boolean {
  return (
    style === 'Tên bảng' || style.toLowerCase() === 'caption' || (beforeTable && properties.alignment === 'center')
  );
}
