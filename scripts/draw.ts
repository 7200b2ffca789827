import markdownIt from 'markdown-it'
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
    removed: '#d1242f',
  },
  dark: {
    page: '#0d1117',
    panel: '#151b23',
    text: '#f0f6fc',
    muted: '#9198a1',
    border: '#3d444d',
    link: '#4493f8',
    ok: '#3fb950',
    removed: '#f85149',
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

type Theme = (typeof themes)['light']
type Token = ReturnType<typeof parser.parse>[number]

const parser = markdownIt({ html: true })

/** Draws a run as GitHub shows it, the step's log above the job summary, as an SVG of plain text. */
export function draw({ log, summary }: Run, theme: keyof typeof themes): string {
  const colours = themes[theme]
  const canvas = makeCanvas(colours)
  drawLog(canvas, log)
  canvas.y += MARGIN
  drawSummary(canvas, summary)
  const height = canvas.y + MARGIN
  const title = plainText(/^### (.*)$/m.exec(summary)?.[1] ?? '')
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${height}" viewBox="0 0 ${WIDTH} ${height}" role="img">`,
    `<title>${escapeXml(`${title}: the log and the summary`)}</title>`,
    `<rect width="${WIDTH}" height="${height}" fill="${colours.page}"/>`,
    ...canvas.shapes,
    '</svg>\n',
  ].join('\n')
}

/** A page that grows downwards. */
interface Canvas {
  readonly colours: Theme
  readonly shapes: string[]
  y: number
  text(x: number, runs: string | readonly Span[], style?: Style): void
  /** Draws what is under `draw` on a panel of its height. */
  panel(box: { x: number; width: number; fill: string }, draw: () => void): void
}

interface Style {
  font?: string
  size?: number
  fill?: string
  bold?: boolean
}

/** A part of a line in a style of its own. */
interface Span extends Style {
  content: string
}

function makeCanvas(colours: Theme): Canvas {
  const shapes: string[] = []
  const canvas: Canvas = {
    colours,
    shapes,
    y: MARGIN,
    text(x, runs, { font = SANS, size = 13, fill = colours.text, bold = false } = {}) {
      const content = typeof runs === 'string' ? escapeXml(runs) : runs.map(span).join('')
      shapes.push(
        `<text x="${x}" y="${canvas.y + 15}" font-family="${font}" font-size="${size}" fill="${fill}"${bold ? ' font-weight="600"' : ''} xml:space="preserve">${content}</text>`,
      )
    },
    panel({ x, width, fill }, draw) {
      const [top, at] = [canvas.y, shapes.length]
      draw()
      shapes.splice(
        at,
        0,
        `<rect x="${x}" y="${top}" width="${width}" height="${canvas.y - top}" rx="6" fill="${fill}" stroke="${colours.border}"/>`,
      )
    },
  }
  return canvas
}

function span({ content, font, size, fill, bold }: Span): string {
  const attributes = [
    ...(font ? [` font-family="${font}"`] : []),
    ...(size ? [` font-size="${size}"`] : []),
    ...(fill ? [` fill="${fill}"`] : []),
    ...(bold ? [' font-weight="600"'] : []),
  ]
  return attributes.length === 0 ? escapeXml(content) : `<tspan${attributes.join('')}>${escapeXml(content)}</tspan>`
}

const CODE = { font: MONO, size: 12 }

function drawLog(canvas: Canvas, log: string): void {
  const { colours } = canvas
  canvas.panel({ x: MARGIN, width: WIDTH - 2 * MARGIN, fill: colours.panel }, () => {
    canvas.y += 8
    canvas.text(MARGIN + 14, '✓', { ...CODE, fill: colours.ok, bold: true })
    canvas.text(MARGIN + 34, 'Run owner/repo@v1', { bold: true })
    for (const [index, line] of log.split('\n').flatMap(wrap).entries()) {
      canvas.y += LINE
      canvas.text(MARGIN + 14, String(index + 1), { ...CODE, fill: colours.muted })
      canvas.text(MARGIN + 34, line, CODE)
    }
    canvas.y += LINE + 10
  })
}

function drawSummary(canvas: Canvas, summary: string): void {
  canvas.panel({ x: MARGIN, width: WIDTH - 2 * MARGIN, fill: canvas.colours.page }, () => {
    canvas.y += 14
    let folded = false
    let [lists, item, bold, quoted] = [0, false, false, false]
    for (const token of parser.parse(summary, {})) {
      const title =
        token.type === 'html_block' ? /<details><summary>(.*?)<\/summary>/.exec(token.content)?.[1] : undefined
      const x = MARGIN + 16 + 16 * lists
      if (title !== undefined) {
        canvas.text(x, [{ content: '▸ ', fill: canvas.colours.muted }, { content: plainText(title) }])
        canvas.y += LINE + 8
        folded = true
      }
      if (token.type === 'html_block' && token.content.includes('</details>')) folded = false
      else if (folded) continue
      else if (token.type === 'html_block') drawTable(canvas, readTable(token.content))
      else if (token.type === 'fence') drawFence(canvas, x, token.content)
      else if (token.type === 'heading_open') bold = true
      else if (token.type === 'bullet_list_open') lists++
      else if (token.type === 'bullet_list_close') {
        lists--
        canvas.y += 6
      } else if (token.type === 'list_item_open') item = true
      else if (token.type === 'blockquote_open' || token.type === 'blockquote_close') quoted = !quoted
      else if (token.type === 'inline') {
        if (item) canvas.text(x - 12, '•')
        const runs = runsOf(token)
        canvas.text(
          x + (quoted ? 10 : 0),
          runs,
          bold ? { size: 16, bold } : quoted ? { fill: canvas.colours.muted } : {},
        )
        canvas.y += bold ? 32 : item ? LINE + 2 : LINE + 10
        item = false
        bold = false
      }
    }
    canvas.y += 6
  })
}

/** Returns a line's parts: code in its own font, bold ones bold. */
function runsOf({ children }: Token): Span[] {
  let bold = false
  return (children ?? []).flatMap(({ type, content }) => {
    if (type === 'strong_open' || type === 'strong_close') bold = type === 'strong_open'
    const shown = type === 'text' || type === 'text_special' || type === 'code_inline'
    return shown ? [{ content, ...(bold ? { bold } : {}), ...(type === 'code_inline' ? CODE : {}) }] : []
  })
}

function drawFence(canvas: Canvas, x: number, content: string): void {
  const { colours } = canvas
  canvas.panel({ x, width: WIDTH - 2 * MARGIN - 16 - x + MARGIN, fill: colours.panel }, () => {
    canvas.y += 6
    for (const line of content.replace(/\n$/, '').split('\n')) {
      const fill = line.startsWith('+') ? colours.ok : line.startsWith('-') ? colours.removed : colours.text
      canvas.text(x + 12, line, { ...CODE, fill })
      canvas.y += LINE - 2
    }
    canvas.y += 8
  })
  canvas.y += 8
}

function drawTable(canvas: Canvas, rows: Cell[][]): void {
  const { colours, shapes } = canvas
  const widths = (rows[0] ?? []).map(
    (_, column) => 28 + Math.max(...rows.map((cells) => (cells[column]?.text.length ?? 0) * CHARACTER)),
  )
  const x = MARGIN + 16
  const total = widths.reduce((sum, width) => sum + width, 0)
  for (const cells of rows) {
    let left = x
    shapes.push(
      `<path d="M${x} ${canvas.y}h${total}v28h-${total}z" fill="none" stroke="${colours.border}" shape-rendering="crispEdges"/>`,
    )
    for (const [column, { text, kind }] of cells.entries()) {
      if (column > 0) {
        shapes.push(
          `<path d="M${left} ${canvas.y}v28" fill="none" stroke="${colours.border}" shape-rendering="crispEdges"/>`,
        )
      }
      canvas.y += 3
      const style = { title: { bold: true }, link: { fill: colours.link }, code: CODE, words: {} }[kind]
      canvas.text(left + 14, text, style)
      canvas.y -= 3
      left += widths[column] ?? 0
    }
    canvas.y += 28
  }
  canvas.y += 12
}

interface Cell {
  text: string
  kind: 'title' | 'link' | 'code' | 'words'
}

function readTable(html: string): Cell[][] {
  return Array.from(html.matchAll(/<tr>(.*?)<\/tr>/gs), ([, row = '']) =>
    Array.from(row.matchAll(/<t([hd])[^>]*>(.*?)<\/t\1>/gs), ([, tag, content = '']) => ({
      text: plainText(content),
      kind: tag === 'h' ? 'title' : content.startsWith('<a') ? 'link' : content.startsWith('<code') ? 'code' : 'words',
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
