/**
 * When a length of time runs out, by the name of the case: its first day, its last day where the first counts, the last
 * working day up to then, and its last day where the first does not count. Worked out by hand; places with the same
 * length share them.
 */
export type Lasting = Readonly<
  Record<string, readonly [first: string, last: string, lastWorkingDay: string, orElse: string]>
>

/** 30 days. */
export const thirtyDays: Lasting = {
  'the thirtieth day is an invented holiday, after a weekend': ['2026-03-01', '2026-03-30', '2026-03-27', '2026-03-31'],
  'over the end of February': ['2026-02-01', '2026-03-02', '2026-03-02', '2026-03-03'],
  'over the end of February in a leap year': ['2024-02-01', '2024-03-01', '2024-03-01', '2024-03-02'],
}

/** 45 days. */
export const fortyFiveDays: Lasting = {
  'from the first of March': ['2026-03-01', '2026-04-14', '2026-04-14', '2026-04-15'],
  'over the end of February in a leap year, to a Saturday': ['2024-02-01', '2024-03-16', '2024-03-15', '2024-03-17'],
}

/** 60 days. */
export const sixtyDays: Lasting = {
  'from the first of March': ['2026-03-01', '2026-04-29', '2026-04-29', '2026-04-30'],
  'to a Saturday': ['2026-03-04', '2026-05-02', '2026-05-01', '2026-05-03'],
  'to the last day of February in a leap year': ['2024-01-01', '2024-02-29', '2024-02-29', '2024-03-01'],
}

/** 90 days. */
export const ninetyDays: Lasting = {
  'the ninetieth day is an invented holiday': ['2026-03-01', '2026-05-29', '2026-05-28', '2026-05-30'],
  'from New Year': ['2026-01-01', '2026-03-31', '2026-03-31', '2026-04-01'],
  'from New Year in a leap year, to a Saturday': ['2024-01-01', '2024-03-30', '2024-03-29', '2024-03-31'],
}

/** One month. */
export const oneMonth: Lasting = {
  'from the first of March': ['2026-03-01', '2026-03-31', '2026-03-31', '2026-04-01'],
  'to a Saturday': ['2026-07-02', '2026-08-01', '2026-07-31', '2026-08-02'],
  'from a day that February does not have': ['2026-01-31', '2026-02-27', '2026-02-27', '2026-02-28'],
  'from a day that February of a leap year does not have': ['2028-01-31', '2028-02-28', '2028-02-28', '2028-02-29'],
}

/** Two months. */
export const twoMonths: Lasting = {
  'from the first of March': ['2026-03-01', '2026-04-30', '2026-04-30', '2026-05-01'],
  'from a day that February does not have': ['2026-12-31', '2027-02-27', '2027-02-26', '2027-02-28'],
  'from a day that February of a leap year does not have': ['2027-12-31', '2028-02-28', '2028-02-28', '2028-02-29'],
}

/** Three months. */
export const threeMonths: Lasting = {
  'to a Sunday after an invented holiday': ['2026-03-01', '2026-05-31', '2026-05-28', '2026-06-01'],
  'from a day that February does not have': ['2026-11-30', '2027-02-27', '2027-02-26', '2027-02-28'],
  'from a day that February of a leap year does not have': ['2027-11-30', '2028-02-28', '2028-02-28', '2028-02-29'],
}

/** Six months. */
export const sixMonths: Lasting = {
  'from the first of March': ['2026-03-01', '2026-08-31', '2026-08-31', '2026-09-01'],
  'from a day that February does not have': ['2026-08-31', '2027-02-27', '2027-02-26', '2027-02-28'],
  'from a day that February of a leap year does not have': ['2027-08-31', '2028-02-28', '2028-02-28', '2028-02-29'],
}

/** Nine months. */
export const nineMonths: Lasting = {
  'from the first of March': ['2026-03-01', '2026-11-30', '2026-11-30', '2026-12-01'],
  'from a day that February does not have': ['2026-05-31', '2027-02-27', '2027-02-26', '2027-02-28'],
  'from a day that February of a leap year does not have': ['2027-05-31', '2028-02-28', '2028-02-28', '2028-02-29'],
}
