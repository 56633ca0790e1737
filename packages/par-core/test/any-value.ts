import fc from 'fast-check';
import { soctrang20210924 } from '../src/directive';
import { type ScalarShape, type Shape, waysOf } from '../src/formats/shape';

const WORDS = ['Sở', 'đã', 'rà soát', '11/12', 'kiến nghị', '(đợt 2)', '85%', 'xong;', '“tốt”', 'it’s', 'hồ sơ'];
const HARD = [
  ': ',
  ' #2',
  ' # ',
  '- ',
  "'",
  '"',
  ', ',
  '{',
  ']',
  '\\',
  '| ',
  '&a',
  '*b',
  '!c',
  '%',
  '@',
  '---',
  'é',
  '\t',
];

const sentence = fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 30 }).map((words) => words.join(' '));
/** A line as somebody may type or paste it. */
const line = fc
  .array(fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...WORDS) }, fc.constantFrom(...HARD)), { maxLength: 12 })
  .map((parts) => parts.join(' '));

/** A free text without blanks at its end: they do not count. */
const prose = fc
  .oneof(
    { weight: 5, arbitrary: sentence },
    { weight: 2, arbitrary: line },
    {
      weight: 2,
      arbitrary: fc
        .array(
          fc.oneof(
            sentence,
            line,
            fc.constant(''),
            sentence.map((s) => `  - ${s}`),
          ),
        )
        .map((lines) => lines.join('\n')),
    },
    {
      weight: 1,
      arbitrary: fc.constantFrom('', 'null', '~', '1.10', '007', 'no', '2021-12-01', '=', '<<', '[x', '1e5'),
    },
  )
  .map((text) => text.normalize('NFC').trimEnd());

const decimals = (max: number): fc.Arbitrary<number> => fc.integer({ min: 0, max: max * 100 }).map((n) => n / 100);

function scalar({ scalar: kind, high }: ScalarShape): fc.Arbitrary<unknown> {
  switch (kind) {
    case 'text':
      return prose;
    case 'format':
      return fc.constant('par-report/1');
    case 'date':
      return fc.constantFrom('2021-12-10', '2021-11-30', '2022-03-31', '2024-02-29');
    case 'period':
      return fc.constantFrom('2021-Q4', '2021-11', '2021-H1', '2021');
    case 'percent':
      return decimals(high ?? 250);
    case 'count':
      return fc.oneof(fc.integer({ min: 0, max: 5000 }), fc.constant(10 ** 14));
    case 'points':
      return fc.oneof(decimals(5), fc.constant(0.0000001));
    case 'numeral':
      return fc.oneof(decimals(20), fc.constant('1/3'));
    case 'measure':
      return fc.oneof(decimals(200), fc.constant('95.5%'), fc.constant(-5));
    case 'share':
      return decimals(100);
    case 'directive':
      return fc.constant(soctrang20210924.id);
    case 'agency':
      return fc.constantFrom('so-tai-chinh', 'so-noi-vu', 'so-y-te');
    case 'task':
      return fc.constantFrom('1.a', '3.b', '8', '9.i');
    case 'indicator':
      return fc.constantFrom(...soctrang20210924.indicators.slice(0, 8).map(({ id }) => id));
    case 'deadline':
      return fc.constantFrom('thường xuyên', '2021-12-31', '2021-Q4');
    case 'value':
      return fc.constantFrom('95,5%', '1.250', '191/200', '30/11/2021', 'Có', '0', '1.10', 'không rõ');
    case 'name':
    case 'id':
      return fc.constantFrom('1.1.1', '1.10', '3.a.1', 'directive-soctrang-2021', 'muc-1');
  }
}

/** Any value of a shape. */
export function anyValue(shape: Shape): fc.Arbitrary<unknown> {
  switch (shape.kind) {
    case 'scalar':
      return scalar(shape);
    case 'choice':
      return fc.constantFrom(...Object.keys(shape.terms));
    case 'list':
      return fc.array(anyValue(shape.item), { maxLength: 4 });
    case 'record':
      return fc.dictionary(scalar(shape.key).map(String), anyValue(shape.value), { maxKeys: 3, noNullPrototype: true });
    case 'either':
      return fc.oneof(...waysOf(shape).map(anyValue));
    case 'object': {
      const fields = [...shape.fields.values()];
      const model = Object.fromEntries(fields.map((field) => [field.key, anyValue(field.shape)]));
      return fc.record(model, {
        requiredKeys: fields.filter(({ required }) => required).map(({ key }) => key),
        noNullPrototype: true,
      });
    }
  }
}
