/** The samples in the order of their buttons. */
export const sampleNames = [
  'taiyuan',
  'several',
  'english',
  'traditional',
  'japanese',
  'mineru',
  'alto',
  'pdf',
] as const

/** Name of a sample. */
export type SampleName = (typeof sampleNames)[number]

/** A sample that is opened as a file. The others are always loaded. */
export type SampleFile = Exclude<SampleName, 'taiyuan' | 'several'>
