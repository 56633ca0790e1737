import { CALENDAR_FORMAT } from '../calendar/check';
import { CONFIG_FORMAT } from '../config/check';
import { CRITERIA_FORMAT } from '../criteria';
import { DIRECTIVE_FORMAT } from '../directive';
import { REPORT_CROSS_FIELD } from '../report/cross-field';
import { REPORT_FORMAT } from '../report/format';
import { ROSTER_FORMAT } from '../roster/check';
import type { JsonSchema } from './json-schema';
import { type JsonSchemaOptions, jsonSchemaOf, type SchemaFormat } from './json-schema-of';
import { bothLanguages } from './sentences';

/** Every format that has JSON Schemas. Files, documentation, tests and `par schema` are made from this list. */
export const SCHEMA_FORMATS = [
  {
    kind: 'report',
    title: { vi: 'Báo cáo kết quả thực hiện', en: 'Progress report' },
    format: REPORT_FORMAT,
    rules: REPORT_CROSS_FIELD,
    keysOfTask: {
      where: 'task',
      task: 'task',
      record: 'obligations',
      keysOf: ({ obligations }) => Object.fromEntries(obligations.map(({ id, text }) => [id, bothLanguages(text)])),
    },
  },
  { kind: 'roster', title: { vi: 'Danh sách cơ quan phải báo cáo', en: 'Roster' }, format: ROSTER_FORMAT },
  { kind: 'calendar', title: { vi: 'Lịch nghỉ', en: 'Calendar of days off' }, format: CALENDAR_FORMAT },
  { kind: 'directive', title: { vi: 'Văn bản chỉ đạo', en: 'Directive' }, format: DIRECTIVE_FORMAT },
  { kind: 'criteria', title: { vi: 'Bộ tiêu chí', en: 'Criteria set' }, format: CRITERIA_FORMAT },
  { kind: 'config', title: { vi: 'Cấu hình kiểm tra', en: 'Configuration' }, format: CONFIG_FORMAT },
] as const satisfies readonly SchemaFormat[];

export type SchemaKind = (typeof SCHEMA_FORMATS)[number]['kind'];

/** The format of a kind. */
export function schemaFormat(kind: SchemaKind): SchemaFormat {
  const [report] = SCHEMA_FORMATS;
  return SCHEMA_FORMATS.find((one) => one.kind === kind) ?? report;
}

/**
 * The JSON Schema of a progress report; with a directive, of the reports about it alone.
 *
 * @example reportJsonSchema({ vocabulary: 'vi' })
 */
export function reportJsonSchema(options: JsonSchemaOptions = {}): JsonSchema {
  return jsonSchemaOf(schemaFormat('report'), options);
}
