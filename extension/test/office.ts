import { commands, workspace } from 'vscode';
import { at, type Case, open, same, textOf, until } from './desk';

/** A workbook of the examples, put into a folder of its own beside a report. */
async function workbookIn(folder: string, name: string): Promise<void> {
  await workspace.fs.copy(at(`office/${name}`), at(`${folder}/${name}`), { overwrite: true });
}

/** Word and Excel: what needs no answer of a person; the rest is played on the page. */
export const OFFICE: readonly Case[] = [
  {
    name: 'a filled workbook is imported into the report beside it, of which everything else stays',
    async run() {
      const wanted = await textOf('workspace/so-tai-chinh.par.yaml');
      const before = wanted
        .replace('tiến độ: 90%', 'tiến độ: 50%')
        .replace('\nnhiệm vụ:', '\n# của riêng tệp này\nnhiệm vụ:');
      await workspace.fs.writeFile(at('thu/nhap/so-tai-chinh.par.yaml'), new TextEncoder().encode(before));
      const { document } = await open('thu/nhap/so-tai-chinh.par.yaml');
      await workbookIn('thu/nhap', 'so-tai-chinh.xlsx');
      await commands.executeCommand('par.importWorkbook', at('thu/nhap/so-tai-chinh.xlsx'));
      await until('the progress of the workbook', () => document.getText().includes('tiến độ: 90%'));
      same(document.getText(), before.replace('tiến độ: 50%', 'tiến độ: 90%'), 'the text');
      await commands.executeCommand('undo');
      same(document.getText(), before, 'the text as it was');
    },
  },
  {
    name: 'a workbook of an agency that has no report becomes one',
    async run() {
      await workbookIn('thu/nhap', 'so-y-te.trong.xlsx');
      await commands.executeCommand('par.importWorkbook', at('thu/nhap/so-y-te.trong.xlsx'));
      const written = await until('the new report', async () => {
        const [uri] = await workspace.findFiles('thu/nhap/so-y-te*.par.yaml');
        return uri && workspace.openTextDocument(uri);
      });
      for (const part of ['cơ quan: Sở Y tế', 'kỳ báo cáo: Quý IV/2021']) {
        if (!written.getText().includes(part)) throw new Error(`${part} is not in ${written.getText()}`);
      }
    },
  },
  {
    name: 'what is no workbook changes nothing',
    async run() {
      await workspace.fs.writeFile(at('thu/nhap/ghi-chu.xlsx'), new TextEncoder().encode('Không phải sổ tính'));
      const before = (await workspace.findFiles('thu/nhap/*')).length;
      await commands.executeCommand('par.importWorkbook', at('thu/nhap/ghi-chu.xlsx'));
      same((await workspace.findFiles('thu/nhap/*')).length, before, 'the files');
    },
  },
];
