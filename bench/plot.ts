import { themes } from '../scripts/draw.js'
import type { Bar, Part } from './figures.js'

const SANS = '-apple-system, BlinkMacSystemFont, Segoe UI, Noto Sans, Helvetica, Arial, sans-serif'
const WIDTH = 880
const MARGIN = 20
const LABELS = 250
const VALUES = 80
const BAR = 22

const KINDS: [Bar['kind'], string][] = [
  ['action', 'the action'],
  ['ideal', 'the ideal'],
  ['today', 'what people use today'],
]

/** Draws the parts' bars below one another as an SVG for light or dark pages. */
export function plot(parts: Part[], theme: keyof typeof themes): string {
  const colours = themes[theme]
  const fill = { action: colours.link, ideal: colours.muted, today: colours.border }
  const shapes: string[] = []
  let y = MARGIN

  const text = (x: number, content: string, { bold = false, end = false, muted = false } = {}) =>
    shapes.push(
      `<text x="${x}" y="${y + 14}" font-family="${SANS}" font-size="13" fill="${muted ? colours.muted : colours.text}"${bold ? ' font-weight="600"' : ''}${end ? ' text-anchor="end"' : ''}>${content}</text>`,
    )
  const rect = (x: number, width: number, height: number, colour: string) =>
    shapes.push(`<rect x="${x}" y="${y + 2}" width="${width.toFixed(1)}" height="${height}" fill="${colour}"/>`)

  let x = MARGIN
  for (const [kind, name] of KINDS) {
    rect(x, 14, 14, fill[kind])
    text(x + 22, name)
    x += 40 + name.length * 7.5
  }
  y += 34
  for (const { bars: group } of parts) {
    if (!group) continue
    text(MARGIN, `${group.title} (${group.unit})`, { bold: true })
    y += 26
    const most = Math.max(...group.bars.map(({ value }) => value))
    for (const { label, kind, value } of group.bars) {
      text(MARGIN + LABELS - 10, label, { end: true, muted: true })
      const length = Math.max(1, ((WIDTH - 2 * MARGIN - LABELS - VALUES) * value) / most)
      rect(MARGIN + LABELS, length, BAR - 8, fill[kind])
      text(MARGIN + LABELS + length + 8, value < 10 ? value.toFixed(2) : value.toFixed(0))
      y += BAR
    }
    y += 16
  }
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${y}" viewBox="0 0 ${WIDTH} ${y}" role="img">`,
    '<title>The action, the ideal and what people use today</title>',
    `<rect width="${WIDTH}" height="${y}" fill="${colours.page}"/>`,
    ...shapes,
    '</svg>\n',
  ].join('\n')
}
