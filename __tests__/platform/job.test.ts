import { expect, test } from '@jest/globals'
import { reply } from '../../simulator/fakes/replies.js'
import { type Job, readDockStatus, readJob } from '../../src/platform/job.js'
import { type Fields, makeResponse } from '../../src/platform/response.js'
import { Redactor } from '../../src/text.js'
import { failure, leap } from './bench.js'
import { EMPTY_JOB, stage } from './stage.js'

/** URLs outside of a response. */
const outside = { downloadURL: '/d', downloadUrl: '/c' }

test.each<[string, Fields, Partial<Job>]>([
  ['nothing', {}, {}],
  ['fields unknown', { id: 'ds-1', state: 'SUCCESS', url: 'https://a.example' }, {}],
  [
    'fields of other types',
    { 'dock-statusId': 1.5, exportJobId: ['ej-1'], status: null, response: [{ downloadUrl: '/a' }] },
    {},
  ],
  ['a response that is null', { response: null, downloadUrl: '/a' }, { downloadUrl: '/a' }],
  ['its id as an export spells it', { 'dock-statusId': 'ds-1' }, { dockStatusId: 'ds-1' }],
  ['its id as an import spells it', { dockStatusId: 'ds-1' }, { dockStatusId: 'ds-1' }],
  ['its id as the dock status spells it', { _id: 'ds-1' }, { dockStatusId: 'ds-1' }],
  ['its id three times', { _id: 'ds-3', dockStatusId: 'ds-2', 'dock-statusId': 'ds-1' }, { dockStatusId: 'ds-1' }],
  ['its id twice', { _id: 'ds-3', dockStatusId: 'ds-2' }, { dockStatusId: 'ds-2' }],
  ['its id once well', { _id: 'ds-3', dockStatusId: '../x', 'dock-statusId': true }, { dockStatusId: 'ds-3' }],
  ['the id of its export', { exportJobId: 'workflow-ej-1' }, { exportJobId: 'workflow-ej-1' }],
  ['an invalid export ID', { exportJobId: 'a b' }, {}],
  ['a status', { status: 'SUCCESS' }, { status: 'SUCCESS' }],
  ['a status in lower case, with blanks', { status: ' in_progress\n' }, { status: 'IN_PROGRESS' }],
  ['a status without end', { status: 'a'.repeat(50) }, { status: `${'A'.repeat(40)}…` }],
  ['its URL in the response', { response: { downloadUrl: '/a' } }, { downloadUrl: '/a' }],
  ['its URL in the response, as the table spells it', { response: { downloadURL: '/a' } }, { downloadUrl: '/a' }],
  ['its URL outside', { downloadUrl: '/a' }, { downloadUrl: '/a' }],
  ['its URL outside, as the table spells it', { downloadURL: '/a' }, { downloadUrl: '/a' }],
  ['four URLs', { ...outside, response: { downloadURL: '/b', downloadUrl: '/a' } }, { downloadUrl: '/a' }],
  ['three URLs', { ...outside, response: { downloadURL: '/b', downloadUrl: 5 } }, { downloadUrl: '/b' }],
  ['two URLs', { ...outside, response: { downloadUrl: ' ' } }, { downloadUrl: '/c' }],
  ['a URL with blanks around', { response: { downloadUrl: ' \n/a b\t' } }, { downloadUrl: '/a b' }],
  ['an empty URL', { downloadUrl: '' }, {}],
  ['a numeric status', { status: 3 }, { status: '3' }],
  ['its workflow', { workflowId: 'a-1' }, { workflowId: 'a-1' }],
  ['its tool', { toolId: 'a-1' }, { workflowId: 'a-1' }],
  ['that it is refused', { success: false }, { refused: true }],
  ['that it is not', { success: 'false' }, {}],
  ['words', { error: 'kg-1 must not' }, { message: '*** must not' }],
])('a job that says %s', (_, fields, expected) => {
  expect(readJob(makeResponse(fields, 'Call', new Redactor(['kg-1']).redact))).toEqual({ ...EMPTY_JOB, ...expected })
})

test('the dock status is asked for by its id', async () => {
  const it = await stage()
  it.simulator.fault('status', reply(200, { _id: 'ds-1', status: 'success', message: `Not ${it.simulator.apiKey}` }))
  const job = await readDockStatus(it.session, 'ds-1')
  expect(job).toEqual({ ...EMPTY_JOB, dockStatusId: 'ds-1', status: 'SUCCESS', message: 'Not ***' })
  expect(it.simulator.seen).toMatchObject([{ method: 'GET', url: '/api/public/dock-status/ds-1' }])
})

test('a dock status that can not be had is asked for again, for two minutes at least', async () => {
  const it = await stage()
  leap()
  const since = performance.now()
  const error = await failure(readDockStatus(it.session, 'ds-1'))
  expect(error.message).toMatch(/^Dock status: the platform answered 404 \(Not found\), 1\d times in a row\. /)
  expect(performance.now() - since).toBeGreaterThan(120_000)
})
