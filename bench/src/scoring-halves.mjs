// Every half of a hundredth from 0.005 to 99.995: which side prints it as a person rounds it, away from zero.
import { ZenEngine } from '@gorules/zen-engine';
import { rational, toDecimal } from '@soctrang/par-core/scoring';
import { Decimal } from 'decimal.js';
import Publicodes from 'publicodes';
import { printTable } from './measure.mjs';

const COUNT = 10_000;

/** The half as it is written, and as it has to be printed: `1.005` and `1.01`. @param {number} index */
function half(index) {
  const [whole, next] = [index, index + 1].map((hundredths) => [Math.floor(hundredths / 100), hundredths % 100]);
  const two = ([units, rest] = [0, 0]) => `${units}.${String(rest).padStart(2, '0')}`;
  return { written: `${two(whole)}5`, printed: two(next) };
}

/** Prints how many of them each side prints otherwise. */
export async function printHalves() {
  const engine = new Publicodes({ x: null, y: { valeur: 'x', arrondi: '2 décimales' } });
  const zen = new ZenEngine().createDecision({
    contentType: 'application/vnd.gorules.decision',
    nodes: [
      { id: 'in', type: 'inputNode', name: 'in', position: { x: 0, y: 0 } },
      {
        id: 'round',
        type: 'expressionNode',
        name: 'round',
        position: { x: 0, y: 0 },
        content: { expressions: [{ id: 'y', key: 'y', value: 'map(x, round(#, 2))' }] },
      },
      { id: 'out', type: 'outputNode', name: 'out', position: { x: 0, y: 0 } },
    ],
    edges: [
      { id: 'e1', sourceId: 'in', targetId: 'round', type: 'edge' },
      { id: 'e2', sourceId: 'round', targetId: 'out', type: 'edge' },
    ],
  });
  const halves = Array.from({ length: COUNT }, (_, index) => half(index));
  const { result } = await zen.evaluate({ x: halves.map(({ written }) => Number(written)) }, null);
  /** @type {Readonly<Record<string, (written: string, index: number) => string>>} */
  const sides = {
    par: (written) => toDecimal(rational(Number(written))),
    'publicodes: arrondi 2 décimales': (written) => {
      engine.setSituation({ x: Number(written) });
      return Number(engine.evaluate('y').nodeValue).toFixed(2);
    },
    'zen: round(x, 2)': (_, index) => Number(result.y[index]).toFixed(2),
    'doubles: Math.round(x * 100) / 100': (written) => (Math.round(Number(written) * 100) / 100).toFixed(2),
    'doubles: x.toFixed(2)': (written) => Number(written).toFixed(2),
    'decimal.js: toFixed(2)': (written) => new Decimal(Number(written)).toFixed(2, Decimal.ROUND_HALF_UP),
  };
  printTable('Halves of a hundredth from 0.005 to 99.995, given as numbers: printed wrong', [
    ['', `of ${COUNT.toLocaleString('en')}`, 'the first'],
    ...Object.entries(sides).map(([name, print]) => {
      const wrong = halves.filter(({ written, printed }, index) => print(written, index) !== printed);
      const [first] = wrong;
      return [
        name,
        String(wrong.length),
        first ? `${first.written}, printed ${print(first.written, halves.indexOf(first))}` : '',
      ];
    }),
  ]);
}
