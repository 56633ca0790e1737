import { soctrang20210924 } from '@soctrang/par-core/directive';
import { describe, expect, test } from 'vitest';
import { par } from '../../test/par';

describe('par tasks with the id of a task', () => {
  test('shows what it asks, of whom, by when, and how it is reported', async () => {
    const { code, out } = await par(['tasks', '3.a']);
    expect(code).toBe(0);
    expect(out).toMatchInlineSnapshot(`
      "3.a – Xử lý dứt điểm kiến nghị kiểm toán năm 2020
      Sở Tài chính tiếp tục tham mưu để các đơn vị được kiểm toán xử lý hết kiến nghị
      của Kiểm toán Nhà nước năm 2020 về ngân sách địa phương năm 2019.

      Giao cho: Sở Tài chính
      Thời hạn: không nêu

      Nội dung công việc:
        3.a.1  Tiếp tục tham mưu Ủy ban nhân dân tỉnh chỉ đạo đơn vị được kiểm toán xử
               lý dứt điểm kiến nghị Kiểm toán Nhà nước nêu năm 2020 về ngân sách địa
               phương năm 2019.

      Chỉ tiêu:
        audit-recommendations-resolved – Tỷ lệ kiến nghị kiểm toán đã xử lý
          Số kiến nghị đã xử lý xong trên tổng số kiến nghị Kiểm toán Nhà nước nêu năm
          2020 về ngân sách địa phương năm 2019.
          tử số: Kiến nghị đã xử lý xong
          mẫu số: Kiến nghị Kiểm toán Nhà nước đã nêu
          mức phải đạt: 100% (suy ra từ Công văn ngày 24/9/2021 của Ủy ban nhân dân
          tỉnh Sóc Trăng: Điểm 3.a yêu cầu xử lý "dứt điểm", tức không để lại kiến
          nghị nào)

      Trạng thái ghi được trong báo cáo: chưa thực hiện, đang thực hiện, thực hiện
      thường xuyên, hoàn thành, không áp dụng.
      "
    `);
  });

  test('shows several in the order they are named, each once', async () => {
    const { out } = await par(['tasks', '3.b', '3.a', '3.b']);
    expect(out.match(/^\d\.[a-z] – /gmu)).toEqual(['3.b – ', '3.a – ']);
  });

  test.each(['3a', '3.A', ' 3 a', '3.a.1'])('takes %j for 3.a', async (text) => {
    expect((await par(['tasks', text])).out).toMatch(/^3\.a – /u);
  });

  test('names groups, conditions, cited documents, and both counts of a rate', async () => {
    expect((await par(['tasks', '1.n'])).out).toMatch(/^Điều kiện: \p{L}/mu);
    expect((await par(['tasks', '1.a'])).out).toMatch(/^ {2}74\/BC-SNV {2}ngày \d{2}\/\d{2}\/2021, \p{L}/mu);
    expect((await par(['tasks', '1.a', '--lang', 'en'])).out).toMatch(/^ {4}denominator: \p{L}/mu);
  });

  test('names what is to be handed in and to whom, and what an indicator has to reach', async () => {
    const words = async (...args: readonly string[]) => (await par(['tasks', ...args])).out.replace(/\s+/gu, ' ');
    expect(await words('6.a')).toContain('Sản phẩm: Đề xuất giải pháp ứng dụng công nghệ thông tin, chuyển đổi số');
    expect(await words('1.l')).toContain('không tính: ');
    expect(await words('9.e')).toMatch(/mức phải đạt: 100% \(suy ra từ .*năm sau phải cao hơn năm trước/u);
    expect(await words('9.e', '--lang', 'en')).toContain('target: 100% (inferred from');
  });

  test('gives programs the same, with the records behind the ids', async () => {
    const { out } = await par(['tasks', '1.a', '8', '--json']);
    const tasks: readonly { id: string }[] = JSON.parse(out);
    expect(tasks.map(({ id }) => id)).toEqual(['1.a', '8']);
    expect(tasks[0]).toMatchObject({
      documents: expect.arrayContaining([expect.objectContaining({ reference: '74/BC-SNV' })]),
      indicators: expect.arrayContaining([
        expect.objectContaining({ id: 'shortcomings-explained', denominator: expect.anything() }),
      ]),
    });
  });

  test.each([
    ['3.x', 'Không có nhiệm vụ “3.x”. Có phải là 3.a?'],
    ['abc', 'Không có nhiệm vụ “abc”. Xem danh sách: par tasks'],
    ['3.a.9', 'Không có nhiệm vụ “3.a.9”. Xem danh sách: par tasks'],
    ['10', 'Mục 10 là chế độ báo cáo, không phải nhiệm vụ: lập báo cáo là thực hiện mục đó.'],
  ])('that does not exist, %s, is wrong use', async (text, sentence) => {
    expect(await par(['tasks', text])).toEqual({ code: 2, out: '', err: `par: ${sentence}\n` });
    expect((await par(['tasks', '--json', text])).out).toBe('[]\n');
  });

  test('is not used together with an agency', async () => {
    const { code, err } = await par(['tasks', '3.a', '--agency', 'stc']);
    expect(code).toBe(2);
    expect(err).toBe('par: Tùy chọn --agency không dùng cùng với mã nhiệm vụ.\n');
  });

  test('is named by the list', async () => {
    expect((await par(['tasks'])).out).toMatch(/\nXem từng nhiệm vụ: par tasks 1\.a\n$/u);
  });

  test.each(['vi', 'en'])('keeps to the terminal, whatever the task, in %s', async (lang) => {
    const ids = soctrang20210924.tasks.map(({ id }) => id);
    const { out } = await par(['tasks', ...ids, '--lang', lang]);
    expect(out.split('\n').filter((line) => line.length > 80)).toEqual([]);
  });
});
