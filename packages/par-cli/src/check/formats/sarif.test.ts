import { readFileSync } from 'node:fs';
import path from 'node:path';
import Ajv from 'ajv-draft-04';
import { describe, expect, test } from 'vitest';
import { CLEAN_REPORT, FAULTY_REPORT, folderWith, par, reportOf } from '../../../test/par';

const ROOT = path.join(import.meta.dirname, '..', '..', '..', '..', '..');
const schema = JSON.parse(
  readFileSync(path.join(import.meta.dirname, '..', '..', '..', 'test', 'sarif', 'sarif-2.1.0.schema.json'), 'utf8'),
);
// Formats such as `uri` are checked here, without a package for them.
const ajv = new Ajv({
  strict: false,
  unicodeRegExp: false,
  formats: { uri: isUri, 'uri-reference': true, 'date-time': true },
});
const isSarif = ajv.compile(schema);

function isUri(text: string): boolean {
  return URL.canParse(text);
}

interface Result {
  readonly ruleId: string;
  readonly ruleIndex: number;
  readonly level: string;
  readonly message: { readonly text: string };
  readonly locations: readonly { readonly physicalLocation: { artifactLocation: Artifact; region: object } }[];
  readonly relatedLocations?: readonly { readonly message: { readonly text: string } }[];
  readonly partialFingerprints: { readonly primaryLocationLineHash: string };
  readonly fixes?: readonly unknown[];
}

interface Artifact {
  readonly uri: string;
  readonly uriBaseId?: string;
  readonly index?: number;
}

interface Run {
  readonly tool: {
    readonly driver: {
      readonly name: string;
      readonly rules: readonly {
        readonly id: string;
        readonly shortDescription: { readonly text: string };
        readonly help: { readonly text: string; readonly markdown: string };
      }[];
    };
  };
  readonly translations: readonly { readonly language: string; readonly rules: readonly unknown[] }[];
  readonly results: readonly Result[];
  readonly artifacts: readonly { readonly location: Artifact }[];
  readonly invocations: readonly {
    readonly exitCode: number;
    readonly executionSuccessful: boolean;
    readonly toolExecutionNotifications: readonly { readonly message: { readonly text: string } }[];
  }[];
}

/** What a check writes, held against the official schema. */
async function sarifOf(argv: readonly string[], cwd: string): Promise<{ code: number; run: Run }> {
  const { code, out } = await par(['check', '--format', 'sarif', ...argv], { cwd });
  const log: { readonly runs: readonly Run[] } = JSON.parse(out);
  expect(isSarif(log), ajv.errorsText(isSarif.errors)).toBe(true);
  const [run] = log.runs;
  if (run === undefined) throw new Error('no run');
  return { code, run };
}

test('the schema refuses what is no SARIF', () => {
  expect(isSarif({ version: '2.1.0', runs: [{ results: [] }] })).toBe(false);
});

