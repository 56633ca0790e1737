import { runInNewContext } from 'node:vm';
import { describe, expect, test } from 'vitest';
import { requireBeside } from './beside';

/** As the build writes each file. */
const wrapped = (code: string): string => `(function(module,exports,require){${code}\n})(module,exports,require);`;

const FILES: Readonly<Record<string, string>> = {
  'https://tien-ich.vn/dist/server/serving.js':
    "var a = require('./chunk.js'); exports.greet = () => a.word + ', ' + require('./parts/late.js').name;",
  'https://tien-ich.vn/dist/server/chunk.js': "var a = 'Xin chào'; exports.word = a; exports.count = globalThis.count;",
  'https://tien-ich.vn/dist/server/parts/late.js': "module.exports = { name: require('../chunk.js').word.length };",
  'https://tien-ich.vn/dist/server/broken.js': "throw new Error('hỏng');",
};

function worker() {
  const scope: Record<string, unknown> = {};
  const ran: string[] = [];
  scope.globalThis = scope;
  const run = (address: string): void => {
    ran.push(address);
    const code = FILES[address];
    if (code === undefined) throw new Error(`không có ${address}`);
    runInNewContext(wrapped(code), scope);
  };
  return { scope, ran, load: requireBeside('https://tien-ich.vn/dist/', run, scope) };
}

describe('in a worker, a file of the server', () => {
  test('loads another from beside it, at once or when it is needed, and each only once', () => {
    const { load, ran } = worker();
    const { greet } = load('server/serving.js') as { greet: () => string };
    expect(ran).toHaveLength(2);
    expect(greet()).toBe('Xin chào, 8');
    expect(greet()).toBe('Xin chào, 8');
    expect(ran.map((address) => address.slice(address.lastIndexOf('/') + 1))).toEqual([
      'serving.js',
      'chunk.js',
      'late.js',
    ]);
  });

  test('leaves nothing behind in what all scripts share', () => {
    const { load, scope } = worker();
    load('server/serving.js');
    expect([scope.module, scope.exports, scope.require, scope.a]).toEqual(Array(4).fill(undefined));
  });

  test.each(['server/broken.js', 'server/khong-co.js'])(
    '%s fails each time it is asked for, with its reason',
    (path) => {
      const { load } = worker();
      expect(() => load(path)).toThrow(/hỏng|không có/u);
      expect(() => load(path)).toThrow(/hỏng|không có/u);
    },
  );
});
