/** The part of Playwright that the tries use. It is installed with the editors, not with the workspace. */

/** An element inside the page; the workspace has no types of the DOM. */
export interface PageElement {
  readonly textContent: string | null;
  readonly getAttribute: (name: string) => string | null;
  readonly querySelectorAll: (selector: string) => Iterable<PageElement>;
}

export interface Locator {
  readonly first: () => Locator;
  readonly nth: (index: number) => Locator;
  readonly filter: (options: { readonly hasText?: string | RegExp; readonly has?: Locator }) => Locator;
  readonly locator: (selector: string, options?: { readonly hasText?: string | RegExp }) => Locator;
  readonly waitFor: (options?: {
    readonly state?: 'visible' | 'hidden' | 'detached';
    readonly timeout?: number;
  }) => Promise<void>;
  readonly click: () => Promise<void>;
  readonly dblclick: () => Promise<void>;
  readonly fill: (text: string) => Promise<void>;
  readonly count: () => Promise<number>;
  readonly isVisible: () => Promise<boolean>;
  readonly textContent: () => Promise<string | null>;
  readonly evaluate: <T>(action: (element: PageElement) => T) => Promise<T>;
}

export interface Page {
  readonly goto: (address: string) => Promise<unknown>;
  readonly locator: (selector: string, options?: { readonly hasText?: string | RegExp }) => Locator;
  readonly screenshot: (options: {
    readonly path: string;
    readonly clip?: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
  }) => Promise<unknown>;
  readonly on: (
    event: 'console' | 'pageerror',
    listener: (message: { readonly text: () => string } & Error) => void,
  ) => void;
  readonly keyboard: {
    readonly press: (key: string) => Promise<void>;
    readonly insertText: (text: string) => Promise<void>;
    readonly type: (text: string, options?: { readonly delay?: number }) => Promise<void>;
  };
  readonly mouse: { readonly move: (x: number, y: number) => Promise<void> };
}

export interface BrowserContext {
  readonly pages: () => Page[];
  readonly newPage: () => Promise<Page>;
  readonly close: () => Promise<void>;
}

export interface Playwright {
  readonly chromium: {
    readonly launchPersistentContext: (folder: string, options: object) => Promise<BrowserContext>;
  };
}
