import { randomUUID } from 'node:crypto'
import { Refusal } from './body.js'

/** The two wordings of the platform's API. A platform speaks one of them, and answers 404 to the other's routes. */
export type Dialect = 'workflows' | 'tools'

/** What one wording calls its routes and fields; everything else is the same in both. */
export type Words = ReturnType<typeof wordsOf>

/** Returns the words of a dialect. */
export function wordsOf(dialect: Dialect) {
  const singular = dialect.slice(0, -1)
  return {
    path: dialect,
    /** The folder of the export route, if only its singular form exists. */
    singularPath: singular,
    id: `${singular}Id`,
    jobType: dialect.toUpperCase(),
    exportJobPrefix: dialect === 'tools' ? 'agent-ej-' : 'workflow-ej-',
    dataFileId: `${singular}DataFileId`,
    name: `${singular}Name`,
  }
}

/** Where the platform's documents disagree: each spelling can be switched on. */
export interface Spelling {
  /** Everywhere; if unset, each call has its own. */
  id?: 'dock-statusId' | 'dockStatusId' | '_id'
  url: 'downloadUrl' | 'downloadURL'
  /** Blanks around the URL, as in the vendor's sample. */
  blanks: boolean
  urlIn: 'response' | 'answer'
  urlWhen: 'started' | 'finished' | 'both'
  urlBase: 'absolute' | 'relative'
  lowerCase: boolean
  /** A status without a URL has an empty one once the job is done. */
  emptyUrl: boolean
  /** Only the singular route starts exports. */
  singular: boolean
}

/** The spelling of the vendor's sample. */
export const SAMPLE_SPELLING: Spelling = {
  url: 'downloadUrl',
  blanks: true,
  urlIn: 'response',
  urlWhen: 'started',
  urlBase: 'absolute',
  lowerCase: false,
  emptyUrl: false,
  singular: false,
}

/** A job that the platform took on. */
export interface Job {
  action: 'EXPORT' | 'IMPORT' | 'DEPLOY'
  workflowId: string
  /** How often its status was told, the first time by the call that began it. */
  looks: number
  /** An export's own fields. */
  exported?: { exportJobId: string; url: string }
  /** Carries it out, the first time that it is told to be a success. */
  finish?: (() => void) | undefined
}

/** How jobs go, and how they are told of. */
interface Telling {
  /** The status at each look, the start's first; the last one stays. */
  statuses: string[]
  spelling: Spelling
  words: Words
  /** Fields to add to every answer about a job. */
  extra: Record<string, unknown> | undefined
}

/** The jobs of a platform. */
export type Jobs = ReturnType<typeof makeJobs>

/** Keeps jobs, and tells of them. */
export function makeJobs(telling: Telling) {
  /** By their dock status IDs, in the order they were taken on. */
  const known = new Map<string, Job>()
  return {
    known,
    /** Takes on a job and returns the answer that says so. */
    begin(action: Job['action'], what: Omit<Job, 'action' | 'looks'>): object {
      const id = `ds-${randomUUID()}`
      const job: Job = { action, ...what, looks: 0 }
      known.set(id, job)
      const idField = telling.spelling.id ?? (action === 'IMPORT' ? 'dockStatusId' : 'dock-statusId')
      return { [idField]: id, ...describe(job, telling) }
    },
    /** Returns the answer about a job's status. */
    status(id: string): object {
      const job = known.get(id)
      if (!job) throw new Refusal(404, 'Not found')
      return { _id: id, ...describe(job, telling) }
    },
  }
}

function describe(job: Job, { statuses, spelling, words, extra }: Telling): object {
  const status = statuses[Math.min(job.looks, statuses.length - 1)] ?? ''
  const isFirst = job.looks === 0
  const isFinished = status.toUpperCase() === 'SUCCESS'
  job.looks++
  if (isFinished) {
    job.finish?.()
    job.finish = undefined
  }
  return {
    ...(job.exported && describeExport(job.exported, { isFirst, isFinished, spelling })),
    [words.id]: job.workflowId,
    jobType: words.jobType,
    action: job.action,
    status: spelling.lowerCase ? status.toLowerCase() : status,
    ...(isFirst ? {} : { percentageComplete: Math.min(100, job.looks * 20) }),
    ...extra,
  }
}

function describeExport(
  { exportJobId, url }: NonNullable<Job['exported']>,
  { isFirst, isFinished, spelling }: { isFirst: boolean; isFinished: boolean; spelling: Spelling },
): object {
  const isShown = isFirst ? spelling.urlWhen !== 'finished' || isFinished : isFinished && spelling.urlWhen !== 'started'
  const written = isShown ? (spelling.blanks ? ` ${url} ` : url) : isFinished && spelling.emptyUrl ? '' : undefined
  const link = written === undefined ? {} : { [spelling.url]: written }
  return { ...(isFirst && { exportJobId }), ...(spelling.urlIn === 'response' ? { response: link } : link) }
}
