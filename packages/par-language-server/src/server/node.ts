#!/usr/bin/env node
/**
 * The language server as a program of its own. It talks over standard input and output, or over what its arguments say:
 * `--node-ipc`, `--socket=…`, `--pipe=…`. It begins when it is loaded and ends with the connection. The editor is greeted
 * at once; everything that answers it is loaded while it reads the greeting.
 */
import { startOnNode } from './start-on-node';

startOnNode(() => import('./serving-on-node'));
