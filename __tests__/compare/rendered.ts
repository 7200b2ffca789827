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
}

const renderer = markdownIt({ html: true, linkify: true })

/** Renders Markdown as GitHub does, before GitHub takes out what it finds dangerous. */
export function render(markdown: string): Rendered {
  const fences: string[][] = []
  const spans: string[] = []
  const words = renderer
    .render(markdown)
    .replace(/<pre><code class="language-diff">([^<]*)<\/code><\/pre>/g, (_, text: string) => {
      fences.push(decoded(text).replace(/\n$/, '').split('\n'))
      return '<pre></pre>'
    })
    .replace(/<code>([^<]*)<\/code>/g, (_, text: string) => {
      spans.push(decoded(text))
      return '<code></code>'
    })
  return { tags: words.match(/<[^>]*>/g) ?? [], spans, fences, words: decoded(words.replace(/<[^>]*>/g, '')) }
}

/** Takes the numbers back that stand for characters that can't be seen. */
export function unescaped(text: string): string {
  return text.replace(/\\u\{([0-9a-f]+)\}/g, (_, hex: string) => String.fromCodePoint(Number.parseInt(hex, 16)))
}

function decoded(html: string): string {
  const characters: Record<string, string> = { lt: '<', gt: '>', quot: '"', amp: '&' }
  return html.replace(/&(lt|gt|quot|amp);/g, (_, name: string) => characters[name] ?? '')
}
