import { describe, expect, test } from 'vitest'
import { type PredictiveValue, predictiveValue, type StudyFigures } from './predictive-value.ts'

const percent = (share: number | undefined) => Math.round((share ?? Number.NaN) * 1000) / 10

describe('predictiveValue', () => {
  test('gives what two studies printed of themselves', () => {
    const first = predictiveValue({ sensitivity: 0.92, specificity: 0.73 }, 25 / 108)
    expect([percent(first?.reached), percent(first?.below)]).toEqual([50.6, 96.8])
    const tablet = predictiveValue({ sensitivity: 22 / 26, specificity: 99 / 186 }, 26 / 212)
    expect([percent(tablet?.reached), percent(tablet?.below)]).toEqual([20.2, 96.1])
  })

  test.each([
    [0.867, 0.765, [2, 4, 16, 29, 55]],
    [1, 0.61, [1, 3, 12, 22, 46]],
    [0.8444, 0.575, [1, 2, 9, 18, 40]],
  ])('falls with the true share: %s, %s', (sensitivity, specificity, expected) => {
    const reached = [0.005, 0.01, 0.05, 0.1, 0.25].map(
      (prevalence) => predictiveValue({ sensitivity, specificity }, prevalence)?.reached ?? 0,
    )
    expect(reached.map((share) => Math.round(share * 100))).toEqual(expected)
  })

  test('takes a study as it is written', () => {
    const study = { sensitivity: { share: 0.846 }, specificity: { share: 0.532 } }
    expect(predictiveValue(study, 0.123)).toEqual(predictiveValue({ sensitivity: 0.846, specificity: 0.532 }, 0.123))
  })

  test('counts heads: the same shares as a crowd of a million', () => {
    const { reached, below, othersForEach } = predictiveValue(
      { sensitivity: 0.8, specificity: 0.6 },
      0.1,
    ) as PredictiveValue
    expect(reached).toBeCloseTo(80_000 / (80_000 + 360_000), 12)
    expect(below).toBeCloseTo(540_000 / (540_000 + 20_000), 12)
    expect(othersForEach).toBeCloseTo(360_000 / 80_000, 12)
  })

  test.each([
    [{ sensitivity: 0.89 }, 0.1],
    [{ sensitivity: 1.01, specificity: 0.5 }, 0.1],
    [{ sensitivity: 0.9, specificity: -0.1 }, 0.1],
    [{ sensitivity: Number.NaN, specificity: 0.5 }, 0.1],
    [{ sensitivity: 0, specificity: 0.5 }, 0.1],
    [{ sensitivity: 0.9, specificity: 0.5 }, 0],
    [{ sensitivity: 0.9, specificity: 0.5 }, 1],
    [{ sensitivity: 0.9, specificity: 0.5 }, Number.POSITIVE_INFINITY],
    [{ sensitivity: '0.9', specificity: null }, 0.1],
    [undefined, 0.1],
  ])('gives nothing and never throws on what is no share: %j, %s', (figures, prevalence) => {
    expect(predictiveValue(figures as StudyFigures, prevalence)).toBeUndefined()
  })
})
