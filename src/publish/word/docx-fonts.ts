/**
 * The fonts of a Word file by GB/T 9704-2012. They are named, never embedded; a machine without one
 * takes the font it comes from under another name.
 */

const font = (name: string) => ({ ascii: name, hAnsi: name, eastAsia: name, cs: name });

/** Fonts by where they stand: title, running text, 一、, （一）, small type. */
export const FONTS = {
  title: font('方正小标宋简体'),
  body: font('仿宋_GB2312'),
  black: font('黑体'),
  kai: font('楷体_GB2312'),
  song: font('宋体'),
};

/** What to take where a font is missing: the names Windows and WPS have. */
const OTHER_NAMES: Readonly<Record<string, string>> = {
  方正小标宋简体: 'FZXiaoBiaoSong-B05S',
  仿宋_GB2312: '仿宋',
  黑体: 'SimHei',
  楷体_GB2312: '楷体',
  宋体: 'SimSun',
};

/** The part `word/fontTable.xml` that names them. */
export function fontTable(): string {
  const fonts = Object.entries(OTHER_NAMES).map(
    ([name, other]) =>
      `<w:font w:name="${name}"><w:altName w:val="${other}"/><w:charset w:val="86"/><w:family w:val="auto"/><w:pitch w:val="default"/></w:font>`,
  );
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:fonts xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${fonts.join('')}</w:fonts>`;
}
