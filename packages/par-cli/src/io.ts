import type { CalendarDate } from '@soctrang/par-core/directive';

/** Where a command writes to. */
export interface OutputStream {
  write(text: string): void;
  /** Width of a line, in cells of the terminal. */
  readonly columns: number;
  /** Whether colours may be used: a terminal, and nobody who set NO_COLOR. */
  readonly colours: boolean;
  /** Whether a line may be drawn and taken back: a terminal that a person looks at. */
  readonly live: boolean;
  /** Comes when what was written has left the process; where it is absent, it always has. */
  readonly drained?: () => Promise<void>;
}

/** Where a command reads from, where it is told to. */
export interface InputStream {
  /** Whether a person would have to type it. */
  readonly isTerminal: boolean;
  /** All of it; of more bytes than the limit only how many there were, counted as far as is reasonable. */
  readonly read: (limit: number) => Promise<{ readonly content: Uint8Array } | { readonly size: number }>;
  /** As it comes, however much it is. */
  readonly stream: () => AsyncIterable<Uint8Array>;
}

/** The threads that a command may use beside its own. */
export interface Threads {
  /** The program of a thread that checks files. */
  readonly checker: URL;
  /** How many threads the machine has room for now. */
  readonly room: number;
}

/** All that a command knows of the world: given by `main`, or by a test. */
export interface Io {
  readonly stdout: OutputStream;
  readonly stderr: OutputStream;
  readonly stdin: InputStream;
  /** How the command is called, as its user types it: `par`, or `npm run -s par --` from the workspace. */
  readonly command: string;
  /** The folder that relative paths are meant from. */
  readonly cwd: string;
  /** The present day in Vietnam. Asked for only where no `--today` is given. */
  readonly today: () => Promise<CalendarDate>;
  /** Milliseconds since 1970: how long something takes, and the time that is printed. Results never depend on it. */
  readonly now: () => number;
  /** Comes when the user wants the command to end: Ctrl-C. Until it was asked for, Ctrl-C ends the process. */
  readonly interrupted: () => Promise<void>;
  /** Undefined where the command has one thread only. */
  readonly threads: () => Threads | undefined;
  /** Whether a fault of the program shows where it happened. */
  readonly debug: boolean;
}
