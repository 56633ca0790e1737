import { describe, expect, test } from 'vitest';
import { verifyDocument } from '../../src/word';
import { documentOf } from '../word/sample';
import { converted, hasTypeface, libreOffice, pagesOf } from './libre-office';

const program = libreOffice();
const areLinesTested = program !== undefined && hasTypeface();

describe.skipIf(program === undefined)('a document opened by LibreOffice', () => {
  const soffice = program ?? '';

  test.skipIf(!areLinesTested)(
    'becomes a PDF with its text in order, numbered pages, and none on the first',
    async () => {
      const pages = pagesOf(converted(soffice, await documentOf(), 'pdf'));
      expect(pages.length).toBeGreaterThanOrEqual(4);
      const [first = '', ...others] = pages;
      expect(first).toMatch(
        /CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM[\s\S]*Độc lập - Tự do - Hạnh phúc[\s\S]*Số: 412\/BC-STC[\s\S]*BÁO CÁO[\s\S]*I\. ĐÁNH GIÁ CHUNG/u,
      );
      expect(first.trim()).not.toMatch(/^\d+\n/u);
      for (const [index, page] of others.entries()) expect(page.trim().split(/\s+/u)[0]).toBe(String(index + 2));
      const all = pages.join('\n');
      for (const said of [
        'II. KẾT QUẢ THỰC HIỆN NHIỆM VỤ',
        '80,85%',
        'Nơi nhận:',
        '- Lưu: VT, VP.',
        'Lâm Thanh Tùng',
        'Phụ lục',
      ])
        expect(all).toContain(said);
      expect(all).not.toContain('DỰ THẢO');
    },
  );

  test('that it has saved as Word is still in its form', async () => {
    const again = verifyDocument(converted(soffice, await documentOf(), 'docx'));
    expect(again).toEqual({ kind: 'verified', findings: [] });
  });

  test('marked as a draft shows the mark', async () => {
    const pages = pagesOf(converted(soffice, await documentOf(undefined, { isDraft: true, appendix: false }), 'pdf'));
    expect(pages[0]).toContain('DỰ THẢO');
  });
});
