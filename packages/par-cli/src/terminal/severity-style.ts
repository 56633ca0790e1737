import type { Severity } from '@soctrang/par-core/report';
import type { StyleName } from './style';

/** How the word for a severity is coloured. */
export const SEVERITY_STYLES = {
  error: ['red', 'bold'],
  warning: ['yellow', 'bold'],
  info: ['cyan', 'bold'],
  hint: ['green', 'bold'],
} as const satisfies Readonly<Record<Severity, StyleName>>;
