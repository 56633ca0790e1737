import type { CheckedDirective } from '@soctrang/par-core';
import { type Agency, type Binding, type Directive, findAgency, isValidOn } from '@soctrang/par-core/directive';
import type { DirectiveFile } from '@soctrang/par-core/directive-file';
import type { ReadList, ReadObject, ReadScalar } from '@soctrang/par-core/report';
import type { OpenDocument } from './open-document';

/** The file of a directive as it was read; undefined where it could not be read as one. */
export function writtenDirective({ kind, checked }: OpenDocument): ReadObject<DirectiveFile> | undefined {
  const read = kind === 'directive' ? checked.meaning?.read : undefined;
  // The shape is made from the schema of a directive, so what it reads is one.
  return read?.kind === 'object' ? (read as unknown as ReadObject<DirectiveFile>) : undefined;
}

/** The directive that a file describes, with whatever it takes over; undefined where it is not whole. */
export function describedDirective({ kind, checked }: OpenDocument): Directive | undefined {
  // Whoever checks a directive keeps what came of it beside its findings.
  return kind === 'directive' ? (checked as Partial<CheckedDirective>).directive : undefined;
}

/** One name, or a list of them. */
export function namesOfRead(read: ReadScalar<string> | ReadList<string> | undefined): readonly ReadScalar<string>[] {
  if (read === undefined) return [];
  return read.kind === 'list' ? (read.items as readonly ReadScalar<string>[]) : [read];
}

/** The agency that a text of a directive's file names, by any of its names. */
export function agencyNamed(text: string | undefined, directive: Directive): Agency | undefined {
  if (!text) return undefined;
  const found = findAgency(text, { on: directive.date, agencies: directive.agencies });
  return found.kind === 'found' ? found.agency : undefined;
}

/** The agencies that are bound, as they are on the day of the directive. */
export function boundAgencies(binding: Binding, directive: Directive): readonly Agency[] {
  const ids = new Set(
    binding.kind === 'agency'
      ? [binding.agency]
      : directive.groups
          .filter(({ id }) => binding.groups.includes(id))
          .flatMap(({ members }) => members.map(({ agency }) => agency)),
  );
  return directive.agencies.filter((agency) => ids.has(agency.id) && isValidOn(agency, directive.date));
}
