import { describe, expect, it } from 'vitest';
import { askedBy } from './arguments';

describe('the arguments of the language server', () => {
  it.each([
    [[], { kind: 'stdio' }],
    [['--stdio'], { kind: 'stdio' }],
    [['--stdio', '--clientProcessId=4711'], { kind: 'stdio' }],
    [['--clientProcessId', '4711'], { kind: 'stdio' }],
    [['--node-ipc', '--clientProcessId=4711'], { kind: 'ipc' }],
    [['--socket=5007'], { kind: 'socket', port: 5007 }],
    [['--socket', '5007'], { kind: 'socket', port: 5007 }],
    [['--pipe=/dev/báo cáo=1'], { kind: 'pipe', name: '/dev/báo cáo=1' }],
    [['--pipe', '\\\\.\\pipe\\par'], { kind: 'pipe', name: '\\\\.\\pipe\\par' }],
  ])('%j say how it talks', (args, transport) => {
    expect(askedBy(args, true)).toEqual({ kind: 'serve', transport });
  });

  it.each([
    [['--help'], 'help'],
    [['-h'], 'help'],
    [['--lạ', '--help'], 'help'],
    [['--version'], 'version'],
    [['-V'], 'version'],
  ])('%j are a question', (args, kind) => {
    expect(askedBy(args, false)).toEqual({ kind });
  });

  it.each([
    [['--stdoi'], 'unknown', { argument: '--stdoi' }],
    [['bao-cao.par.yaml'], 'unknown', { argument: 'bao-cao.par.yaml' }],
    [['--stdio', '--lạ=1'], 'unknown', { argument: '--lạ=1' }],
    [['--stdio=có'], 'valueless', { argument: '--stdio=có' }],
    [['--stdio', '--socket=5007'], 'twoWays', { argument: '--socket=5007' }],
    [['--node-ipc'], 'noChannel', {}],
    [['--socket'], 'noPort', { value: '' }],
    [['--socket=hai'], 'noPort', { value: 'hai' }],
    [['--socket=65536'], 'noPort', { value: '65536' }],
    [['--pipe'], 'noName', {}],
    [['--clientProcessId=tôi'], 'noProcess', { value: 'tôi' }],
  ])('%j are refused', (args, reason, values) => {
    expect(askedBy(args, false)).toEqual({ kind: 'refused', reason, args: values });
  });
});
