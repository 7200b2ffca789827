// Renders pictures of flows by Mermaid itself, in both themes, and compares what is to be read in them with what was to be drawn:
// a change of the sample, labels that try to leave their quotes, random ones, and the largest picture that is allowed.
import assert from 'node:assert/strict'
import { mkdirSync } from 'node:fs'
import fc from 'fast-check'
import { nastyText } from '../../build/__tests__/compare/nasty.js'
import * as sample from '../../build/simulator/fakes/sample.js'
import { describeFlow } from '../../build/src/compare/flow.js'
import { parseIgnore } from '../../build/src/compare/ignore.js'
import { compareWorkflow } from '../../build/src/compare/workflow.js'
import { openBrowser } from './open.mjs'

const [tools] = process.argv.slice(2)
const THEMES = [
  { name: 'light', mermaid: 'default', background: '#ffffff' },
  { name: 'dark', mermaid: 'dark', background: '#0d1117' },
]
const NASTY = [
  ...['"', '"]', '"] --> x["', '" %%', '`code`', '"`**bold**`"', '#quot;', '#35;', '&lt;b&gt;', '&amp;', 'style: x#y;', '\\', '\\n'],
  ...['<b>b</b>', '<br>', '<img src=x onerror=pwned()>', '<script>pwned()</script>', '<a href="javascript:pwned()">a</a>', '<style>*{}</style>'],
  ...['%%{init: {"theme": "forest"}}%%', '%% comment', '---\ntitle: x\n---', 'click n1 href "https://example.com"', 'end', 'subgraph x', 'class n1 added'],
  ...['1. one', '- item', '* item', '+ plus', '# head', '> quote', '**bold**', '_em_', '~~~', '[x](y)', '![x](y)', '{{x}}', '((x))', ':::x', 'n1@{ shape: x }'],
  ...['$$x^2$$', 'fa:fa-car', 'https://example.com/?a=b&c', 'www.example.com', '@octocat', '|pipe|', ';', '\u202eabc', '\u0000', '\ud800', 'שלום', 'مرحبا', '你好', '👩‍💻 😀'],
  'x'.repeat(300),
  '<'.repeat(300),
]

function pictureOf(base, head) {
  const side = (flow) => flow && { kind: 'zip', files: new Map([['flow_definition.json', Buffer.from(JSON.stringify(flow))]]) }
  const { files } = compareWorkflow(side(base), side(head), { ignore: parseIgnore('') })
  const { picture } = describeFlow(files[0])
  if (picture === undefined) throw new Error('There is no picture.')
  return picture
}

/** A ring of nodes of which every second one was added, with each text as a node's name and as a connection's label. */
function flowOf(texts) {
  const nodes = texts.map((name, at) => ({ id: `n-${at}`, name: `${name} ` }))
  const edges = texts.map((type, at) => ({ id: `e-${at}`, type: `${type} `, source: `n-${at}`, target: `n-${(at + 1) % texts.length}` }))
  return { base: { nodes: nodes.filter((_, at) => at % 2), edges: [] }, head: { nodes, edges } }
}

function largest() {
  const nodes = Array.from({ length: 40 }, (_, at) => ({ id: `n-${at}`, name: `${at} ${'é'.repeat(60)}` }))
  const edges = Array.from({ length: 400 }, (_, at) => ({ source: `n-${at % 40}`, target: `n-${(at * 7 + Math.floor(at / 40) + 1) % 40}`, type: `${at}` }))
  return pictureOf(undefined, { nodes, edges })
}

function changedSample() {
  const before = sample.sampleWorkflow('a-1')
  const after = sample.edited(
    before,
    sample.addNode('Note in CRM', { type: 'human', name: 'Ask for "feedback"', message: 'How did we do?' }),
    sample.removeNode('Wait for CRM'),
    sample.editPrompt('Greet and answer', 'Be brief.', 'Be brief and polite.'),
  )
  return pictureOf(before.flow, after.flow)
}

