import { readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '../../workspace/root.mjs';
import { card, list, panel } from './boxes.mjs';
import { box, picture } from './canvas.mjs';
import { drawEditor } from './editor.mjs';

/**
 * A picture of what each feature of the language server shows, made of what its functions answer about the examples: no
 * picture can show what the server does not do.
 */

/** @typedef {import('../core.mjs').Material} Material */
/** @typedef {import('./editor.mjs').Service} Service */
/** @typedef {import('./editor.mjs').OpenDocument} OpenDocument */
/** @typedef {import('./editor.mjs').Position} Position */
/** @typedef {import('./editor.mjs').Range} Range */

const TODAY = '2021-12-20';
const VI = /** @type {const} */ ({ language: 'vi' });

const REPORT = 'workspace/so-tai-chinh.par.yaml';
const FAULTY = 'workspace/so-tai-nguyen-va-moi-truong.par.yaml';
const DIRECTIVE = 'vinh-ha/vinhha-2023-03-15.par-directive.yaml';
const SET = 'criteria/mau-bo-tieu-chi.par-criteria.yaml';

/** What every scene is made with. @param {Material} material */
function stage({ core, service }) {
  /** @param {string} file */
  const textOf = (file) => readFileSync(path.join(root, 'examples', file), 'utf8');
  /** @param {string} file @param {string} [text] @param {`${number}-${number}-${number}`} [today] */
  const open = (file, text = textOf(file), today = TODAY) => {
    const kind = service.kindOfUri(file);
    if (kind === undefined) throw new Error(`${file} is none of our files`);
    return service.openDocument(kind, `file:///${file}`, text, { today, ...nearby() });
  };
  /** @type {{ directives: import('../core.mjs').Core['NO_SURROUNDINGS']['directives'] } | undefined} */
  let known;
  const nearby = () => {
    if (known) return known;
    const checked = core.checkDirective(textOf(DIRECTIVE), { today: TODAY });
    if (checked.directive === undefined) throw new Error(`${DIRECTIVE} is whole`);
    known = { directives: [...core.NO_SURROUNDINGS.directives, checked.directive] };
    return known;
  };
  return { service, open, textOf };
}

/** @typedef {ReturnType<typeof stage>} Stage */

/** The line that begins with a text, from 0. @param {OpenDocument} document @param {string} begins @param {number} [after] */
function lineOf({ checked: { tree } }, begins, after = 0) {
  const lines = tree.text.split('\n');
  const line = lines.findIndex((text, index) => index >= after && text.trimStart().startsWith(begins));
  if (line < 0) throw new Error(`no line begins with ${begins}`);
  return line;
}

/** A place in a line, behind a text. @param {OpenDocument} document @param {number} line @param {string} text @returns {Position} */
function behind({ checked: { tree } }, line, text) {
  const at = (tree.text.split('\n')[line] ?? '').indexOf(text);
  if (at < 0) throw new Error(`line ${line} does not hold ${text}`);
  return { line, character: at + text.length };
}

/** The name of a file, as it stands on a tab. @param {string} file */
const nameOf = (file) => file.slice(file.lastIndexOf('/') + 1);

/** @type {Readonly<Record<string, { readonly title: string, readonly draw: (stage: Stage, title: string) => string }>>} */
const SCENES = {
  diagnostics: {
    title: 'Phát hiện: chỗ thiếu được gạch chân, kèm câu giải thích bằng tiếng Việt',
    draw({ service, open }, title) {
      const document = open(FAULTY);
      const from = lineOf(document, 'tồn tại hạn chế:');
      const editor = drawEditor(service, { document, name: nameOf(FAULTY), from, to: from + 9, diagnostics: true });
      const found = service
        .diagnosticsOf(document, 'vi')
        .filter(({ range }) => range.start.line >= from && range.start.line <= from + 9);
      const rows = found.map(({ message, code, range }) => ({
        text: typeof message === 'string' ? message : message.value,
        detail: `${String(code)} · dòng ${range.start.line + 1}`,
        mark: '▲',
      }));
      const below = list(14, editor.height + 12, rows, { width: 932, chosen: -1 });
      return picture(960, editor.height + below.height + 30, title, [...editor.parts, ...below.parts]);
    },
  },
  completion: {
    title: 'Gợi ý: những nhiệm vụ giao cho cơ quan mà báo cáo còn thiếu',
    draw({ service, open, textOf }, title) {
      const text = textOf(REPORT);
      const begin = text.indexOf('  - mã: 1.i');
      const end = text.indexOf('\nchỉ tiêu:');
      const document = open(REPORT, `${text.slice(0, begin)}  - mã: \n${text.slice(end)}`);
      const line = lineOf(document, '- mã:', lineOf(document, '- mã: 1.h') + 1);
      const cursor = behind(document, line, 'mã: ');
      const { items } = service.completionsAt(document, cursor, { ...VI, snippets: true });
      const editor = drawEditor(service, { document, name: nameOf(REPORT), from: line - 4, to: line + 12, cursor });
      const shown = items.slice(0, 6);
      const rows = shown.map(({ label, labelDetails, detail }) => ({
        text: label,
        hint: labelDetails?.detail?.trim() ?? detail,
        detail: labelDetails?.description,
      }));
      const { x, y } = editor.place(cursor);
      const choice = list(x - 20, y + 8, rows, { width: 470 });
      const [first] = shown;
      const about = first && service.resolveCompletion(first, [document], VI).documentation;
      // As a card shows it, without the marks of Markdown.
      const words = (typeof about === 'string' ? about : (about?.value ?? '')).replace(/\*\*|`/gu, '');
      const side = card(x - 20 + 478, y + 8, words, { width: 960 - x - 478, most: 12, plainTitle: true });
      const height = Math.max(editor.height, y + 8 + Math.max(choice.height, side.height) + 10);
      return picture(968, height, title, [...editor.parts, ...choice.parts, ...(words ? side.parts : [])]);
    },
  },
  hover: {
    title: 'Giải thích: rê chuột lên mã nhiệm vụ',
    draw({ service, open }, title) {
      const document = open(REPORT);
      const line = lineOf(document, '- mã: 3.a');
      const at = behind(document, line, 'mã: 3');
      const { contents } = service.hoverAt(document, at, VI) ?? { contents: '' };
      const text = typeof contents === 'object' && 'value' in contents ? contents.value : String(contents);
      const editor = drawEditor(service, { document, name: nameOf(REPORT), from: line, to: line + 14 });
      const { x, y } = editor.place(at);
      const about = card(x - 10, y + 10, text, { width: 640, most: 24 });
      const height = Math.max(editor.height, y + 10 + about.height + 12);
      return picture(960, height, title, [...editor.parts, ...about.parts]);
    },
  },
  'hover-score': {
    title: 'Giải thích điểm: rê chuột lên một tiêu chí',
    draw({ service, open }, title) {
      const document = open(REPORT);
      const line = lineOf(document, '"3.3":');
      const at = behind(document, line, '"3.');
      const { contents } = service.hoverAt(document, at, VI) ?? { contents: '' };
      const text = typeof contents === 'object' && 'value' in contents ? contents.value : String(contents);
      const editor = drawEditor(service, { document, name: nameOf(REPORT), from: line - 2, to: line + 12 });
      const { x, y } = editor.place(at);
      const about = card(x - 10, y + 10, text, { width: 640, most: 24 });
      const height = Math.max(editor.height, y + 10 + about.height + 12);
      return picture(960, height, title, [...editor.parts, ...about.parts]);
    },
  },
  actions: {
    title: 'Sửa nhanh: những cách xử lý một phát hiện',
    draw({ service, open }, title) {
      const document = open(FAULTY);
      const from = lineOf(document, 'tồn tại hạn chế:');
      const found = service
        .diagnosticsOf(document, 'vi')
        .filter(({ range }) => range.start.line > from && range.start.line < from + 12);
      const [first] = found;
      if (first === undefined) throw new Error(`${FAULTY} has a finding there`);
      const actions = service.codeActionsAt(document, first.range, { diagnostics: [first] }, VI);
      const editor = drawEditor(service, {
        document,
        name: nameOf(FAULTY),
        from: from + 3,
        to: from + 12,
        diagnostics: true,
      });
      const { x, y } = editor.place(first.range.start);
      const rows = actions.slice(0, 7).map(({ title: text, isPreferred }) => ({ text, mark: isPreferred ? '★' : '◇' }));
      const choice = list(x + 10, y + 12, rows, { width: 620 });
      const bulb = `<circle cx="${x - 36}" cy="${y - 6}" r="5" fill="#f2c744" stroke="#b8901c"/>${box(x - 38.5, y - 1, 5, 3.5, { fill: '#8a8a8a' })}`;
      const height = Math.max(editor.height, y + choice.height + 24);
      return picture(960, height, title, [...editor.parts, bulb, ...choice.parts]);
    },
  },
  hints: {
    title: 'Chữ chen: tên phía sau mã, tỷ lệ, điểm trên điểm tối đa, số ngày còn lại',
    draw({ service, open }, title) {
      const document = open(REPORT);
      const head = drawEditor(service, { document, name: nameOf(REPORT), from: 1, to: 4, hints: true });
      const rates = lineOf(document, 'audit-recommendations-resolved');
      const middle = drawEditor(service, { document, name: 'chỉ tiêu', from: rates, to: rates + 4, hints: true });
      const points = lineOf(document, 'tự chấm điểm:');
      const last = drawEditor(service, { document, name: 'tự chấm điểm', from: points, to: points + 8, hints: true });
      return stacked([head, middle, last], title);
    },
  },
  'hints-deadlines': {
    title: 'Chữ chen: nhiệm vụ quá hạn bao nhiêu ngày làm việc',
    draw({ service, open }, title) {
      const file = 'vinh-ha/so-thong-tin-va-truyen-thong.par.yaml';
      const document = open(file, undefined, '2023-12-20');
      return stacked([drawEditor(service, { document, name: nameOf(file), from: 1, to: 12, hints: true })], title);
    },
  },
  'hints-criteria': {
    title: 'Chữ chen trong bộ tiêu chí: tổng bên dưới so với điểm tối đa, tỷ trọng',
    draw({ service, open, textOf }, title) {
      const document = open(SET, textOf(SET).replace('điểm tối đa: 4\n', 'điểm tối đa: 5\n'));
      const from = lineOf(document, 'lĩnh vực:');
      const shown = { document, name: nameOf(SET), from, to: from + 14, hints: true, diagnostics: true };
      return stacked([drawEditor(service, shown)], title);
    },
  },
  lenses: {
    title: 'Dòng tóm tắt phía trên báo cáo và phần tự chấm điểm',
    draw({ service, open }, title) {
      const document = open(REPORT);
      const points = lineOf(document, 'tự chấm điểm:');
      const head = drawEditor(service, { document, name: nameOf(REPORT), from: 0, to: 4, lenses: true });
      const last = drawEditor(service, {
        document,
        name: 'tự chấm điểm',
        from: points - 1,
        to: points + 3,
        lenses: true,
      });
      return stacked([head, last], title);
    },
  },
  'lenses-others': {
    title: 'Dòng tóm tắt phía trên bộ tiêu chí và văn bản chỉ đạo',
    draw({ service, open }, title) {
      const set = drawEditor(service, { document: open(SET), name: nameOf(SET), from: 3, to: 6, lenses: true });
      const document = open(DIRECTIVE);
      const directive = drawEditor(service, { document, name: nameOf(DIRECTIVE), from: 2, to: 6, lenses: true });
      return stacked([set, directive], title);
    },
  },
  symbols: {
    title: 'Mục lục của báo cáo, và tìm trong cả thư mục',
    draw({ service, open }, title) {
      const document = open(REPORT);
      /** @type {{ depth: number, text: string, detail?: string | undefined }[]} */
      const rows = [];
      /** @param {ReturnType<Service['symbolsOf']>} symbols @param {number} depth */
      const walk = (symbols, depth) => {
        for (const { name, detail, children = [] } of symbols) {
          rows.push({ depth, text: name, detail });
          const open = depth === 0 ? children.length > 4 : depth === 1 && /^(?:1\.a|1 )/u.test(name);
          if (open && name !== 'chỉ tiêu' && !name.startsWith('Sở')) walk(children.slice(0, 4), depth + 1);
          else if (name === 'tự chấm điểm') walk(children, depth + 1);
        }
      };
      walk(service.symbolsOf(document, VI), 0);
      const outline = panel(0, 0, 'MỤC LỤC', rows, { width: 500 });
      const files = [REPORT, FAULTY, 'workspace/so-tu-phap.par.yaml', 'workspace/so-noi-vu.par.yaml'].map((file) =>
        open(file),
      );
      const query = 'ho so truc tuyen';
      const found = service.workspaceSymbols({ files }, query, { ...VI, limit: 12 });
      const answers = found.map(({ name, containerName }) => ({ text: name, detail: containerName, mark: '#' }));
      const search = list(514, 40, answers, { width: 446 });
      const field = [...panel(514, 0, `#${query}▏`, [], { width: 446 }).parts];
      const height = Math.max(outline.height, search.height + 48);
      return picture(964, height + 4, title, [...outline.parts, ...field, ...search.parts]);
    },
  },
  folding: {
    title: 'Thu gọn: đầu báo cáo, câu chữ dài, danh sách tài liệu',
    draw({ service, open }, title) {
      const document = open(REPORT);
      const folds = service.foldingRangesOf(document);
      const closed = new Set(['mẫu:', 'văn bản:', 'đánh giá chung:'].map((begins) => lineOf(document, begins)));
      const tasks = lineOf(document, 'nhiệm vụ:');
      const shownTask = lineOf(document, '- mã: 1.b');
      for (const { startLine } of folds) {
        const isTask = startLine > tasks && /^ {2}- mã/u.test(document.checked.tree.text.split('\n')[startLine] ?? '');
        if (isTask && startLine !== shownTask) closed.add(startLine);
      }
      const folded = new Map(
        folds.filter(({ startLine }) => closed.has(startLine)).map(({ startLine, endLine }) => [startLine, endLine]),
      );
      const to = lineOf(document, '- mã: 1.g');
      return stacked([drawEditor(service, { document, name: nameOf(REPORT), from: 0, to, folded })], title);
    },
  },
  selection: {
    title: 'Chọn rộng dần: từ, cụm, câu, đoạn, giá trị, khóa, nhiệm vụ',
    draw({ service, open }, title) {
      const document = open(REPORT);
      const line = lineOf(document, 'Các phòng đề xuất');
      const at = behind(document, line, 'sáng k');
      const [selection] = service.selectionRangesAt(document, [at]);
      /** @type {string[]} */
      const steps = [];
      const { text, lineStarts } = document.checked.tree;
      const offset = (/** @type {Position} */ { line: row, character }) => (lineStarts[row] ?? 0) + character;
      for (let step = selection; step; step = /** @type {typeof selection} */ (step.parent)) {
        steps.push(text.slice(offset(step.range.start), offset(step.range.end)).replace(/\s+/gu, ' '));
      }
      const sentence = selection?.parent?.parent?.range;
      const marked = selection && sentence ? [sentence, selection.range] : [];
      const shown = { document, name: nameOf(REPORT), from: line - 3, to: line + 3, marked, cursor: at };
      const editor = drawEditor(service, shown);
      const rows = steps.slice(0, 9).map((step, index) => ({ text: `${index + 1}. ${step}`, mark: '▭' }));
      const below = list(14, editor.height + 12, rows, { width: 932, chosen: -1 });
      return picture(960, editor.height + below.height + 30, title, [...editor.parts, ...below.parts]);
    },
  },
  names: {
    title: 'Nơi định nghĩa, nơi dùng: một nhiệm vụ của văn bản chỉ đạo',
    draw({ service, open }, title) {
      const report = open('vinh-ha/so-noi-vu.par.yaml', undefined, '2023-12-20');
      const files = [
        report,
        open(DIRECTIVE),
        open('vinh-ha/so-thong-tin-va-truyen-thong.par.yaml', undefined, '2023-12-20'),
        open('vinh-ha/uy-ban-nhan-dan-huyen-an-lac.par.yaml', undefined, '2023-12-20'),
      ];
      const line = lineOf(report, 'ho-so-dung-han:');
      const at = { line, character: 4 };
      const marked = service.highlightsAt(report, at).map(({ range }) => range);
      const places = service.referencesAt(report, at, { files }, { includeDeclaration: true });
      const editor = drawEditor(service, {
        document: report,
        name: 'so-noi-vu.par.yaml',
        from: line - 1,
        to: line + 3,
        marked,
      });
      const rows = places.map(({ uri, range }) => {
        const file = files.find((one) => one.uri === uri);
        const text = file?.checked.tree.text.split('\n')[range.start.line]?.trim() ?? '';
        return { text, detail: `${nameOf(uri)}:${range.start.line + 1}`, mark: '→' };
      });
      const below = list(14, editor.height + 12, rows, { width: 932 });
      return picture(960, editor.height + below.height + 30, title, [...editor.parts, ...below.parts]);
    },
  },
  formatting: {
    title: 'Trình bày lại: trước và sau',
    draw({ service, open }, title) {
      const file = 'workspace/moi.par.yaml';
      const messy = [
        'mẫu:   par-report/1',
        'văn bản chỉ đạo:  soctrang-2021-09-24',
        'cơ quan:   STC',
        'kỳ báo cáo: Quý IV/2021',
        'nhiệm vụ:',
        '- mã: 1.a',
        '  trạng thái:   hoàn thành',
        '  nội dung công việc: {1.a.1: hoàn thành,1.a.2:   hoàn thành}',
        '  tài liệu kiểm chứng:',
        '       - số ký hiệu: 396/BC-STC',
        '         ngày:  26/11/2021',
        '',
      ].join('\n');
      const before = open(file, messy);
      const { text, lineStarts } = before.checked.tree;
      const offset = (/** @type {Position} */ { line, character }) => (lineStarts[line] ?? 0) + character;
      let tidy = text;
      for (const { range, newText } of [...service.formatEdits(before, VI)].sort(
        (a, b) => offset(b.range.start) - offset(a.range.start),
      )) {
        tidy = tidy.slice(0, offset(range.start)) + newText + tidy.slice(offset(range.end));
      }
      const after = open(file, tidy);
      const left = drawEditor(service, { document: before, name: 'trước', from: 0, to: 10, width: 560 });
      const right = drawEditor(service, {
        document: after,
        name: 'sau',
        from: 0,
        to: tidy.split('\n').length - 2,
        width: 560,
      });
      const moved = `<g transform="translate(572 0)">${right.parts.join('\n')}</g>`;
      return picture(1132, Math.max(left.height, right.height), title, [...left.parts, moved]);
    },
  },
};

/** Editors one below the other. @param {readonly import('./editor.mjs').Editor[]} editors @param {string} title */
function stacked(editors, title) {
  let top = 0;
  const parts = editors.map(({ parts: own, height }) => {
    const moved = `<g transform="translate(0 ${top})">\n${own.join('\n')}\n</g>`;
    top += height + 10;
    return moved;
  });
  return picture(Math.max(...editors.map(({ width }) => width)), top - 10, title, parts);
}

/** The pictures by their names, as SVG. @param {Material} material @returns {Readonly<Record<string, () => string>>} */
export function editorPictures(material) {
  /** @type {Stage | undefined} */
  let made;
  const on = () => {
    made ??= stage(material);
    return made;
  };
  return Object.fromEntries(Object.entries(SCENES).map(([name, { title, draw }]) => [name, () => draw(on(), title)]));
}
