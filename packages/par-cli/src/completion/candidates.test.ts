import { symlinkSync } from 'node:fs';
import path from 'node:path';
import { soctrang20210924 } from '@soctrang/par-core/directive';
import { describe, expect, test } from 'vitest';
import { folderWith, par } from '../../test/par';
import { COMMANDS } from '../commands';
import { candidatesFor } from './candidates';

/** The values offered for the word at the end of a line; words are divided by spaces. */
async function offered(line: string, cwd = folderWith()): Promise<readonly string[]> {
  return (await candidatesFor(line.split(' '), cwd)).map(({ value }) => value);
}

describe('the first word', () => {
  test('is a command that a person calls, or help', async () => {
    const shown = COMMANDS.filter(({ hidden }) => !hidden).map(({ name }) => name);
    expect(await offered('')).toEqual([...shown, 'help']);
    expect(await offered('che')).toEqual(['check']);
    expect(await offered('complete-')).toEqual([]);
    expect(await offered('xyz')).toEqual([]);
  });

  test('says what the command does, in the language of the line', async () => {
    expect(await candidatesFor(['che'], '.')).toEqual([{ value: 'check', about: 'kiểm tra báo cáo' }]);
    expect(await candidatesFor(['--lang', 'en', 'che'], '.')).toEqual([{ value: 'check', about: 'check reports' }]);
  });

  test('may stand behind an option, and behind help', async () => {
    expect(await offered('--lang en tas')).toEqual(['tasks']);
    expect(await offered('--lang ')).toEqual(['vi', 'en']);
    expect(await offered('help age')).toEqual(['agencies']);
    expect(await offered('help h')).toEqual([]);
    expect(await offered('help check ')).toEqual([]);
  });
});

describe('an option', () => {
  test.each(COMMANDS.filter(({ hidden }) => !hidden))('of $name is offered by its name', async ({ name, options }) => {
    const names = Object.keys(options).map((option) => `--${option}`);
    expect(await offered(`${name} -`)).toEqual([...names, '--lang', '--help', '--version']);
  });

  test('is offered once', async () => {
    expect(await offered('check --summary --su')).toEqual([]);
    expect(await offered('check --format=json --fo')).toEqual([]);
    expect(await offered('new -o x --o')).toEqual([]);
  });

  test('has the values of its definition, behind a space or a sign', async () => {
    expect(await offered('check --fail-on ')).toEqual(['error', 'warning', 'info', 'hint', 'none']);
    expect(await offered('check --fail-on w')).toEqual(['warning']);
    expect(await offered('check --fail-on=w')).toEqual(['--fail-on=warning']);
    expect(await offered('check --summary=')).toEqual([]);
    expect(await offered('check --nonsense=')).toEqual([]);
    expect(await offered('check --constructor=')).toEqual([]);
  });

  test('without known values offers nothing in their place', async () => {
    expect(await offered('check --today ')).toEqual([]);
    expect(await offered('check --max-size --')).toEqual([]);
  });

  test('is none behind two dashes', async () => {
    expect(await offered('tasks -- --ag')).toEqual([]);
    expect(await offered('tasks -- 3.')).toEqual(['3.a', '3.b', '3.c']);
  });

  test('comes first where a command takes no argument', async () => {
    expect(await offered('agencies ')).toEqual(['--directive', '--on', '--json', '--lang', '--help', '--version']);
    expect(await offered('agencies x')).toEqual([]);
  });
});

describe('what is named of the domain', () => {
  test('an agency, by id or abbreviation, in any case of letters', async () => {
    expect(await offered('new --agency stc')).toEqual(['STC']);
    expect(await offered('tasks --agency so-ta')).toEqual(['so-tai-chinh', 'so-tai-nguyen-va-moi-truong']);
    expect(await offered('new --agency=SNV')).toEqual(['--agency=SNV']);
    // Eleven district units share it: it would be refused.
    expect(await offered('new --agency UBND')).toEqual([]);
  });

  test('every candidate for an agency is taken by the command', async () => {
    for (const name of await offered('tasks --agency ')) {
      expect({ name, code: (await par(['tasks', '--json', '--agency', name])).code }).toEqual({ name, code: 0 });
    }
  });

  test('a period, the one that is asked for first', async () => {
    const periods = await offered('new --period ');
    expect(periods[0]).toBe('2021-Q4');
    expect(new Set(periods).size).toBe(periods.length);
    expect(await offered('deadline --period 2021-H')).toEqual(['2021-H1', '2021-H2']);
  });

  test('a task, a code, a shell', async () => {
    expect(await offered('tasks ')).toEqual(soctrang20210924.tasks.map(({ id }) => id));
    expect(await offered('codes par41')).toContain('PAR410');
    expect(await candidatesFor(['codes', 'PAR301'], '.')).toEqual([{ value: 'PAR301', about: 'Ngày không có thật' }]);
    expect(await offered('completion ')).toEqual(['bash', 'zsh', 'fish', 'powershell']);
  });
});

