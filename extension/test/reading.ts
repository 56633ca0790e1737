import {
  type CodeLens,
  commands,
  type DocumentSymbol,
  type FoldingRange,
  type Hover,
  type InlayHint,
  type Location,
  type LocationLink,
  MarkdownString,
  Position,
  Range,
  type SelectionRange,
  type SemanticTokens,
  type SymbolInformation,
  WorkspaceEdit,
  workspace,
} from 'vscode';
import { at, type Case, holds, open, same, textOf, until, withSettings, write } from './desk';
import { HEAD, WITH_RATES } from './reports';

const WHOLE = new Range(0, 0, 1000, 0);

async function hoverText(name: string, text: string): Promise<string> {
  const { document, cursor } = await write(name, text);
  const shown = await until(`something to say at ${name}`, async () => {
    const hovers = await commands.executeCommand<Hover[]>('vscode.executeHoverProvider', document.uri, cursor);
    return hovers.length > 0 ? hovers : undefined;
  });
  return shown
    .flatMap(({ contents }) => contents)
    .map((content) =>
      content instanceof MarkdownString ? content.value : typeof content === 'string' ? content : content.value,
    )
    .join('\n');
}

async function hints(name: string, text: string): Promise<readonly string[]> {
  const { document } = await write(name, text);
  const found = await until(`hints in ${name}`, async () => {
    const all = await commands.executeCommand<InlayHint[]>('vscode.executeInlayHintProvider', document.uri, WHOLE);
    return all.length > 0 ? all : undefined;
  });
  return found.map(({ label }) =>
    (typeof label === 'string' ? label : label.map(({ value }) => value).join('')).trim(),
  );
}

async function lenses(name: string): Promise<readonly string[]> {
  const { document } = await open(name);
  const found = await until(`lenses over ${name}`, async () => {
    const all = await commands.executeCommand<CodeLens[]>('vscode.executeCodeLensProvider', document.uri, 20);
    return all.length > 0 ? all : undefined;
  });
  return found.map(({ command }) => command?.title ?? '');
}

const fileOf = (one: Location | LocationLink): string =>
  ('uri' in one ? one.uri : one.targetUri).path.split('/').at(-1) ?? '';

