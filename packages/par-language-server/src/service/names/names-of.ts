import { isCode } from '@soctrang/par-core/report';
import type { OpenDocument } from '../open-document';
import { eachSpot, spotAt } from '../spot';
import { criteriaNames } from './criteria-names';
import { directiveFileNames } from './directive-names';
import type { Name } from './name';
import type { SpotNames } from './naming';
import { reportNames } from './report-names';
import { workspaceNames } from './workspace-names';

const tables = new WeakMap<OpenDocument, readonly Name[]>();
const bySpot = new WeakMap<OpenDocument, SpotNames>();

/**
 * Every name that stands in a file, in the order of the text: what definition, references, highlights and rename go by.
 * Made once for each state of a file.
 *
 * @example namesOf(document).filter(({ kind }) => kind === 'task')
 */
export function namesOf(document: OpenDocument): readonly Name[] {
  const known = tables.get(document);
  if (known) return known;
  const names: Name[] = [];
  const said = spotNames(document);
  eachSpot(document, (spot) => {
    names.push(...said(spot));
  });
  names.push(...silencedCodes(document));
  names.sort((one, other) => one.start - other.start);
  tables.set(document, names);
  return names;
}

/** The name that an offset touches, looked for only there. */
export function nameAt(document: OpenDocument, offset: number): Name | undefined {
  const spot = spotAt(document, offset);
  const names = spot ? spotNames(document)(spot) : silencedCodes(document);
  return names.findLast(({ start, end }) => start <= offset && offset <= end);
}

function spotNames(document: OpenDocument): SpotNames {
  const known = bySpot.get(document);
  if (known) return known;
  const made = tableOf(document);
  bySpot.set(document, made);
  return made;
}

function tableOf(document: OpenDocument): SpotNames {
  switch (document.kind) {
    case 'report':
      return reportNames(document);
    case 'criteria':
      return criteriaNames(document);
    case 'directive':
      return directiveFileNames(document);
    case 'calendar':
    case 'roster':
    case 'config':
      return workspaceNames(document);
    default: {
      const unknown: never = document;
      return unknown;
    }
  }
}

const SILENCER = /^#\s*par-disable-next-line\b/u;

/** The codes that comments silence. */
function silencedCodes({ checked }: OpenDocument): readonly Name[] {
  const { text, comments } = checked.tree;
  return comments.flatMap(({ start, end }) => {
    const said = text.slice(start, Math.min(end, start + LONGEST_COMMENT));
    if (!SILENCER.test(said)) return [];
    return [...said.matchAll(/\bPAR\d{3}\b/giu)].flatMap(({ 0: word, index }): readonly Name[] => {
      const id = word.toUpperCase();
      if (!isCode(id)) return [];
      const place = { start: start + index, end: start + index + word.length };
      return [{ kind: 'code', id, role: 'use', spelled: 'otherwise', style: 'plain', flow: false, ...place }];
    });
  });
}

const LONGEST_COMMENT = 1000;
