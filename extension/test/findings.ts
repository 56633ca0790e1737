import { commands, TabInputCustom, TabInputText, Uri, window, workspace } from 'vscode';
import { at, type Case, codeOf, findingsOf, open, same, textOf, until, withSettings } from './desk';

interface Expected {
  readonly code: string;
  readonly message: string;
  readonly file: string;
  readonly range: { readonly start: { readonly line: number; readonly character: number } };
}

/** What other cases wrote: the command line saw it not. */
const WRITTEN = 'thu/';

/** Two reports of one agency and one period: seen only where several files are checked together. */
const SEVERAL_REPORTS = 'PAR805';

const line = (code: string, message: string, { line, character }: { line: number; character: number }) =>
  `${line + 1}:${character + 1} ${code} ${message}`;

/** Opens each file that the command line looked at, and compares what both found: where, which, in which words. */
async function compareAll(language: 'vi' | 'en'): Promise<void> {
  const expected: Record<'vi' | 'en', readonly Expected[]> = JSON.parse(await textOf('expected.json'));
  const files = await workspace.findFiles('**/{par.config,*.par,*.par-*}.{yaml,yml,json}');
  const names = files
    .map((uri) => workspace.asRelativePath(uri, false))
    .filter((name) => !name.startsWith(WRITTEN))
    .sort();
  const different: string[] = [];
  for (const name of names) {
    const wanted = expected[language]
      .filter(({ file, code }) => file === name && code !== SEVERAL_REPORTS)
      .map(({ code, message, range }) => line(code, message, range.start))
      .sort();
    await open(name);
    const found = () =>
      findingsOf(at(name))
        .map((one) => line(codeOf(one), one.message, one.range.start))
        .sort();
    try {
      await until(name, () => JSON.stringify(found()) === JSON.stringify(wanted), 8000);
    } catch {
      const [mine, theirs] = [found(), wanted];
      different.push(
        ...mine.filter((one) => !theirs.includes(one)).map((one) => `${name}: only in the editor: ${one}`),
        ...theirs.filter((one) => !mine.includes(one)).map((one) => `${name}: only of par check: ${one}`),
        ...(mine.length !== theirs.length
          ? [`${name}: ${mine.length} in the editor, ${theirs.length} of par check`]
          : []),
      );
      if (different.length > 20) break;
    }
  }
  same(different, [], `${names.length} files`);
}

/** How the tabs of the group in front show a page: as text, or in an editor of that name. */
const shownAs = (page: Uri): readonly string[] =>
  window.tabGroups.activeTabGroup.tabs.flatMap(({ input }) => {
    if (input instanceof TabInputText && input.uri.toString() === page.toString()) return ['text'];
    if (input instanceof TabInputCustom && input.uri.toString() === page.toString()) return [input.viewType];
    return [];
  });

export const FINDINGS: readonly Case[] = [
  { name: 'every example has the findings of par check, in Vietnamese', run: () => compareAll('vi') },
  {
    name: 'the language is switched without a reload: the findings of par check, in English',
    run: () => withSettings({ 'par.language': 'en' }, () => compareAll('en')),
  },
  {
    name: 'the page of a code that VS Code opens as text becomes a page; who opens it as text again keeps the text',
    hosts: ['node'],
    async run() {
      await open('workspace/so-tai-chinh.par.yaml');
      const page = Uri.parse('par:/vi/PAR206.md');
      const asText = () => commands.executeCommand('vscode.openWith', page, 'default', { preview: false });
      await asText();
      await until('a page', () => shownAs(page).join() === 'vscode.markdown.preview.editor');
      await commands.executeCommand('workbench.action.closeActiveEditor');
      await asText();
      await until('text', () => shownAs(page).join() === 'text');
      // Long enough for it to be turned over.
      await new Promise((resolve) => setTimeout(resolve, 1000));
      same(shownAs(page), ['text'], 'shown as');
    },
  },
];
