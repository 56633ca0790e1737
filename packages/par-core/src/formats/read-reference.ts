import { findAgency } from '../directive/agency-lookup';
import { nameKey } from '../directive/agency-names';
import { closest } from '../directive/closest';
import type { Agency, Directive } from '../directive/model';
import { unaccent } from '../directive/unaccent';
import type { Scalar, Span } from '../source/tree';
import { brokenOf } from './broken-file';
import type { FixData } from './finding';
import { LONGEST_QUOTED, quoted } from './quoted';
import { addFinding, periodText, type Reading } from './reading';
import { foldName, type Language } from './vocabulary';

/** The id of a directive that is known. */
export function readDirective(r: Reading, text: string, scalar: Scalar, path: string): string | undefined {
  const known = r.directives.map((directive) => directive.id);
  if (known.includes(text)) return text;
  sayUnknownDirective(r, text, scalar, path);
  return undefined;
}

/** PAR209: no directive has this id. Says which file cannot be used, else which id was meant, else which there are. */
export function sayUnknownDirective(
  r: Pick<Reading, 'brokenFiles' | 'directives' | 'findings'>,
  text: string,
  place: Span,
  path: string,
): void {
  const broken = brokenOf(r.brokenFiles, 'directive', text);
  if (broken) {
    const args = { text: quoted(text), file: broken.file };
    addFinding(r, 'PAR209', place, { message: 'PAR209.broken', args, path });
    return;
  }
  const known = r.directives.map((directive) => directive.id);
  const meant = meantId(text, known);
  if (meant === undefined) {
    addFinding(r, 'PAR209', place, { args: { text: quoted(text), known: known.join(', ') }, path, ...anyOf(known) });
    return;
  }
  addFinding(r, 'PAR209', place, {
    message: 'PAR209.meant',
    args: { text: quoted(text), meant },
    path,
    data: { kind: 'replace', text: meant },
  });
}

/** The id that is written almost like this, or the only one that begins so: `soctrang-2021` for the letter of that year. */
function meantId(text: string, known: readonly string[]): string | undefined {
  const [near] = closest(text, known, { max: 1 });
  if (near !== undefined) return near;
  const begun = text.trim().toLowerCase();
  const [only, ...others] = begun.length < 3 ? [] : known.filter((id) => id.toLowerCase().startsWith(begun));
  return others.length === 0 ? only : undefined;
}

/** More than this nobody chooses from. */
const MOST_OFFERED = 5;

/** One of the few that there are. */
function anyOf(texts: readonly string[]): { readonly data?: FixData } {
  return texts.length === 0 || texts.length > MOST_OFFERED ? {} : { data: { kind: 'replace-any', texts } };
}

/** An agency's id from its id, name or abbreviation, with or without diacritics. */
export function readAgency(r: Reading, text: string, scalar: Scalar, path: string): string | undefined {
  if (r.directive === undefined) return text;
  const found = findAgency(text, { on: r.on, agencies: r.directive.agencies });
  if (found.kind === 'found') {
    // Without any diacritics is a way of writing; with wrong ones (`Sỏ Tài chính`) it is a slip.
    if (found.by === 'unaccented' && unaccent(text) !== text) {
      const meant = r.language === 'vi' ? found.agency.name.vi : found.agency.id;
      const args = { text: quoted(text), meant };
      addFinding(r, 'PAR201', scalar, { message: 'PAR201.meant', args, path, data: { kind: 'replace', text: meant } });
    }
    return found.agency.id;
  }
  if (found.kind === 'ambiguous') {
    addFinding(r, 'PAR202', scalar, {
      args: { text: quoted(text), candidates: bothNames(found.candidates.slice(0, 5), found.candidates.length > 5) },
      path,
      data: { kind: 'replace-any', texts: namesApart(found.candidates, r.language) },
    });
    return undefined;
  }
  if (found.atAnotherDate && r.period) {
    const texts = found.suggestions.map((one) => (r.language === 'vi' ? one.name.vi : one.id));
    const data = texts.length > 0 ? { data: { kind: 'replace-any', texts } as const } : {};
    addFinding(r, 'PAR211', scalar, {
      args: { agency: found.atAnotherDate.name, period: periodText(r) },
      path,
      ...data,
    });
    return undefined;
  }
  const [meant] = found.suggestions;
  if (meant === undefined) addFinding(r, 'PAR201', scalar, { args: { text: quoted(text) }, path });
  else {
    const written = r.language === 'vi' ? meant.name.vi : meant.id;
    addFinding(r, 'PAR201', scalar, {
      message: 'PAR201.meant',
      args: { text: quoted(text), meant: written },
      path,
      data: {
        kind: 'replace-any',
        texts: found.suggestions.map((one) => (r.language === 'vi' ? one.name.vi : one.id)),
      },
    });
  }
  return undefined;
}

