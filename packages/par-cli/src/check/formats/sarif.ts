import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { type ExplainedCode, explainCode } from '@soctrang/par-core/codes';
import type { Code } from '@soctrang/par-core/report';
import type { Range } from '@soctrang/par-core/source';
import type { ExitCode } from '../../exit-code';
import type { Language } from '../../messages';
import { ownVersion } from '../../version';
import type { CheckedFile, FileFinding } from '../checked-file';
import type { Edit } from '../edits';
import type { FindingsWriter, Unchecked, WriterOptions } from '../formats';
import { isUnnamed, pathForMachines } from '../path-for-machines';

/** SARIF knows neither info nor hint. */
const LEVELS = {
  error: 'error',
  warning: 'warning',
  info: 'note',
  hint: 'note',
} as const satisfies Readonly<Record<FileFinding['severity'], string>>;

const ROOT = '%SRCROOT%';
const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';

/**
 * SARIF 2.1.0, for GitHub code scanning and whatever else shows results. Results are written as they come; the rules,
 * of which only those that were found are listed, and the list of files follow at the end.
 *
 * @see https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
 */
export function sarifWriter({ out, language, cwd }: WriterOptions): FindingsWriter {
  const rules = new Map<Code, number>();
  const files = new Map<string, number>();
  const problems: Unchecked[] = [];
  let isFirst = true;
  const root = pathToFileURL(cwd + path.sep).href;
  out.write(
    `{"$schema":${JSON.stringify(SCHEMA)},"version":"2.1.0","runs":[{"language":"${language}","columnKind":"utf16CodeUnits","originalUriBaseIds":${JSON.stringify({ [ROOT]: { uri: root } })},"results":[`,
  );
  const write = ({ file, findings }: CheckedFile): void => {
    const index = files.get(file) ?? files.size;
    files.set(file, index);
    const location = { ...artifactOf(file, cwd), index };
    let text = '';
    for (const finding of findings) {
      const ruleIndex = rules.get(finding.code) ?? rules.size;
      rules.set(finding.code, ruleIndex);
      text += `${isFirst ? '' : ','}\n${JSON.stringify(resultOf(finding, ruleIndex, location))}`;
      isFirst = false;
    }
    if (text !== '') out.write(text);
  };
  return {
    file: write,
    problem: (problem) => problems.push(problem),
    roster: write,
    end: (code) => {
      out.write('\n],"artifacts":[');
      for (const [file, index] of files) {
        out.write(`${index === 0 ? '' : ','}\n${JSON.stringify({ location: artifactOf(file, cwd) })}`);
      }
      const explained = [...rules.keys()].map(explainCode);
      const other = language === 'vi' ? 'en' : 'vi';
      const end = {
        tool: { driver: driver(explained, language) },
        translations: [translation(explained, other)],
        invocations: [invocation(code, problems, cwd)],
      };
      out.write(`\n],${JSON.stringify(end).slice(1, -1)}}]}\n`);
    },
  };
}

/** Where a file is: from the folder of the check, or wholly where it lies elsewhere. */
function artifactOf(file: string, cwd: string): { readonly uri: string; readonly uriBaseId?: string } {
  if (isUnnamed(file)) return { uri: encodeURIComponent(file) };
  const shown = pathForMachines(file, cwd);
  if (path.isAbsolute(shown)) return { uri: pathToFileURL(shown).href };
  return { uri: shown.split('/').map(encodeURIComponent).join('/'), uriBaseId: ROOT };
}

function resultOf(
  { code, severity, message, path: pointer, range, related, edits = [], fingerprint }: FileFinding,
  ruleIndex: number,
  artifactLocation: object,
): object {
  const locationOf = (at: Range): object => ({ physicalLocation: { artifactLocation, region: regionOf(at) } });
  return {
    ruleId: code,
    ruleIndex,
    level: LEVELS[severity],
    message: { text: message },
    locations: [
      { ...locationOf(range), ...(pointer !== '' && { logicalLocations: [{ fullyQualifiedName: pointer }] }) },
    ],
    ...(related.length > 0 && {
      relatedLocations: related.map((one, index) => ({
        id: index + 1,
        ...locationOf(one.range),
        message: { text: one.message },
      })),
    }),
    // The name under which GitHub looks for it.
    ...(fingerprint !== undefined && { partialFingerprints: { primaryLocationLineHash: fingerprint } }),
    ...(edits.length > 0 && {
      fixes: [{ artifactChanges: [{ artifactLocation, replacements: edits.map(replacement) }] }],
    }),
    properties: { severity },
  };
}

/** Lines and columns count from one; the end is exclusive, as ours. */
function regionOf({ start, end }: Range): object {
  return {
    startLine: start.line + 1,
    startColumn: start.character + 1,
    endLine: end.line + 1,
    endColumn: end.character + 1,
  };
}

function replacement({ range, text }: Edit): object {
  return { deletedRegion: regionOf(range), insertedContent: { text } };
}

function driver(explained: readonly ExplainedCode[], language: Language): object {
  return {
    name: 'par',
    semanticVersion: ownVersion(),
    version: ownVersion(),
    language,
    rules: explained.map((code) => ({
      ...ruleTexts(code, language),
      defaultConfiguration: { level: LEVELS[code.severity] },
      properties: { severity: code.severity },
    })),
  };
}

/** The same rules in the other language, by which a viewer shows them to who prefers it. */
function translation(explained: readonly ExplainedCode[], language: Language): object {
  return {
    name: 'par',
    version: ownVersion(),
    language,
    contents: ['localizedData'],
    rules: explained.map((code) => ruleTexts(code, language)),
  };
}

/** Few viewers know translations: the help is in both languages wherever it stands. */
function ruleTexts(code: ExplainedCode, language: Language): object {
  const languages = language === 'vi' ? (['vi', 'en'] as const) : (['en', 'vi'] as const);
  return {
    id: code.code,
    shortDescription: { text: code.title[language] },
    fullDescription: { text: code.why[language] },
    help: {
      text: languages.map((one) => `${code.title[one]}\n${code.why[one]}`).join('\n\n'),
      markdown: languages.map((one) => helpPage(code, one)).join('\n\n---\n\n'),
    },
  };
}

function helpPage({ code, title, why, sentences }: ExplainedCode, language: Language): string {
  const said = sentences.map((sentence) => `- ${sentence[language]}`).join('\n');
  return `**${code} – ${title[language]}**\n\n${why[language]}\n\n${said}`;
}

function invocation(exitCode: ExitCode, problems: readonly Unchecked[], cwd: string): object {
  return {
    executionSuccessful: problems.length === 0,
    exitCode,
    workingDirectory: { uri: pathToFileURL(cwd + path.sep).href },
    toolExecutionNotifications: problems.map(({ path: named, sentence }) => ({
      level: 'error',
      message: { text: sentence },
      ...(named.trim() !== '' && { locations: [{ physicalLocation: { artifactLocation: artifactOf(named, cwd) } }] }),
    })),
  };
}
