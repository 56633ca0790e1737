// Một trang soạn báo cáo, không cần máy chủ: mỗi tính năng của Monaco hỏi một hàm của thư viện.
// A page for writing reports, without a server: each feature of Monaco asks one function of the library.
import {
  CODE_ACTION_KINDS,
  codeActionsAt,
  completionsAt,
  diagnosticsOf,
  hoverAt,
  openReport,
  resolveCompletion,
} from '@soctrang/par-language-server';
import { editor, languages, MarkerSeverity, Uri } from 'monaco-editor/editor';
import 'monaco-editor/features/register.all';
import 'monaco-editor/languages/definitions/yaml/register';
import { lspPosition, lspRange, monacoAction, monacoCompletion, monacoRange } from './protocol-types.mjs';
import { firstText } from './first-text.mjs';

/** Câu chữ bằng tiếng Việt; `en` là tiếng Anh. · The language of the sentences. */
const language = 'vi';
/** Ngày kiểm tra. Trang thật lấy ngày hôm nay ở Việt Nam. · A real page takes today's date in Vietnam. */
const today = '2021-12-20';
const REPORTS = { language: 'yaml', pattern: '**/*.par.yaml' };
const SEVERITIES = [, MarkerSeverity.Error, MarkerSeverity.Warning, MarkerSeverity.Info, MarkerSeverity.Hint];

// Những gì Monaco tính ở luồng khác (so sánh, tìm từ) thì trang này không dùng đến.
// What Monaco works out in another thread, such as differences, is not used here.
self.MonacoEnvironment = { getWorker: () => new Worker(new URL('./editor-worker.js', import.meta.url), { type: 'module' }) };

const model = editor.createModel(firstText, 'yaml', Uri.parse('file:///so-tai-chinh.par.yaml'));

// Đọc một lần cho mỗi lần gõ; mọi tính năng hỏi cùng một bản đã đọc. Lần sau chỉ đọc lại chỗ vừa đổi.
// Read once for each change, and every feature asks that reading. After a change only what it touched is read again.
let report = openReport(model.uri.toString(), model.getValue(), { today, continued: true });
let diagnostics = [];

function show() {
  diagnostics = diagnosticsOf(report, language);
  editor.setModelMarkers(
    model,
    'par',
    diagnostics.map(({ range, message, severity, code, source }) => ({
      ...monacoRange(range),
      message,
      severity: SEVERITIES[severity],
      code,
      source,
    })),
  );
  document.getElementById('findings').textContent = `${diagnostics.length} phát hiện`;
}

model.onDidChangeContent(({ changes }) => {
  const [only, ...others] = changes;
  const change = { start: only.rangeOffset, end: only.rangeOffset + only.rangeLength, text: only.text };
  // Nhiều con trỏ: đọc lại từ đầu. · Several cursors: read anew.
  const since = others.length === 0 && { document: report, change };
  report = openReport(model.uri.toString(), model.getValue(), { today, continued: true, ...(since && { since }) });
  show();
});

languages.registerCompletionItemProvider(REPORTS, {
  triggerCharacters: [' ', '"', ':'],
  provideCompletionItems(_, position) {
    const { items, isIncomplete } = completionsAt(report, lspPosition(position), { language, snippets: true, markdown: true });
    return { incomplete: isIncomplete, suggestions: items.map((item) => monacoCompletion(item, languages)) };
  },
  // Phần giải thích dài chỉ làm khi có người xem. · The long explanation is made when somebody looks at it.
  resolveCompletionItem(item) {
    const { documentation } = resolveCompletion(item.asked, [report], { language, markdown: true });
    return { ...item, ...(documentation && { documentation: { value: documentation.value } }) };
  },
});

languages.registerHoverProvider(REPORTS, {
  provideHover(_, position) {
    const hover = hoverAt(report, lspPosition(position), { language, markdown: true });
    return hover && { contents: [{ value: hover.contents.value }], ...(hover.range && { range: monacoRange(hover.range) }) };
  },
});

languages.registerCodeActionProvider(
  REPORTS,
  {
    provideCodeActions(_, range, { only }) {
      const asked = { diagnostics, ...(only && { only: [only] }) };
      const actions = codeActionsAt(report, lspRange(range), asked, { language });
      return { actions: actions.flatMap((action) => monacoAction(action, model) ?? []), dispose() {} };
    },
  },
  { providedCodeActionKinds: CODE_ACTION_KINDS },
);

const view = editor.create(document.getElementById('editor'), {
  model,
  automaticLayout: true,
  minimap: { enabled: false },
  wordBasedSuggestions: 'off',
  fixedOverflowWidgets: true,
  // Chữ tiếng Việt không phải là chữ lạ. · Vietnamese letters are no suspects.
  unicodeHighlight: { ambiguousCharacters: false, nonBasicASCII: false },
});
show();

// Để thử trang này từ bên ngoài. · For trying the page from outside.
Object.assign(window, { parExample: { view, model, markers: () => editor.getModelMarkers({ resource: model.uri }) } });
