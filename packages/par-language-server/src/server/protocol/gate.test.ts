import { describe, expect, it } from 'vitest';
import { createGate, type Judgement } from './gate';

const GREETING = { jsonrpc: '2.0', id: 1, method: 'initialize', params: { capabilities: {} } };
const judged = (...messages: readonly unknown[]): Judgement | undefined => {
  const gate = createGate();
  return messages.map((message) => gate.judge(message)).at(-1);
};
const refusal = (code: number, id: unknown = 7) => ({ id, error: { code } });
const SHUTDOWN = { id: 2, method: 'shutdown' };

describe('the gate', () => {
  it.each([
    ['a request before the greeting', [{ id: 7, method: 'textDocument/hover' }], refusal(-32002)],
    ['a request that nobody knows, before the greeting', [{ id: 7, method: 'khong/co' }], refusal(-32002)],
    ['a second greeting', [GREETING, { ...GREETING, id: 7 }], refusal(-32600)],
    ['a greeting without capabilities', [{ id: 7, method: 'initialize', params: {} }], refusal(-32602)],
    ['a greeting without params', [{ id: 7, method: 'initialize', params: null }], refusal(-32602)],
    [
      'a request after the leave-taking',
      [GREETING, SHUTDOWN, { id: 7, method: 'textDocument/hover' }],
      refusal(-32600),
    ],
    ['params that are a text', [GREETING, { id: 7, method: 'textDocument/hover', params: 'x' }], refusal(-32602)],
    ['a method that is no text', [GREETING, { id: 7, method: 5 }], refusal(-32600)],
    ['an id that is an object', [GREETING, { id: {}, method: 'textDocument/hover' }], refusal(-32600, null)],
    ['an exit that wants an answer', [GREETING, { id: 7, method: 'exit' }], refusal(-32600)],
    ['a list of messages', [[GREETING]], refusal(-32600, null)],
    ['a number', [42], refusal(-32600, null)],
    ['null', [null], refusal(-32600, null)],
    ['an object that says nothing', [{ id: 7 }], refusal(-32600)],
  ])('answers %s', (_, messages, expected) => {
    expect(judged(...messages)).toMatchObject(expected);
  });

  it.each([
    ['a notification before the greeting', [{ method: 'textDocument/didOpen', params: {} }]],
    ['a greeting that wants no answer', [{ method: 'initialize', params: { capabilities: {} } }]],
    ['a notification after the leave-taking', [GREETING, SHUTDOWN, { method: 'textDocument/didOpen' }]],
    ['a cancellation of nothing', [GREETING, { method: '$/cancelRequest' }]],
  ])('leaves out %s', (_, messages) => {
    expect(judged(...messages)).toBe('drop');
  });

  it.each([
    ['a greeting', [GREETING]],
    ['a request after it', [GREETING, { id: 7, method: 'textDocument/hover', params: {} }]],
    ['an answer', [GREETING, { id: 1, result: null }]],
    ['an answer that is a fault', [GREETING, { id: 1, error: { code: 1, message: '' } }]],
    ['the end, at any time', [{ method: 'exit' }]],
    ['the end after the leave-taking', [GREETING, SHUTDOWN, { method: 'exit' }]],
  ])('lets %s pass', (_, messages) => {
    expect(judged(...messages)).toBe('pass');
  });
});
