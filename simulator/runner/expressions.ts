import { compileFunction } from 'node:vm'

/**
 * GitHub's expressions, as far as the recipes use them: `a.b`, `'text'`, `!`, `==`, `!=`, `&&`, `||`, brackets and functions without
 * arguments. A property that doesn't exist is empty, and a context that doesn't exist makes GitHub refuse the whole file.
 */
export type Value = string | boolean

/** Returns what a name such as `vars.HOST`, or a function such as `success()`, stands for. Throws for what GitHub would refuse. */
export type Lookup = (name: string) => Value

/** Returns the value of an expression, without the brackets around it. Throws if it can't be read. */
export function evaluate(expression: string, lookup: Lookup): Value {
  // JavaScript reads the rest alike: `vars.HOST || 'x'` becomes `lookup("vars.HOST") || "x"`.
  const script = expression.replace(/'(?:[^']|'')*'|[A-Za-z_][\w.-]*(?:\(\))?|[!=]=|&&|\|\||[!()\s]|./g, (token) => {
    if (token.startsWith("'")) return JSON.stringify(token.slice(1, -1).replaceAll("''", "'"))
    if (/^(?:[!=]=|&&|\|\||[!()\s]|true|false)$/.test(token)) return token
    if (!/^[A-Za-z_]/.test(token)) throw new Error(`The simulator can't read ${expression}`)
    return `lookup(${JSON.stringify(token)})`
  })
  return compileFunction(`return ${script}`, ['lookup'])(lookup)
}

/** Replaces the expressions in a text. */
export function fill(text: string, lookup: Lookup): string {
  return text.replace(/\$\{\{ (.+?) \}\}/g, (_, expression: string) => String(evaluate(expression, lookup)))
}

/** Returns whether a condition holds. Without a status function, it needs the success of the steps before, as on GitHub. */
export function holds(condition: string, lookup: Lookup): boolean {
  const expression = condition.replace(/^\$\{\{ (.+) \}\}$/, '$1')
  const asksForStatus = /\b(?:success|failure|cancelled|always)\(\)/.test(expression)
  const value = evaluate(asksForStatus ? expression : `success() && (${expression})`, lookup)
  return value !== '' && value !== false
}
