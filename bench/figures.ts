/** A line of the report. */
export interface Figure {
  what: string
  /** What was set out to reach, if anything. */
  target?: string
  measured: string
  met?: boolean
  /** What it means for users if the target is missed, and why it is. */
  ifMissed?: string
}

/** A bar of the plot. */
export interface Bar {
  label: string
  /** The action's own, what can't be beaten, or what people use today. */
  kind: 'action' | 'ideal' | 'today'
  value: number
}

/** What a part of the benchmark found. */
export interface Part {
  title: string
  /** How it was measured. */
  how: string
  figures: Figure[]
  bars?: { title: string; unit: string; bars: Bar[] }
}

/** The middle value. */
export function median(values: number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  const [low, high] = [sorted[Math.floor((sorted.length - 1) / 2)], sorted[Math.floor(sorted.length / 2)]]
  return ((low ?? Number.NaN) + (high ?? Number.NaN)) / 2
}

/** Takes milliseconds, returns them in seconds with two digits, to compare. */
export const seconds = (ms: number) => `${(ms / 1000).toFixed(2)} s`

/** How a figure is written: its unit, with a space before it if that is due, its digits after the point, and a note. */
interface Writing {
  unit: string
  digits?: number
  note?: string
  ifMissed?: string
}

/** A figure with an upper limit. */
export function atMost(what: string, limit: number, value: number, writing: Writing): Figure {
  const { unit, digits = 2, note = '', ifMissed } = writing
  const target = `≤ ${Number(limit.toFixed(digits))}${unit}`
  const measured = `${value.toFixed(digits)}${unit}${note && ` (${note})`}`
  return { what, target, measured, met: value <= limit, ...(ifMissed !== undefined && { ifMissed }) }
}
