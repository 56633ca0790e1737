import { ErrorCodes, type Position, ResponseError } from 'vscode-languageserver';
import { URI } from 'vscode-uri';
import type { ChoicesParams, EditParams, NewFileParams, ScoreParams } from '../../service';
import { isPosition } from '../feature';

/** More than anything that is asked with has to say. */
const LONGEST = 8000;

/** What is read of the params of a request, each part looked at before it is used. */
interface Reading {
  readonly text: (key: string) => string;
  readonly optional: (key: string) => string | undefined;
  /** An address of a file or a folder. */
  readonly uri: (key: string) => string;
  readonly optionalUri: (key: string) => string | undefined;
  readonly position: (key: string) => Position | undefined;
  readonly one: <Value extends string>(key: string, values: readonly Value[]) => Value;
  readonly refuse: (problem: string) => ResponseError<unknown>;
}

function readingOf(method: string, params: object): Reading {
  const given = new Map<string, unknown>(Object.entries(params));
  const refuse = (problem: string) => new ResponseError(ErrorCodes.InvalidParams, `${method}: ${problem}`);
  const optional = (key: string): string | undefined => {
    const value = given.get(key);
    if (value === undefined || value === null) return undefined;
    if (typeof value !== 'string') throw refuse(`${key} is no text`);
    if (value.length > LONGEST) throw refuse(`${key} is too long`);
    return value;
  };
  const text = (key: string): string => {
    const value = optional(key);
    if (value === undefined) throw refuse(`${key} is missing`);
    return value;
  };
  const address = (key: string, value: string): string => {
    if (isAddress(value)) return value;
    throw refuse(`${key} is no URI`);
  };
  return {
    text,
    optional,
    refuse,
    uri: (key) => address(key, text(key)),
    optionalUri(key) {
      const value = optional(key);
      return value === undefined ? undefined : address(key, value);
    },
    position(key) {
      const value = given.get(key);
      if (value === undefined || value === null) return undefined;
      if (!isPosition(value)) throw refuse(`${key} is no position`);
      return value;
    },
    one(key, values) {
      const value = text(key);
      const found = values.find((known) => known === value);
      if (found === undefined) throw refuse(`${key} has to be one of ${values.join(', ')}`);
      return found;
    },
  };
}

function isAddress(text: string): boolean {
  if (!/^[a-z][a-z0-9+.-]*:/iu.test(text)) return false;
  try {
    URI.parse(text, true);
    return true;
  } catch {
    return false;
  }
}

/** @throws ResponseError for params that ask for nothing there is, as the others below */
export function choicesParams(params: object): ChoicesParams {
  const read = readingOf('par/choices', params);
  const what = read.one('what', ['directives', 'agencies', 'periods', 'criteria-sets', 'tasks']);
  if (what === 'tasks') return { what, uri: read.uri('uri') };
  const folder = read.optionalUri('folder');
  const place = folder === undefined ? {} : { folder };
  switch (what) {
    case 'directives':
    case 'criteria-sets':
      return { what, ...place };
    case 'agencies': {
      const period = read.optional('period');
      return { what, directive: read.text('directive'), ...(period !== undefined && { period }), ...place };
    }
    case 'periods':
      return { what, directive: read.text('directive'), agency: read.text('agency'), ...place };
    default:
      return what satisfies never;
  }
}

export function newFileParams(params: object): NewFileParams {
  const read = readingOf('par/new', params);
  const kind = read.one('kind', ['report', 'criteria', 'directive']);
  const folder = read.optionalUri('folder');
  const syntax = read.optional('syntax') === undefined ? 'yaml' : read.one('syntax', ['yaml', 'json']);
  const place = { syntax, ...(folder !== undefined && { folder }) };
  switch (kind) {
    case 'report': {
      const [directive, agency, period] = [read.text('directive'), read.text('agency'), read.text('period')];
      return { kind, directive, agency, period, ...place };
    }
    case 'criteria': {
      const base = read.optional('base');
      return { kind, ...(base !== undefined && { base }), ...place };
    }
    case 'directive':
      return { kind, ...place };
    default:
      return kind satisfies never;
  }
}

export function editParams(params: object): EditParams {
  const read = readingOf('par/edit', params);
  const what = read.one('what', ['add-task', 'add-missing-tasks', 'translate-keys', 'convert', 'claimed-points']);
  const uri = read.uri('uri');
  return what === 'add-task' ? { uri, what, task: read.text('task') } : { uri, what };
}

export function scoreParams(params: object): ScoreParams {
  const read = readingOf('par/score', params);
  const what = read.one('what', ['score', 'explanation', 'plan']);
  const uri = read.uri('uri');
  switch (what) {
    case 'score':
      return { uri, what };
    case 'explanation': {
      const component = read.optional('component');
      const position = read.position('position');
      return { uri, what, ...(component !== undefined && { component }), ...(position && { position }) };
    }
    case 'plan':
      return { uri, what, target: read.text('target') };
    default:
      return what satisfies never;
  }
}
