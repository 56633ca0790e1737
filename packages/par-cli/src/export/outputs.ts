import type { Bilingual } from '@soctrang/par-core/directive';
import type { Choice } from '../command/option';
import type { ExportSource } from './export-source';

/** What became of an output: the file's content, or why there is none. */
export type Made = { readonly bytes: Uint8Array } | { readonly problem: string };

/** A kind of file that a report is exported to. */
export interface Output extends Choice {
  /** The ending of its files, with the dot: how it is chosen by `-o`. */
  readonly ending: `.${string}`;
  readonly about: Bilingual;
  /** Loads what makes it, and nothing else of the table. */
  readonly load: () => Promise<(source: ExportSource) => Promise<Made>>;
}

/** Every kind of file that a report is exported to. Another one is a line here, and a file beside it. */
export const OUTPUTS = [
  {
    name: 'docx',
    ending: '.docx',
    about: { vi: 'báo cáo Word theo thể thức Nghị định 30/2020/NĐ-CP', en: 'a Word document in the form of Decree 30' },
    load: async () => (await import('./outputs/docx')).docxOutput,
  },
  {
    name: 'xlsx',
    ending: '.xlsx',
    about: {
      vi: 'sổ tính Excel tự chấm điểm, có công thức, nhập lại được bằng lệnh import',
      en: 'a self-scoring workbook for Excel with live formulas, read back by import',
    },
    load: async () => (await import('./outputs/xlsx')).xlsxOutput,
  },
  {
    name: 'pdf',
    ending: '.pdf',
    about: { vi: 'cùng văn bản ấy dạng PDF, cần có LibreOffice', en: 'the same as PDF, which needs LibreOffice' },
    load: async () => (await import('./outputs/pdf')).pdfOutput,
  },
] as const satisfies readonly Output[];

/**
 * The kind of file that a name asks for by its ending.
 *
 * @example outputOf('bao-cao.DOCX')?.name // 'docx'
 */
export function outputOf(file: string): Output | undefined {
  return OUTPUTS.find(({ ending }) => file.toLowerCase().endsWith(ending));
}
