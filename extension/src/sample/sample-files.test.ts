import { expect, test } from 'vitest';
import { sampleFiles } from './sample-files';

test('the sample is files with plain names', () => {
  const files = [{ name: 'so-tai-chinh.par.yaml', text: 'mẫu: par-report/1\n' }];
  expect(sampleFiles(JSON.stringify(files))).toEqual(files);
});

test.each(['[]x', '{"name":"a","text":""}', '[{"name":"../a.yaml","text":""}]', '[{"name":"a.yaml"}]', '[null]'])(
  'what the build did not write is refused: %s',
  (json) => {
    expect(() => sampleFiles(json)).toThrow();
  },
);
