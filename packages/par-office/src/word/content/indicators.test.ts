import { soctrang20210924 } from '@soctrang/par-core/directive';
import { expect, test } from 'vitest';
import { indicatorTable } from './indicators';

test('an indicator without a figure has no row, and where none has one there is no table', () => {
  const table = indicatorTable(
    {
      'procedures-online': { numerator: 38, denominator: 47 },
      'shortcomings-explained': {},
      'violations-handled': { note: '' },
    },
    soctrang20210924,
  );
  expect(table).toMatchObject({
    kind: 'table',
    rows: [{ cells: ['1', expect.any(String), '38', '47', '80,85%', '', '', ''] }],
  });
  expect(indicatorTable({ 'shortcomings-explained': {} }, soctrang20210924)).toBeUndefined();
});
