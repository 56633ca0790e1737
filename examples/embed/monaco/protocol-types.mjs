// Thư viện dùng kiểu của Language Server Protocol, đếm dòng và cột từ 0; Monaco đếm từ 1.
// The library has the types of the Language Server Protocol, which counts lines and columns from 0; Monaco from 1.

export const lspPosition = ({ lineNumber, column }) => ({ line: lineNumber - 1, character: column - 1 });

export const lspRange = ({ startLineNumber, startColumn, endLineNumber, endColumn }) => ({
  start: { line: startLineNumber - 1, character: startColumn - 1 },
  end: { line: endLineNumber - 1, character: endColumn - 1 },
});

export const monacoRange = ({ start, end }) => ({
  startLineNumber: start.line + 1,
  startColumn: start.character + 1,
  endLineNumber: end.line + 1,
  endColumn: end.character + 1,
});

const monacoEdit = ({ range, newText }) => ({ range: monacoRange(range), text: newText });

/** Tên các loại gợi ý theo thứ tự của giao thức, từ 1. · The kinds of a suggestion as the protocol counts them, from 1. */
const KINDS =
  'Text Method Function Constructor Field Variable Class Interface Module Property Unit Value Enum Keyword Snippet Color File Reference Folder EnumMember Constant Struct Event Operator TypeParameter'.split(
    ' ',
  );

export function monacoCompletion(item, { CompletionItemKind, CompletionItemInsertTextRule }) {
  const { label, labelDetails, kind, detail, sortText, filterText, textEdit, additionalTextEdits } = item;
  const { InsertAsSnippet, KeepWhitespace } = CompletionItemInsertTextRule;
  const { insert, replace, range = { insert, replace } } = textEdit;
  return {
    label: labelDetails ? { label, ...labelDetails } : label,
    kind: CompletionItemKind[KINDS[kind - 1] ?? 'Text'],
    detail,
    sortText,
    filterText,
    insertText: textEdit.newText,
    // Dòng sau đã thụt sẵn. · The lines below the first are indented already.
    insertTextRules:
      (item.insertTextFormat === 2 ? InsertAsSnippet : 0) | (item.insertTextMode === 1 ? KeepWhitespace : 0),
    range: range.insert ? { insert: monacoRange(range.insert), replace: monacoRange(range.replace) } : monacoRange(range),
    additionalTextEdits: additionalTextEdits?.map(monacoEdit),
    // Nguyên bản của thư viện, để hỏi tiếp phần giải thích. · As the library made it, to be asked for its explanation.
    asked: item,
  };
}

/** Việc sửa ngay trong tệp này; việc cần tạo tệp khác thì trang này không làm. · Undefined where other files take part. */
export function monacoAction({ title, kind, isPreferred, edit }, model) {
  const uri = model.uri.toString();
  const changes = edit?.documentChanges ?? Object.entries(edit?.changes ?? {}).map(([of, edits]) => ({ textDocument: { uri: of }, edits }));
  if (changes.length === 0 || changes.some((change) => change.textDocument?.uri !== uri)) return undefined;
  const edits = changes.flatMap((change) => change.edits);
  return {
    title,
    kind,
    isPreferred,
    edit: { edits: edits.map((one) => ({ resource: model.uri, textEdit: monacoEdit(one), versionId: undefined })) },
  };
}
