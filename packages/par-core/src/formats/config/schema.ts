import * as z from 'zod';
import { formatName, id, text } from '../scalars';

/** How grave a finding is taken (mức độ); `off` leaves it out. */
export const severitySetting = z.enum(['off', 'hint', 'info', 'warning', 'error']);

/** What holds for some files only (ngoại lệ). */
export const override = z.strictObject({
  files: z.array(text),
  codes: z.array(id).optional(),
  severities: z.record(id, severitySetting).optional(),
});

/** What holds for all files in a folder and below it (cấu hình), format `par-config/1`, in `par.config.yaml`. */
export const config = z.strictObject({
  format: formatName('par-config/1'),
  severities: z.record(id, severitySetting).optional(),
  overrides: z.array(override).optional(),
  directives: z.array(text).optional(),
  calendars: z.array(text).optional(),
  criteriaSets: z.array(text).optional(),
  note: text.optional(),
});

export type ConfigFile = z.infer<typeof config>;
export type SeveritySetting = z.infer<typeof severitySetting>;
