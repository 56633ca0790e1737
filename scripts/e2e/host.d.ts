/** What a page shall open. */
export interface Visit {
  /** Folder that the workbench opens, or the file that describes a workspace. */
  readonly workspace: string;
  /** Settings of the user, beyond those that make a fresh VS Code quiet. */
  readonly settings?: Readonly<Record<string, unknown>> | undefined;
  /** Folder of an extension without contributions that holds `suite.js`: run inside the extension host. */
  readonly tests?: string | undefined;
}

/** A VS Code that runs. */
export interface Host {
  readonly kind: 'node' | 'web';
  /** Version of VS Code. */
  readonly vscode: string;
  /** The process whose descendants are the extension hosts and language servers; none where they are in the browser. */
  readonly pid?: number;
  readonly address: (visit: Visit) => string;
  readonly close: () => Promise<void>;
}
