import type { Bilingual, Provenance } from '../../directive/model';
import { readNumeral } from '../exact/numeral';
import { add, divide, multiply, ONE, type Rational, signOf, ZERO } from '../exact/rational';
import { Failure, ownValue, type Quantity, readWhole } from '../inputs';
import type { Numeral, SurveyOption } from '../model';

/** A survey of satisfaction (điều tra xã hội học): factors, their questions, the answers one can choose. */
export interface Survey {
  /** The answers and what each is worth, in percent: 100 for the best. A question may have its own. */
  readonly options: readonly SurveyOption[];
  readonly factors: readonly SurveyFactor[];
  /**
   * How answers become an index. `questions`: each question counts by its weight, however many answered it; `answers`:
   * all answers of a factor are put together. `questions` unless told otherwise.
   */
  readonly pooling?: 'questions' | 'answers';
  /** Of options and weights: whose they are. */
  readonly provenance: Provenance;
}

/** A factor (yếu tố): what the questions are about. */
export interface SurveyFactor {
  readonly id: string;
  readonly name: Bilingual;
  /** Beside the other factors; 1 unless told otherwise. */
  readonly weight?: Numeral;
  readonly questions: readonly SurveyQuestion[];
}

/** A question (câu hỏi, tiêu chí đo lường). */
export interface SurveyQuestion {
  readonly id: string;
  readonly name: Bilingual;
  /** Beside the other questions of the factor; 1 unless told otherwise. */
  readonly weight?: Numeral;
  readonly options?: readonly SurveyOption[];
}

/** How many chose each option, by question and option; an option nobody chose may be left out. */
export type SurveyAnswers = Readonly<Record<string, Readonly<Record<string, Quantity>> | undefined>>;

/** A part of the index: of the whole, of a factor, of a question. */
export interface SurveyPart {
  /** In percent, exact; absent where nobody answered. */
  readonly index: Rational | undefined;
  /** How many answers there are. */
  readonly answers: Rational;
}

export interface SurveyResult extends SurveyPart {
  readonly factors: readonly (SurveyPart & {
    readonly id: string;
    readonly questions: readonly (SurveyPart & { readonly id: string; readonly failure?: Failure })[];
  })[];
  /** Questions that nobody answered: left out, not zero. */
  readonly unanswered: readonly string[];
  /** Questions whose answers could not be read, left out too. */
  readonly failed: readonly string[];
  /** Answers to questions that the survey does not have. */
  readonly unknown: readonly string[];
  /** How the formula is known, and whose the weights are. */
  readonly provenance: { readonly formula: Provenance; readonly weights: Provenance };
}

/** How the index of satisfaction is computed is not known from a public source. */
export const SURVEY_FORMULA: Provenance = {
  kind: 'unverified',
  note: {
    vi: 'Cách tính thường dùng: tỷ lệ câu trả lời theo trọng số của phương án, lấy trung bình theo câu hỏi và yếu tố; chưa đối chiếu được với văn bản quy định phương pháp đo lường.',
    en: 'The customary formula: the share of answers by the weight of each option, averaged over questions and factors; not yet checked against the decision on the method.',
  },
};

/**
 * The index of a survey: of each question Σ(answers × weight of the option) / answers, of a factor the weighted mean of
 * its questions, of the whole the weighted mean of its factors. Exact. Who was not asked counts nowhere.
 *
 * Options and weights are the caller's: no weights come with this package, because none are sourced. A weight that is
 * no number, or below zero, makes its question, or its factor, fail.
 *
 * @example
 * const { index } = surveyIndex(survey, { 'tiep-can-1': { 'rat-hai-long': 60, 'hai-long': 30, 'khong-hai-long': 10 } });
 * `${index}` // '90'
 */
