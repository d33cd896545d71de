/** A clock that stands still until a test moves it. */
export interface MovableClock {
  now(): Date;
  set(to: Date | string): void;
  advance(by: Span): void;
}

export interface Span {
  days?: number;
  hours?: number;
  minutes?: number;
  seconds?: number;
}

/** Starts at `start`; fits wherever a `Clock` is asked for. */
export function movableClock(start: Date | string): MovableClock {
  let now = new Date(start).getTime();
  return {
    now: () => new Date(now),
    set: (to) => {
      now = new Date(to).getTime();
    },
    advance: ({ days = 0, hours = 0, minutes = 0, seconds = 0 }) => {
      now += (((days * 24 + hours) * 60 + minutes) * 60 + seconds) * 1_000;
    },
  };
}
