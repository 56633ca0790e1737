import { closest } from '../../directive/closest';
import type { CalendarDate } from '../../directive/model';
import type { Scalar, Syntax } from '../../source/tree';
import { CODES, type Code, isCode } from '../codes';
import type { Finding } from '../finding';
import { type CheckedText, checkedText, defineFormat, readFile } from '../format-definition';
import { quoted } from '../quoted';
import type { ReadList, ReadObject, ReadRecord } from '../read-tree';
import { addFinding, pointer, type Reading } from '../reading';
import { type Parts, shapeOf } from '../shape';
import { type FilePattern, parseFilePattern } from './file-pattern';
import * as schema from './schema';
import { NO_SETTINGS, type Override, type Settings, type Severities, type Silencer } from './settings';
import * as terms from './vocabulary';

const CONFIG_PARTS = {
  config: { schema: schema.config, terms: terms.CONFIG },
  override: { schema: schema.override, terms: terms.OVERRIDE },
  severitySetting: { schema: schema.severitySetting, terms: terms.SEVERITY_SETTING },
} as const satisfies Parts;

/** The configuration of a folder, `par-config/1`. */
export const CONFIG_FORMAT = defineFormat('par-config/1', shapeOf(schema.config, CONFIG_PARTS), CONFIG_PARTS);

/** A file that a configuration names. */
export interface NamedByConfig {
  /** As seen from the folder of the configuration, with forward slashes; never leads out of it. */
  readonly file: string;
  readonly node: Scalar;
  /** JSON Pointer. */
  readonly path: string;
}

export interface CheckedConfig extends CheckedText {
  readonly settings: Settings;
  readonly directives: readonly NamedByConfig[];
  readonly calendars: readonly NamedByConfig[];
  readonly criteriaSets: readonly NamedByConfig[];
  /** Where each override and silencer stands, by its path. */
  readonly places: ReadonlyMap<string, ConfigPlace>;
}

interface ConfigPlace {
  readonly start: number;
  readonly end: number;
  /** The silenced code; absent for an override. */
  readonly code?: Code;
}

export interface CheckConfigOptions {
  readonly today: CalendarDate;
  readonly syntax?: Syntax;
}

/** Reads and checks a configuration. Never throws on any text; what is wrong in it has no effect. */
export function checkConfig(text: string, { today, syntax }: CheckConfigOptions): CheckedConfig {
  const { reading, read } = readFile(CONFIG_FORMAT, text, { syntax, directives: [], on: today });
  const nothing = { settings: NO_SETTINGS, directives: [], calendars: [], criteriaSets: [], places: new Map() };
  if (read?.kind !== 'object') return { ...checkedText(reading), ...nothing };
  // The shape is made from the schema of a configuration, so what it reads is one.
  const { fields } = read as unknown as ReadObject<schema.ConfigFile>;
  const places = new Map<string, ConfigPlace>();
  const overrides = (fields.overrides?.items ?? []).map((one) => readOverride(reading, one, places));
  const settings: Settings = { severities: readSeverities(reading, fields.severities), overrides };
  const directives = readFiles(reading, fields.directives);
  const calendars = readFiles(reading, fields.calendars);
  const criteriaSets = readFiles(reading, fields.criteriaSets);
  return { ...checkedText(reading), settings, directives, calendars, criteriaSets, places };
}

type ReadOverride = NonNullable<ReadObject<schema.ConfigFile>['fields']['overrides']>['items'][number];

