export { GROUPS_BY_YEAR, SOC_TRANG_GROUPS_BY_YEAR } from './groups-by-year';
export { type AreaIndex, type ComponentIndex, componentIndex, type ParIndex, parIndex } from './par-index';
export { type RankedRow, type Ranking, type RankOptions, type RankRow, rank, type UnrankedRow } from './rank';
export { type Fact, type Rate, type RateProblem, type RateProblemKind, type RateResult, rateOf } from './rate';
export { RATES, type RateId } from './rates';
export { SIPAS_FACTORS_2017, SIPAS_FACTORS_SOURCE } from './sipas';
export {
  SURVEY_FORMULA,
  type Survey,
  type SurveyAnswers,
  type SurveyFactor,
  type SurveyPart,
  type SurveyQuestion,
  type SurveyResult,
  surveyIndex,
} from './survey-index';
export { type YearOverYear, yearOverYear } from './year-over-year';
