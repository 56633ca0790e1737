// The model of `scoring-model.mjs` on our side.
import { compile, toDecimal } from '@soctrang/par-core/scoring';
import { set } from './scoring-model.mjs';

/** @typedef {import('./scoring-model.mjs').Sheet} Sheet */
/** @typedef {import('./scoring-model.mjs').Rate} Rate */

export const compiled = compile(set);

/** @param {import('@soctrang/par-core/scoring').Score} score */
export const totalText = (score) => toDecimal(score.total.points);

/** What our side is given of a sheet of counts. @param {Rate} rate */
const countsEntry = ({ over, under }) => ({ value: { numerator: over, denominator: under } });

/** What our side is given of a sheet of percents: 92.12. @param {Rate} rate */
const percentEntry = ({ over, under }) => (over * 100) / under;

/** @typedef {{ entries: (sheet: Sheet) => Record<string, any>, entry: (rate: Rate) => any }} Writing */

/** @type {Readonly<Record<'counts' | 'percents', Writing>>} How a sheet is written down for us. */
export const writings = {
  counts: { entries: (sheet) => mapped(sheet, countsEntry), entry: countsEntry },
  percents: { entries: (sheet) => mapped(sheet, percentEntry), entry: percentEntry },
};

/** @param {Sheet} sheet @param {(rate: Rate) => unknown} of */
const mapped = (sheet, of) => Object.fromEntries(Object.entries(sheet).map(([id, rate]) => [id, of(rate)]));
