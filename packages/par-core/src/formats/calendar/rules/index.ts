import type { CalendarRule } from '../context';
import { daysChangeSomething } from './changes-nothing';
import { daysOnce } from './days-once';
import { daysFitTheWeek } from './weekdays';
import { yearsAgree } from './years';

/** Every rule over a whole calendar. A new rule is a function here and its sentences in `messages/`. */
export const CALENDAR_RULES: readonly CalendarRule[] = [daysOnce, daysFitTheWeek, daysChangeSomething, yearsAgree];
