/** Many reports into one picture: a mergeable summary, and what is made of it. */
export type * from './picture/model';
export { PICTURE_FORMAT } from './picture/model';
export { type PictureOptions, pictureOf } from './picture/picture';
export { type Placed, placementsOf } from './picture/placements';
export { type NamedRoster, rostersOf } from './picture/rosters';
export { STANDINGS, standingOfState } from './picture/standing';
export { applying, carriedOut, TASK_STATES } from './picture/states';
export { add, type Collector, collect, empty, merge } from './summary/collect';
export { contentsOf, type SummaryContent } from './summary/contents';
export { type DigestOptions, digestOf, type NamedReport } from './summary/digest';
export type * from './summary/model';
export { SUMMARY_FORMAT } from './summary/model';
export { readSummary, type SummaryProblem } from './summary/read';
export { reportStateOf } from './summary/report-state';
export {
  BASIS_NAMES,
  OUTSIDE_REASONS,
  SEVERITY_NAMES,
  STANDING_NAMES,
  TASK_STATE_NAMES,
  UNRANKED_REASONS,
} from './words';
