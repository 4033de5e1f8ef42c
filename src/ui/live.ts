/** Words shown over a page while its data are at fault, when serving only. */
export const live = {
  title: (count: number) => `数据有 ${count} 处错误，网页仍是上一次正确的数据`,
  hint: '改好并保存后，网页自动更新，本提示自动消失。',
  fold: '收起',
  unfold: '查看错误',
  nothingYet: '数据有错误，还不能显示网页。改好并保存后，这里自动更新。',
} as const;
