import { examples } from '@cairn/engine'
import { riskTickList } from './risk-tick-list.ts'

/** Worked cases on both sides of the number, and of judgement below it. */
export const riskTickListExamples = [
  examples(riskTickList, riskTickList.rules[0], {
    '14 ticks': { is: { ticks: 14 }, no: ['worker-sees-more'], gives: 'call-together', possible: ['call-together'] },
    '13 ticks': { is: { ticks: 13 }, no: ['worker-sees-more'], gives: 'plan-together', possible: ['plan-together'] },
    '15 ticks': { is: { ticks: 15 }, no: ['worker-sees-more'], gives: 'call-together', possible: ['call-together'] },
    'one tick, and the worker sees more': {
      is: { ticks: 1 },
      yes: ['worker-sees-more'],
      gives: 'call-together',
      possible: ['call-together'],
    },
    '12 to 16 ticks: some items are open': {
      is: { ticks: { from: 12, to: 16 } },
      no: ['worker-sees-more'],
      gives: 'judge-further',
      possible: ['call-together', 'plan-together'],
    },
    '13 ticks, not sure of the judgement': {
      is: { ticks: 13 },
      unsure: ['worker-sees-more'],
      gives: 'judge-further',
      possible: ['call-together', 'plan-together'],
    },
    'the ticks were declined': {
      no: ['worker-sees-more'],
      declined: ['ticks'],
      gives: 'judge-further',
      possible: ['call-together', 'plan-together'],
    },
  }),
] as const
