import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { ErrorCodes } from 'vscode-languageserver';
import { offerFiles, type Session } from '../../test/client';
import { everywhere } from '../../test/everywhere';
import type { Change, Choice, NewFile, Refusal, Requests, ScorePage } from '../service';

const example = (name: string): string =>
  readFileSync(new URL(`../../../../examples/${name}`, import.meta.url), 'utf8');

const ROOT = 'file:///cong-viec';
const PROVINCE = `${ROOT}/vinh-ha`;
const FINANCE = `${ROOT}/so-tai-chinh.par.yaml`;
const FEW = `${ROOT}/so-noi-vu.par.yaml`;
const BROKEN = `${ROOT}/hong.par.yaml`;
const DIRECTIVE = 'soctrang-2021-09-24';

everywhere('what commands ask', (start) => {
  async function session(language: 'vi' | 'en' = 'vi'): Promise<Session> {
    const client = start();
    offerFiles(
      client,
      new Map([
        [FINANCE, example('workspace/so-tai-chinh.par.yaml')],
        [`${PROVINCE}/vinhha.par-directive.yaml`, example('vinh-ha/vinhha-2023-03-15.par-directive.yaml')],
        [`${PROVINCE}/mau.par-criteria.yaml`, example('criteria/mau-bo-tieu-chi.par-criteria.yaml')],
        [`${PROVINCE}/so-noi-vu.par.yaml`, example('vinh-ha/so-noi-vu.par.yaml')],
        [
          FEW,
          `mẫu: par-report/1\nvăn bản chỉ đạo: ${DIRECTIVE}\ncơ quan: Sở Nội vụ\nkỳ báo cáo: Quý IV/2021\nnhiệm vụ:\n  - mã: 1.a\n    trạng thái: hoàn thành\n`,
        ],
        [BROKEN, '- đây không phải\n- là báo cáo\n'],
      ]),
    );
    await client.greet({}, { files: true, settings: { language }, language }, [ROOT]);
    await client.connection.sendNotification('workspace/didChangeConfiguration', { settings: { par: { language } } });
    return client;
  }
  const ask = <Method extends keyof Requests>(
    client: Session,
    method: Method,
    params: Requests[Method]['params'],
  ): Promise<Requests[Method]['result']> => client.connection.sendRequest(method, params);

  it('offers the directives and criteria sets near a folder beside the built-in ones', async () => {
    const client = await session();
    const here = (await ask(client, 'par/choices', { what: 'directives', folder: ROOT })) as readonly Choice[];
    expect(here.map(({ id }) => id)).toEqual([DIRECTIVE]);
    const there = (await ask(client, 'par/choices', { what: 'directives', folder: PROVINCE })) as readonly Choice[];
    expect(there.map(({ id }) => id)).toEqual(['vinhha-2023-03-15', DIRECTIVE]);
    expect(there[0]?.detail).toContain('trong thư mục đang mở');
    const sets = (await ask(client, 'par/choices', { what: 'criteria-sets', folder: `${PROVINCE}/` })) as Choice[];
    expect(sets[0]?.id).toBe('mau-bo-tieu-chi');
    expect(sets.length).toBeGreaterThan(2);
  });

  it('leads from a directive by agency and period to the text of a report', async () => {
    const client = await session();
    const agencies = (await ask(client, 'par/choices', { what: 'agencies', directive: DIRECTIVE })) as Choice[];
    const finance = agencies.find(({ search }) => search.includes('stc'));
    expect(finance).toMatchObject({ id: 'so-tai-chinh', label: 'Sở Tài chính', description: 'STC' });
    const asked = { what: 'periods', directive: DIRECTIVE, agency: 'so-tai-chinh' } as const;
    const [next] = (await ask(client, 'par/choices', asked)) as Choice[];
    expect(next).toMatchObject({
      id: '2021-Q4',
      label: 'Quý IV/2021',
      detail: 'Hạn báo cáo 31/12/2021: còn 9 ngày làm việc',
    });
    const made = (await ask(client, 'par/new', {
      kind: 'report',
      directive: DIRECTIVE,
      agency: 'so-tai-chinh',
      period: '2021-Q4',
      folder: ROOT,
    })) as NewFile;
    expect(made.name).toBe('so-tai-chinh.2021-Q4.par.yaml');
    expect(made.text).toContain('cơ quan: Sở Tài chính\n');
  });

  it('gives a new file a number where its name is taken, by a file or by a document that is not saved', async () => {
    const client = await session();
    const params = { kind: 'directive', folder: PROVINCE } as const;
    expect(await ask(client, 'par/new', params)).toMatchObject({ name: 'van-ban-chi-dao.par-directive.yaml' });
    await client.open(`${PROVINCE}/van-ban-chi-dao.par-directive.yaml`, 'mẫu: par-directive/1\n', 'par-directive');
    expect(await ask(client, 'par/new', params)).toMatchObject({ name: 'van-ban-chi-dao-2.par-directive.yaml' });
  });

  it('changes files, open or not, and counts what is typed', async () => {
    const client = await session();
    const tasks = (await ask(client, 'par/choices', { what: 'tasks', uri: FEW })) as Choice[];
    expect(tasks.map(({ id }) => id)).not.toContain('1.a');
    expect(tasks.map(({ id }) => id)).toContain('1.b');
    const change = (await ask(client, 'par/edit', { uri: FEW, what: 'add-task', task: '1.b' })) as Change;
    expect(change.edit.changes?.[FEW]?.[0]?.newText).toContain('- mã: 1.b');
    await client.open(FEW, 'mẫu: par-report/1\n');
    const refused = (await ask(client, 'par/edit', { uri: FEW, what: 'add-task', task: '1.b' })) as Refusal;
    expect(refused.refused).toContain('chưa nêu đúng văn bản chỉ đạo');
  });

  it('converts beside a file, and not over one that is there', async () => {
    const client = await session();
    const other = FINANCE.replace('.yaml', '.json');
    expect(await ask(client, 'par/edit', { uri: FINANCE, what: 'convert' })).toMatchObject({ opens: other });
    await client.open(other, '{}', 'par-report-json');
    expect(await ask(client, 'par/edit', { uri: FINANCE, what: 'convert' })).toEqual({
      refused:
        'Đã có tệp “so-tai-chinh.par.json” trong thư mục này nên không ghi đè. Hãy đổi tên hoặc xóa tệp ấy trước.',
    });
  });

  it.each([
    ['vi', '# Điểm: Sở Tài chính · Quý IV/2021\n', 'Nguồn của các con số'],
    ['en', '# Score: Department of Finance · Q4 2021\n', 'Where the numbers of the set come from'],
  ] as const)('shows the score in the language of the settings: %s', async (language, title, provenance) => {
    const client = await session(language);
    const page = (await ask(client, 'par/score', { uri: FINANCE, what: 'score' })) as ScorePage;
    expect(page.markdown.startsWith(title)).toBe(true);
    expect(page.markdown).toContain(provenance);
  });

  it.each([
    ['par/score', { uri: BROKEN, what: 'score' }, 'Chưa đọc được báo cáo “hong.par.yaml”'],
    ['par/score', { uri: `${ROOT}/khong-co.par.yaml`, what: 'score' }, 'Không đọc được tệp “khong-co.par.yaml”'],
    ['par/edit', { uri: `${PROVINCE}/vinhha.par-directive.yaml`, what: 'add-missing-tasks' }, 'không phải là báo cáo'],
    ['par/choices', { what: 'agencies', directive: 'cong-van-khac' }, 'Không có văn bản chỉ đạo “cong-van-khac”'],
    ['par/new', { kind: 'criteria', base: 'khong-co' }, 'Không có bộ tiêu chí “khong-co”'],
  ] as const)('says in a sentence why it does not answer %s %j', async (method, params, sentence) => {
    const answer = (await ask(await session(), method, params)) as Refusal;
    expect(answer.refused).toContain(sentence);
  });

  it.each([
    ['par/choices', {}],
    ['par/choices', { what: 'everything' }],
    ['par/choices', { what: 'agencies' }],
    ['par/choices', { what: 'directives', folder: 5 }],
    ['par/choices', { what: 'directives', folder: '/a/path' }],
    ['par/choices', { what: 'tasks', uri: 'x'.repeat(20_000) }],
    ['par/new', { kind: 'report', directive: DIRECTIVE, agency: ['stc'], period: '2021-Q4' }],
    ['par/new', { kind: 'criteria', syntax: 'toml' }],
    ['par/edit', { uri: FINANCE, what: 'delete' }],
    ['par/edit', { uri: FINANCE, what: 'add-task' }],
    ['par/score', { uri: FINANCE, what: 'plan' }],
    ['par/score', { what: 'score' }],
  ])('refuses params that no client of ours sends: %s %j', async (method, params) => {
    const client = await session();
    await expect(client.connection.sendRequest(method, params)).rejects.toMatchObject({
      code: ErrorCodes.InvalidParams,
      message: expect.stringContaining(`${method}: `),
    });
  });
});
