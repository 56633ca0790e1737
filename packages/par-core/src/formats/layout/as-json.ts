import type { FormatDefinition } from '../format-definition';
import { convertText } from './convert-text';

/**
 * A text in YAML that the product itself has written – a new report, a template – in JSON: the same keys in the same
 * order, without the comments.
 *
 * @throws RangeError where the text leaves open what it means; those of the product do not
 *
 * @example asJson('mẫu: par-report/1\n', REPORT_FORMAT) // '{\n  "mẫu": "par-report/1"\n}\n'
 */
export function asJson(yaml: string, format: FormatDefinition): string {
  const result = convertText(yaml, { format, syntax: 'yaml' });
  if (result.kind !== 'converted') throw new RangeError(`not to be put into JSON: ${result.kind}`);
  return result.text;
}
