// Prints "name workflow-id flow-id" for each workflow that you export on this page. Then copy(lines.join('\n')) copies all lines.
// It reads the row that you click and the addresses of requests, which the browser lists anyway, and sends nothing.
globalThis.lines = []
globalThis.row = ''
addEventListener('click', ({ target }) => (row = target.closest('tr, [role=row]')?.innerText.trim() ?? row), true)
new PerformanceObserver((list) => {
  for (const { name: address } of list.getEntries()) {
    const { pathname, searchParams } = new URL(address)
    const [, workflowId] = /\/([^/]+)\/export$/.exec(pathname) ?? []
    const ids = ` ${workflowId} ${searchParams.get('flowId')}`
    if (workflowId === undefined || lines.some((line) => line.endsWith(ids))) continue
    const [title] = (row || document.title).toLowerCase().split(/[\t\n]/)
    const words = title.match(/[a-z0-9]+/g)?.join('-') ?? 'workflow'
    let name = words
    for (let count = 2; lines.some((line) => line.startsWith(`${name} `)); count++) name = `${words}-${count}`
    lines.push(name + ids)
    console.log(name + ids)
  }
}).observe({ type: 'resource', buffered: true })
