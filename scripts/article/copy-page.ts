/** A page that puts an article on the clipboard as rich text: from a disk, in a browser of 2020 too. */
import { escapeMarkup } from '../../src/format/escape-markup.ts';

/** The script as it runs: `copy` events take what is given, so that styles stay those of the article. */
const SCRIPT = `(function () {
  var article = document.getElementById('article');
  var state = document.getElementById('state');
  document.getElementById('copy').addEventListener('click', function () {
    var done = false;
    function give(event) {
      event.clipboardData.setData('text/html', article.innerHTML);
      event.clipboardData.setData('text/plain', article.innerText);
      event.preventDefault();
      done = true;
    }
    var range = document.createRange();
    range.selectNodeContents(article);
    var selection = window.getSelection();
    selection.removeAllRanges();
    selection.addRange(range);
    document.addEventListener('copy', give);
    document.execCommand('copy');
    document.removeEventListener('copy', give);
    if (done) selection.removeAllRanges();
    state.textContent = done
      ? '已复制。到公众号编辑器里粘贴，再按提示插入图片。'
      : '没有复制成功：正文已选中，请按 Ctrl+C。';
  });
})();`;

/** @param fragment of the article, on the white list */
export function copyPage(title: string, fragment: string): string {
  return `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeMarkup(title)}</title>
<style>
body { margin: 0; background: #e8eef6; font-family: "Microsoft YaHei", "PingFang SC", sans-serif; }
.bar { position: sticky; top: 0; padding: 12px; background: #0c2d54; color: #fff; text-align: center; }
.bar button { min-height: 44px; padding: 0 32px; border: 0; border-radius: 4px; background: #f0c869; color: #3a2a00; font-size: 18px; font-weight: bold; cursor: pointer; }
#state { margin: 8px 0 0; }
#article { max-width: 677px; margin: 16px auto; padding: 16px 12px; background: #fff; }
</style>
</head>
<body>
<div class="bar"><button type="button" id="copy">复制</button><p id="state" role="status">点“复制”，到公众号编辑器里粘贴；图片在同一个文件夹，按编号插入。</p></div>
<main id="article">${fragment}</main>
<script>
${SCRIPT}
</script>
</body>
</html>
`;
}
