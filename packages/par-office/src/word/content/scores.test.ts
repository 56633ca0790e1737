import { readFileSync } from 'node:fs';
import { checkReport, scoreReport } from '@soctrang/par-core/report';
import { expect, test } from 'vitest';
import { scoreAppendix, scoreBlocks } from './scores';

const file = new URL('../../../../../examples/workspace/so-tai-chinh.par.yaml', import.meta.url);
const scored = scoreReport(checkReport(readFileSync(file, 'utf8'), { today: '2021-12-20' }));
if (scored === undefined) throw new Error('the example has a score');

const said = (blocks: ReturnType<typeof scoreBlocks>): readonly string[] =>
  blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.text] : []));

test.each([
  [2021, 'Quý IV/2021', 0],
  [2023, 'Quý IV/2023', 1],
])(
  'points by a set of 2021 for a report of %i: for orientation only, said above the table and the appendix',
  (year, name, times) => {
    const period = { year, name };
    for (const blocks of [scoreBlocks(scored, period), scoreAppendix(scored, period).blocks]) {
      const doubts = said(blocks).filter((text) => text.includes(`dùng cho năm 2021, còn báo cáo là của ${name}`));
      expect(doubts).toHaveLength(times);
    }
  },
);
