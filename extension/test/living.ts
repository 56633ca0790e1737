import { commands, extensions, languages, Position, tasks, workspace } from 'vscode';
import { at, type Case, completions, finding, holds, noFinding, open, same, until, withSettings, write } from './desk';
import { FAULTY, HEAD } from './reports';

/** By the names under which `package.json` knows the kinds of file. */
const KINDS = {
  'a.par.yaml': 'par-report',
  'a.par.yml': 'par-report',
  'a.par.json': 'par-report-json',
  'a.par-criteria.yaml': 'par-criteria',
  'a.par-directive.json': 'par-directive-json',
  'a.par-calendar.yaml': 'par-calendar',
  'a.par-roster.yml': 'par-roster',
  'cau-hinh/par.config.yaml': 'par-config',
};

const ours = () => {
  const found = extensions.getExtension('soctrang.par-reports');
  if (!found) throw new Error('the extension is not installed');
  return found;
};

/** Has to be the first of all: nothing of ours is open yet. */
export const BEFORE: readonly Case[] = [
  {
    name: 'nothing of ours starts before a file of ours is open',
    async run() {
      await workspace.openTextDocument({ content: 'a: 1\n', language: 'yaml' });
      same(ours().isActive, false, 'active');
      await write('thu/dau-tien.par.yaml', FAULTY);
      await until('active', () => ours().isActive);
      await finding((await open('thu/dau-tien.par.yaml')).document.uri, 'PAR101');
    },
  },
];

export const LIVING: readonly Case[] = [
  {
    name: 'each kind of file has its language',
    async run() {
      const known = await languages.getLanguages();
      for (const [name, language] of Object.entries(KINDS)) {
        holds(known.includes(language), `${language} is not known`);
        const { document } = await write(`thu/${name}`, '');
        same(document.languageId, language, name);
      }
    },
  },
  {
    name: 'a task whose command is not installed ends as a shell says it, which is told',
    hosts: ['node'],
    async run() {
      await open('workspace/so-tai-chinh.par.yaml');
      await withSettings({ 'par.command': 'khong-co-lenh-nay' }, async () => {
        const [task] = await tasks.fetchTasks({ type: 'par' });
        holds(task, 'no task of ours');
        const ended = new Promise<number | undefined>((resolve) => {
          const once = tasks.onDidEndTaskProcess(({ exitCode }) => {
            once.dispose();
            resolve(exitCode);
          });
        });
        await tasks.executeTask(task);
        same(await ended, 127, 'exit code');
      });
    },
  },
  {
    name: 'a report that is converted lies beside the old one, which stays until its author says otherwise',
    async run() {
      const { document } = await write('thu/doi-dang.par.yaml', HEAD);
      await commands.executeCommand('par.convert', document.uri);
      const made = at('thu/doi-dang.par.json');
      await until('the other file', async () => (await workspace.fs.stat(made)).size > 0);
      await workspace.fs.stat(document.uri);
      await workspace.fs.delete(made);
      await workspace.fs.delete(document.uri);
    },
  },
  {
    name: 'a closed file that is no text is told of: one that was saved as UTF-16',
    async run() {
      await open('workspace/so-tai-chinh.par.yaml');
      const uri = at('thu/tu-may-khac.par.yaml');
      await workspace.fs.writeFile(uri, Uint8Array.from([0xff, 0xfe, 0x6d, 0x00]));
      await finding(uri, 'PAR002');
      await workspace.fs.writeFile(uri, new TextEncoder().encode(HEAD));
      await noFinding(uri, 'PAR002');
      await workspace.fs.delete(uri);
    },
  },
  {
    name: 'every command has a title, and is there',
    async run() {
      await open('workspace/so-tai-chinh.par.yaml');
      await until('active', () => ours().isActive);
      const there = await commands.getCommands(true);
      const declared: readonly { readonly command: string }[] = ours().packageJSON.contributes.commands;
      same(
        declared.map(({ command }) => command).filter((command) => !there.includes(command)),
        [],
        'not there',
      );
    },
  },
  {
    name: 'the restarted server knows what is open',
    async run() {
      const { editor, document } = await write('thu/khoi-dong-lai.par.yaml', FAULTY);
      const { range } = await finding(document.uri, 'PAR101');
      await commands.executeCommand('par.restartServer');
      // A finding that is new cannot be left over from the server before.
      await editor.edit((builder) => builder.replace(range, 'trạng thái'));
      await noFinding(document.uri, 'PAR101');
      await editor.edit((builder) => builder.insert(new Position(0, 0), `khóa lạ: 1\n`));
      await finding(document.uri, 'PAR101');
    },
  },
  {
    name: 'a report that is just being written, with a broken line in it, is completed all the same',
    async run() {
      const { document, cursor } = await write(
        'thu/do-dang.par.yaml',
        `${HEAD}đánh giá chung: "chưa đóng\nnhiệm vụ:\n  - mã: |\n`,
      );
      await until('suggestions', async () => (await completions(document.uri, cursor)).length > 0);
    },
  },
];
