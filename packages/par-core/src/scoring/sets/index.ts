import type { CriteriaSet } from '../model';
import { directiveSoctrang2021 } from './directive-soctrang-2021';
import { parIndex2020, parIndex2021 } from './par-index';

export { directiveSoctrang2021, parIndex2020, parIndex2021 };

/** The criteria sets that come with the product (bộ tiêu chí có sẵn); the first is the one of a report that names none. */
export const CRITERIA_SETS: readonly CriteriaSet[] = [directiveSoctrang2021, parIndex2021, parIndex2020];
