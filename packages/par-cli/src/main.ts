#!/usr/bin/env node
import process from 'node:process';
import { ownVersion } from './version';

// Scripts ask for the version alone: nothing else is loaded for them.
const [first, ...rest] = process.argv.slice(2);
if ((first === '--version' || first === '-v') && rest.length === 0) process.stdout.write(`${ownVersion()}\n`);
else await import('./start');
