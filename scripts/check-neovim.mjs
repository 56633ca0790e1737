// npm run neovim: Debian's neovim, headless, attaches to the built language server over stdio, shows a diagnostic,
// completes, and sees the diagnostic go once its cause is mended. Needs `nvim`; PAR_NEOVIM names another one.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { prepare } from './workspace/prepare.mjs';
import { root } from './workspace/root.mjs';

const REPORT = `mẫu: par-report/1
văn bản chỉ đạo: soctrang-2021-09-24
cơ quan: Sở Tài chánh
kỳ báo cáo: Quý IV/2021
nhiệm vụ:
`;

const nvim = process.env.PAR_NEOVIM ?? 'nvim';
const version = spawnSync(nvim, ['--version'], { encoding: 'utf8' });
if (version.error) {
  process.stderr.write(`${nvim}: ${version.error.message}. Debian: apt-get install neovim\n`);
  process.exit(1);
}

prepare({ built: true });
const folder = mkdtempSync(path.join(tmpdir(), 'par-neovim-'));
try {
  const report = path.join(folder, 'so-tai-chinh.par.yaml');
  const out = path.join(folder, 'seen.json');
  writeFileSync(report, REPORT);
  const story = path.join(root, 'scripts', 'neovim', 'story.lua');
  const run = spawnSync(nvim, ['--headless', '--clean', '-n', '-c', `luafile ${story}`], {
    encoding: 'utf8',
    timeout: 240_000,
    // Nothing of the user who runs this.
    env: {
      ...process.env,
      HOME: folder,
      XDG_STATE_HOME: folder,
      XDG_CACHE_HOME: folder,
      PAR_NODE: process.execPath,
      PAR_SERVER: path.join(root, 'packages', 'par-language-server', 'dist', 'server.cjs'),
      PAR_REPORT: report,
      PAR_OUT: out,
    },
  });
  const seen = JSON.parse(readFileSync(out, 'utf8'));
  /** @type {readonly (readonly [string, boolean])[]} */
  const expected = [
    [
      'shows the misspelt agency where it stands',
      seen.diagnostics?.some(
        (/** @type {any} */ one) => one.code === 'PAR201' && one.lnum === 2 && one.source === 'par',
      ),
    ],
    ['lets go of the diagnostic once the agency is right', seen.mended === true],
    [
      'offers the tasks that bind the agency, and no others',
      seen.labels?.includes('3.a') && !seen.labels.includes('2.a'),
    ],
    ['answers where a name stands', seen.highlights === true],
    ['ends the server when it leaves', seen.stopped === true],
  ];
  process.stdout.write(`${version.stdout.split('\n', 1)[0]}\n`);
  for (const [what, holds] of expected) process.stdout.write(`${holds ? '✓' : '✗'} ${what}\n`);
  if (expected.some(([, holds]) => !holds)) {
    process.stdout.write(`${JSON.stringify(seen, null, 2)}\n${run.stderr}\n`);
    process.exitCode = 1;
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