/** Agencies as a file writes them: by name, and by id in English, or where two have one name. */
export function namesApart(agencies: readonly Agency[], language: Language): readonly string[] {
  const names = agencies.map(({ name }) => nameKey(name.vi));
  return agencies.map(({ id, name }, index) => {
    const isOnly = names.indexOf(names[index] ?? '') === names.lastIndexOf(names[index] ?? '');
    return language === 'vi' && isOnly ? name.vi : id;
  });
}

export function bothNames(agencies: readonly Agency[], more: boolean): { vi: string; en: string } {
  const end = more ? ', …' : '';
  return { vi: agencies.map((a) => a.name.vi).join(', ') + end, en: agencies.map((a) => a.name.en).join(', ') + end };
}

/** A task's id. `3a`, `3.A` and `điểm a mục 3` name what was meant. */
export function readTask(r: Reading, text: string, scalar: Scalar, path: string): string | undefined {
  const { directive } = r;
  if (directive === undefined || directive.tasks.some((task) => task.id === text)) return text;
  if (text === directive.reportingDuty.id) {
    const data = { kind: 'remove', part: 'item' } as const;
    addFinding(r, 'PAR203', scalar, { message: 'PAR203.duty', args: { text }, path, data });
    return undefined;
  }
  const meant = meantTask(directive, text);
  if (meant === undefined) {
    addFinding(r, 'PAR203', scalar, { args: { text: quoted(text) }, path });
    return undefined;
  }
  addFinding(r, 'PAR203', scalar, {
    message: 'PAR203.meant',
    args: { text: quoted(text), meant },
    path,
    data: { kind: 'replace', text: meant },
  });
  return meant;
}

function meantTask(directive: Directive, text: string): string | undefined {
  const known = directive.tasks.map((task) => task.id);
  const parts = foldName(text).match(/\d+|[a-z]/gu);
  if (parts && parts.length <= 2 && text.length <= 20) {
    const [number, letter] = [parts.find((part) => /\d/u.test(part)), parts.find((part) => /[a-z]/u.test(part))];
    const id = letter === undefined ? number : `${number}.${letter}`;
    if (id !== undefined && known.includes(id)) return id;
  }
  const words = text.length > LONGEST_QUOTED ? null : foldName(text).match(/(?:điểm|diem) ?([a-z])\D{1,20}(\d{1,2})/u);
  const named = words && `${words[2]}.${words[1]}`;
  if (named && known.includes(named)) return named;
  const title = directive.tasks.find((task) => foldName(task.title.vi) === foldName(text));
  return title?.id;
}

/** An indicator's id, or the title the directive's data gives it. */
export function readIndicator(r: Reading, text: string, scalar: Scalar, path: string): string | undefined {
  const { directive } = r;
  if (directive === undefined || directive.indicators.some((indicator) => indicator.id === text)) return text;
  const folded = foldName(text);
  const titled = directive.indicators.find(
    (one) => foldName(one.title.vi) === folded || foldName(one.title.en) === folded,
  );
  if (titled) return titled.id;
  const [near] = closest(
    text,
    directive.indicators.flatMap((one) => [one.id, one.title.vi]),
    { max: 1 },
  );
  const meant = directive.indicators.find((one) => one.id === near || one.title.vi === near)?.id;
  if (meant === undefined) {
    const data = { kind: 'remove', maybe: true } as const;
    addFinding(r, 'PAR207', scalar, { args: { text: quoted(text) }, path, data });
  } else {
    addFinding(r, 'PAR207', scalar, {
      message: 'PAR207.meant',
      args: { text: quoted(text), meant },
      path,
      data: { kind: 'replace', text: meant },
    });
  }
  return meant;
}
