/**
 * Hours in which some care after sexual violence has to start: a reason to refer at once.
 *
 * @packageDocumentation
 */
import type { Citations, Status } from '@cairn/engine'
import { type HourWindow, hourWindow } from '@cairn/engine/clock'
import { clinicTable } from '../../sources/clinic-table.ts'
import { houseRules } from '../../sources/house-rules.ts'

const table = { cites: [clinicTable.at('table of care')], status: 'read-in-source' } as const

/** Windows of care, and what comes after them. */
export type HealthWindows = {
  readonly id: string
  readonly title: string
  readonly says: string
  readonly saysNot: string
  readonly windows: readonly HourWindow[]
  /** The next step while a window is or may be open, and once all of it is over. */
  readonly next: Readonly<Record<'refer-at-once' | 'refer-within-72-hours', string>>
  readonly cites: Citations
  readonly status: Status
}

/**
 * `health-windows`: refer, never treat, and ask for no details. A window that has closed never ends care.
 *
 * @example
 * ```ts
 * import { hoursLeft } from '@cairn/engine/clock'
 * import { healthWindows } from '@cairn/rulebook/health-windows'
 *
 * const [first] = healthWindows.windows
 * const left = first && hoursLeft(first, '2026-03-01T10:00:00Z', '2026-03-02T10:00:00Z').hoursLeft
 * left // => { from: 48, to: 48 }
 * ```
 */
export const healthWindows: HealthWindows = {
  id: 'health-windows',
  title: 'Hours in which some care after sexual violence starts',
  says: 'Refer to medical care at once. Whoever is told of it needs no details.',
  saysNot: 'It is no medical advice. Care after the last of these hours helps too.',
  windows: [
    hourWindow({
      ...table,
      id: 'health-windows/hiv',
      says: 'Refer to medical care at once: what can keep HIV from taking hold is started within 72 hours. No details are needed.',
      hours: 72,
      // All of it is urgent: no hour of it reads as time to wait.
      closing: 72,
    }),
    hourWindow({
      ...table,
      id: 'health-windows/contraception',
      says: 'Refer to medical care at once where it is relevant and wanted: emergency contraception is given within 120 hours. No details are needed.',
      hours: 120,
      closing: 120,
    }),
  ],
  next: {
    'refer-at-once': 'Refer to medical care at once.',
    'refer-within-72-hours': 'Refer to medical care within 72 hours: it helps later too.',
  },
  cites: [clinicTable.at('table of care'), houseRules.at('rule 13')],
  status: 'house',
}
