/** A row of the page. */
export interface Figure {
  label: string
  /** What was set out to reach, if anything. */
  target?: string
  measured: string
  met?: boolean
  /** What it means for users if the target is missed, and why it is. */
  ifMissed?: string
}

/** What a part of the benchmark found. */
export interface Part {
  title: string
  /** How it was measured. */
  how: string
  figures: Figure[]
}

/** Returns the middle value. */
export function median(values: number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  const [low, high] = [sorted[Math.floor((sorted.length - 1) / 2)], sorted[Math.floor(sorted.length / 2)]]
  return ((low ?? Number.NaN) + (high ?? Number.NaN)) / 2
}

/** Takes milliseconds, returns them in seconds with two digits, to compare. */
export const seconds = (ms: number) => `${(ms / 1000).toFixed(2)} s`

/** How a figure is written: its unit with a space before it, its digits after the point, and a note. */
interface Writing {
  unit: string
  digits?: number
  note?: string
  ifMissed?: string
}

/** Returns a figure with an upper limit. */
export function atMost(label: string, limit: number, value: number, writing: Writing): Figure {
  const { unit, digits = 2, note = '', ifMissed } = writing
  const target = `≤ ${Number(limit.toFixed(digits))}${unit}`
  const measured = `${value.toFixed(digits)}${unit}${note && ` (${note})`}`
  return { label, target, measured, met: value <= limit, ...(ifMissed !== undefined && { ifMissed }) }
}
