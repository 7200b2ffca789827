// Foreign text in Markdown stands in a code span or a fence, or is taken apart as plain text: else GitHub makes mentions, links to
// issues, links or HTML of it.

/** Scripts whose writing needs joiners. */
const JOINING =
  '[\\p{sc=Arab}\\p{sc=Syrc}\\p{sc=Deva}\\p{sc=Beng}\\p{sc=Guru}\\p{sc=Gujr}\\p{sc=Orya}\\p{sc=Taml}\\p{sc=Telu}\\p{sc=Knda}\\p{sc=Mlym}\\p{sc=Sinh}\\p{sc=Khmr}]'

const CHARACTERS = new RegExp(
  [
    // Kept: tabs, and what emojis and some scripts are made of.
    '\\t',
    '(?<=\\p{Emoji})[\\uFE0E\\uFE0F]',
    '(?<=[\\p{Extended_Pictographic}\\p{Emoji_Modifier}\\uFE0F])\\u200D(?=\\p{Extended_Pictographic})',
    `(?<=${JOINING})[\\u200C\\u200D](?=${JOINING})`,
    // Shown by their numbers: what can't be seen (a text may be hidden in another with it), every space but two,
    // `##[`, an old command mark of the runner's, and the beginning of such a number itself.
    '([\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}\\p{Default_Ignorable_Code_Point}\\p{Noncharacter_Code_Point}]|(?![ \\u3000])\\p{Zs}|(?<=##)\\[|\\\\(?=u\\{))',
  ].join('|'),
  'gu',
)

/**
 * Returns foreign text with every character visible: those that a reader can't see, or that the runner would act on, become
 * `\u{202e}`. Different texts stay different. Tabs stay.
 */
export function visible(text: string): string {
  // Most texts: nothing to replace, found fast.
  if (/^[ -[\]-~]*$/.test(text) && !text.includes('##[')) return text
  return text.replace(CHARACTERS, (character, hidden?: string) => (hidden === undefined ? character : byNumber(hidden)))
}

function byNumber(character: string): string {
  return `\\u{${character.codePointAt(0)?.toString(16)}}`
}

/** Returns the text, or its first `max` characters and an ellipsis. */
export function cut(text: string, max: number): string {
  if (text.length <= max) return text
  const characters = Array.from(text.slice(0, 2 * max + 2))
  return characters.length > max ? `${characters.slice(0, max).join('')}…` : text
}

/** Returns foreign text as a code span, which it can't leave. More than `max` characters are cut. An empty text becomes `""`. */
export function codeSpan(text: string, max = 100): string {
  const content = visible(cut(text, max)).replaceAll('\t', byNumber) || '""'
  const mark = '`'.repeat(longestRun(content) + 1)
  // One space at both ends is taken off again if the content isn't only spaces.
  const padded = /^`|`$/.test(content) || /^ .*[^ ].* $/.test(content)
  return padded ? `${mark} ${content} ${mark}` : mark + content + mark
}

/**
 * Returns lines as a fenced block, which they can't leave, indented by `indent` to stand in a list. The lines must not contain line
 * breaks.
 */
export function fence(lines: readonly string[], language: string, indent: string): string {
  // A line that begins with `::` is a command for the runner if a step prints the report.
  const shown = lines.map((line) => indent + visible(line).replace(/(?<=^\s*):(?=:)/, byNumber))
  const text = shown.join('\n')
  const mark = '`'.repeat(Math.max(3, longestRun(text) + 1))
  return `${indent}${mark}${language}\n${text}\n${indent}${mark}`
}

/** Where GitHub looks for mentions, issues, links, emojis and formulas, even in text that is escaped: at `@`, `#`, `$`, `:`, `www.` and `GH-`. */
const MEANINGFUL = /&#(?:35|36|64);|&#58;(?=[\w/&])|www(?=\.)|GH(?=-)/gi

/**
 * Returns foreign text as plain words, for Markdown and for HTML: punctuation is escaped, and an element that shows nothing stops
 * GitHub from making a mention or a link of it.
 */
export function plainText(text: string): string {
  return escapeAll(visible(text).replaceAll('\t', ' ')).replace(MEANINGFUL, '$&<wbr>')
}

/** Returns text with everything but letters, digits and harmless punctuation as HTML entities. */
export function escapeAll(text: string): string {
  return text.replace(UNSAFE, (character) => `&#${character.codePointAt(0)};`)
}

const UNSAFE = /[^\p{L}\p{M}\p{N} ,/%(.-]|(?<![\p{L}\p{N}])[.-]|[.-](?![\p{L}\p{N}])/gu

function longestRun(text: string): number {
  return (text.match(/`+/g) ?? []).reduce((longest, run) => Math.max(longest, run.length), 0)
}
