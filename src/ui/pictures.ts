/** Words around pictures. */
export const pictureWords = {
  title: '图片',
  progress: '建设前后',
  facilities: '载体配套实景',
  before: '之前',
  after: '现在',
  source: (name: string): string => `来源：${name}`,
} as const;
