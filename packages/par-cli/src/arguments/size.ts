import type { Call } from '../command/command';
import { type Options, written } from '../command/option';
import { complain } from '../complain';

const SIZE = /^(\d{1,12}(?:[.,]\d{1,6})?)\s?([kmg]?)(i?)(b?)$/iu;
const POWERS: Readonly<Record<string, number>> = { '': 0, k: 1, m: 2, g: 3 };

/** A number of bytes: `800`, `800KB` (thousands), `5MiB` and `5M` (powers of 1024). Nothing for anything else, and for 0. */
export function parseSize(text: string): number | undefined {
  const match = SIZE.exec(text.trim());
  if (match === null) return undefined;
  const [, number = '', unit = '', binary = '', byte = ''] = match;
  if (unit === '' && binary !== '') return undefined;
  const base = binary === '' && byte !== '' ? 1000 : 1024;
  const size = Math.floor(Number(number.replace(',', '.')) * base ** (POWERS[unit.toLowerCase()] ?? 0));
  return size > 0 ? size : undefined;
}

/** The size an option names, in bytes. */
export function sizeOf(call: Pick<Call<Options>, 'io' | 'say'>, name: string, text: string): number | 'refused' {
  const size = parseSize(text);
  if (size !== undefined) return size;
  complain(call, call.say('size-unreadable', { option: written(name), text }));
  return 'refused';
}
