import { isFormulaProblem, parseFormula } from '../../formula/parse';
import type { FormulaRule, Unit } from '../../model';
import { expressionText } from '../../text/arithmetic';
import type { Writer } from '../../text/writer';
import type { KindWords } from '../kind-words';
import { alternativeName } from './explain';

const SENTENCES = {
  one: { vi: 'Điểm bằng {formula}{where}.', en: 'Points are {formula}{where}.' },
  many: {
    vi: 'Người chấm chọn một trong các phương án: {alternatives}{where}.',
    en: 'The scorer chooses one of these: {alternatives}{where}.',
  },
  alternative: { vi: '{name}: {formula}', en: '{name}: {formula}' },
  where: { vi: '; trong đó {variables}', en: '; where {variables}' },
  asked: { vi: '{id} là {name}{unit}', en: '{id} is {name}{unit}' },
  computed: { vi: '{id} ({name}) = {formula}', en: '{id} ({name}) = {formula}' },
  percent: { vi: ' (%)', en: ' (%)' },
  formula: { vi: 'Tính theo công thức.', en: 'By the formula.' },
  chosen: { vi: 'Tính theo phương án “{name}”.', en: 'By the alternative “{name}”.' },
} as const;

export const FORMULA_WORDS: KindWords<FormulaRule> = {
  name: { vi: 'theo công thức', en: 'formula' },
  sentences: SENTENCES,
  rule({ variables, alternatives }, _maximum, writer) {
    const names = new Set(variables.map(({ id }) => id));
    const written = (text: string): string => formulaText(text, names, writer);
    const each = variables.map(({ id, name, unit = 'number', expression }) =>
      expression === undefined
        ? writer.fill(SENTENCES.asked, { id, name: writer.name(name), unit: unitText(unit, writer) })
        : writer.fill(SENTENCES.computed, { id, name: writer.name(name), formula: written(expression) }),
    );
    const where = each.length === 0 ? '' : writer.fill(SENTENCES.where, { variables: each.join('; ') });
    const [only] = alternatives;
    if (alternatives.length === 1 && only) {
      return writer.fill(SENTENCES.one, { formula: written(only.expression), where });
    }
    const choices = alternatives.map(({ name, expression }) =>
      writer.fill(SENTENCES.alternative, { name: writer.name(name), formula: written(expression) }),
    );
    return writer.fill(SENTENCES.many, { alternatives: choices.join('; '), where });
  },
  case(rule, reading, writer) {
    const name = alternativeName(rule, reading.case.choice);
    return name ? writer.fill(SENTENCES.chosen, { name: writer.name(name) }) : writer.fill(SENTENCES.formula);
  },
};

const MOST_LETTERS = 200;

/** A formula in the number style of the language; one that cannot be read as it was written. */
function formulaText(text: string, names: ReadonlySet<string>, writer: Writer): string {
  const read = parseFormula(text, names);
  return isFormulaProblem(read) ? text.slice(0, MOST_LETTERS) : expressionText(read, writer);
}

const unitText = (unit: Unit, writer: Writer): string => (unit === 'percent' ? writer.fill(SENTENCES.percent) : '');
