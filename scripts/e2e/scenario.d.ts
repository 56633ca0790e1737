import type { Host } from './host';
import type { FrameLocator, Locator, Page } from './playwright';
import type { workbench } from './workbench.mjs';

/** What the command line finds, as it prints it. */
export interface Finding {
  readonly code: string;
  readonly message: string;
  readonly file: string;
  readonly range: { readonly start: { readonly line: number; readonly character: number } };
}

/** What a scenario has at hand. */
export interface Stage {
  readonly host: Host;
  readonly page: Page;
  readonly code: ReturnType<typeof workbench>;
  /** The workspace, on the disk. What is saved on the web never comes there. */
  readonly folder: string;
  /** Takes a picture of the page. */
  readonly picture: (name: string) => Promise<void>;
  /** Takes a picture of a part of the page for the extension's README, where it has this name. */
  readonly readmePicture: (name: string, part: Clip) => Promise<void>;
  /** What `par check` finds in a file of the workspace. */
  readonly findings: (file: string, language: 'vi' | 'en') => readonly Finding[];
  /** Something to read beside the name of the scenario: a figure, never a judgement. */
  readonly note: (text: string) => void;
}

export interface Clip {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Something that an author does, seen through the page alone, in a workspace of its own. */
export interface Scenario {
  /** Of the folder of its pictures, too. */
  readonly name: string;
  /** What holds if it passes. */
  readonly title: string;
  /** The files of its workspace: a text, or the file under `examples/` to be copied, with one part replaced. */
  readonly files: Readonly<
    Record<string, string | { readonly example: string; readonly replace?: readonly [part: string, by: string] }>
  >;
  /** The one of its files that describes the workspace; without it the workspace is the folder of them all. */
  readonly opens?: string;
  readonly settings?: Readonly<Record<string, unknown>>;
  /** Where it is played; in both unless told. What the tests inside the extension host try in both may be seen in one. */
  readonly hosts?: readonly Host['kind'][];
  /** Whether the oldest VS Code is to play it, too. */
  readonly oldest?: boolean;
  readonly play: (stage: Stage) => Promise<void>;
}

export type { FrameLocator, Locator, Page };
