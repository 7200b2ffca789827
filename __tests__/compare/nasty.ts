import fc from 'fast-check'

const PIECES = [
  ...'`~*_#>-+|\\<>&"\'[]()!@$=:;{}. \t\n\r',
  ...'`` ``` ```` ~~~ <b> </code> </pre> </details> <!-- --> <script> <![CDATA[ <? &amp; &#64; & [^1] [x] $`x`$ :tada:'.split(
    ' ',
  ),
  ...'@octocat #1 GH-1 owner/repo#1 https://example.com www.example.com a@example.com <https://e.co> ![a](b) [a](b)'.split(
    ' ',
  ),
  ...['\n```\n', '\n  ```', '\n~~~\n', '\n\n', '\r\n', '\n- ', '\n1. ', '\n# '],
  ...['\n---\n', '\n===\n', '[ ]', '| a | b |'],
  ...['<img src=x>', '<a href="`">', '::error::x', '##[error]x', '\ud800', '\udc00', '\u{e0041}', '\\u{', '\\u{202e}'],
  ...'\0\u001b\u0085\u00a0\u00ad\u200b\u200d\u202e\u2028\u2066\ufeff\ufe0f',
  ...['a', 'word', 'é', '😀', '👩‍💻', '你'],
]

/** Texts of what means something in Markdown, in HTML, to GitHub and to the runner. */
export const nastyText = fc.array(fc.constantFrom(...PIECES), { maxLength: 12 }).map((pieces) => pieces.join(''))