describe('a file', () => {
  const files = {
    'stc.par.yaml': '',
    'STP.PAR.JSON': '',
    'ghi-chu.yaml': '',
    'iv.par-roster.yaml': '',
    '2027.par-calendar.yml': '',
    '.nhap.par.yaml': '',
    'bao cao/snv.par.yml': '',
    'node_modules/x/y.par.yaml': '',
  };

  test('is one with the ending of its kind, or a folder on the way', async () => {
    const cwd = folderWith(files);
    expect(await offered('check ', cwd)).toEqual(['STP.PAR.JSON', 'bao cao/', 'node_modules/', 'stc.par.yaml']);
    expect(await offered('check --roster ', cwd)).toEqual(['bao cao/', 'iv.par-roster.yaml', 'node_modules/']);
    expect(await offered('deadline --calendar 2', cwd)).toEqual(['2027.par-calendar.yml']);
    expect(await offered('new -o ', cwd)).toEqual(['bao cao/', 'node_modules/']);
    expect(await offered('check --roster=i', cwd)).toEqual(['--roster=iv.par-roster.yaml']);
  });

  test('is found in the folder that the word has reached', async () => {
    const cwd = folderWith(files);
    expect(await candidatesFor(['check', 'bao cao/'], cwd)).toEqual([{ value: 'bao cao/snv.par.yml' }]);
    expect(await candidatesFor(['check', './bao c'], cwd)).toEqual([{ value: './bao cao/' }]);
    expect(await candidatesFor(['check', 'không có/'], cwd)).toEqual([]);
    expect(await candidatesFor(['check', `${cwd}/stc`], '/')).toEqual([{ value: `${cwd}/stc.par.yaml` }]);
  });

  test('that is hidden is offered to who types its dot', async () => {
    const cwd = folderWith({ '.git/a.par.yaml': '' });
    expect(await offered('check ', cwd)).not.toContain('.git/');
    expect(await offered('check .', cwd)).toEqual(['.git/']);
  });

  test.runIf(process.platform !== 'win32')(
    'may lie behind a link; a name that would break the list is left out',
    async () => {
      const cwd = folderWith({ 'that/a.par.yaml': '', 'xuống\ndòng.par.yaml': '' });
      symlinkSync('that', path.join(cwd, 'lien-ket'));
      symlinkSync('mat', path.join(cwd, 'hong'));
      expect(await offered('check ', cwd)).toEqual(['lien-ket/', 'that/']);
    },
  );
});

describe('par complete', () => {
  test('answers a candidate on each line, behind a tab what it is', async () => {
    expect(await par(['complete', '--', 'check', '--format', 'js'])).toMatchObject({
      code: 0,
      out: 'json\tcho chương trình khác\n',
      err: '',
    });
    expect((await par(['complete', '--', 'check', '--lang', 'en', '--format=p'])).out).toMatch(/^--format=pretty\t/u);
  });

  test('takes an empty word in either way', async () => {
    const { out } = await par(['complete', '--', 'completion', '']);
    expect(out).toBe('bash\t\nzsh\t\nfish\t\npowershell\t\n');
    expect((await par(['complete', '--new-word', '--', 'completion'])).out).toBe(out);
    expect((await par(['complete', '--'])).out).toMatch(/^check\t/u);
  });

  test('is not listed, but has its help', async () => {
    expect((await par(['--help'])).out).not.toContain('  complete ');
    expect((await par(['complete', '--help'])).out).toContain('--new-word');
  });

  test.each([['--help'], ['--version'], ['-'], ['--'], ['help', '--'], ['check', '-o', '']])(
    'answers %j instead of doing it',
    async (...words) => {
      const { code, err } = await par(['complete', '--', ...words]);
      expect({ code, err }).toEqual({ code: 0, err: '' });
    },
  );
});
