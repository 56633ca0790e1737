/** What `par` tells the program that started it. */
export const EXIT = {
  /** Nothing found, or nothing as grave as `--fail-on` asks for. */
  clean: 0,
  /** Findings at or over `--fail-on`. */
  findings: 1,
  /** Wrong use, a path that cannot be read, nothing to check, a file that must not be overwritten. */
  usage: 2,
  /** A fault of the program itself: `EX_SOFTWARE` of sysexits.h. */
  crash: 70,
} as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];
