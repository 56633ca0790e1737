/** The part of Playwright that the tries use. It is installed with the editors, not with the workspace. */

/** An element inside the page; the workspace has no types of the DOM. */
export interface PageElement {
  readonly textContent: string | null;
  readonly getAttribute: (name: string) => string | null;
  readonly querySelectorAll: (selector: string) => Iterable<PageElement>;
  readonly getBoundingClientRect: () => Box;
}

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface LocatorOptions {
  readonly hasText?: string | RegExp;
  readonly has?: Locator;
}

export interface Locator {
  readonly first: () => Locator;
  readonly last: () => Locator;
  readonly nth: (index: number) => Locator;
  readonly filter: (options: LocatorOptions) => Locator;
  readonly locator: (selector: string, options?: LocatorOptions) => Locator;
  readonly waitFor: (options?: {
    readonly state?: 'visible' | 'hidden' | 'detached' | 'attached';
    readonly timeout?: number;
  }) => Promise<void>;
  readonly click: (options?: { readonly button?: 'left' | 'right'; readonly timeout?: number }) => Promise<void>;
  readonly dblclick: () => Promise<void>;
  readonly hover: () => Promise<void>;
  readonly press: (key: string) => Promise<void>;
  readonly fill: (text: string) => Promise<void>;
  readonly count: () => Promise<number>;
  readonly isVisible: () => Promise<boolean>;
  readonly innerText: () => Promise<string>;
  readonly textContent: (options?: { timeout: number }) => Promise<string | null>;
  readonly inputValue: () => Promise<string>;
  readonly getAttribute: (name: string) => Promise<string | null>;
  readonly allInnerTexts: () => Promise<string[]>;
  readonly boundingBox: () => Promise<Box | null>;
  readonly scrollIntoViewIfNeeded: () => Promise<void>;
  readonly evaluate: <T, A = undefined>(action: (element: PageElement, given: A) => T, given?: A) => Promise<T>;
}

export interface FrameLocator {
  readonly frameLocator: (selector: string) => FrameLocator;
  readonly locator: (selector: string, options?: LocatorOptions) => Locator;
}

export interface Page {
  readonly goto: (address: string, options?: { readonly waitUntil: 'commit' | 'load' }) => Promise<unknown>;
  readonly reload: () => Promise<unknown>;
  readonly close: () => Promise<void>;
  readonly locator: (selector: string, options?: LocatorOptions) => Locator;
  readonly frameLocator: (selector: string) => FrameLocator;
  readonly screenshot: (options: { readonly path: string; readonly clip?: Box }) => Promise<unknown>;
  readonly on: ((
    event: 'console' | 'pageerror',
    listener: (message: { readonly text: () => string } & Error) => void,
  ) => void) &
    ((event: 'dialog', listener: (dialog: { readonly accept: () => Promise<void> }) => void) => void);
  readonly exposeFunction: (name: string, action: (...args: never[]) => unknown) => Promise<unknown>;
  readonly keyboard: {
    readonly press: (key: string) => Promise<void>;
    readonly insertText: (text: string) => Promise<void>;
    readonly type: (text: string, options?: { readonly delay?: number }) => Promise<void>;
  };
  readonly mouse: {
    readonly move: (x: number, y: number, options?: { readonly steps?: number }) => Promise<void>;
    readonly click: (x: number, y: number) => Promise<void>;
  };
}

interface BrowserContext {
  readonly setDefaultTimeout: (milliseconds: number) => void;
  readonly newPage: () => Promise<Page>;
  readonly close: () => Promise<void>;
}

export interface Playwright {
  readonly chromium: {
    readonly launchPersistentContext: (folder: string, options: object) => Promise<BrowserContext>;
  };
}
