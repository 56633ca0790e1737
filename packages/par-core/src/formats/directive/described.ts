import type { Agency } from '../../directive/model';
import type { Span } from '../../source/tree';
import type { AnyRead } from '../read-tree';
import { placeOf } from '../read-tree';
import type { DirectiveReading } from './context';
import type { DescribedAgency } from './meaning/agencies';
import type { DescribedDocument, DescribedGroup, DescribedSystem } from './meaning/catalogue';
import type { DescribedIndicator } from './meaning/indicators';
import type { DescribedDuty } from './meaning/reporting-duty';
import type { DescribedTask } from './meaning/tasks';

/** What a rule of the directive looks at: everything that could be read, each part with its place. */
export interface DirectiveContext extends DirectiveReading {
  /** The file's own agencies. */
  readonly own: readonly DescribedAgency[];
  /** Those taken over from a known directive, then the file's own. */
  readonly agencies: readonly Agency[];
  readonly groups: readonly DescribedGroup[];
  readonly documents: readonly DescribedDocument[];
  readonly systems: readonly DescribedSystem[];
  readonly indicators: readonly DescribedIndicator[];
  readonly tasks: readonly DescribedTask[];
  readonly duty: DescribedDuty | undefined;
}

/** A rule over the whole directive: adds a finding for each place where it is broken. */
export type DirectiveRule = (context: DirectiveContext) => void;

/** Where a finding about a part of the directive belongs. */
export interface Place extends Span {
  readonly path: string;
}

/** Keys whose value tells what a part is, the surest first. */
const TELLING = ['id', 'reference', 'name', 'title', 'text'];

/** Where a part says what it is: at its id, else at its name, else at its beginning. */
export function placeNamed(read: AnyRead): Place {
  if (read.kind === 'object') {
    for (const key of TELLING) {
      const field = read.fields[key];
      if (field?.kind === 'scalar' && field.node)
        return { start: field.node.start, end: field.node.end, path: field.path };
    }
  }
  return { ...placeOf(read), path: read.path };
}
