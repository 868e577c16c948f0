import { type Examples, examples } from '@cairn/engine'
import { riskConsequence } from './risk-consequence.ts'

const [severe, significantAndLikely, significantButUnlikely, evidenceShort, concerning] = riskConsequence.rules

/** Worked cases of every cell, and of a part that nobody assessed. */
export const riskConsequenceExamples: readonly Examples[] = [
  examples(riskConsequence, severe, {
    'severe, very likely': {
      is: { consequence: 'severe', probability: 'very-likely' },
      gives: 'consider-protection',
      possible: ['consider-protection'],
    },
    'severe, likely': {
      is: { consequence: 'severe', probability: 'likely' },
      gives: 'consider-protection',
      possible: ['consider-protection'],
    },
    'severe, unlikely': {
      is: { consequence: 'severe', probability: 'unlikely' },
      gives: 'consider-protection',
      possible: ['consider-protection'],
    },
    'not here: significant, unlikely': {
      is: { consequence: 'significant', probability: 'unlikely' },
      gives: 'gather-more',
    },
    'not here: concerning, unlikely': {
      is: { consequence: 'concerning', probability: 'unlikely' },
      gives: 'plan-together',
    },
    'not here: evidence short, unlikely': {
      is: { consequence: 'evidence-short', probability: 'unlikely' },
      gives: 'gather-more',
    },
    'severe, not sure how likely': {
      is: { consequence: 'severe' },
      unsure: ['probability'],
      gives: 'consider-protection',
      possible: ['consider-protection'],
    },
    'unlikely, not sure of the consequence: read as severe': {
      is: { probability: 'unlikely' },
      unsure: ['consequence'],
      gives: 'consider-protection',
      possible: ['consider-protection', 'gather-more', 'plan-together'],
    },
    'unlikely, the consequence declined: read as severe': {
      is: { probability: 'unlikely' },
      declined: ['consequence'],
      gives: 'consider-protection',
      possible: ['consider-protection', 'gather-more', 'plan-together'],
    },
  }),
  examples(riskConsequence, significantAndLikely, {
    'significant, very likely': {
      is: { consequence: 'significant', probability: 'very-likely' },
      gives: 'consider-protection',
      possible: ['consider-protection'],
    },
    'significant, likely': {
      is: { consequence: 'significant', probability: 'likely' },
      gives: 'consider-protection',
      possible: ['consider-protection'],
    },
    'not here: severe, unlikely': {
      is: { consequence: 'severe', probability: 'unlikely' },
      gives: 'consider-protection',
    },
    'not here: significant, unlikely': {
      is: { consequence: 'significant', probability: 'unlikely' },
      gives: 'gather-more',
    },
    'not here: concerning, unlikely': {
      is: { consequence: 'concerning', probability: 'unlikely' },
      gives: 'plan-together',
    },
    'not here: evidence short, unlikely': {
      is: { consequence: 'evidence-short', probability: 'unlikely' },
      gives: 'gather-more',
    },
    'significant, not sure how likely': {
      is: { consequence: 'significant' },
      unsure: ['probability'],
      gives: 'consider-protection',
      possible: ['consider-protection', 'gather-more'],
    },
    'likely, not sure of the consequence: read as severe': {
      is: { probability: 'likely' },
      unsure: ['consequence'],
      gives: 'consider-protection',
      possible: ['consider-protection', 'gather-more', 'plan-together'],
    },
    'likely, the consequence declined: read as severe': {
      is: { probability: 'likely' },
      declined: ['consequence'],
      gives: 'consider-protection',
      possible: ['consider-protection', 'gather-more', 'plan-together'],
    },
  }),
  examples(riskConsequence, significantButUnlikely, {
    'significant, unlikely': {
      is: { consequence: 'significant', probability: 'unlikely' },
      gives: 'gather-more',
      possible: ['gather-more'],
    },
    'not here: severe, unlikely': {
      is: { consequence: 'severe', probability: 'unlikely' },
      gives: 'consider-protection',
    },
    'not here: significant, very likely': {
      is: { consequence: 'significant', probability: 'very-likely' },
      gives: 'consider-protection',
    },
    'not here: significant, likely': {
      is: { consequence: 'significant', probability: 'likely' },
      gives: 'consider-protection',
    },
    'not here: concerning, unlikely': {
      is: { consequence: 'concerning', probability: 'unlikely' },
      gives: 'plan-together',
    },
    'not here: evidence short, unlikely': {
      is: { consequence: 'evidence-short', probability: 'unlikely' },
      gives: 'gather-more',
    },
    'significant, not sure how likely': {
      is: { consequence: 'significant' },
      unsure: ['probability'],
      gives: 'consider-protection',
      possible: ['consider-protection', 'gather-more'],
    },
    'unlikely, not sure of the consequence: read as severe': {
      is: { probability: 'unlikely' },
      unsure: ['consequence'],
      gives: 'consider-protection',
      possible: ['consider-protection', 'gather-more', 'plan-together'],
    },
    'unlikely, the consequence declined: read as severe': {
      is: { probability: 'unlikely' },
      declined: ['consequence'],
      gives: 'consider-protection',
      possible: ['consider-protection', 'gather-more', 'plan-together'],
    },
  }),
  examples(riskConsequence, evidenceShort, {
    'evidence short, very likely': {
      is: { consequence: 'evidence-short', probability: 'very-likely' },
      gives: 'gather-more',
      possible: ['gather-more'],
    },
    'evidence short, likely': {
      is: { consequence: 'evidence-short', probability: 'likely' },
      gives: 'gather-more',
      possible: ['gather-more'],
    },
    'evidence short, unlikely': {
      is: { consequence: 'evidence-short', probability: 'unlikely' },
      gives: 'gather-more',
      possible: ['gather-more'],
    },
    'not here: severe, unlikely': {
      is: { consequence: 'severe', probability: 'unlikely' },
      gives: 'consider-protection',
    },
    'not here: significant, unlikely': {
      is: { consequence: 'significant', probability: 'unlikely' },
      gives: 'gather-more',
    },
    'not here: concerning, unlikely': {
      is: { consequence: 'concerning', probability: 'unlikely' },
      gives: 'plan-together',
    },
    'evidence short, not sure how likely': {
      is: { consequence: 'evidence-short' },
      unsure: ['probability'],
      gives: 'gather-more',
      possible: ['gather-more'],
    },
    'unlikely, not sure of the consequence: read as severe': {
      is: { probability: 'unlikely' },
      unsure: ['consequence'],
      gives: 'consider-protection',
      possible: ['consider-protection', 'gather-more', 'plan-together'],
    },
    'unlikely, the consequence declined: read as severe': {
      is: { probability: 'unlikely' },
      declined: ['consequence'],
      gives: 'consider-protection',
      possible: ['consider-protection', 'gather-more', 'plan-together'],
    },
  }),
  examples(riskConsequence, concerning, {
    'concerning, very likely': {
      is: { consequence: 'concerning', probability: 'very-likely' },
      gives: 'plan-together',
      possible: ['plan-together'],
    },
    'concerning, likely': {
      is: { consequence: 'concerning', probability: 'likely' },
      gives: 'plan-together',
      possible: ['plan-together'],
    },
    'concerning, unlikely': {
      is: { consequence: 'concerning', probability: 'unlikely' },
      gives: 'plan-together',
      possible: ['plan-together'],
    },
    'not here: severe, unlikely': {
      is: { consequence: 'severe', probability: 'unlikely' },
      gives: 'consider-protection',
    },
    'not here: significant, unlikely': {
      is: { consequence: 'significant', probability: 'unlikely' },
      gives: 'gather-more',
    },
    'not here: evidence short, unlikely': {
      is: { consequence: 'evidence-short', probability: 'unlikely' },
      gives: 'gather-more',
    },
    'concerning, not sure how likely': {
      is: { consequence: 'concerning' },
      unsure: ['probability'],
      gives: 'plan-together',
      possible: ['plan-together'],
    },
    'unlikely, not sure of the consequence: read as severe': {
      is: { probability: 'unlikely' },
      unsure: ['consequence'],
      gives: 'consider-protection',
      possible: ['consider-protection', 'gather-more', 'plan-together'],
    },
    'unlikely, the consequence declined: read as severe': {
      is: { probability: 'unlikely' },
      declined: ['consequence'],
      gives: 'consider-protection',
      possible: ['consider-protection', 'gather-more', 'plan-together'],
    },
  }),
]
