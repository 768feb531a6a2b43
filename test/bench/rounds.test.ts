import { describe, expect, it } from 'vitest'
import { interleave } from '../../bench/rounds.ts'
import { median, type Sample, toSample } from '../../bench/sample.ts'

const sample = (perSecond: number): Sample => ({
  perSecond,
  p50Ms: 1,
  p99Ms: 1000 / perSecond,
  cpuMs: 500 / perSecond,
})

/** A measurement that gives these throughputs in turn, and writes down that it was its turn. */
function turns(name: string, throughputs: readonly number[], order: string[]): () => Promise<Sample> {
  const left = [...throughputs]
  return async () => {
    order.push(name)
    return sample(left.shift() ?? Number.NaN)
  }
}

describe('a median', () => {
  it.each([
    [[3, 1, 2], 2],
    [[4, 1, 2, 3], 2.5],
    [[7], 7],
  ])('of %j is %d', (values, middle) => {
    expect(median(values)).toBe(middle)
  })
})

describe('a sample', () => {
  it('gives the throughput of the whole and the times below which half and 99 % lie', () => {
    const tookMs = Float64Array.from({ length: 200 }, (_, i) => 200 - i)
    expect(toSample(tookMs, 500)).toEqual({ perSecond: 400, p50Ms: 101, p99Ms: 199 })
  })
})

describe('rounds', () => {
  it('take turns, and leave the first pair out', async () => {
    const order: string[] = []
    const reference = turns('reference', [1, 100, 100, 100, 100, 100], order)
    const { ratio } = await interleave(5, reference, turns('ours', [999, 200, 200, 200, 200, 200], order))
    expect(order).toEqual(Array.from({ length: 6 }, () => ['reference', 'ours']).flat())
    expect(ratio).toEqual({ throughput: 2, p50: 1, p99: 0.5, cpu: 0.5 })
  })

  it('compare within each round, so that a machine slow for two rounds changes nothing', async () => {
    const order: string[] = []
    const reference = turns('reference', [1, 100, 10, 10, 100, 100], order)
    const compared = await interleave(5, reference, turns('ours', [1, 300, 30, 30, 300, 300], order))
    expect(compared.ratio.throughput).toBe(3)
  })

  it('are five at least', async () => {
    const measure = async (): Promise<Sample> => sample(1)
    await expect(interleave(4, measure, measure)).rejects.toThrow('at least 5 rounds, not 4')
  })
})
