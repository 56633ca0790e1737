import {
  type CodeAction,
  CodeActionKind,
  commands,
  Range,
  type TextEdit,
  type Uri,
  WorkspaceEdit,
  workspace,
} from 'vscode';
import {
  at,
  type Case,
  codeOf,
  finding,
  findingsOf,
  holds,
  noFinding,
  open,
  same,
  textOf,
  until,
  withSettings,
  write,
} from './desk';
import { FAULTY, HEAD } from './reports';

async function actions(uri: Uri, range: Range, kind?: CodeActionKind): Promise<readonly CodeAction[]> {
  return commands.executeCommand<CodeAction[]>('vscode.executeCodeActionProvider', uri, range, kind?.value, 30);
}

const WHOLE = new Range(0, 0, 1000, 0);
const FIX_ALL = CodeActionKind.SourceFixAll.append('par');

const MENDED = FAULTY.replace('trang thai', 'trạng thái').replace('hoan thanh', 'hoàn thành');

export const MENDING: readonly Case[] = [
  {
    name: 'a quick fix mends a misspelt key',
    async run() {
      const { document } = await write('thu/sua-khoa.par.yaml', FAULTY);
      const found = await finding(document.uri, 'PAR101');
      const [fix] = (await actions(document.uri, found.range, CodeActionKind.QuickFix)).filter(
        ({ isPreferred }) => isPreferred,
      );
      holds(fix?.edit, 'no preferred fix');
      await workspace.applyEdit(fix.edit);
      holds(document.getText().includes('trạng thái:'), document.getText());
      await noFinding(document.uri, 'PAR101');
    },
  },
  {
    name: 'everything certain is mended at once',
    async run() {
      const { document } = await write('thu/sua-het.par.yaml', FAULTY);
      await finding(document.uri, 'PAR101');
      const [all] = await actions(document.uri, WHOLE, FIX_ALL);
      holds(all?.edit, 'nothing to fix all with');
      await workspace.applyEdit(all.edit);
      same(document.getText(), MENDED, 'the text');
    },
  },
  {
    name: 'everything certain is mended on save, where that is set',
    async run() {
      const { editor, document } = await write('thu/sua-khi-luu.par.yaml', FAULTY);
      await finding(document.uri, 'PAR101');
      await withSettings({ 'editor.codeActionsOnSave': { 'source.fixAll.par': 'explicit' } }, async () => {
        await editor.edit((builder) => builder.insert(document.positionAt(document.getText().length), '# đã xem\n'));
        await document.save();
        same(document.getText(), `${MENDED}# đã xem\n`, 'the text');
      });
    },
  },
  {
    name: 'a finding is gone once its cause is, in JSON, too',
    async run() {
      const text = JSON.stringify(
        {
          mẫu: 'par-report/1',
          'văn bản chỉ đạo': 'soctrang-2021-09-24',
          'cơ quan': 'Sở Tài chính',
          'kỳ báo cáo': 'Quý IV/2021',
          'nhiệm vụ': [{ mã: '1.a', 'trạng thái': 'chưa thực hiện', 'tiến độ': 30 }],
        },
        undefined,
        2,
      );
      const { editor, document } = await write('thu/tien-do.par.json', text);
      const { range } = await finding(document.uri, 'PAR402');
      same(document.getText(range), '30', 'the place');
      await editor.edit((builder) => builder.replace(range, '0'));
      await noFinding(document.uri, 'PAR402');
    },
  },
  {
    name: 'a report is laid out without a change of meaning',
    async run() {
      const { document } = await write(
        'thu/trinh-bay.par.yaml',
        `${HEAD}nhiệm vụ:\n-   mã:   3.a\n    trạng thái:  đang thực hiện\n`,
      );
      const edits = await until('edits', () =>
        commands.executeCommand<TextEdit[] | undefined>('vscode.executeFormatDocumentProvider', document.uri, {
          tabSize: 2,
          insertSpaces: true,
        }),
      );
      const change = new WorkspaceEdit();
      change.set(document.uri, edits);
      await workspace.applyEdit(change);
      same(document.getText(), `${HEAD}nhiệm vụ:\n  - mã: 3.a\n    trạng thái: đang thực hiện\n`, 'the text');
    },
  },
  {
    name: 'an indicator is renamed in the directive and in the reports',
    async run() {
      const { document } = await open('vinh-ha/vinhha-2023-03-15.par-directive.yaml');
      const report = at('vinh-ha/so-noi-vu.par.yaml');
      const position = document.positionAt(document.getText().indexOf('mã: sang-kien') + 6);
      const edit = await until('a rename', async () => {
        const all = await commands.executeCommand<WorkspaceEdit>(
          'vscode.executeDocumentRenameProvider',
          document.uri,
          position,
          'sang-kien-hay',
        );
        return all.size > 0 ? all : undefined;
      });
      holds(edit.has(document.uri) && edit.has(report), `${edit.size} files`);
      const before = [await textOf('vinh-ha/so-noi-vu.par.yaml'), document.getText()];
      await workspace.applyEdit(edit);
      const other = await workspace.openTextDocument(report);
      holds(other.getText().includes('sang-kien-hay: { tử số: 7 }'), other.getText());
      holds(document.getText().includes('chỉ tiêu: sang-kien-hay'), 'the directive has the old name');
      holds(!findingsOf(report).some((one) => codeOf(one) === 'PAR207'), 'the report names what is not there');
      // As it was, for the cases that come after.
      for (const [one, text] of [
        [other, before[0] ?? ''],
        [document, before[1] ?? ''],
      ] as const) {
        const back = new WorkspaceEdit();
        back.replace(one.uri, new Range(0, 0, one.lineCount, 0), text);
        await workspace.applyEdit(back);
        await one.save();
      }
    },
  },
];
