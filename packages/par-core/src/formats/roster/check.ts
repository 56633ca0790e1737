import { agencyOn } from '../../directive/agency-lookup';
import type { CalendarDate, Directive } from '../../directive/model';
import { soctrang20210924 } from '../../directive/soctrang-2021-09-24';
import type { Span, Syntax } from '../../source/tree';
import type { BrokenFile } from '../broken-file';
import { type CheckedText, checkedText, defineFormat, readFile } from '../format-definition';
import type { ReadObject } from '../read-tree';
import { addFinding, lineNumber } from '../reading';
import { type Parts, shapeOf } from '../shape';
import { ROSTER_RULES } from './rules';
import * as schema from './schema';
import { ROSTER } from './vocabulary';

const ROSTER_PARTS = { roster: { schema: schema.roster, terms: ROSTER } } as const satisfies Parts;

/** Who must report, `par-roster/1`. */
export const ROSTER_FORMAT = defineFormat('par-roster/1', shapeOf(schema.roster, ROSTER_PARTS), ROSTER_PARTS);

export interface CheckedRoster extends CheckedText {
  /** Id of the period (`2021-Q4`); undefined where the roster holds for every period. */
  readonly period: string | undefined;
  /** Ids of the agencies that must report, each once, in the file's order. */
  readonly agencies: readonly string[];
  /** Where each of them stands in the file. */
  readonly places: ReadonlyMap<string, RosterPlace>;
  readonly directive: Directive | undefined;
}

export interface RosterPlace extends Span {
  /** JSON Pointer. */
  readonly path: string;
}

export interface CheckRosterOptions {
  readonly today: CalendarDate;
  readonly syntax?: Syntax;
  readonly directives?: readonly Directive[];
  /** The files nearby that are there and cannot be used: who names one is told so; none unless told. */
  readonly brokenFiles?: readonly BrokenFile[];
}

/** Reads and checks a roster. Never throws on any text. */
export function checkRoster(text: string, options: CheckRosterOptions): CheckedRoster {
  const { directives = [soctrang20210924], brokenFiles, today, syntax } = options;
  const { reading, read } = readFile(ROSTER_FORMAT, text, { syntax, directives, brokenFiles, on: today });
  if (read?.kind !== 'object')
    return {
      ...checkedText(reading),
      period: undefined,
      agencies: [],
      places: new Map(),
      directive: reading.directive,
    };
  // The shape is made from the schema of a roster, so what it reads is one.
  const { fields } = read as unknown as ReadObject<schema.RosterFile>;
  const places = new Map<string, RosterPlace>();
  for (const { value, node, path } of fields.agencies?.items ?? []) {
    if (value === undefined || !node) continue;
    const earlier = places.get(value);
    if (earlier === undefined) places.set(value, { start: node.start, end: node.end, path });
    else {
      const name = reading.directive && agencyOn(value, reading.on, reading.directive)?.name;
      addFinding(reading, 'PAR803', node, {
        args: { agency: name ?? value, line: lineNumber(reading, earlier.start) },
        path,
        data: { kind: 'remove', part: 'item' },
      });
    }
  }
  const context = { ...reading, file: { fields }, places };
  for (const rule of ROSTER_RULES) rule(context);
  return {
    ...checkedText(reading),
    period: fields.period?.value,
    agencies: [...places.keys()],
    places,
    directive: reading.directive,
  };
}
