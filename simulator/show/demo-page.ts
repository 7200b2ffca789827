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
${PAGE_CSS}
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

const PAGE_CSS = `
:root { --page: #f6f8fa; --panel: #ffffff; --border: #d1d9e0; --text: #1f2328; --muted: #59636e; --link: #0969da; }
@media (prefers-color-scheme: dark) {
  :root { --page: #010409; --panel: #0d1117; --border: #3d444d; --text: #f0f6fc; --muted: #9198a1; --link: #4493f8; }
}
* { box-sizing: border-box; }
body {
  margin: 0 auto; max-width: 1012px; padding: 32px 16px 96px; background: var(--page); color: var(--text);
  font: 16px/1.5 -apple-system, BlinkMacSystemFont, "Segoe UI", "Noto Sans", Helvetica, Arial, sans-serif;
}
h1 { margin: 0; font-size: 32px; }
h2 { margin: 64px 0 0; padding-bottom: 8px; border-bottom: 1px solid var(--border); font-size: 24px; }
h3 { margin: 32px 0 12px; font-size: 18px; }
a { color: var(--link); }
header p { color: var(--muted); }
.terminal {
  margin: 0; padding: 16px; border-radius: 6px; background: #161b22; color: #e6edf3; counter-reset: line;
  font: 12px/20px ui-monospace, SFMono-Regular, "SF Mono", Menlo, Consolas, "Liberation Mono", monospace;
}
.line { display: block; padding-left: 48px; overflow-wrap: anywhere; text-indent: -48px; white-space: pre-wrap; }
.line::before {
  display: inline-block; width: 32px; margin-right: 16px; color: #8b949e; text-align: right; text-indent: 0;
  counter-increment: line; content: counter(line);
}
.line.error { color: #ff7b72; }
.line.warning { color: #e3b341; }
.line.notice { color: #79c0ff; }
.line.group { font-weight: 600; }
.more { margin-top: 12px; color: var(--muted); font-size: 14px; }
.more > table { margin: 8px 0 0 16px; font-size: 12px; }
.more th { padding: 2px 16px 2px 0; font-weight: 400; text-align: left; vertical-align: top; white-space: nowrap; }
.more > table code { overflow-wrap: anywhere; color: var(--text); }
.box { margin-top: 16px; overflow: hidden; border: 1px solid var(--border); border-radius: 6px; }
.box-title {
  padding: 8px 16px; border-bottom: 1px solid var(--border); background: var(--page); font-size: 14px; font-weight: 600;
}
.box .markdown-body { padding: 24px; overflow-x: auto; }
.strip { display: flex; gap: 16px; overflow-x: auto; padding-bottom: 16px; scroll-snap-type: x proximity; }
.strip article { flex: 0 0 min(720px, 90%); scroll-snap-align: start; }
`
