import type { CriteriaSet } from '../model';
import { parIndex2020, parIndex2021 } from './par-index';

export { parIndex2020, parIndex2021 };

/** The criteria sets that come with the product (bộ tiêu chí có sẵn). */
export const CRITERIA_SETS: readonly CriteriaSet[] = [parIndex2021, parIndex2020];
