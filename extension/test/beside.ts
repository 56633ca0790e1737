import { commands, extensions, type Hover, languages, Position, type TextEdit } from 'vscode';
import { at, type Case, completions, finding, holds, labelOf, open, same, until, write } from './desk';
import { FAULTY, HEAD } from './reports';

/** The YAML extension has our schema for these files, and its server runs: a file of its own shows that it does. */
async function itsServerAnswers(): Promise<void> {
  const { document } = await write('thu/cua-yaml.yaml', 'a: 1\na: 2\n');
  await until('a finding of the YAML extension', () =>
    languages.getDiagnostics(document.uri).some(({ source }) => source === 'YAML'),
  );
}

export const BESIDE: readonly Case[] = [
  {
    name: 'the YAML extension is there, and answers for its own files',
    beside: true,
    async run() {
      holds(extensions.getExtension('redhat.vscode-yaml'), 'it is not installed');
      await itsServerAnswers();
    },
  },
  {
    name: 'it would answer for a report, too, if that were a YAML file',
    beside: true,
    async run() {
      await itsServerAnswers();
      const { document } = await write('thu/cua-yaml.par.yaml', FAULTY);
      await languages.setTextDocumentLanguage(document, 'yaml');
      await until('its findings by our schema', () =>
        languages.getDiagnostics(document.uri).some(({ source }) => source?.toLowerCase().startsWith('yaml')),
      );
    },
  },
  {
    name: 'a report has no finding twice, and none of the YAML extension',
    beside: true,
    async run() {
      await itsServerAnswers();
      const { document } = await write('thu/canh-yaml.par.yaml', FAULTY);
      await finding(document.uri, 'PAR101');
      const sources = languages.getDiagnostics(document.uri).map(({ source }) => source);
      same([...new Set(sources)], ['par'], 'sources');
      same(document.languageId, 'par-report', 'language');
    },
  },
  {
    name: 'a report is offered no key twice',
    beside: true,
    async run() {
      await itsServerAnswers();
      const { document, cursor } = await write('thu/goi-y-canh-yaml.par.yaml', `${HEAD}|\n`);
      const labels = await until('suggestions', async () => {
        const items = await completions(document.uri, cursor);
        return items.length > 0 ? items.map(labelOf) : undefined;
      });
      same(labels.filter((label) => label === 'nhiệm vụ').length, 1, 'nhiệm vụ is offered');
      same(labels.length, new Set(labels).size, 'different suggestions');
    },
  },
  {
    name: 'a report is explained once, and laid out by us',
    beside: true,
    async run() {
      await itsServerAnswers();
      const { document } = await open('workspace/so-tai-chinh.par.yaml');
      const position = new Position(document.positionAt(document.getText().indexOf('nhiệm vụ:')).line, 2);
      const hovers = await until('something to say', async () => {
        const all = await commands.executeCommand<Hover[]>(
          'vscode.executeHoverProvider',
          at('workspace/so-tai-chinh.par.yaml'),
          position,
        );
        return all.length > 0 ? all : undefined;
      });
      same(hovers.length, 1, 'explanations');
      const untidy = await write('thu/trinh-bay-canh-yaml.par.yaml', `${HEAD}nhiệm vụ:\n-   mã:   3.a\n`);
      const edits = await until('edits', () =>
        commands.executeCommand<TextEdit[] | undefined>('vscode.executeFormatDocumentProvider', untidy.document.uri, {
          tabSize: 2,
          insertSpaces: true,
        }),
      );
      holds(edits.length > 0, 'no edit');
    },
  },
];
