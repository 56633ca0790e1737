// npm run build: sets the workspace up and builds the packages that changed.
import { prepare } from './workspace/prepare.mjs';

prepare({ built: true });
