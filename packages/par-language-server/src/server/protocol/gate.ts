import type { Message, ResponseMessage } from 'vscode-languageserver';
import { REFUSALS } from './error-codes';

/** What becomes of a message: it passes, it is answered at once, or it is left out. */
export type Judgement = 'pass' | 'drop' | ResponseMessage;

/** Where a conversation stands. */
export type Stage = 'greeting' | 'talking' | 'shut-down';

export interface Gate {
  readonly stage: () => Stage;
  readonly judge: (message: unknown) => Judgement;
}

/**
 * Holds an editor to the protocol, so that nothing behind has to: what is no message, what comes before `initialize` or
 * after `shutdown`, and what greets twice is answered here, with the code that the specification names for it.
 */
export function createGate(): Gate {
  let stage: Stage = 'greeting';
  return {
    stage: () => stage,
    judge(message) {
      if (!isRecord(message)) return answer(null, REFUSALS.InvalidRequest, 'a message is an object');
      const { id, method, params } = message;
      if (method === undefined)
        return isResponse(message)
          ? 'pass'
          : answer(idOf(id), REFUSALS.InvalidRequest, 'neither a method nor a result');
      const isRequest = id !== undefined;
      const refuse = (code: number, text: string): Judgement => (isRequest ? answer(idOf(id), code, text) : 'drop');
      if (typeof method !== 'string') return refuse(REFUSALS.InvalidRequest, 'the method is no text');
      if (isRequest && idOf(id) === null)
        return refuse(REFUSALS.InvalidRequest, 'the id is neither a number nor a text');
      if (params !== undefined && params !== null && typeof params !== 'object') {
        return refuse(REFUSALS.InvalidParams, 'params is neither an object nor an array');
      }
      if (method === 'exit') return isRequest ? refuse(REFUSALS.InvalidRequest, 'exit is a notification') : 'pass';
      if (method === '$/cancelRequest')
        return !isRequest && isRecord(params) && idOf(params.id) !== null ? 'pass' : 'drop';
      switch (stage) {
        case 'greeting':
          if (method !== 'initialize') return refuse(REFUSALS.ServerNotInitialized, 'initialize comes first');
          if (!isRequest) return 'drop';
          if (!isRecord(params) || !isRecord(params.capabilities))
            return refuse(REFUSALS.InvalidParams, 'initialize names the capabilities');
          stage = 'talking';
          return 'pass';
        case 'talking':
          if (method === 'initialize') return refuse(REFUSALS.InvalidRequest, 'initialize comes once');
          if (method === 'shutdown' && isRequest) stage = 'shut-down';
          return 'pass';
        case 'shut-down':
          return refuse(REFUSALS.InvalidRequest, 'nothing but exit comes after shutdown');
        default: {
          const unknown: never = stage;
          return unknown;
        }
      }
    },
  };
}

/** An answer that says what is wrong; with the id null where it is not known which message it answers. */
export function answer(id: string | number | null, code: number, message: string): ResponseMessage {
  return { jsonrpc: '2.0', id, error: { code, message } };
}

function isResponse({ id, result, error }: Readonly<Record<string, unknown>>): boolean {
  return (idOf(id) !== null || id === null) && (result !== undefined || isRecord(error));
}

function idOf(id: unknown): string | number | null {
  return typeof id === 'string' || typeof id === 'number' ? id : null;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Messages as the library types them: what `judge` lets pass. */
export type Passed = Message & {
  readonly method?: string;
  readonly params?: unknown;
  readonly id?: number | string | null;
};
