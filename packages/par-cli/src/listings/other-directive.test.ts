import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Directive } from '@soctrang/par-core/directive';
import { checkDirective } from '@soctrang/par-core/directive-file';
import { describe, expect, test } from 'vitest';
import type { Call } from '../command/command';
import type { Options } from '../command/option';
import type { ExitCode } from '../exit-code';
import { sayIn } from '../messages';
import { newReportFile } from '../new/new';
import { listAgencies } from './agencies';
import { listTasks } from './tasks';

const FILE = path.join(
  import.meta.dirname,
  ...['..', '..', '..', '..', 'examples', 'vinh-ha', 'vinhha-2023-03-15.par-directive.yaml'],
);
const { directive } = checkDirective(readFileSync(FILE, 'utf8'), { today: '2023-12-01' });
if (directive === undefined) throw new Error('the directive of the example is not whole');
const vinhHa: Directive = directive;

/** What a listing prints of the invented directive. */
async function printed<Values>(
  list: (call: Omit<Call<Options>, 'values'> & { readonly values: Values }, directive: Directive) => Promise<ExitCode>,
  values: Values,
  args: readonly string[] = [],
): Promise<string> {
  const out: string[] = [];
  const stream = { write: (text: string) => void out.push(text), columns: 200, colours: false };
  await list(
    {
      values,
      args,
      io: {
        stdout: stream,
        stderr: stream,
        command: 'par',
        cwd: '/',
        today: async () => '2023-12-01',
        debug: false,
      },
      language: 'vi',
      say: sayIn('vi'),
    },
    vinhHa,
  );
  return out.join('');
}

const AGENCY = { agency: undefined, 'with-support': false, json: false };

describe('the listings of a directive that somebody wrote', () => {
  test('are of its tasks', async () => {
    const all = await printed(listTasks, AGENCY);
    expect(all).toContain(vinhHa.title.vi);
    expect(all).toContain('4.b');
    expect(all).toContain('15/09/2023');
    const own = await printed(listTasks, { ...AGENCY, agency: 'STTTT' });
    expect(own).toContain('Nâng cấp Cổng Dịch vụ công');
    expect(own).not.toContain('Xử lý kiến nghị kiểm toán');
  });

  test('show single tasks with whom they bind', async () => {
    const page = await printed(listTasks, AGENCY, ['1đ']);
    expect(page).toContain('1.đ – Đào tạo lại cán bộ cấp xã chưa đạt chuẩn');
    expect(page).toContain('Ủy ban nhân dân cấp huyện');
  });

  test('are of its agencies on its own day', async () => {
    const text = await printed(listAgencies, { on: undefined, json: false });
    expect(text).toContain('so-noi-vu-tinh-vinh-ha');
    expect(text).not.toContain('uy-ban-nhan-dan-huyen-ke-sach');
  });

  test('and a new report is one on it', async () => {
    const values = { period: 'Quý IV/2023', output: '-', keys: 'vi' as const, json: false };
    expect(await printed(newReportFile, { ...values, agency: 'UBND thị xã Cửa Ngọc' })).toContain(
      'văn bản chỉ đạo: vinhha-2023-03-15\ncơ quan: Ủy ban nhân dân thị xã Cửa Ngọc\n',
    );
    expect(await printed(newReportFile, { ...values, agency: 'UBND huyện Kế Sách' })).not.toContain('nhiệm vụ:');
  });
});
