import type { Run } from './example-run.js'

/** Colours of GitHub's light and dark pages. */
export const themes = {
  light: {
    page: '#ffffff',
    panel: '#f6f8fa',
    text: '#1f2328',
    muted: '#59636e',
    border: '#d1d9e0',
    link: '#0969da',
    ok: '#1a7f37',
  },
  dark: {
    page: '#0d1117',
    panel: '#151b23',
    text: '#f0f6fc',
    muted: '#9198a1',
    border: '#3d444d',
    link: '#4493f8',
    ok: '#3fb950',
  },
}

const MONO = 'ui-monospace, SFMono-Regular, Menlo, Consolas, Liberation Mono, monospace'
const SANS = '-apple-system, BlinkMacSystemFont, Segoe UI, Noto Sans, Helvetica, Arial, sans-serif'
const WIDTH = 880
const MARGIN = 16
const LINE = 22
/** Of a character in the monospaced fonts, with room to spare. */
const CHARACTER = 7.3
const MOST_CHARACTERS = Math.floor((WIDTH - 2 * MARGIN - 40) / CHARACTER)

/** Draws a run as GitHub shows it, the step's log above the job summary, as an SVG of plain text. */
export function draw({ log, summary }: Run, theme: keyof typeof themes): string {
  const colour = themes[theme]
  const shapes: string[] = []
  let y = MARGIN

  const text = (x: number, content: string, { font = MONO, size = 12, fill = colour.text, bold = false } = {}) =>
    shapes.push(
      `<text x="${x}" y="${y + 15}" font-family="${font}" font-size="${size}" fill="${fill}"${bold ? ' font-weight="600"' : ''} xml:space="preserve">${escapeXml(content)}</text>`,
    )
  const panel = (height: number, fill: string) =>
    shapes.push(
      `<rect x="${MARGIN}" y="${y}" width="${WIDTH - 2 * MARGIN}" height="${height}" rx="6" fill="${fill}" stroke="${colour.border}"/>`,
    )

  const lines = log.split('\n').flatMap(wrap)
  panel((lines.length + 1) * LINE + 18, colour.panel)
  y += 8
  text(MARGIN + 14, '✓', { fill: colour.ok, bold: true })
  text(MARGIN + 34, 'Run owner/repo@v1', { font: SANS, size: 13, bold: true })
  lines.forEach((line, index) => {
    y += LINE
    text(MARGIN + 14, String(index + 1), { fill: colour.muted })
    text(MARGIN + 34, line)
  })
  y += LINE + 10 + MARGIN

  const tables = Array.from(summary.matchAll(/<table>(.*?)<\/table>/gs), ([, table = '']) => readTable(table))
  const rows = tables.reduce((sum, table) => sum + table.length, 0)
  panel(52 + rows * 28 + tables.length * 12, colour.page)
  y += 14
  text(MARGIN + 16, plainText(/<h3>(.*?)<\/h3>/.exec(summary)?.[1] ?? ''), { font: SANS, size: 16, bold: true })
  y += 34
  for (const table of tables) {
    const widths = [0, 1].map(
      (column) => 28 + Math.max(...table.map((cells) => (cells[column]?.text.length ?? 0) * CHARACTER)),
    )
    const [first = 0, second = 0] = widths
    for (const cells of table) {
      const x = MARGIN + 16
      shapes.push(
        `<path d="M${x} ${y}h${first + second}v28h-${first + second}zM${x + first} ${y}v28" fill="none" stroke="${colour.border}" shape-rendering="crispEdges"/>`,
      )
      y += 3
      cells.forEach(({ text: content, kind }, column) => {
        const style =
          kind === 'title'
            ? { font: SANS, size: 13, bold: true }
            : kind === 'link'
              ? { font: SANS, size: 13, fill: colour.link }
              : {}
        text(x + 14 + (column === 0 ? 0 : first), content, style)
      })
      y += 25
    }
    y += 12
  }
  y += 4 + MARGIN

  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${y}" viewBox="0 0 ${WIDTH} ${y}" role="img">`,
    `<title>${escapeXml(`${plainText(summary.split('</h3>')[0] ?? '')}: the log and the summary`)}</title>`,
    `<rect width="${WIDTH}" height="${y}" fill="${colour.page}"/>`,
    ...shapes,
    '</svg>\n',
  ].join('\n')
}

interface Cell {
  text: string
  kind: 'title' | 'link' | 'code'
}

function readTable(html: string): Cell[][] {
  return Array.from(html.matchAll(/<tr>(.*?)<\/tr>/gs), ([, row = '']) =>
    Array.from(row.matchAll(/<t([hd])[^>]*>(.*?)<\/t\1>/gs), ([, tag, content = '']) => ({
      text: plainText(content),
      kind: tag === 'h' ? 'title' : content.startsWith('<a') ? 'link' : 'code',
    })),
  )
}

function plainText(html: string): string {
  return html.replace(/<[^>]+>/g, '').replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)))
}

function wrap(line: string): string[] {
  return line.match(new RegExp(`.{1,${MOST_CHARACTERS}}`, 'g')) ?? ['']
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
}
