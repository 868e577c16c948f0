/** What a worker does at each level of risk, most protective first. There is one above high. */
export const levels = {
  now: 'Act now: life or freedom may be at stake in these hours.',
  high: 'Act within the day, tell the role that is named for it, and plan for safety together.',
  medium: 'Act on it and plan for safety together; say when you look again.',
  low: 'Go on as agreed with the person, and look again on the day that was set, or sooner if anything changes.',
} as const
