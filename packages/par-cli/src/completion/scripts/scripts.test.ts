import { spawnSync } from 'node:child_process';
import { chmodSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { folderWith, par } from '../../../test/par';
import { SHELLS, type Shell } from '../../commands/completion';
import { SCRIPTS } from '.';

/** Stands for `par`: writes down the words it is asked about, and answers what the test has laid ready. */
const STAND_IN = `#!/bin/sh
for word in "$@"; do printf '[%s]' "$word"; done > "$PAR_TEST/asked"
cat "$PAR_TEST/answer"
`;

interface Answered {
  /** The words that the script handed over. */
  readonly asked: string;
  readonly out: string;
  readonly err: string;
}

/** Runs lines in a shell that has read its script, with a stand-in for `par` in the path. */
function inShell(shell: string, args: readonly string[], answer: string, lines: readonly string[]): Answered {
  const folder = folderWith({
    'bin/par': STAND_IN,
    answer,
    script: SCRIPTS[shell as Shell],
    'bao cao/stc moi.par.yaml': '',
  });
  chmodSync(path.join(folder, 'bin/par'), 0o755);
  const { stdout, stderr } = spawnSync(shell, [...args, '-c', lines.join('\n')], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, PAR_TEST: folder, PATH: `${folder}/bin${path.delimiter}${process.env.PATH}` },
  });
  return { asked: readFileSync(path.join(folder, 'asked'), 'utf8'), out: stdout, err: stderr };
}

/** The tests of a shell, where it is installed; where not, that is said. */
function withShell(shell: string, tests: () => void): void {
  const isThere = process.platform !== 'win32' && spawnSync(shell, ['-c', 'exit 0']).status === 0;
  if (!isThere) process.stderr.write(`${shell} is not installed here: its script is not tried\n`);
  describe.runIf(isThere)(`the script for ${shell}`, tests);
}

