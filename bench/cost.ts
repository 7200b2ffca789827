/** Seconds that a workflow takes in one step: a job of 12 s and what comes with it. */
const WORKFLOW = 15
/** The same by the shell: seen ten seconds apart, so after 20, and uploaded by a step of its own. */
const SHELL = 23
/** What each job of a run takes besides: set-up, checkout, clean-up. */
const JOB = 20
const PARALLEL = 4

/** Minutes that GitHub bills for a backup of so many workflows: each job's time, rounded up. */
export function billedMinutes(workflows: number): { step: number; matrix: number; shell: number } {
  const minutes = (seconds: number) => Math.ceil((JOB + seconds) / 60)
  return {
    step: minutes(Math.ceil(workflows / PARALLEL) * WORKFLOW),
    matrix: workflows * minutes(WORKFLOW),
    shell: minutes(workflows * SHELL),
  }
}

/** The table of `docs/recipes.md`. */
export function costTable(): string {
  const rows = [1, 10, 100].map((workflows) => {
    const { step, matrix, shell } = billedMinutes(workflows)
    const each = [step, matrix, shell].map((minutes) => `${minutes} (${minutes * 30})`)
    return `| ${[workflows, ...each].join(' | ')} |`
  })
  return ['| workflows | one step | a matrix | shell steps in turn |', '| --- | --- | --- | --- |', ...rows].join('\n')
}
