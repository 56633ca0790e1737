import type { SocTrangTask } from '../soctrang-task';
import { task1a } from './1a';
import { task1b } from './1b';
import { task1c } from './1c';
import { task1d } from './1d';
import { task1e } from './1e';
import { task1g } from './1g';
import { task1h } from './1h';
import { task1i } from './1i';
import { task1k } from './1k';
import { task1l } from './1l';
import { task1m } from './1m';
import { task1n } from './1n';
import { task2a } from './2a';
import { task2b } from './2b';
import { task2c } from './2c';
import { task2d } from './2d';
import { task2e } from './2e';
import { task3a } from './3a';
import { task3b } from './3b';
import { task3c } from './3c';
import { task4a } from './4a';
import { task4b } from './4b';
import { task5a } from './5a';
import { task5b } from './5b';
import { task6a } from './6a';
import { task6b } from './6b';
import { task6c } from './6c';
import { task6d } from './6d';
import { task6e } from './6e';
import { task6g } from './6g';
import { task6h } from './6h';
import { task6i } from './6i';
import { task6k } from './6k';
import { task6l } from './6l';
import { task6m } from './6m';
import { task7a } from './7a';
import { task7b } from './7b';
import { task8 } from './8';
import { task9a } from './9a';
import { task9b } from './9b';
import { task9c } from './9c';
import { task9d } from './9d';
import { task9e } from './9e';
import { task9g } from './9g';
import { task9h } from './9h';
import { task9i } from './9i';

/**
 * The 46 tasks in the order of the text, one file each. A file is named `1d`, not `1.d`: TypeScript takes
 * every `*.d.ts` for a declaration file.
 */
export const tasks: readonly SocTrangTask[] = [
  task1a,
  task1b,
  task1c,
  task1d,
  task1e,
  task1g,
  task1h,
  task1i,
  task1k,
  task1l,
  task1m,
  task1n,
  task2a,
  task2b,
  task2c,
  task2d,
  task2e,
  task3a,
  task3b,
  task3c,
  task4a,
  task4b,
  task5a,
  task5b,
  task6a,
  task6b,
  task6c,
  task6d,
  task6e,
  task6g,
  task6h,
  task6i,
  task6k,
  task6l,
  task6m,
  task7a,
  task7b,
  task8,
  task9a,
  task9b,
  task9c,
  task9d,
  task9e,
  task9g,
  task9h,
  task9i,
];
