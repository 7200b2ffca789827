/**
 * GitHub's expressions, as far as the recipes use them: `a.b`, `'text'`, `!`, `==`, `!=`, `&&`, `||`, brackets and functions without
 * arguments. A property that doesn't exist is empty, and a context that doesn't exist makes GitHub refuse the whole file.
 */
export type Value = string | boolean

/** Returns what a name such as `vars.HOST`, or a function such as `success()`, stands for. Throws for what GitHub would refuse. */
export type Lookup = (name: string) => Value

/** Returns the value of an expression, without the brackets around it. Throws if it can't be read. */
export function evaluate(expression: string, lookup: Lookup): Value {
  const tokens = expression.match(/'(?:[^']|'')*'|&&|\|\||==|!=|[!()]|[\w.-]+(?:\(\))?|\S/g) ?? []
  const value = readOr()
  if (tokens.length > 0) throw new Error(`The simulator can't read ${expression}`)
  return value

  function readOr(): Value {
    let left = readAnd()
    while (take('||')) {
      const right = readAnd()
      left = isTrue(left) ? left : right
    }
    return left
  }

  function readAnd(): Value {
    let left = readComparison()
    while (take('&&')) {
      const right = readComparison()
      left = isTrue(left) ? right : left
    }
    return left
  }

  function readComparison(): Value {
    const left = readOne()
    if (take('==')) return areEqual(left, readOne())
    if (take('!=')) return !areEqual(left, readOne())
    return left
  }

  function readOne(): Value {
    if (take('!')) return !isTrue(readOne())
    if (take('(')) {
      const inner = readOr()
      if (!take(')')) throw new Error(`${expression} lacks a bracket`)
      return inner
    }
    const token = tokens.shift() ?? ''
    if (token.startsWith("'")) return token.slice(1, -1).replaceAll("''", "'")
    if (!/^[A-Za-z_][\w.-]*(?:\(\))?$/.test(token)) throw new Error(`The simulator can't read ${expression}`)
    return token === 'true' || token === 'false' ? token === 'true' : lookup(token)
  }

  function take(token: string): boolean {
    if (tokens[0] !== token) return false
    tokens.shift()
    return true
  }
}

/** Replaces the expressions in a text. */
export function fill(text: string, lookup: Lookup): string {
  return text.replace(/\$\{\{ (.+?) \}\}/g, (_, expression: string) => String(evaluate(expression, lookup)))
}

/** Returns whether a condition holds. Without a status function, it needs the success of the steps before, as on GitHub. */
export function holds(condition: string, lookup: Lookup): boolean {
  const expression = condition.replace(/^\$\{\{ (.+) \}\}$/, '$1')
  const asksForStatus = /\b(?:success|failure|cancelled|always)\(\)/.test(expression)
  return isTrue(evaluate(asksForStatus ? expression : `success() && (${expression})`, lookup))
}

const isTrue = (value: Value) => value !== '' && value !== false

// Texts are compared without their case.
function areEqual(left: Value, right: Value): boolean {
  const isText = typeof left === 'string' && typeof right === 'string'
  return isText ? left.toLowerCase() === right.toLowerCase() : left === right
}