withShell('bash', () => {
  const complete = (words: readonly string[], answer: string): Answered => {
    const array = words.map((word) => `'${word.replaceAll("'", `'\\''`)}'`).join(' ');
    return inShell('bash', ['--norc'], answer, [
      'source ./script',
      `COMP_WORDS=(${array}); COMP_CWORD=${words.length - 1}`,
      '_par par',
      `printf '%s\\n' "\${COMPREPLY[@]}"`,
    ]);
  };

  test('hands the words over, the last also where it is empty', () => {
    expect(complete(['par', 'check', ''], 'a\tx\n').asked).toBe('[complete][--][check][]');
    expect(complete(['par', 'che'], 'check\tkiểm tra\n')).toEqual({
      asked: '[complete][--][che]',
      out: 'check\n',
      err: '',
    });
  });

  test('puts together what bash breaks at the sign, and offers what stands behind it', () => {
    const { asked, out } = complete(['par', 'check', '--format', '=', 'j'], '--format=json\tJSON\n');
    expect(asked).toBe('[complete][--][check][--format=j]');
    expect(out).toBe('json\n');
    expect(complete(['par', 'check', '--format', '='], '--format=json\t\n').asked).toBe(
      '[complete][--][check][--format=]',
    );
    expect(complete(['par', 'check', '--format', '=', 'json', 'x'], '').asked).toBe(
      '[complete][--][check][--format=json][x]',
    );
  });

  test('takes quotes and backslashes off', () => {
    expect(complete(['par', 'check', 'bao\\ cao/s'], '').asked).toBe('[complete][--][check][bao cao/s]');
    expect(complete(['par', 'check', '"bao c'], '').asked).toBe('[complete][--][check][bao c]');
    expect(complete(['par', 'check', "'bao c"], '').asked).toBe('[complete][--][check][bao c]');
  });

  test('runs nothing that stands in the line', () => {
    expect(complete(['par', 'check', '$(touch hong)`touch hong`'], '').asked).toBe(
      '[complete][--][check][$(touch hong)`touch hong`]',
    );
  });

  test('leaves the slash of a folder to bash', () => {
    expect(complete(['par', 'check', 'b'], 'bao cao/\t\n').out).toBe('bao cao\n');
  });

  test('is registered for par', () => {
    expect(inShell('bash', ['--norc'], '', ['source ./script', 'par; complete -p par']).out).toBe(
      'complete -F _par par\n',
    );
  });
});

withShell('zsh', () => {
  /** The completion system itself is stood in for: what is handed to it is printed. */
  const complete = (words: readonly string[], answer: string): Answered => {
    const array = words.map((word) => `'${word.replaceAll("'", `'\\''`)}'`).join(' ');
    return inShell('zsh', ['-f'], answer, [
      'compdef() { print -r -- "compdef $*" }',
      `compadd() { print -r -- "compadd $*"; print -rl -- "\${values[@]}" "\${folders[@]}" }`,
      'source ./script',
      `words=(${array}); CURRENT=${words.length}`,
      '_par',
    ]);
  };

  test('is registered, hands the words over and offers what comes back', () => {
    const { asked, out, err } = complete(['par', 'check', ''], 'a.par.yaml\t\nbao cao/\t\n');
    expect({ asked, err }).toEqual({ asked: '[complete][--][check][]', err: '' });
    expect(out).toContain('compdef _par par\n');
    expect(out).toContain('\na.par.yaml\nbao cao/\n');
    expect(out).toMatch(/^compadd -M .* -l -d shown -a values$/mu);
    expect(out).toMatch(/^compadd -S {2}-a folders$/mu);
  });

  test('takes quotes and backslashes off', () => {
    expect(complete(['par', 'check', 'bao\\ cao/s'], '').asked).toBe('[complete][--][check][bao cao/s]');
    expect(complete(['par', 'check', '--format=j'], '').asked).toBe('[complete][--][check][--format=j]');
  });
});

withShell('fish', () => {
  const complete = (line: string, answer: string): Answered =>
    inShell('fish', ['--no-config'], answer, ['source ./script', `complete --do-complete '${line}'`]);

  test('hands the words over and offers what comes back, with what it is', () => {
    const { asked, out, err } = complete('par che', 'check\tkiểm tra báo cáo\n');
    expect({ asked, err }).toEqual({ asked: '[complete][--][che]', err: '' });
    expect(out).toBe('check\tkiểm tra báo cáo\n');
    expect(complete('par ', 'check\tx\n').asked).toBe('[complete][--][]');
    expect(complete('par check ', 'a\tx\n').asked).toBe('[complete][--][check][]');
  });

  test('takes quotes and backslashes off', () => {
    expect(complete('par check bao\\\\ cao/s', 'bao cao/stc moi.par.yaml\t\n').asked).toBe(
      '[complete][--][check][bao cao/s]',
    );
    expect(complete('par check "bao c', 'bao cao/\t\n')).toMatchObject({
      asked: '[complete][--][check][bao c]',
      out: 'bao cao/\n',
    });
  });
});

describe('the script for PowerShell, of which only the form is tried: no PowerShell is at hand', () => {
  const script = SCRIPTS.powershell;

  test('is plain ASCII: Windows PowerShell reads it in the code page of the machine', () => {
    expect(script).toMatch(/^[\n\u0020-\u007e]*$/u);
  });

  test.each(['{}', '()', '[]'])('closes every %s', (pair) => {
    const code = script.replace(/'(?:[^'\n]|'')*'|"[^"\n]*"/gu, '');
    const [open = '', close = ''] = pair;
    expect(code.split(open).length).toBe(code.split(close).length);
  });

  test('asks for an empty word by the option, quotes the dashes, and restores the encoding', () => {
    expect(script).toContain('Register-ArgumentCompleter -Native -CommandName par');
    expect(script).toContain("@('--new-word')");
    expect(script).toContain("par complete @new '--' @words");
    expect(script.match(/\[Console\]::OutputEncoding = /gu)).toHaveLength(2);
  });
});

describe('par completion', () => {
  test.each(SHELLS)('prints the script for %s', async (shell) => {
    expect(await par(['completion', shell])).toEqual({ code: 0, out: SCRIPTS[shell], err: '' });
  });

  test('knows PowerShell by its other name', async () => {
    expect((await par(['completion', 'pwsh'])).out).toBe(SCRIPTS.powershell);
  });

  test.each([
    [[], 'par: Hãy ghi vỏ lệnh đang dùng, một trong: bash, zsh, fish, powershell.\n'],
    [['bsh'], 'par: Không có đoạn mã cho “bsh”. Có phải là bash?\n'],
    [['cmd.exe'], 'par: Không có đoạn mã cho “cmd.exe”. Có cho: bash, zsh, fish, powershell.\n'],
    [['bash', 'zsh'], 'par: Lệnh này không nhận tham số “zsh”.\n'],
  ])('refuses %j', async (argv, err) => {
    expect(await par(['completion', ...argv])).toEqual({ code: 2, out: '', err });
  });
});