function pictures() {
  const chunks = Array.from({ length: Math.ceil(NASTY.length / 20) }, (_, at) => NASTY.slice(20 * at, 20 * at + 20))
  const random = fc.sample(fc.array(nastyText, { minLength: 3, maxLength: 12 }), { numRuns: 15, seed: 7 })
  const ofTexts = ({ base, head }) => pictureOf(base, head)
  return [
    { name: 'sample', source: changedSample() },
    { name: 'new', source: pictureOf(undefined, sample.sampleWorkflow('a-1').flow) },
    { name: 'largest', source: largest() },
    ...chunks.map((texts, at) => ({ name: `nasty-${at}`, source: ofTexts(flowOf(texts)) })),
    ...random.map((texts, at) => ({ name: `random-${at}`, source: ofTexts(flowOf(texts)) })),
  ]
}

/** Returns the labels that the source says, as a reader is to see them. */
function labelsIn(source) {
  const plain = (text) => text.replace(/#(\w+);/g, (_, name) => (name === 'quot' ? '"' : String.fromCodePoint(Number(name))))
  const lines = source.split('\n')
  return {
    nodes: lines.flatMap((line) => /^ {2}n\d+\["(.*)"\]$/.exec(line)?.slice(1).map(plain) ?? []),
    connections: lines.flatMap((line) => {
      const found = /^ {2}n\d+ (?:-->|==>|-\.->)(?:\|"(.*)"\|)? n\d+$/.exec(line)
      return found ? [plain(found[1] ?? '')] : []
    }),
  }
}

/** Runs in the page: renders a picture, and returns what is to be read in it. */
async function render({ name, source, theme }) {
  const { mermaid, document } = globalThis
  mermaid.initialize({ startOnLoad: false, securityLevel: 'strict', theme })
  document.body.innerHTML = ''
  const { svg } = await mermaid.render(`picture-${name}`, source)
  document.body.innerHTML = svg
  const textsOf = (selector) => [...document.querySelectorAll(selector)].map((element) => element.textContent)
  return {
    nodes: textsOf('g.node .nodeLabel'),
    connections: textsOf('g.edgeLabels > g.edgeLabel'),
    strange: textsOf('svg img, svg a, svg script, svg i, svg em, svg strong, svg code, .error-icon'),
    pwned: globalThis.isPwned === true,
  }
}

const browser = await openBrowser(tools)
try {
  const out = 'reports/pictures'
  mkdirSync(out, { recursive: true })
  let count = 0
  for (const { name: theme, mermaid, background } of THEMES) {
    const page = await browser.newPage({ viewport: { width: 1280, height: 720 }, colorScheme: theme })
    await page.setContent(`<!doctype html><html><body style="background: ${background}"></body></html>`)
    await page.addScriptTag({ path: `${tools}/mermaid.min.js` })
    await page.evaluate(() => {
      globalThis.pwned = () => {
        globalThis.isPwned = true
      }
    })
    for (const { name, source } of pictures()) {
      const seen = await page.evaluate(render, { name, source, theme: mermaid }).catch((error) => {
        throw new Error(`Mermaid can't draw ${name}: ${error.message}\n${source}`)
      })
      const expected = { ...labelsIn(source), strange: [], pwned: false }
      assert.deepEqual(comparable(seen), comparable(expected), `${name} (${theme}) reads otherwise than it was to:\n${source}`)
      if (!name.startsWith('random')) await page.screenshot({ path: `${out}/${name}-${theme}.png`, fullPage: true })
      count++
    }
    await page.close()
  }
  console.log(`Mermaid drew ${count} pictures, and each of their labels reads as it was to.`)
} finally {
  await browser.close()
}

function comparable({ nodes, connections, ...rest }) {
  const plain = (texts) => texts.map((text) => text.trim()).sort()
  return { nodes: plain(nodes), connections: plain(connections), ...rest }
}
