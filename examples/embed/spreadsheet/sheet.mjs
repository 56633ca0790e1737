// Các dòng của một bảng tính: mã; giá trị – hoặc mã; tử số; mẫu số; dòng đầu có thể là tiêu đề. Trả lời điểm từng dòng.
import { readFileSync } from 'node:fs';
import { compile, toDecimal } from '@soctrang/par-core/scoring';
import { failureWords } from '@soctrang/par-core/scoring/text';

const criteria = compile(JSON.parse(readFileSync(new URL('../criteria-set.json', import.meta.url), 'utf8')));

/** Một dòng CSV thành các ô; dấu phân cách trong dấu nháy là chữ. */
function cellsOf(line, separator) {
  const cells = [''];
  let quoted = false;
  for (const letter of line) {
    if (letter === '"') quoted = !quoted;
    else if (letter === separator && !quoted) cells.push('');
    else cells[cells.length - 1] += letter;
  }
  return cells;
}

/** CSV của Excel hay Google Sheets, tách bằng chấm phẩy, Tab hoặc dấu phẩy. */
export function rowsOf(csv) {
  const lines = csv.split(/\r?\n/u).filter((line) => line.trim() !== '');
  const separator = [';', '\t', ','].find((sign) => lines[0]?.includes(sign)) ?? ';';
  return lines.map((line) => cellsOf(line, separator));
}

const WORDS = new Map(Object.entries({ '': undefined, có: true, không: false, true: true, false: false }));

const HEADINGS = new Set(['mã', 'mã số', 'mã tiêu chí', 'tiêu chí', 'stt', 'id']);

/** 1.234,5 và 1.234.567: dấu chấm tách hàng nghìn. */
const GROUPED = /^-?\d{1,3}(?:(?:\.\d{3})+,\d+|(?:\.\d{3}){2,})%?$/u;
/** 1.234 viết bằng chữ là 1234 hay 1,234, không ai biết. */
const UNCLEAR = /^-?\d{1,3}\.\d{3}%?$/u;

/** Ô theo cách viết Việt Nam: 95,5 · 1.234,5 · 5/2/2021 · có. Ô trống là chưa có số liệu, không phải là 0. */
function valueOf(cell) {
  const [, day, month, year] = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/u.exec(cell) ?? [];
  if (year) return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const word = cell.toLowerCase();
  if (WORDS.has(word)) return WORDS.get(word);
  return (GROUPED.test(cell) ? cell.replaceAll('.', '') : cell).replace(',', '.');
}

const entryOf = ([numerator = '', denominator = '']) =>
  denominator === ''
    ? valueOf(numerator)
    : { value: { numerator: valueOf(numerator), denominator: valueOf(denominator) } };

/** Chấm các dòng; ô không đọc được thì nói vì sao, không bao giờ thành điểm sai. */
export function answer(rows) {
  const texts = rows.map((row) =>
    row.slice(0, 3).map((cell) => (typeof cell === 'object' ? '' : String(cell).trim().slice(0, 60).normalize('NFC'))),
  );
  // Ô kiểu số thì rõ nghĩa, ô kiểu chữ như 1.234 thì không.
  const unclear = rows.map((row, at) => texts[at].find((cell, of) => of > 0 && typeof row[of] === 'string' && UNCLEAR.test(cell)));
  texts.forEach((cells, at) => unclear[at] && cells.splice(1));
  const score = criteria.score(Object.fromEntries(texts.map(([id, ...cells]) => [id, entryOf(cells)])));
  const lines = texts.map(([id = ''], at) => {
    const { status, points, maximum, failure } = score.item(id) ?? {};
    const line = { id, points: null, maximum: maximum ? Number(maximum) : null, note: '' };
    if (at === 0 && HEADINGS.has(id.toLowerCase())) return { ...line, note: 'dòng tiêu đề' };
    if (unclear[at]) return { ...line, note: `${unclear[at]} là bao nhiêu? Hãy bỏ dấu chấm tách hàng nghìn.` };
    if (status === 'scored') return { ...line, points: Number(toDecimal(points)) };
    if (status === 'failed') return { ...line, note: failureWords(failure, 'vi') };
    return { ...line, note: status ? 'chưa có số liệu' : 'không có tiêu chí thành phần này' };
  });
  const { total, group } = score;
  return { lines, total: Number(toDecimal(total.points)), maximum: Number(total.maximum), group, provisional: total.provisional, missing: total.missing };
}
