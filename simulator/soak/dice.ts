/** Random choices that come out the same for the same seed. */
export interface Dice {
  /** A number from 0 up to, but not including, 1. */
  roll(): number
  /** A whole number from `from` to `to`, both included. */
  int(from: number, to: number): number
  pick<T>(list: readonly T[]): T
  /** True as often as `probability` says. */
  chance(probability: number): boolean
}

/** Makes dice from a seed, by the generator mulberry32. */
export function makeDice(seed: number): Dice {
  let state = seed >>> 0
  const roll = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const int = (from: number, to: number) => from + Math.floor(roll() * (to - from + 1))
  return {
    roll,
    int,
    pick: (list) => {
      const picked = list[int(0, list.length - 1)]
      if (picked === undefined) throw new RangeError('Nothing to pick from')
      return picked
    },
    chance: (probability) => roll() < probability,
  }
}
