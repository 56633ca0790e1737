import { readdirSync, readFileSync } from 'node:fs';
import { kindOfUri } from '../src/service';

/** Every file of the examples that is ours, the faulty ones too: its name, its URI, its text. */
export function allExamples(): readonly (readonly [name: string, uri: string, text: string])[] {
  const folder = new URL('../../../examples/', import.meta.url);
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .sort()
    .flatMap((name) => {
      const { href } = new URL(name, folder);
      return kindOfUri(href) === undefined ? [] : [[name, href, readFileSync(new URL(href), 'utf8')] as const];
    });
}
