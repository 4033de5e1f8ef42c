/** What a command says that needs a browser and finds none. */
export function noBrowser(what?: string): string {
  return `没有找到浏览器${what === undefined ? '' : `，不能生成${what}`}。请安装 Chrome、Edge 或 Chromium；已经安装的，用环境变量 CHROME_PATH 写明程序文件的位置。`;
}