function readOverride(r: Reading, { fields, path, node }: ReadOverride, places: Map<string, ConfigPlace>): Override {
  const patterns: FilePattern[] = [];
  for (const { value, node: written, path: at } of fields.files?.items ?? []) {
    if (value === undefined || !written) continue;
    const pattern = parseFilePattern(value);
    if (pattern) patterns.push(pattern);
    else addFinding(r, 'PAR813', written, { args: { text: quoted(value) }, path: at });
  }
  const place = fields.files?.key ?? fields.files?.node ?? node;
  // One whose files could not be read has its finding already.
  if (patterns.length > 0) places.set(path, { start: place.start, end: place.end });
  const silencers: Silencer[] = [];
  for (const { value, node: written, path: at } of fields.codes?.items ?? []) {
    const code = value === undefined || !written ? undefined : readCode(r, value, written, at);
    if (code === undefined || !written) continue;
    silencers.push({ code, path: at });
    places.set(at, { start: written.start, end: written.end, code });
  }
  return { patterns, silencers, severities: readSeverities(r, fields.severities), path };
}

function readSeverities(r: Reading, record: ReadRecord<schema.SeveritySetting> | undefined): Severities {
  const severities = new Map<Code, schema.SeveritySetting>();
  for (const { id, key, value } of record?.entries ?? []) {
    const code = readCode(r, id, key, pointer(record?.path ?? '', id));
    if (code !== undefined && value.value !== undefined) severities.set(code, value.value);
  }
  return severities;
}

/** PAR810: a code that there is, in any case of letters. */
function readCode(r: Reading, text: string, node: Scalar, path: string): Code | undefined {
  const code = text.trim().toUpperCase();
  if (isCode(code)) return code;
  const [meant] = code.length > 20 ? [] : closest(code, Object.keys(CODES), { max: 1 });
  if (meant === undefined) addFinding(r, 'PAR810', node, { args: { text: quoted(text) }, path });
  else {
    const data = { kind: 'replace', text: meant } as const;
    addFinding(r, 'PAR810', node, { message: 'PAR810.meant', args: { text: quoted(text), meant }, path, data });
  }
  return undefined;
}

/** PAR814: a file in the folder of the configuration, or below it. */
function readFiles(r: Reading, list: ReadList<string> | undefined): readonly NamedByConfig[] {
  return (list?.items ?? []).flatMap(({ value, node, path }) => {
    if (value === undefined || !node) return [];
    const file = value.normalize('NFC').trim().replaceAll('\\', '/').replace(/^\.\//u, '');
    const leaves = file.startsWith('/') || /^[a-z][a-z+.-]*:/iu.test(file) || file.split('/').includes('..');
    if (file !== '' && !leaves) return [{ file, node, path }];
    addFinding(r, 'PAR814', node, { args: { text: quoted(value) }, path });
    return [];
  });
}

/** PAR815: a file that a configuration names and that is not there. */
export function missingNamedFile({ node, path, file }: NamedByConfig): Finding {
  const findings: Finding[] = [];
  const data = { kind: 'remove', part: 'item', maybe: true } as const;
  addFinding({ findings }, 'PAR815', node, { args: { text: quoted(file) }, path, data });
  return findings[0] as Finding;
}

export interface UnusedOptions {
  /** Whether every file that the configuration speaks of has been checked: only then is an override known to mean none. */
  readonly complete: boolean;
}

/**
 * PAR811, PAR812: silencers that have silenced nothing, and overrides that mean no file. They would hide the next
 * mistake.
 *
 * @param used what `settleFindings` has given back for all files that were checked
 */
export function unusedSilencers(
  config: CheckedConfig,
  used: ReadonlySet<string>,
  { complete }: UnusedOptions,
): readonly Finding[] {
  const findings: Finding[] = [];
  for (const { path, silencers } of config.settings.overrides) {
    const place = config.places.get(path);
    if (!used.has(path)) {
      if (complete && place)
        addFinding({ findings }, 'PAR812', place, { path, data: { kind: 'remove', part: 'item', maybe: true } });
      continue;
    }
    for (const { code, path: at } of silencers) {
      const written = config.places.get(at);
      if (used.has(at) || !written) continue;
      addFinding({ findings }, 'PAR811', written, { args: { code }, path: at, data: { kind: 'remove' } });
    }
  }
  return findings;
}
