import type { CalendarDate } from '../directive/model';

/**
 * A calendar date as date-fns understands dates, without the machine's time zone: every part that
 * date-fns reads or sets is the part in UTC. A plain `Date` at local midnight is wrong wherever a zone
 * skips a day or an hour (Kiritimati has no 31 December 1994). date-fns constructs its results with the
 * constructor of its argument, so that they are of this class again.
 */
export class UtcDay extends Date {
  override getFullYear(): number {
    return this.getUTCFullYear();
  }

  override getMonth(): number {
    return this.getUTCMonth();
  }

  override getDate(): number {
    return this.getUTCDate();
  }

  override getDay(): number {
    return this.getUTCDay();
  }

  override getHours(): number {
    return this.getUTCHours();
  }

  override getMinutes(): number {
    return this.getUTCMinutes();
  }

  override getSeconds(): number {
    return this.getUTCSeconds();
  }

  override getMilliseconds(): number {
    return this.getUTCMilliseconds();
  }

  override getTimezoneOffset(): number {
    return 0;
  }

  override setFullYear(...parts: [year: number, month?: number, day?: number]): number {
    return this.setUTCFullYear(...parts);
  }

  override setMonth(...parts: [month: number, day?: number]): number {
    return this.setUTCMonth(...parts);
  }

  override setDate(day: number): number {
    return this.setUTCDate(day);
  }

  override setHours(...parts: [hours: number, minutes?: number, seconds?: number, milliseconds?: number]): number {
    return this.setUTCHours(...parts);
  }
}

/** A calendar date for date-fns. */
export function utcDay(date: CalendarDate): UtcDay {
  return new UtcDay(`${date}T00:00:00Z`);
}
