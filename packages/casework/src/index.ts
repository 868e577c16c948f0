/**
 * One case through every question, the worker's sheet from it, and the paper that the person keeps. Data in, data out;
 * text and HTML beside it.
 *
 * @packageDocumentation
 */
export { type AgeReading, readAge } from './age-reading.ts'
export { assess, type Instruments } from './assess.ts'
export type { Assessment, DangerNow, Heard, NotLookedAt, OpenFact, Risk, Screened } from './assessment.ts'
export type { Help, HelpOffer, HelpOptions } from './help-reading.ts'
export {
  type LeaveBehind,
  leaveBehind,
  leaveBehindHtml,
  leaveBehindText,
  type SafeNumber,
} from './leave-behind.ts'
export type { ReadinessRead } from './readiness-reading.ts'
export type { ReturnRead, RightsOptions, RightsRead } from './rights-reading.ts'
export type { RiskOptions } from './risk-reading.ts'
export type { Spoken } from './screened.ts'
export { sheet } from './sheet.ts'
export type { Block, Line, List, ReasonBlock, Section, Sheet } from './sheet-document.ts'
export { sheetHtml } from './sheet-html.ts'
export { sheetText } from './sheet-text.ts'
export { en } from './wording/en.ts'
export { pseudo } from './wording/pseudo.ts'
export type { BearerId, Danger, NumberLabel, SectionId, Wanted, Wording } from './wording/wording.ts'