describe('--format sarif', () => {
  test.each(['vi', 'en'])('of all the examples, in %s, is as the official schema wants it', async (language) => {
    const { run } = await sarifOf(['examples/workspace', 'examples/faulty', '--lang', language], ROOT);
    const { rules } = run.tool.driver;
    expect(rules.length).toBeGreaterThan(50);
    expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
    for (const { ruleId, ruleIndex, locations } of run.results) {
      expect(rules[ruleIndex]?.id).toBe(ruleId);
      const artifact = locations[0]?.physicalLocation.artifactLocation;
      expect(run.artifacts[artifact?.index ?? -1]?.location.uri).toBe(artifact?.uri);
    }
    expect(run.translations.map((one) => [one.language, one.rules.length])).toEqual([
      [language === 'vi' ? 'en' : 'vi', rules.length],
    ]);
  });

  test('explains each rule in both languages', async () => {
    const { run } = await sarifOf([], folderWith({ 'a.par.yaml': FAULTY_REPORT }));
    const [rule] = run.tool.driver.rules;
    expect(rule).toMatchObject({ id: 'PAR402', defaultConfiguration: { level: 'error' } });
    for (const text of [rule?.help.text, rule?.help.markdown]) {
      expect(text).toContain('Chưa thực hiện nhưng đã có tiến độ');
      expect(text).toMatch(/[Nn]ot started/u);
    }
  });

  test('names files from the folder of the check, however they were named, and says where that is', async () => {
    const cwd = folderWith({ 'b/sở y tế #1.par.yaml': FAULTY_REPORT });
    const { run } = await sarifOf(['./b'], cwd);
    expect(run).toMatchObject({
      originalUriBaseIds: { '%SRCROOT%': { uri: expect.stringMatching(/^file:\/\/\/.*\/$/u) } },
      artifacts: [{ location: { uri: 'b/s%E1%BB%9F%20y%20t%E1%BA%BF%20%231.par.yaml', uriBaseId: '%SRCROOT%' } }],
    });
    const below = path.join(cwd, 'b');
    const { run: outside } = await sarifOf([path.join(cwd, 'b')], folderWith());
    expect(outside.artifacts[0]?.location.uri).toMatch(/^file:\/\/\/.*\.par\.yaml$/u);
    expect(outside.artifacts[0]?.location.uriBaseId).toBeUndefined();
    expect(below).not.toBe(cwd);
  });

  test('counts lines and columns from one, in UTF-16, the end exclusive', async () => {
    const cwd = folderWith({ 'a.par.yaml': FAULTY_REPORT.replace('- { mã: 1.c', '- { ghi chú: 😀, mã: 1.c') });
    const { run } = await sarifOf([], cwd);
    expect(run).toMatchObject({ columnKind: 'utf16CodeUnits' });
    expect(run.results[0]).toMatchObject({
      ruleId: 'PAR402',
      level: 'error',
      locations: [{ physicalLocation: { region: { startLine: 8, startColumn: 66, endLine: 8, endColumn: 69 } } }],
    });
  });

  test('has the other place of a finding, and the change that puts it right', async () => {
    const report = reportOf('- { mã: 3a, trạng thái: chưa thực hiện }', '- { mã: 3.a, trạng thái: xong }');
    const { run } = await sarifOf([], folderWith({ 'a.par.yaml': report }));
    const related = run.results.flatMap(({ relatedLocations = [] }) => relatedLocations);
    expect(related[0]?.message.text).toBe('Lần báo cáo đầu tiên.');
    expect(run.results.find(({ ruleId }) => ruleId === 'PAR203')?.fixes).toMatchObject([
      {
        artifactChanges: [
          {
            replacements: [
              {
                deletedRegion: { startLine: 6, startColumn: 11, endLine: 6, endColumn: 13 },
                insertedContent: { text: '3.a' },
              },
            ],
          },
        ],
      },
    ]);
  });

  test('knows a finding again when lines above it are added', async () => {
    const twice = FAULTY_REPORT.replace(
      '{ mã: 1.d, trạng thái: chưa thực hiện }',
      '{ mã: 1.c, trạng thái: chưa thực hiện, tiến độ: 60% }',
    );
    const hashes = async (text: string): Promise<readonly string[]> =>
      (await sarifOf([], folderWith({ 'a.par.yaml': text }))).run.results
        .filter(({ ruleId }) => ruleId === 'PAR402')
        .map(({ partialFingerprints }) => partialFingerprints.primaryLocationLineHash);
    const before = await hashes(twice);
    expect(new Set(before).size).toBe(2);
    expect(await hashes(`# Ghi chú\n\n${twice}`)).toEqual(before);
  });

  test('says what could not be read, and how the check ended', async () => {
    const cwd = folderWith({ 'a.par.yaml': CLEAN_REPORT });
    const { code, run } = await sarifOf(['a.par.yaml', 'khong-co.par.yaml'], cwd);
    expect(code).toBe(2);
    expect(run.results).toEqual([]);
    expect(run.invocations).toMatchObject([
      {
        exitCode: 2,
        executionSuccessful: false,
        toolExecutionNotifications: [
          { level: 'error', message: { text: expect.stringContaining('khong-co.par.yaml') } },
        ],
      },
    ]);
    expect((await sarifOf(['a.par.yaml'], cwd)).run.invocations).toMatchObject([
      { exitCode: 0, executionSuccessful: true, toolExecutionNotifications: [] },
    ]);
  });

  test('is SARIF also where the command line is refused', async () => {
    const { code, out } = await par(['check', '--format', 'sarif', '--today', 'hôm qua'], { cwd: folderWith() });
    expect(code).toBe(2);
    expect(isSarif(JSON.parse(out))).toBe(true);
  });
});
