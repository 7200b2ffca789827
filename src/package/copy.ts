export async function copyWithoutEnvVariables(_zip: string, _target: string, _signal: AbortSignal): Promise<void> {
  throw new Error('stub')
}
