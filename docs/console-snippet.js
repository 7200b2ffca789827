// Prints "name workflow-id flow-id" for each workflow that you export on this page. Then copy(lines.join('\n')) copies all lines.
// It reads the addresses of requests, which the browser lists anyway, and sends nothing.
globalThis.lines = []
new PerformanceObserver((list) => {
  for (const { name: address } of list.getEntries()) {
    const { pathname, searchParams } = new URL(address)
    const [, workflowId] = /\/([^/]+)\/export$/.exec(pathname) ?? []
    const ids = ` ${workflowId} ${searchParams.get('flowId')}`
    if (workflowId === undefined || lines.some((line) => line.endsWith(ids))) continue
    const title =
      document.title
        .toLowerCase()
        .match(/[a-z0-9]+/g)
        ?.join('-') ?? 'workflow'
    let name = title
    for (let count = 2; lines.some((line) => line.startsWith(`${name} `)); count++) name = `${title}-${count}`
    lines.push(name + ids)
    console.log(name + ids)
  }
}).observe({ type: 'resource', buffered: true })
