import {
  type CompletionItem,
  type CompletionList,
  ConfigurationTarget,
  commands,
  type Diagnostic,
  languages,
  type Position,
  Range,
  Selection,
  SnippetString,
  type TextDocument,
  type TextEditor,
  Uri,
  window,
  workspace,
} from 'vscode';

/** What a case does that is not about one feature: files, text with a cursor in it, waiting. */

export type Host = 'node' | 'web';

export interface Case {
  /** A sentence that holds if the case passes. */
  readonly name: string;
  /** Where it can be tried; everywhere unless told. */
  readonly hosts?: readonly Host[];
  /** Whether it is about what happens beside the popular YAML extension, and is tried there alone. */
  readonly beside?: boolean;
  readonly run: () => Promise<void>;
}

/** Figures to be read beside the name of the case that runs. */
export const NOTES: string[] = [];

function root(): Uri {
  const folder = workspace.workspaceFolders?.[0];
  if (!folder) throw new Error('no workspace is open');
  return folder.uri;
}

export const at = (name: string): Uri => Uri.joinPath(root(), ...name.split('/'));

export async function textOf(name: string): Promise<string> {
  return new TextDecoder().decode(await workspace.fs.readFile(at(name)));
}

/** What those who started the tests ask for. */
export async function asked<Asked>(): Promise<Asked> {
  return JSON.parse(await textOf('asked.json'));
}

/** Opens a file of the workspace in an editor. */
export async function open(name: string): Promise<TextEditor> {
  return window.showTextDocument(await workspace.openTextDocument(at(name)));
}

export interface Written {
  readonly editor: TextEditor;
  readonly document: TextDocument;
  /** Where the `|` stood; the beginning if there is none. */
  readonly cursor: Position;
}

/** Writes a file into the workspace and opens it. The cursor stands where the `|` is. */
export async function write(name: string, text: string): Promise<Written> {
  const offset = text.indexOf('|');
  const whole = offset < 0 ? text : text.slice(0, offset) + text.slice(offset + 1);
  await workspace.fs.writeFile(at(name), new TextEncoder().encode(whole));
  const editor = await open(name);
  const cursor = editor.document.positionAt(Math.max(offset, 0));
  editor.selection = new Selection(cursor, cursor);
  return { editor, document: editor.document, cursor };
}

/** Asks again and again until the answer is something. */
export async function until<T>(
  what: string,
  question: () => T | PromiseLike<T>,
  patience = 60_000,
): Promise<NonNullable<T>> {
  const end = Date.now() + patience;
  for (;;) {
    const answer = await question();
    if (answer) return answer;
    if (Date.now() > end) throw new Error(`waited in vain: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
}

/** The findings of ours in a file, in the order of their places. */
export function findingsOf(uri: Uri): readonly Diagnostic[] {
  return languages
    .getDiagnostics(uri)
    .filter(({ source }) => source === 'par')
    .sort((a, b) => a.range.start.compareTo(b.range.start) || a.message.localeCompare(b.message));
}

/** The code of a finding: `PAR206`. */
export function codeOf({ code }: Diagnostic): string {
  return String(typeof code === 'object' ? code.value : code);
}

/** Waits for a finding. */
export function finding(uri: Uri, code: string): Promise<Diagnostic> {
  return until(`${code} in ${uri.path}`, () => findingsOf(uri).find((one) => codeOf(one) === code));
}

/** Waits until nothing of that code is found any more. */
export async function noFinding(uri: Uri, code: string): Promise<void> {
  await until(`no ${code} in ${uri.path}`, () => !findingsOf(uri).some((one) => codeOf(one) === code));
}

export function labelOf({ label }: CompletionItem): string {
  return typeof label === 'string' ? label : label.label;
}

export async function completions(uri: Uri, position: Position): Promise<readonly CompletionItem[]> {
  const list = await commands.executeCommand<CompletionList>('vscode.executeCompletionItemProvider', uri, position);
  return list.items;
}

/** Takes a suggestion as a person does, with everything that comes with it. */
export async function accept(
  { editor }: Written,
  { range, insertText, label, additionalTextEdits }: CompletionItem,
): Promise<void> {
  const replaced = range instanceof Range ? range : range?.replacing;
  const given = insertText ?? (typeof label === 'string' ? label : label.label);
  const snippet = given instanceof SnippetString ? given : new SnippetString().appendText(given);
  await editor.insertSnippet(snippet, replaced);
  if (!additionalTextEdits) return;
  await editor.edit((builder) => {
    for (const edit of additionalTextEdits) builder.replace(edit.range, edit.newText);
  });
}

/** @throws {Error} unless both are the same, in the words of who reads the log. */
export function same(actual: unknown, expected: unknown, what = 'found'): void {
  const [one, other] = [actual, expected].map((value) => JSON.stringify(value, undefined, 1));
  if (one !== other) throw new Error(`${what}: ${one}\nexpected: ${other}`);
}

/** @throws {Error} unless it holds. */
export function holds(fact: unknown, what: string): asserts fact {
  if (!fact) throw new Error(what);
}

/** Changes settings of the workspace for as long as the work lasts. */
export async function withSettings(
  settings: Readonly<Record<string, unknown>>,
  work: () => Promise<void>,
): Promise<void> {
  const set = async (values: Readonly<Record<string, unknown>>) => {
    for (const [name, value] of Object.entries(values)) {
      await workspace.getConfiguration().update(name, value, ConfigurationTarget.Workspace);
    }
  };
  try {
    await set(settings);
    await work();
  } finally {
    await set(Object.fromEntries(Object.keys(settings).map((name) => [name, undefined])));
  }
}