export function surveyIndex(survey: Survey, answers: SurveyAnswers): SurveyResult {
  const pooled = survey.pooling === 'answers';
  const unanswered: string[] = [];
  const failed: string[] = [];
  const known = new Set<string>();
  const factors = survey.factors.map((factor) => {
    const parts: Part[] = [];
    const questions = factor.questions.map((question) => {
      known.add(question.id);
      const given = Object.hasOwn(answers, question.id) ? answers[question.id] : undefined;
      const weight = weightOf(question.weight);
      const read = weight instanceof Failure ? weight : tallyOf(question.options ?? survey.options, given);
      if (read instanceof Failure) {
        failed.push(question.id);
        return { id: question.id, index: undefined, answers: ZERO, failure: read };
      }
      if (signOf(read.answers) === 0) unanswered.push(question.id);
      else parts.push({ ...read, weight: weight instanceof Failure ? ONE : weight });
      return { id: question.id, index: shareOf(read), answers: read.answers };
    });
    const sum = { worth: total(parts.map(({ worth }) => worth)), answers: total(parts.map((part) => part.answers)) };
    const index = pooled ? shareOf(sum) : mean(parts.map((part) => ({ ...part, index: shareOf(part) })));
    return { id: factor.id, index, answers: sum.answers, questions, weight: weightOf(factor.weight) };
  });
  for (const { id, weight } of factors) if (weight instanceof Failure) failed.push(id);
  const counting = factors.flatMap(({ index, weight }) => (weight instanceof Failure ? [] : [{ index, weight }]));
  return {
    index: mean(counting),
    answers: total(factors.map((factor) => factor.answers)),
    factors: factors.map(({ weight: _, ...factor }) => factor),
    unanswered,
    failed,
    unknown: Object.keys(answers).filter((id) => !known.has(id)),
    provenance: { formula: SURVEY_FORMULA, weights: survey.provenance },
  };
}

/** Answers of one question, and what they are worth together, in percent times answers. */
interface Tally {
  readonly answers: Rational;
  readonly worth: Rational;
}

interface Part extends Tally {
  readonly weight: Rational;
}

function tallyOf(options: readonly SurveyOption[], given: unknown): Tally | Failure {
  if (given === undefined) return { answers: ZERO, worth: ZERO };
  if (typeof given !== 'object' || given === null || Array.isArray(given)) return new Failure('not-by-name');
  const chosen = given as Readonly<Record<string, unknown>>;
  const unknown = Object.keys(chosen).find((id) => !options.some((option) => option.id === id));
  if (unknown !== undefined) return new Failure('unknown-name', unknown);
  let tally: Tally = { answers: ZERO, worth: ZERO };
  for (const { id, weight } of options) {
    const value = ownValue(chosen, id);
    if (value === undefined) continue;
    const count = readWhole(value, id);
    if (count instanceof Failure) return count;
    const worth = readNumeral(weight);
    if (typeof worth === 'string') return new Failure(worth, id);
    tally = { answers: add(tally.answers, count), worth: add(tally.worth, multiply(count, worth)) };
  }
  return tally;
}

function weightOf(weight: Numeral = 1): Rational | Failure {
  const read = readNumeral(weight);
  if (typeof read === 'string') return new Failure(read, 'weight');
  return signOf(read) < 0 ? new Failure('negative', 'weight') : read;
}

const shareOf = ({ answers, worth }: Tally): Rational | undefined =>
  signOf(answers) === 0 ? undefined : divide(worth, answers);

const total = (of: readonly Rational[]): Rational => of.reduce(add, ZERO);

/** The weighted mean of those that have an index. */
function mean(
  parts: readonly { readonly index: Rational | undefined; readonly weight: Rational }[],
): Rational | undefined {
  let sum = ZERO;
  let weights = ZERO;
  for (const { index, weight } of parts) {
    if (index === undefined) continue;
    sum = add(sum, multiply(index, weight));
    weights = add(weights, weight);
  }
  return signOf(weights) === 0 ? undefined : divide(sum, weights);
}
