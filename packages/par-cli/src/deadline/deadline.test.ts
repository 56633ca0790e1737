import { type Deadline, soctrang20210924, type Task } from '@soctrang/par-core/directive';
import { describe, expect, test } from 'vitest';
import { folderWith, par } from '../../test/par';
import { tasksByDeadline } from './task-deadlines';

async function said(...argv: readonly string[]): Promise<string> {
  const { code, out, err } = await par(['deadline', ...argv]);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  return out;
}

async function data(...argv: readonly string[]) {
  return JSON.parse(await said('--json', ...argv));
}

describe('par deadline', () => {
  test.each([
    ['20/12/2021', 'Hôm nay, thứ Hai, 20/12/2021: còn 9 ngày làm việc.'],
    ['30/12/2021', 'Hôm nay, thứ Năm, 30/12/2021: còn 1 ngày làm việc.'],
    ['31/12/2021', 'Hôm nay, thứ Sáu, 31/12/2021: là hạn cuối.'],
    ['02/01/2022', 'Hôm nay, Chủ nhật, 02/01/2022: đã quá hạn, nhưng từ đó mới chỉ qua ngày nghỉ.'],
    ['04/01/2022', 'Hôm nay, thứ Ba, 04/01/2022: đã trễ 1 ngày làm việc.'],
    ['05/01/2022', 'Hôm nay, thứ Tư, 05/01/2022: đã trễ 2 ngày làm việc.'],
  ])('on %s says how the day stands to the deadline', async (today, sentence) => {
    const out = await said('--today', today);
    expect(out).toMatch(/^Hạn báo cáo: thứ Sáu, 31\/12\/2021\n/u);
    expect(out).toContain(`\n${sentence}\n`);
  });

  test('counts the days off year by year where a deadline is long past', async () => {
    const text = (await said('--today', '01/03/2025')).replace(/\s+/gu, ' ');
    expect(text).toMatch(
      /Không tính \d+ ngày nghỉ \(năm 2022: \d+ ngày, năm 2023: \d+ ngày, năm 2024: \d+ ngày, năm 2025: \d+ ngày\)/u,
    );
    expect(text).not.toContain('Giỗ Tổ Hùng Vương');
  });

  test('names the days off that are not counted', async () => {
    expect(await said('--today', '05/01/2022')).toContain(
      'Không tính các ngày nghỉ: thứ Hai, 03/01/2022 (Nghỉ bù Tết Dương lịch).',
    );
    expect(await said('--today', '20/12/2021')).not.toContain('Không tính các ngày nghỉ');
  });

  test('says what the deadline rests on', async () => {
    const out = await said('--lang', 'en');
    expect(out).toContain('(clause 10)');
    expect(out).toContain('through the Department of Home Affairs');
    expect(out.replace(/\s+/gu, ' ')).toContain('the calendar quarter ends on 31 December 2021.');
  });

  test('moves where a calendar of one’s own says that the last day is off, and names the working day before', async () => {
    const cwd = folderWith({
      'nghi.par-calendar.yaml':
        'mẫu: par-calendar/1\nngày nghỉ:\n  - { ngày: 31/12/2021, tên: Nghỉ theo quyết định }\n',
    });
    const { out } = await par(['deadline', '--today', '29/12/2021', '--calendar', 'nghi.par-calendar.yaml'], { cwd });
    expect(out).toMatch(/^Hạn báo cáo: thứ Ba, 04\/01\/2022\n/u);
    const words = out.replace(/\s+/gu, ' ');
    expect(words).toContain('còn 2 ngày làm việc.');
    expect(words).toContain('thứ Sáu, 31/12/2021 (Nghỉ theo quyết định); thứ Hai, 03/01/2022 (Nghỉ bù Tết Dương lịch)');
    expect(words).toContain('Ngày làm việc cuối cùng trước đó là thứ Năm, 30/12/2021.');
  });

  test('says that a calendar has errors and goes on with the rest', async () => {
    const cwd = folderWith({ 'a b.par-calendar.yaml': 'mẫu: par-calendar/1\nngày nghỉ:\n  - { ngày: 31/04/2021 }\n' });
    const { code, out, err } = await par(['deadline', '--calendar', 'a b.par-calendar.yaml'], { cwd });
    expect(code).toBe(0);
    expect(out).toContain('còn 9 ngày làm việc');
    expect(err).toMatch(/có \d lỗi .* par check --calendar "a b\.par-calendar\.yaml"\n$/u);
  });

  test('counts plain days where the calendar does not reach', async () => {
    expect((await said('--today', '20/12/2027')).replace(/\s+/gu, ' ')).toContain(
      'đã trễ 2180 ngày. Lịch chưa có năm 2027',
    );
  });

  test('names no deadline for a period that the letter does not ask for', async () => {
    const out = await said('--period', 'Quý I/2022');
    expect(out).toMatch(/^Văn bản chỉ đạo chỉ yêu cầu báo cáo Quý IV\/2021, không nêu hạn cho Quý I\/2022\.\n/u);
    expect((await data('--period', '2022-Q1')).report).toBe(null);
    expect((await data('--period', 'Quý IV/2021')).report).toMatchObject({ lastDay: '2021-12-31' });
  });

  test('gives all as data', async () => {
    expect(await data('--today', '2022-01-05')).toMatchObject({
      directive: 'soctrang-2021-09-24',
      period: '2021-Q4',
      dataWindow: { from: '2021-09-15', to: '2021-12-14' },
      report: {
        lastDay: '2021-12-31',
        due: '2021-12-31',
        late: true,
        workingDays: 2,
        calendarDays: 5,
        daysOff: [{ date: '2022-01-03', kind: 'compensatory' }],
      },
    });
  });

  test.each([
    [['--today', 'hôm qua'], '--today: “hôm qua” không phải là ngày.'],
    [['--period', 'mùa thu'], '“mùa thu” không phải là kỳ báo cáo.'],
    [['--agency', 'UBND'], '“UBND” có thể là nhiều cơ quan.'],
    [['--calendar', 'không-có.yaml'], 'Không tìm thấy “không-có.yaml”.'],
  ])('refuses %j', async (argv, sentence) => {
    const { code, out, err } = await par(['deadline', '--json', ...argv], { cwd: folderWith() });
    expect({ code, out }).toEqual({ code: 2, out: 'null\n' });
    expect(err).toContain(sentence);
  });

  test.each([60, 120])('keeps to a terminal of %i columns', async (columns) => {
    for (const lang of ['vi', 'en']) {
      const { out } = await par(['deadline', '--lang', lang, '--agency', 'ke sach'], { columns });
      expect(out.split('\n').filter((line) => line.length > columns)).toEqual([]);
    }
  });
});

