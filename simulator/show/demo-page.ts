import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import markdownIt from 'markdown-it'
import { root } from '../runner/runner.js'

/** What a person sees of one step. */
export interface Scene {
  title: string
  log: string
  outputs?: Record<string, string>
  /** The job summary, in Markdown. */
  summary?: string
  /** The file at `report-path`, in Markdown. */
  report?: string | undefined
  /** Whether the report is shown at once, in a terminal too. */
  isReportShown?: boolean
}

/** A part of the demo. */
export interface Act {
  title: string
  scenes: Scene[]
  /** Whether its scenes stand side by side. */
  isStrip?: boolean
  /** Whether a terminal leaves it out. */
  isQuiet?: boolean
}

const markdown = markdownIt({
  html: true,
  linkify: true,
  highlight(code, language) {
    if (language === 'mermaid') return `<pre class="mermaid">${escapeHtml(code)}</pre>`
    return language === 'diff' ? code.split('\n').map(diffLine).join('\n') : ''
  },
})

/** Returns a page that shows the acts as GitHub renders them, in light and dark. */
export async function demoPage(acts: readonly Act[]): Promise<string> {
  const css = await readFile(join(root, 'node_modules/github-markdown-css/github-markdown.css'), 'utf8')
  const own = await readFile(join(root, 'simulator', 'show', 'demo.css'), 'utf8')
  const links = acts.map(({ title }, at) => `<li><a href="#act-${at + 1}">${escapeHtml(title)}</a></li>`)
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>Demo</title>
<style>
${css}
${own}
</style>
</head>
<body>
<header>
<h1>Demo</h1>
<p>Every step ran the committed bundles against a simulated platform. Logs, summaries and reports look as on GitHub.</p>
<nav><ul>${links.join('')}</ul></nav>
</header>
<main>
${acts.map(actHtml).join('\n')}
</main>
<script src="mermaid.min.js"></script>
<script>
// Without Mermaid beside this page, the pictures stay text. What is folded can't be drawn before it is opened.
if (globalThis.mermaid) {
  const isVisible = (element) => element.offsetParent !== null
  const draw = () => mermaid.run({ nodes: [...document.querySelectorAll('.mermaid:not([data-processed])')].filter(isVisible) })
  mermaid.initialize({ startOnLoad: false, theme: matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'default' })
  document.addEventListener('toggle', draw, true)
  draw()
}
</script>
</body>
</html>
`
}

function actHtml({ title, scenes, isStrip }: Act, at: number): string {
  const all = scenes.map(sceneHtml).join('\n')
  return `<section id="act-${at + 1}">
<h2>${escapeHtml(title)}</h2>
${isStrip ? `<div class="strip">${all}</div>` : all}
</section>`
}

function sceneHtml({ title, log, outputs = {}, summary = '', report, isReportShown }: Scene): string {
  const rows = Object.entries(outputs).map(
    ([name, value]) => `<tr><th scope="row">${escapeHtml(name)}</th><td><code>${escapeHtml(value)}</code></td></tr>`,
  )
  const terminal = `<pre class="terminal">${log.split('\n').map(logLine).join('')}</pre>`
  return [
    `<article>\n<h3>${escapeHtml(title)}</h3>`,
    summary === '' ? terminal : box('Job summary', summary),
    report === undefined ? '' : folded('Report, as the body of a pull request', box('Report', report), isReportShown),
    summary === '' ? '' : folded('Log', terminal),
    rows.length === 0 ? '' : folded('Outputs', `<table>${rows.join('')}</table>`),
    '</article>',
  ]
    .filter((part) => part !== '')
    .join('\n')
}

function folded(title: string, content: string, isOpen = false): string {
  return `<details class="more"${isOpen ? ' open' : ''}><summary>${title}</summary>${content}</details>`
}

function box(title: string, text: string): string {
  return `<div class="box"><div class="box-title">${title}</div><div class="markdown-body">${markdown.render(text)}</div></div>`
}

/** Returns a line of a diff in GitHub's colours. */
function diffLine(line: string): string {
  const kind = line.startsWith('+') ? 'pl-mi1' : line.startsWith('-') ? 'pl-md' : line.startsWith('@@') ? 'pl-mdr' : ''
  return kind === '' ? escapeHtml(line) : `<span class="${kind}">${escapeHtml(line)}</span>`
}

function logLine(line: string): string {
  const [, level] = /^(Error|Warning|Notice): /.exec(line) ?? []
  const kind = level?.toLowerCase() ?? (line.startsWith('▸') ? 'group' : '')
  return `<span class="line ${kind}">${escapeHtml(line)}</span>`
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
}
