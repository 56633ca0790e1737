import type { Connection } from 'vscode-languageserver';
import type { Progress } from './feature';

/** Work that is over sooner than this is not worth a line on the screen. */
const STEPS_BETWEEN = 20;

/**
 * The progress of a request on the token that it brought; nothing where it brought none.
 *
 * @param params of the request
 */
export function progressOn(connection: Connection, params: unknown, title: string): Progress {
  const token = tokenOf(params, 'workDoneToken');
  if (token === undefined) return { step: () => undefined, end: () => undefined };
  let isBegun = false;
  let isOver = false;
  const say = (value: object): void => {
    connection.sendNotification('$/progress', { token, value }).catch(() => undefined);
  };
  return {
    step(done, of) {
      if (isOver || (isBegun && done % STEPS_BETWEEN !== 0 && done !== of)) return;
      const percentage = of === 0 ? 100 : Math.floor((100 * done) / of);
      const message = `${done}/${of}`;
      if (isBegun) say({ kind: 'report', percentage, message });
      else say({ kind: 'begin', title, percentage, message, cancellable: true });
      isBegun = true;
    },
    end() {
      if (isBegun && !isOver) say({ kind: 'end' });
      isOver = true;
    },
  };
}

/** Sends a part of an answer on the token that the request brought; says whether it brought one. */
export function sendPart(connection: Connection, params: unknown, part: unknown): boolean {
  const token = tokenOf(params, 'partialResultToken');
  if (token === undefined) return false;
  connection.sendNotification('$/progress', { token, value: part }).catch(() => undefined);
  return true;
}

function tokenOf(params: unknown, name: 'workDoneToken' | 'partialResultToken'): string | number | undefined {
  if (typeof params !== 'object' || params === null) return undefined;
  const token = Object.entries(params).find(([key]) => key === name)?.[1];
  return typeof token === 'string' || typeof token === 'number' ? token : undefined;
}
