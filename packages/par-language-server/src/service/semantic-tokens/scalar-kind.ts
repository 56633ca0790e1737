import type { ChoiceShape, ScalarShape } from '@soctrang/par-core/report';
import { foldName } from '@soctrang/par-core/report';
import type { Scalar } from '@soctrang/par-core/source';
import type { TokenKind } from './token';

/** Where a scalar stands: the group of keys that holds it, and the English name of its key. */
export interface Place {
  readonly where: string;
  readonly key: string;
}

const AGENCY: TokenKind = { type: 'class' };
const INDICATOR: TokenKind = { type: 'variable', modifiers: ['readonly'] };
const CHOICE: TokenKind = { type: 'enumMember' };
const DAY: TokenKind = { type: 'number', modifiers: ['date'] };
const NUMBER: TokenKind = { type: 'number' };
const SET: TokenKind = { type: 'namespace' };
const ITEM: TokenKind = { type: 'type' };

/** What the names of things of a directive mean, by the key they stand under. */
const NAMED: Readonly<Record<string, TokenKind>> = {
  issuer: AGENCY,
  agency: AGENCY,
  group: AGENCY,
  binds: AGENCY,
  members: AGENCY,
  to: AGENCY,
  through: AGENCY,
  indicators: INDICATOR,
  tasks: { type: 'function' },
  documents: { type: 'string' },
  basedOn: { type: 'string' },
  systems: { type: 'string' },
  deliverables: { type: 'string' },
  agenciesFrom: SET,
  choice: CHOICE,
};

/** What an id gives a name to, by the group of keys that it stands in. */
const DECLARED: Readonly<Record<string, TokenKind>> = {
  directive: SET,
  criteria: SET,
  agency: AGENCY,
  group: AGENCY,
  task: { type: 'function' },
  reportingDuty: { type: 'function' },
  obligation: { type: 'method' },
  indicator: INDICATOR,
  area: ITEM,
  criterion: ITEM,
  component: ITEM,
  part: ITEM,
  document: { type: 'string' },
  system: { type: 'string' },
  deliverable: { type: 'string' },
};

/** What an id refers to, by its key. */
const REFERRED: Readonly<Record<string, TokenKind>> = {
  criteriaSet: SET,
  extends: SET,
  parent: ITEM,
  after: ITEM,
  takes: INDICATOR,
  codes: CHOICE,
};

/** What a value is; nothing where it is plain prose, which an editor colours by itself. */
export function scalarKind(shape: ScalarShape | ChoiceShape, scalar: Scalar, place: Place): TokenKind | undefined {
  if (shape.kind === 'choice') return CHOICE;
  switch (shape.scalar) {
    case 'format':
      return { type: 'keyword' };
    case 'directive':
      return SET;
    case 'agency':
      return AGENCY;
    case 'task':
      return { type: 'function' };
    case 'indicator':
      return INDICATOR;
    case 'date':
    case 'period':
      return DAY;
    case 'deadline':
      return /\d/u.test(scalar.value) ? DAY : CHOICE;
    case 'percent':
    case 'count':
    case 'points':
    case 'numeral':
    case 'measure':
    case 'share':
      return NUMBER;
    case 'value':
      return valueKind(scalar.value);
    case 'name':
      return NAMED[place.key];
    case 'id':
      return idKind(place);
    case 'text':
      return undefined;
    default: {
      const unknown: never = shape.scalar;
      return unknown;
    }
  }
}

function idKind({ where, key }: Place): TokenKind | undefined {
  if (where === 'override' && key === 'id') return ITEM;
  if (key !== 'id') return REFERRED[key];
  const declared = DECLARED[where];
  return declared && { ...declared, modifiers: [...(declared.modifiers ?? []), 'declaration'] };
}

/** `95,5%`, `191/200`, `30/11/2021`, `có`. */
function valueKind(value: string): TokenKind | undefined {
  if (/^[+-]?\d{1,2}[/.-]\d{1,2}[/.-]\d{4}$/u.test(value) || /^\d{4}-\d{2}-\d{2}$/u.test(value)) return DAY;
  if (/^[+-]?[\d., /]+%?$/u.test(value)) return NUMBER;
  return foldName(value).length <= 12 ? CHOICE : undefined;
}

/** What the keys of a record are, by the kind of their values. */
export function recordKeyKind({ where, key }: Place): TokenKind | undefined {
  if (where === 'task' && key === 'obligations') return { type: 'method' };
  if (where === 'selfAssessment' && key === 'items') return ITEM;
  if (key === 'indicators') return INDICATOR;
  if (key === 'severities') return CHOICE;
  // Answers of a survey, variables of a formula: named by the criteria set.
  if (key === 'value') return { type: 'property' };
  return undefined;
}
