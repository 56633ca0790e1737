import { defineCommand } from '../command/command';
import type { Options } from '../command/option';
import { AS_JSON } from './recurring-options';

export const DOCTOR_OPTIONS = { json: AS_JSON } as const satisfies Options;

export const doctorCommand = defineCommand({
  name: 'doctor',
  summary: {
    vi: 'kiểm tra máy và thư mục này: phiên bản, tệp, cấu hình',
    en: 'look over this machine and folder: versions, files, configuration',
  },
  options: DOCTOR_OPTIONS,
  examples: [
    {
      line: 'doctor',
      about: {
        vi: 'Mỗi điều chưa ổn kèm cách xử lý; có điều sai thì mã kết thúc là 1',
        en: 'Each thing amiss with the way out; the exit code is 1 where something is wrong',
      },
    },
    {
      line: 'doctor --json',
      about: { vi: 'Để gửi kèm khi báo lỗi', en: 'To send along with a bug report' },
    },
  ],
  emptyOutput: ({ json }) => (json === true ? 'null\n' : ''),
  load: async () => (await import('../doctor/doctor')).examine,
});
