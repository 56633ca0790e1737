import { spawnSync } from 'node:child_process';
import { copyFileSync, cpSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { CLEAN_REPORT, FAULTY_REPORT, folderWith, par } from './par';

const ROOT = path.join(import.meta.dirname, '..', '..', '..');
const EXAMPLES = path.join(ROOT, 'examples', 'ci');
const MAIN = path.join(import.meta.dirname, '..', 'dist', 'main.js');
const PAGES = ['examples/ci/github-actions.yml', 'examples/ci/pre-commit-config.yaml', 'docs/ci.md'];

/** The calls of `par check` in a file, as their arguments; what a shell would take away is taken away. */
function callsIn(file: string): string[][] {
  const text = readFileSync(path.join(ROOT, file), 'utf8');
  return [...text.matchAll(/(?:\bpar|@soctrang\/par-cli) (check [^`\n]*)/gu)]
    .map(([, call = '']) => call.replace(/'.*$/u, '').trim())
    .map((call) => [...call.matchAll(/"([^"]*)"|\S+/gu)].map((word) => word[1] ?? word[0]));
}

describe.each(PAGES)('every call of par check in %s', (file) => {
  const calls = callsIn(file);

  test('is found', () => {
    expect(calls.length).toBeGreaterThan(0);
  });

  test.each(calls.map((argv) => [argv.join(' '), argv] as const))('works: %s', async (_, argv) => {
    const cwd = folderWith();
    cpSync(path.join(ROOT, 'examples', 'workspace'), path.join(cwd, 'bao-cao'), { recursive: true });
    const { code, err } = await par(argv, { cwd });
    // The examples have errors, which is 1, unless --fail-on asks for none.
    expect({ code, err }).toEqual({ code: argv.includes('none') ? 0 : 1, err: '' });
    for (const [index, word] of argv.entries()) {
      if (word.startsWith('-o')) expect(readFileSync(path.join(cwd, argv[index + 1] ?? ''), 'utf8')).not.toBe('');
    }
  });
});

test('the workflow uses every file that it has written', () => {
  const text = readFileSync(path.join(EXAMPLES, 'github-actions.yml'), 'utf8');
  const written = [...text.matchAll(/-o\.\w+ (\S+)/gu)].map(([, file = '']) => file);
  expect(written.length).toBeGreaterThan(2);
  for (const file of written) expect(text.split(file).length, file).toBeGreaterThan(2);
});

test('the pre-commit example wants this version of the command', () => {
  const { version } = JSON.parse(readFileSync(path.join(import.meta.dirname, '..', 'package.json'), 'utf8'));
  const text = readFileSync(path.join(EXAMPLES, 'pre-commit-config.yaml'), 'utf8');
  expect(text).toContain(`'@soctrang/par-cli@${version}'`);
  const [, files = ''] = /files: (.*)$/mu.exec(text) ?? [];
  expect('bao-cao/a.par.yaml').toMatch(new RegExp(files, 'u'));
  expect('bao-cao/a.yaml').not.toMatch(new RegExp(files, 'u'));
});

test('the table of the guide has every form of the results', async () => {
  const { FORMATS } = await import('../src/check/formats');
  const guide = readFileSync(path.join(ROOT, 'docs', 'ci.md'), 'utf8');
  for (const { name } of FORMATS) expect(guide.split(`\n| \`${name}\` |`), name).toHaveLength(3);
});

const hasGit = spawnSync('git', ['--version']).status === 0;

describe.runIf(existsSync(MAIN) && hasGit && process.platform !== 'win32')('the git hook', () => {
  const git = (cwd: string, ...argv: readonly string[]) =>
    spawnSync('git', ['-c', 'user.name=x', '-c', 'user.email=x@example.org', ...argv], {
      cwd,
      encoding: 'utf8',
      env: { ...process.env, PAR: `${process.execPath} ${MAIN}`, GIT_CONFIG_GLOBAL: '/dev/null' },
    });

  test('checks what is about to be committed, not what lies in the folder', () => {
    const cwd = folderWith({ 'bao cao/sở.par.yaml': FAULTY_REPORT, 'x.yaml': 'a: [' });
    git(cwd, 'init', '-q');
    copyFileSync(path.join(EXAMPLES, 'hooks', 'pre-commit'), path.join(cwd, '.git', 'hooks', 'pre-commit'));
    git(cwd, 'add', '.');
    writeFileSync(path.join(cwd, 'bao cao', 'sở.par.yaml'), CLEAN_REPORT);
    const refused = git(cwd, 'commit', '-qm', 'x');
    expect(refused.status).not.toBe(0);
    expect(refused.stdout + refused.stderr).toContain('bao cao/sở.par.yaml:8:53  lỗi  PAR402');
    git(cwd, 'add', '.');
    expect(git(cwd, 'commit', '-qm', 'x').status).toBe(0);
  });
});

test('every example is in the README', () => {
  const readme = readFileSync(path.join(EXAMPLES, 'README.md'), 'utf8');
  const files = readdirSync(EXAMPLES, { recursive: true, encoding: 'utf8' }).filter((name) => /\.|\//u.test(name));
  for (const name of files.filter((one) => one !== 'README.md'))
    expect(readme).toContain(`](${name.replaceAll('\\', '/')})`);
});
