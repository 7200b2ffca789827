import markdownIt from 'markdown-it'

/** A report as GitHub renders it: what stands in its elements, in order. */
export interface Rendered {
  /** Every tag, with its attributes. */
  tags: string[]
  /** What is in code spans. */
  spans: string[]
  /** The lines of each fence. */
  fences: string[][]
  /** Everything else. */
  words: string
  /** The same, one text between two tags each. */
  nodes: string[]
}

const renderer = markdownIt({ html: true, linkify: true })
// GitHub doesn't make links of these two: a host without a scheme, and `//`.
renderer.linkify.set({ fuzzyLink: false }).add('//', null)

/** Renders Markdown as GitHub does, before GitHub takes out what it finds dangerous. */
export function render(markdown: string): Rendered {
  const fences: string[][] = []
  const spans: string[] = []
  const words = renderer
    .render(markdown)
    .replace(/<pre><code class="language-(?:diff|mermaid)">([^<]*)<\/code><\/pre>/g, (_, text: string) => {
      fences.push(decoded(text).replace(/\n$/, '').split('\n'))
      return '<pre></pre>'
    })
    .replace(/<code>([^<]*)<\/code>/g, (_, text: string) => {
      spans.push(decoded(text))
      return '<code></code>'
    })
  const nodes = words.split(/<[^>]*>/).map(decoded)
  return { tags: words.match(/<[^>]*>/g) ?? [], spans, fences, words: nodes.join(''), nodes }
}

/** Takes the numbers back that stand for characters that can't be seen. */
export function unescaped(text: string): string {
  return text.replace(/\\u\{([0-9a-f]+)\}/g, (_, hex: string) => String.fromCodePoint(Number.parseInt(hex, 16)))
}

function decoded(html: string): string {
  const characters: Record<string, string> = { lt: '<', gt: '>', quot: '"', amp: '&' }
  // As an HTML parser does: numbers stand in HTML blocks, which Markdown leaves as they are.
  return html.replace(/&(?:(lt|gt|quot|amp)|#(\d+));/g, (_, name?: string, code?: string) =>
    name === undefined ? String.fromCodePoint(Number(code)) : (characters[name] ?? ''),
  )
}