describe('the deadlines of the tasks', () => {
  test('are those of every task, each once', () => {
    const groups = tasksByDeadline(soctrang20210924.tasks);
    const ids = groups.flatMap(({ tasks }) => tasks.map(({ id }) => id as string));
    expect([...ids].sort()).toEqual(soctrang20210924.tasks.map(({ id }) => id as string).sort());
    expect(groups.map(({ deadline }) => deadline.kind)).toEqual([
      'continuous',
      'annual',
      'year-over-year',
      'urgent',
      'timely',
      'undated',
    ]);
  });

  test('that name a period come first, in the order of their last days', () => {
    const task = (id: string, deadline: Deadline): Task => {
      const [some] = soctrang20210924.tasks.filter((one: Task) => one.id === '1.a');
      if (some === undefined) throw new RangeError('no task 1.a');
      return { ...some, id, deadline, obligations: [] };
    };
    const groups = tasksByDeadline([
      task('a', { kind: 'undated' }),
      task('b', { kind: 'fixed-period', period: '2022-H1', lastDay: '2022-06-30' }),
      task('c', { kind: 'fixed-period', period: '2022-Q1', lastDay: '2022-03-31' }),
    ]);
    expect(groups.map(({ tasks }) => tasks[0]?.id)).toEqual(['c', 'b', 'a']);
  });

  test('name single obligations that are due otherwise than their task', async () => {
    const out = await said('--agency', 'snv');
    expect(out).toContain('\nHằng năm\nNội dung công việc có cùng thời hạn: 9.a.5\n');
  });

  test('are those of one agency where it is named', async () => {
    const { agency, tasks } = await data('--agency', 'stc');
    expect(agency).toBe('so-tai-chinh');
    expect(tasks.map(({ id }: { id: string }) => id)).toContain('3.a');
    expect(tasks).toHaveLength(14);
    expect((await said('--agency', 'ke sach')).includes('\n1.n *')).toBe(true);
    expect(await said('--agency', 'Kiểm toán Nhà nước')).toContain('\nKhông có nhiệm vụ nào.\n');
  });
});