export const READING: readonly Case[] = [
  {
    name: 'pointing at a task tells what the directive asks',
    async run() {
      const text = await hoverText('thu/re-chuot.par.yaml', `${HEAD}nhiệm vụ:\n  - mã: 3|.a\n`);
      holds(/3\.a/u.test(text) && text.length > 60, `too little: ${text}`);
    },
  },
  {
    name: 'pointing at an agency tells its whole name',
    async run() {
      const text = await hoverText('thu/re-co-quan.par.yaml', HEAD.replace('Sở Tài chính', 'S|TC'));
      holds(text.includes('Sở Tài chính'), `no name: ${text}`);
    },
  },
  {
    name: 'a rate stands behind its numbers, and goes when it is switched off',
    async run() {
      const shown = await hints('thu/ty-le.par.yaml', WITH_RATES);
      holds(shown.includes('= 75%'), `no rate of 75%: ${shown.join(' | ')}`);
      await withSettings({ 'par.hints.rates': false }, async () => {
        await until('no rate', async () => !(await hints('thu/ty-le.par.yaml', WITH_RATES)).includes('= 75%'));
      });
    },
  },
  {
    name: 'above a report stand its score and what is done, and nothing when lenses are off',
    async run() {
      const shown = await lenses('workspace/so-tai-chinh.par.yaml');
      holds(
        shown.some((title) => title.startsWith('80,15/100 điểm')),
        `no score: ${shown.join(' | ')}`,
      );
      holds(
        shown.some((title) => title.startsWith('11/14 nhiệm vụ đã thực hiện')),
        `no tasks: ${shown.join(' | ')}`,
      );
      await withSettings({ 'par.lenses': false }, async () => {
        const uri = at('workspace/so-tai-chinh.par.yaml');
        await until('no lens', async () => {
          const all = await commands.executeCommand<CodeLens[]>('vscode.executeCodeLensProvider', uri);
          return all.length === 0;
        });
      });
    },
  },
  {
    name: 'the page of a score follows its report, and the language, without a reload',
    async run() {
      const { document } = await write('thu/trang-diem.par.yaml', await textOf('workspace/so-tai-chinh.par.yaml'));
      await commands.executeCommand('par.showScore', document.uri);
      const page = () => workspace.textDocuments.find(({ uri }) => uri.scheme === 'par-score')?.getText() ?? '';
      await until('the page in Vietnamese', () => page().includes('Điểm') && page().includes('80,15'));
      const change = new WorkspaceEdit();
      const appraised = document.getText().indexOf('điểm thẩm định: 4 }');
      const digit = document.positionAt(appraised + 'điểm thẩm định: '.length);
      change.replace(document.uri, new Range(digit, digit.translate(0, 1)), '3');
      await workspace.applyEdit(change);
      await until('the page of the changed report', () => page().includes('79,15'));
      await withSettings({ 'par.language': 'en' }, async () => {
        await until('the page in English', () => page().includes('Score') && !page().includes('Điểm'));
      });
      await until('the page in Vietnamese again', () => page().includes('Điểm'));
      await document.save();
      await commands.executeCommand('workbench.action.closeEditorsInOtherGroups');
    },
  },
  {
    name: 'the outline names the tasks',
    async run() {
      const { document } = await open('workspace/so-tai-chinh.par.yaml');
      const roots = await until('an outline', async () => {
        const all = await commands.executeCommand<DocumentSymbol[]>(
          'vscode.executeDocumentSymbolProvider',
          document.uri,
        );
        return all?.length ? all : undefined;
      });
      const names = (all: readonly DocumentSymbol[]): readonly string[] =>
        all.flatMap(({ name, children }) => [name, ...names(children)]);
      holds(
        names(roots).some((name) => name.startsWith('1.a')),
        names(roots).join(' | '),
      );
    },
  },
  {
    name: 'the workspace is searched without diacritics',
    async run() {
      await open('workspace/so-tai-chinh.par.yaml');
      const found = await until('the report', async () => {
        const all = await commands.executeCommand<SymbolInformation[]>(
          'vscode.executeWorkspaceSymbolProvider',
          'so tai nguyen',
        );
        return all.length > 0 ? all : undefined;
      });
      holds(
        found.some(({ location }) => location.uri.path.endsWith('so-tai-nguyen-va-moi-truong.par.yaml')),
        found.map(({ name }) => name).join(' | '),
      );
    },
  },
  {
    name: 'a task is defined in the directive beside the report',
    async run() {
      const { document } = await open('vinh-ha/so-noi-vu.par.yaml');
      const position = document.positionAt(document.getText().indexOf('- mã: 1.b') + 6);
      const found = await until('the definition', async () => {
        const all = await commands.executeCommand<(Location | LocationLink)[]>(
          'vscode.executeDefinitionProvider',
          document.uri,
          position,
        );
        return all.length > 0 ? all : undefined;
      });
      same(found.map(fileOf), ['vinhha-2023-03-15.par-directive.yaml'], 'defined in');
    },
  },
  {
    name: 'tasks can be folded away, and a selection grows',
    async run() {
      const { document } = await open('workspace/so-tai-chinh.par.yaml');
      const folds = await until('folds', async () => {
        const all = await commands.executeCommand<FoldingRange[]>('vscode.executeFoldingRangeProvider', document.uri);
        return all?.length ? all : undefined;
      });
      const task = document.positionAt(document.getText().indexOf('- mã: 1.b')).line;
      holds(
        folds.some(({ start }) => start === task),
        `no fold on line ${task + 1}`,
      );
      const [grown] = await commands.executeCommand<SelectionRange[]>(
        'vscode.executeSelectionRangeProvider',
        document.uri,
        [new Position(task, 8)],
      );
      holds(grown?.parent, 'the selection does not grow');
    },
  },
  {
    name: 'words are coloured by what they mean',
    async run() {
      const { document } = await open('workspace/so-tai-chinh.par.yaml');
      const tokens = await until('colours', () =>
        commands.executeCommand<SemanticTokens | undefined>('vscode.provideDocumentSemanticTokens', document.uri),
      );
      holds(tokens.data.length > 500, `only ${tokens.data.length} numbers`);
    },
  },
];
