import * as z from 'zod';
import { agencyId, directiveId, formatName, period, text } from '../scalars';

/** Who must report in a period (danh sách cơ quan phải báo cáo), format `par-roster/1`; the coordinator writes it. */
export const roster = z.strictObject({
  format: formatName('par-roster/1'),
  directive: directiveId,
  period: period.optional(),
  agencies: z.array(agencyId),
  note: text.optional(),
});

export type RosterFile = z.infer<typeof roster>;
