// npm start: from a fresh clone to a first result. Finding faults in the examples is its success.
import { node } from './workspace/command.mjs';
import { parCommand } from './workspace/par-command.mjs';
import { prepare } from './workspace/prepare.mjs';

/** The examples are reports of the fourth quarter of 2021; on this day some of them are late and some are not. */
const TODAY = '2021-12-20';
/** Who has to report; one of them has not. */
const ROSTER = 'examples/coordinator/quy-iv-2021.par-roster.yaml';

/** @type {readonly (readonly [vi: string, en: string, command: string])[]} */
const next = [
  [
    'Kiểm tra các báo cáo có lỗi, xem từng loại phát hiện',
    'Check the faulty reports and see each kind of finding',
    `npm run -s par -- check examples/faulty --today ${TODAY}`,
  ],
  [
    'Lập báo cáo mới cho một cơ quan, có sẵn mọi nhiệm vụ được giao',
    'Begin an agency’s report, with every task that binds it already in it',
    'npm run -s par -- new --agency STC --period 2021-Q4',
  ],
  [
    'Xem các nhiệm vụ của một cơ quan',
    'List the tasks of an agency',
    'npm run -s par -- tasks --agency "Sở Tài chính"',
  ],
  [
    'Chấm điểm một báo cáo, xếp hạng cả thư mục',
    'Score a report, rank the whole folder',
    'npm run -s par -- score examples/workspace/so-tai-chinh.par.yaml\n    npm run -s par -- rank examples/workspace',
  ],
  ['Xem các lệnh và tùy chọn', 'See the commands and their options', 'npm run -s par -- --help'],
  ['Chạy toàn bộ phép thử', 'Run all tests', 'npm test'],
];

prepare({ built: true });
const { code } = node(
  [parCommand(), 'check', 'examples/workspace', '--summary', '--roster', ROSTER, '--today', TODAY],
  { stdio: 'inherit', env: { PAR_COMMAND: 'npm run -s par --' } },
);
// 0: clean, 1: findings. Anything else is our fault.
if (code > 1) {
  process.stderr.write(
    `\nLệnh par kết thúc với mã ${code}, lẽ ra phải là 0 hoặc 1.\nThe command par ended with code ${code} where 0 or 1 was due.\n`,
  );
  process.exitCode = code;
} else {
  process.stdout.write('\nThử tiếp:\nWhat to try next:\n');
  for (const [vi, en, command] of next) process.stdout.write(`\n  ${vi}\n  ${en}\n    ${command}\n`);
  process.stdout.write(
    '\n  Mở các báo cáo trong VS Code với phần mở rộng của chúng tôi: xem docs/editor.md\n  Open the reports in VS Code with our extension: see docs/editor.md\n',
  );
}
