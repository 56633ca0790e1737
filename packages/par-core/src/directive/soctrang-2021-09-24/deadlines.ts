import type { Deadline } from '../model';

/** A duty without an end: "thường xuyên", or one that by its nature goes on, as "tiếp tục" mostly means. */
export const CONTINUOUS: Deadline = { kind: 'continuous' };

/** "Khẩn trương": at once, without a date. */
export const URGENT: Deadline = { kind: 'urgent' };

/** "Kịp thời": in time, without a date. */
export const TIMELY: Deadline = { kind: 'timely' };

/** "Hàng năm": every year. */
export const ANNUAL: Deadline = { kind: 'annual' };

/** "Năm sau cao hơn năm trước": each year more than the year before. */
export const YEAR_OVER_YEAR: Deadline = { kind: 'year-over-year' };

/** A duty that comes to an end, for which the clause gives no time: a thing to be made once, a matter to be settled. */
export const UNDATED: Deadline = { kind: 'undated' };
